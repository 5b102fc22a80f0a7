/** Savings plans that were bought, with what their terms do not say: offering, tags, what became of them. */
import { defineTable } from "../../kernel/table.ts";

export interface PlanRow {
  readonly account: string;
  readonly id: string;
  readonly offeringId: string;
  readonly planType: "ComputeSavingsPlans" | "EC2InstanceSavingsPlans";
  readonly region?: string;
  readonly instanceFamily?: string;
  readonly term: "1yr" | "3yr";
  readonly purchaseOption: "No Upfront" | "Partial Upfront" | "All Upfront";
  /** US dollars an hour. */
  readonly commitment: string;
  /** US dollars. */
  readonly upfront: string;
  readonly purchasedAt: number;
  /** Later than `purchasedAt` when it was queued. */
  readonly start: number;
  /** What became of it besides the course of time. */
  readonly ended?: "returned" | "queued-deleted";
  readonly clientToken?: string;
  readonly returnToken?: string;
  readonly tags: Readonly<Record<string, string>>;
}

export const plans = defineTable<PlanRow>("savingsplans.plans", {
  scope: "partition",
  key: (row) => [row.account, row.id],
  indexes: { token: (row) => (row.clientToken === undefined ? undefined : [row.account, row.clientToken]) },
});
