/** Ids of what can be bought: the same for the same thing on every start and in every process. */
import { createHash } from "node:crypto";
import type { LeaseLength, PurchaseOption, SavingsPlanRate } from "./book.ts";

/** An id in the form of a UUID. */
export function offeringId(facts: string): string {
  const hex = createHash("sha256").update(facts).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** What a savings plan is, its amount aside. */
export interface PlanFacts {
  readonly planType: SavingsPlanRate["planType"];
  /** Of an EC2 instance savings plan. */
  readonly region: string | undefined;
  readonly instanceFamily: string | undefined;
  readonly term: LeaseLength;
  readonly purchaseOption: PurchaseOption;
}

/** The id under which a savings plan is offered. */
export function savingsPlanOfferingId(facts: PlanFacts): string {
  const { planType, region, instanceFamily, term, purchaseOption } = facts;
  return offeringId(`savings plan offering ${[planType, region, instanceFamily, term, purchaseOption].join("|")}`);
}
