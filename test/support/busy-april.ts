/** A month with everything that a bill knows, for tests of estimates: use, commitments, credits, discounts, support, tax. */
import {
  costCredits,
  costReservations,
  costSavingsPlans,
  costSettings,
  costSupportPlans,
  type SupportPlanRow,
} from "../../src/kernel/cost-terms.ts";
import type { Store } from "../../src/kernel/store.ts";
import { savingsPlanOfferings } from "../../src/pricing/book/savings-plan-offerings.ts";
import { shippedBook } from "../../src/pricing/book/shipped-book.ts";
import { payer, type PastUse } from "./cost-region.ts";

export const april = Date.UTC(2026, 3);
export const may = Date.UTC(2026, 4);

/** A Windows instance in Tokyo, whose savings-plan rates the shipped prices know. */
export const windows = {
  service: "AmazonEC2",
  usageType: "APN1-BoxUsage:c5.xlarge",
  operation: "RunInstances:0002",
  region: "ap-northeast-1",
};
export const ownPlan = `arn:aws:savingsplans::${payer}:savingsplan/11111111-2222-4333-8444-555555555555`;
export const ownReservation = `arn:aws:ec2:ap-northeast-1:${payer}:reserved-instances/22222222-2222-4333-8444-555555555555`;

export const usesOn = (day: number): readonly PastUse[] => [
  { quantity: 7_001 + (day % 13), usageType: "Requests-Tier1", operation: "PutObject" },
  { quantity: 90_017, usageType: "Requests-Tier2", operation: "GetObject", resource: "videos" },
  { quantity: 123_456_789_013, usageType: "DataTransfer-Out-Bytes", operation: "GetObject" },
  { quantity: 7, usageType: "Nonsense", operation: "None" },
  { ...windows, usageType: "BoxUsage:c5.xlarge", quantity: 3, resource: "i-1" },
];

/** Everything that a bill knows: free tier, tax, agreed percentages, credits, support, commitments. */
export async function prepare(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    tx.put(costSettings, {
      account: payer,
      freeTier: "legacy",
      tax: { ratePercent: "10" },
      discounts: [{ description: "Agreed", percent: "3.3" }],
    });
    tx.put(costCredits, {
      account: payer,
      id: "credit",
      amount: "1.23",
      startsAt: april,
      expiresAt: Date.UTC(2027, 0),
    });
    tx.put<SupportPlanRow>(costSupportPlans, { account: payer, since: april, plan: "Business" });
    const bought = { account: payer, start: april, term: "1yr", purchaseOption: "No Upfront" } as const;
    tx.put(costSavingsPlans, { ...bought, id: ownPlan, planType: "ComputeSavingsPlans", hourlyCommitment: "0.05" });
    tx.put(costReservations, {
      ...bought,
      id: ownReservation,
      service: "AmazonEC2",
      region: "ap-northeast-1",
      usageType: "BoxUsage:c5.xlarge",
      operation: "RunInstances:0002",
      count: 1,
      upfrontFee: "0",
      hourlyPrice: "0.319",
    });
  });
}

export const plan = savingsPlanOfferings(shippedBook()).find(
  ({ planType, term, purchaseOption }) =>
    planType === "ComputeSavingsPlans" && term === "1yr" && purchaseOption === "No Upfront",
);
export const planAction = (commitment: number) => ({
  addSavingsPlanAction: { savingsPlanOfferingId: plan?.id, commitment },
});
