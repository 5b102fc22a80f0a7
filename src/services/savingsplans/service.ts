/** AWS Savings Plans: commitments to an amount an hour, which lower what computing costs. */
import type { Savingsplans } from "../../generated/savingsplans.ts";
import { defineService, type Operation } from "../../kernel/operation.ts";
import { planAccess } from "./access.ts";
import { empty } from "./empty.ts";
import { describeSavingsPlansOfferingRates, describeSavingsPlansOfferings } from "./operations/offerings.ts";
import {
  describeSavingsPlanRates,
  describeSavingsPlans,
  listTagsForResource,
  tagResource,
  untagResource,
} from "./operations/plans.ts";
import { createSavingsPlan, deleteQueuedSavingsPlan, returnSavingsPlan } from "./operations/purchase.ts";
import { plans } from "./tables.ts";

/** An operation on the plan that its input names. */
function on<N extends keyof Savingsplans>(name: N, invoke: Operation<Savingsplans, N>) {
  return { invoke, access: planAccess(name) as never };
}

export const savingsplans = defineService<Savingsplans>({
  name: "savingsplans",
  serviceCode: "ComputeSavingsPlans",
  tables: [plans],
  empty,
  operations: {
    CreateSavingsPlan: on("CreateSavingsPlan", createSavingsPlan),
    DeleteQueuedSavingsPlan: on("DeleteQueuedSavingsPlan", deleteQueuedSavingsPlan),
    DescribeSavingsPlanRates: on("DescribeSavingsPlanRates", describeSavingsPlanRates),
    DescribeSavingsPlans: describeSavingsPlans,
    DescribeSavingsPlansOfferingRates: describeSavingsPlansOfferingRates,
    DescribeSavingsPlansOfferings: describeSavingsPlansOfferings,
    ListTagsForResource: on("ListTagsForResource", listTagsForResource),
    ReturnSavingsPlan: on("ReturnSavingsPlan", returnSavingsPlan),
    TagResource: on("TagResource", tagResource),
    UntagResource: on("UntagResource", untagResource),
  },
});
