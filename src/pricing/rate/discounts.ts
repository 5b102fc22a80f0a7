/** Agreed percentages and refunds. */
import { decimal, type Decimal, sum, zero } from "../decimal.ts";
import { nextMonthStart } from "./billing-period.ts";
import type { Draft } from "./draft.ts";
import type { Family } from "./family.ts";
import type { Terms } from "./terms.ts";

/** Takes agreed percentages off every charge for use and commitments, one line for each account and service. */
export function chargeDiscounts(drafts: readonly Draft[], { discounts = [] }: Terms): Draft[] {
  const made: Draft[] = [];
  for (const { description, percent, services } of discounts) {
    const share = decimal(percent).times(decimal("0.01"));
    const groups = new Map<string, { draft: Draft; taken: Decimal[] }>();
    for (const draft of drafts) {
      if (draft.unblended === undefined || (services !== undefined && !services.includes(draft.service))) continue;
      const taken = draft.unblended.times(share).negated();
      draft.discount = (draft.discount ?? zero).plus(taken);
      const key = `${draft.account}\n${draft.service}\n${draft.region}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { draft, taken: [taken] });
      else group.taken.push(taken);
    }
    for (const { draft, taken } of groups.values()) made.push(newDraft(draft, { description, amount: sum(taken) }));
  }
  return made;
}

function newDraft(
  { account, region, service }: Draft,
  { description, amount }: { description: string; amount: Decimal },
): Draft {
  return {
    account,
    region,
    service,
    usageType: "",
    operation: "",
    lineItemType: "EdpDiscount",
    description,
    unit: "",
    quantity: zero,
    unblended: amount,
    // The discounted lines' net costs have it already.
    discount: amount.negated(),
    facts: {},
  };
}

/** Refunds of the family's month. */
export function chargeRefunds({ month, includes }: Family, { refunds = [] }: Terms): Draft[] {
  const due = refunds.filter(({ account, at }) => includes(account) && at >= month && at < nextMonthStart(month));
  return due.map(({ account, service, amount, description }) => ({
    account,
    region: "",
    service,
    usageType: "",
    operation: "",
    lineItemType: "Refund",
    description,
    unit: "",
    quantity: zero,
    unblended: decimal(amount).negated(),
    facts: {},
  }));
}
