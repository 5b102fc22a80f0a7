/** Drafts made lines: every reading of the money filled in. */
import { type Decimal, zero } from "../decimal.ts";
import type { Draft } from "./draft.ts";
import type { Family } from "./family.ts";
import type { Costs, RatedLine } from "./rated-bill.ts";

/** The line of a draft, when all steps are done. */
export function lineOf(draft: Draft, { month, payer }: Family): RatedLine {
  const { account, region, service, usageType, operation, lineItemType, description, unit, quantity } = draft;
  return {
    billingPeriod: month,
    payer,
    account,
    region,
    service,
    usageType,
    operation,
    lineItemType,
    description,
    unit,
    quantity,
    ...draft.facts,
    ...(draft.blendedRate !== undefined && { blendedRate: draft.blendedRate }),
    costs: draft.unblended === undefined ? undefined : costsOf(draft, draft.unblended),
    unpriced: draft.unblended === undefined,
  };
}

function costsOf({ blended, amortized, discount = zero }: Draft, unblended: Decimal): Costs {
  const spread = amortized ?? unblended;
  const shared = { unblended, blended: blended ?? unblended, amortized: spread };
  // The same amount is the same object, so that dividing it by hours is done once.
  if (discount.isZero()) return { ...shared, netUnblended: unblended, netAmortized: spread };
  return {
    ...shared,
    netUnblended: unblended.plus(discount),
    netAmortized: spread.plus(netAmortizedDiscount({ unblended, spread, discount })),
  };
}

/** The discount in proportion to the amortized cost. A line with no charge of its own was discounted on its fee. */
function netAmortizedDiscount({
  unblended,
  spread,
  discount,
}: {
  unblended: Decimal;
  spread: Decimal;
  discount: Decimal;
}): Decimal {
  if (spread.equals(unblended)) return discount;
  return unblended.isZero() ? zero : discount.times(spread).dividedBy(unblended, 18);
}
