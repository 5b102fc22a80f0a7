/** Redeems a promotion code that the region's operator issued. */
import type { Billing } from "../../../generated/billing.ts";
import { costCredits, costPromotions } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { newCreditNumber } from "../credits.ts";
import { invalid } from "../errors.ts";

/** A code is good for one credit, for a year from now. */
export const redeemCredits: Operation<Billing, "RedeemCredits"> = async (context, { promoCode }) => {
  const { caller, clock, ids, store } = context;
  const startsAt = Math.floor(clock.now());
  const end = new Date(startsAt);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  await store.transact(async (tx) => {
    const row = await tx.get(costPromotions, [promoCode]);
    if (row === undefined) throw invalid("The promotional code is invalid.");
    if (row.redeemedBy !== undefined) throw invalid("The promotional code has already been redeemed.");
    tx.put(costPromotions, { ...row, redeemedBy: caller.accountId });
    tx.put(costCredits, {
      account: caller.accountId,
      id: String(newCreditNumber(ids)),
      amount: row.amount,
      startsAt,
      expiresAt: end.getTime(),
      description: `Promotional credit ${promoCode}`.slice(0, 256),
    });
  });
  return {};
};
