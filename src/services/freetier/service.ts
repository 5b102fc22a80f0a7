/** AWS Free Tier: what is free, how much of it was used, and the free plan with what brings it credits. */
import type { Freetier } from "../../generated/freetier.ts";
import { budgetCreated } from "../../kernel/cost-terms.ts";
import { defineService } from "../../kernel/operation.ts";
import { getAccountActivity, listAccountActivities, onBudgetCreated } from "./activities.ts";
import { empty } from "./empty.ts";
import { getAccountPlanState, upgradeAccountPlan } from "./plan-state.ts";
import { completedActivities } from "./tables.ts";
import { getFreeTierUsage } from "./tier-usage.ts";

export const freetier = defineService<Freetier>({
  name: "freetier",
  serviceCode: "AWSFreeTier",
  tables: [completedActivities],
  subscriptions: { [budgetCreated]: onBudgetCreated },
  empty,
  operations: {
    GetAccountActivity: getAccountActivity,
    GetAccountPlanState: getAccountPlanState,
    GetFreeTierUsage: getFreeTierUsage,
    ListAccountActivities: listAccountActivities,
    UpgradeAccountPlan: upgradeAccountPlan,
  },
});
