/** Blended costs: an organization's average rate for each product. AWS docs: Billing user guide, "Understanding Consolidated Bills". */
import { sum, zero } from "../decimal.ts";
import { allocate } from "./allocate.ts";
import type { Draft } from "./draft.ts";

/** Digits after the point of a blended rate, as the cost report has. */
const ratePlaces = 10;

/**
 * Sets the blended cost of use: the product's cost over the whole organization ÷ its quantity, hours covered by
 * reservations among it at no cost, and free use. Fees are left out of the average and stay as charged.
 */
export function blend(drafts: readonly Draft[]): void {
  const pools = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.member === undefined || !(draft.lineItemType === "Usage" || draft.lineItemType === "DiscountedUsage"))
      continue;
    const { member } = draft;
    const product = member.price?.product.sku ?? `${member.service} ${member.usageType} ${member.operation}`;
    const pool = pools.get(product);
    if (pool === undefined) pools.set(product, [draft]);
    else pool.push(draft);
  }
  for (const pool of pools.values()) blendPool(pool);
}

function blendPool(pool: readonly Draft[]): void {
  // With a part unpriced there is no average.
  if (pool.some(({ unblended }) => unblended === undefined)) return;
  const cost = sum(pool.map(({ unblended }) => unblended ?? zero));
  const quantities = pool.map(({ quantity }) => quantity);
  const quantity = sum(quantities);
  if (quantity.isZero()) return;
  const rate = cost.dividedBy(quantity, ratePlaces);
  const shares = allocate(cost, quantities);
  for (const [index, draft] of pool.entries()) {
    const share = shares[index] ?? zero;
    draft.blended = draft.unblended?.equals(share) === true ? draft.unblended : share;
    draft.blendedRate = rate;
  }
}
