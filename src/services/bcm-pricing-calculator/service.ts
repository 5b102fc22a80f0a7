/** AWS Pricing Calculator (in the console): workload estimates, bill scenarios and bill estimates, rated as the bill is. */
import type { BcmPricingCalculator } from "../../generated/bcm-pricing-calculator.ts";
import { defineService, type Operation, type OperationDefinition } from "../../kernel/operation.ts";
import { accessOf } from "./access.ts";
import { empty, tables } from "./empty.ts";
import type { Kind } from "./errors.ts";
import { expire } from "./jobs/expire.ts";
import { runEstimates } from "./jobs/run-estimates.ts";
import {
  listBillEstimateCommitments,
  listBillEstimateInputCommitmentModifications,
  listBillEstimateInputUsageModifications,
  listBillEstimateLineItems,
} from "./operations/bill-estimate-lists.ts";
import {
  createBillEstimate,
  deleteBillEstimate,
  getBillEstimate,
  listBillEstimates,
  updateBillEstimate,
} from "./operations/bill-estimates.ts";
import {
  createBillScenario,
  deleteBillScenario,
  getBillScenario,
  listBillScenarios,
  updateBillScenario,
} from "./operations/bill-scenarios.ts";
import {
  batchCreateBillScenarioCommitmentModification,
  batchDeleteBillScenarioCommitmentModification,
  batchUpdateBillScenarioCommitmentModification,
  listBillScenarioCommitmentModifications,
} from "./operations/commitment-modifications.ts";
import { getPreferences, updatePreferences } from "./operations/preferences.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tags.ts";
import {
  batchCreateBillScenarioUsageModification,
  batchDeleteBillScenarioUsageModification,
  batchUpdateBillScenarioUsageModification,
  listBillScenarioUsageModifications,
} from "./operations/usage-modifications.ts";
import {
  createWorkloadEstimate,
  deleteWorkloadEstimate,
  getWorkloadEstimate,
  listWorkloadEstimates,
  updateWorkloadEstimate,
} from "./operations/workload-estimates.ts";
import {
  batchCreateWorkloadEstimateUsage,
  batchDeleteWorkloadEstimateUsage,
  batchUpdateWorkloadEstimateUsage,
  listWorkloadEstimateUsage,
} from "./operations/workload-usage.ts";

type Operations = { readonly [N in keyof BcmPricingCalculator]?: Operation<BcmPricingCalculator, N> };

/** Operations about things of one kind, by their names; lists of the things themselves are about none of them. */
function about(kind: Kind | undefined, operations: Operations) {
  const entries = Object.entries(operations).map(([name, invoke]) => {
    return [name, { invoke, access: accessOf(name, kind) } as OperationDefinition<never, never>] as const;
  });
  return Object.fromEntries(entries) as { readonly [N in keyof BcmPricingCalculator]?: never };
}

export const bcmPricingCalculator = defineService<BcmPricingCalculator>({
  name: "bcm-pricing-calculator",
  serviceCode: "AWSBCMPricingCalculator",
  tables,
  jobs: [runEstimates, expire],
  empty,
  operations: {
    ...about("workload-estimate", {
      BatchCreateWorkloadEstimateUsage: batchCreateWorkloadEstimateUsage,
      BatchDeleteWorkloadEstimateUsage: batchDeleteWorkloadEstimateUsage,
      BatchUpdateWorkloadEstimateUsage: batchUpdateWorkloadEstimateUsage,
      CreateWorkloadEstimate: createWorkloadEstimate,
      DeleteWorkloadEstimate: deleteWorkloadEstimate,
      GetWorkloadEstimate: getWorkloadEstimate,
      ListWorkloadEstimateUsage: listWorkloadEstimateUsage,
      UpdateWorkloadEstimate: updateWorkloadEstimate,
    }),
    ...about("bill-scenario", {
      BatchCreateBillScenarioCommitmentModification: batchCreateBillScenarioCommitmentModification,
      BatchCreateBillScenarioUsageModification: batchCreateBillScenarioUsageModification,
      BatchDeleteBillScenarioCommitmentModification: batchDeleteBillScenarioCommitmentModification,
      BatchDeleteBillScenarioUsageModification: batchDeleteBillScenarioUsageModification,
      BatchUpdateBillScenarioCommitmentModification: batchUpdateBillScenarioCommitmentModification,
      BatchUpdateBillScenarioUsageModification: batchUpdateBillScenarioUsageModification,
      CreateBillScenario: createBillScenario,
      DeleteBillScenario: deleteBillScenario,
      GetBillScenario: getBillScenario,
      ListBillScenarioCommitmentModifications: listBillScenarioCommitmentModifications,
      ListBillScenarioUsageModifications: listBillScenarioUsageModifications,
      UpdateBillScenario: updateBillScenario,
    }),
    ...about("bill-estimate", {
      CreateBillEstimate: createBillEstimate,
      DeleteBillEstimate: deleteBillEstimate,
      GetBillEstimate: getBillEstimate,
      ListBillEstimateCommitments: listBillEstimateCommitments,
      ListBillEstimateInputCommitmentModifications: listBillEstimateInputCommitmentModifications,
      ListBillEstimateInputUsageModifications: listBillEstimateInputUsageModifications,
      ListBillEstimateLineItems: listBillEstimateLineItems,
      UpdateBillEstimate: updateBillEstimate,
    }),
    ...about(undefined, {
      GetPreferences: getPreferences,
      ListBillEstimates: listBillEstimates,
      ListBillScenarios: listBillScenarios,
      ListTagsForResource: listTagsForResource,
      ListWorkloadEstimates: listWorkloadEstimates,
      TagResource: tagResource,
      UntagResource: untagResource,
      UpdatePreferences: updatePreferences,
    }),
  },
});
