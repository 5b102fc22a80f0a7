/** AWS Free Tier: what is free, and how much of it was used. */
import type { Freetier } from "../../generated/freetier.ts";
import { defineService } from "../../kernel/operation.ts";
import { getAccountPlanState } from "./plan-state.ts";
import { getFreeTierUsage } from "./tier-usage.ts";

export const freetier = defineService<Freetier>({
  name: "freetier",
  serviceCode: "AWSFreeTier",
  operations: {
    GetAccountPlanState: getAccountPlanState,
    GetFreeTierUsage: getFreeTierUsage,
  },
});
