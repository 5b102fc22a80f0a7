/** Support fees: a share of the month's charges before discounts and credits, at least the plan's minimum. */
import { decimal, Decimal, larger, smaller, sum, zero } from "../decimal.ts";
import { allocate, dividedPlaces } from "./allocate.ts";
import { nextMonthStart } from "./billing-period.ts";
import type { Draft } from "./draft.ts";
import type { Family } from "./family.ts";
import { type SupportPlan, type SupportPlanName, supportPlans } from "./support-plans.ts";
import type { SupportSubscription, Terms } from "./terms.ts";

/** A part of the charges at one percentage. */
export interface SupportShare {
  readonly from: Decimal;
  readonly charges: Decimal;
  readonly ratePercent: Decimal;
  readonly fee: Decimal;
}

/** A month's fee. The minimum holds when the shares come to less. */
export interface SupportFee {
  readonly shares: readonly SupportShare[];
  readonly minimum: Decimal;
  readonly fee: Decimal;
}

/**
 * The fee of one month. `share` is the part of the month that the plan was held for: minimum and charges count in
 * proportion to it.
 */
export function supportFee(
  planName: SupportPlanName,
  { charges, month, share = decimal(1) }: { charges: Decimal; month: number; share?: Decimal },
): SupportFee {
  const plan = supportPlans[planName];
  const counted = larger(zero, charges).times(share);
  const minimum = minimumOf(plan, month).times(share);
  const shares = plan.bands.flatMap(({ from, ratePercent }, index) => {
    const [start, end] = [decimal(from), plan.bands[index + 1]?.from];
    const within = (end === undefined ? counted : smaller(counted, decimal(end))).minus(start);
    if (within.isNegative() || within.isZero()) return [];
    const rate = decimal(ratePercent);
    return [{ from: start, charges: within, ratePercent: rate, fee: within.times(rate).times(decimal("0.01")) }];
  });
  return { shares, minimum, fee: larger(minimum, sum(shares.map(({ fee }) => fee))) };
}

function minimumOf({ minimums }: SupportPlan, month: number): Decimal {
  return decimal(minimums.findLast(({ since }) => since <= month)?.amount ?? "0");
}

/** The support fees of a family's month. */
export function chargeSupport(drafts: readonly Draft[], { family, terms }: { family: Family; terms: Terms }): Draft[] {
  const held = subscriptionsOf(drafts, terms).filter(
    (each) => family.includes(each.account) && !shareOf(each, family.month).isZero(),
  );
  const aggregated = new Map<SupportPlanName, SupportSubscription[]>();
  const made: Draft[] = [];
  for (const subscription of held) {
    const { plan } = subscription;
    if (!supportPlans[plan].isAggregated) made.push(...chargeAccounts([subscription], drafts, family));
    else aggregated.set(plan, [...(aggregated.get(plan) ?? []), subscription]);
  }
  for (const subscriptions of aggregated.values()) made.push(...chargeAccounts(subscriptions, drafts, family));
  return made;
}

function subscriptionsOf(
  drafts: readonly Draft[],
  { support = [], supportOfAll }: Terms,
): readonly SupportSubscription[] {
  if (supportOfAll === undefined) return support;
  const accounts = [...new Set(drafts.map(({ account }) => account))].sort();
  return accounts.map((account) => ({ account, plan: supportOfAll }));
}

/** One fee for all the accounts' charges, divided by what each was charged. */
function chargeAccounts(
  subscriptions: readonly SupportSubscription[],
  drafts: readonly Draft[],
  { month }: Family,
): Draft[] {
  const plan = subscriptions[0]?.plan ?? "Basic";
  const charges = subscriptions.map(({ account }) => chargesOf(drafts, account));
  const weighted = subscriptions.map((each, index) => (charges[index] ?? zero).times(shareOf(each, month)));
  const share = subscriptions.reduce((most, each) => larger(most, shareOf(each, month)), zero);
  // Charges come in weighted by each account's own time, so that only the minimum is left to be shortened.
  const whole = sum(weighted);
  const fee = supportFee(plan, { charges: whole, month });
  const least = minimumOf(supportPlans[plan], month).times(share);
  const banded = sum(fee.shares.map((each) => each.fee));
  if (least.compare(banded) >= 0) {
    const parts = allocate(least, weighted);
    return subscriptions.flatMap(({ account }, index) =>
      newDrafts({ account, plan }, [
        { charges: decimal(1), rate: parts[index] ?? zero, text: "monthly minimum", fee: parts[index] ?? zero },
      ]),
    );
  }
  return fee.shares.flatMap((band) => {
    const parts = allocate(band.charges, weighted);
    const rate = band.ratePercent.times(decimal("0.01"));
    return subscriptions.flatMap(({ account }, index) => {
      const part = parts[index] ?? zero;
      const text = `${band.ratePercent.toString()}% of monthly AWS charges from $${band.from.toString()}`;
      return newDrafts({ account, plan }, [{ charges: part, rate, text, fee: part.times(rate) }]);
    });
  });
}

function newDrafts(
  { account, plan }: { account: string; plan: SupportPlanName },
  lines: readonly { charges: Decimal; rate: Decimal; text: string; fee: Decimal }[],
): Draft[] {
  return lines
    .filter(({ fee }) => !fee.isZero())
    .map(({ charges, rate, text, fee }) => ({
      account,
      region: "",
      service: supportPlans[plan].serviceCode,
      usageType: "Dollar",
      operation: "",
      lineItemType: "Fee",
      description: `AWS Support (${plan}): ${text}`,
      unit: "Dollar",
      quantity: charges,
      unblended: fee,
      facts: { rate, trust: supportPlans[plan].isConfirmed ? "A" : "C" },
    }));
}

/** The part of the month that a plan was held for, by time. */
function shareOf({ since = -Infinity, until = Infinity }: SupportSubscription, month: number): Decimal {
  const end = nextMonthStart(month);
  const held = Math.min(end, until) - Math.max(month, since);
  if (held <= 0) return zero;
  if (held >= end - month) return decimal(1);
  return new Decimal(BigInt(Math.round(held)), 0).dividedBy(new Decimal(BigInt(end - month), 0), dividedPlaces);
}

function chargesOf(drafts: readonly Draft[], account: string): Decimal {
  return sum(drafts.filter((draft) => draft.account === account).map(({ unblended }) => unblended ?? zero));
}
