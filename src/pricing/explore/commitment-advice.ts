/** What a commitment would have saved: the use of a time that was paid on demand, rated again with it. Cost Management guide: "Understanding Savings Plans recommendations". */
import type { CostLine } from "../../kernel/costs.ts";
import type { PriceBook } from "../book/book.ts";
import { type Decimal, decimal, sum, zero } from "../decimal.ts";
import { hourMilliseconds } from "../rate/billing-period.ts";
import { Rating } from "../rate/rate.ts";
import type { Reservation, SavingsPlan } from "../rate/terms.ts";
import type { UsageRecord } from "../rate/usage-record.ts";
import { numberOf } from "./metrics.ts";

/** Whole hours. */
export interface Lookback {
  readonly start: number;
  readonly end: number;
}

/** What one hour would have been. US dollars. */
export interface AdviceHour {
  readonly start: number;
  /** On demand as it was. */
  readonly before: Decimal;
  /** What is left on demand with the commitment. */
  readonly after: Decimal;
}

/** What a commitment would have done. US dollars over all of the time, upfront parts spread. */
export interface Advice {
  readonly hours: readonly AdviceHour[];
  readonly before: Decimal;
  readonly after: Decimal;
  /** What the commitment costs. */
  readonly cost: Decimal;
  readonly savings: Decimal;
  /** Of the commitment, 0 to 100. */
  readonly utilizationPercent: Decimal;
}

/** Hours of a time. */
export function hoursOf({ start, end }: Lookback): number {
  return Math.max(0, Math.round((end - start) / hourMilliseconds));
}

/** Hourly lines as records to rate. */
function recordsOf(lines: readonly CostLine[]): UsageRecord[] {
  return lines.map((line) => ({
    start: line.start,
    end: line.end,
    account: line.account,
    region: line.region,
    service: line.service,
    usageType: line.usageType,
    operation: line.operation,
    quantity: numberOf(line.quantity),
    resource: line.resource,
    ...(line.zone !== "" && { zone: line.zone }),
  }));
}

/** Rates the lines with the commitments. They have to begin with the lookback. */
export function adviseOn(
  lines: readonly CostLine[],
  wanted: {
    readonly lookback: Lookback;
    readonly book: PriceBook;
    readonly payer: string;
    readonly reservations?: readonly Reservation[];
    readonly savingsPlans?: readonly SavingsPlan[];
  },
): Advice {
  const { lookback, book, payer, reservations = [], savingsPlans = [] } = wanted;
  const rating = new Rating({ book, detail: true, terms: { payer, period: lookback, reservations, savingsPlans } });
  for (const record of recordsOf(lines)) rating.add(record);
  const { charges, lines: rated, commitments } = rating.bill();
  const hours = new Map<number, { before: Decimal; after: Decimal }>();
  for (let start = lookback.start; start < lookback.end; start += hourMilliseconds) {
    hours.set(start, { before: zero, after: zero });
  }
  for (const { line, start, costs, publicCost } of charges) {
    const hour = hours.get(start);
    if (hour === undefined) continue;
    if (line.lineItemType === "Usage") {
      const paid = costs?.unblended ?? zero;
      hour.before = hour.before.plus(paid);
      hour.after = hour.after.plus(paid);
    } else if (line.lineItemType === "DiscountedUsage" || line.lineItemType === "SavingsPlanCoveredUsage") {
      hour.before = hour.before.plus(publicCost ?? zero);
    }
  }
  const told = [...hours].map(([start, hour]) => ({ start, ...hour }));
  const before = sum(told.map((hour) => hour.before));
  const after = sum(told.map((hour) => hour.after));
  const cost = sum(rated.map(({ costs }) => costs?.amortized ?? zero)).minus(after);
  const used = sum(commitments.map((each) => each.used));
  const whole = used.plus(sum(commitments.map(({ unused }) => unused)));
  const utilizationPercent = whole.isZero() ? zero : used.times(decimal(100)).dividedBy(whole, 10);
  return { hours: told, before, after, cost, savings: before.minus(after).minus(cost), utilizationPercent };
}

/** A use of an hour at both rates. */
export interface Coverable {
  readonly hour: number;
  readonly onDemand: number;
  /** What the use takes of a commitment. */
  readonly committed: number;
}

/**
 * The hourly commitment that saves most, to the tenth of a cent; 0 when none saves anything. Only hourly totals are tried: between
 * two of them savings change evenly.
 */
export function bestCommitment(uses: readonly Coverable[], hours: number): number {
  const byHour = new Map<number, Coverable[]>();
  for (const use of uses) byHour.set(use.hour, [...(byHour.get(use.hour) ?? []), use]);
  const ordered = [...byHour.values()].map((each) =>
    each.toSorted((a, b) => a.committed / a.onDemand - b.committed / b.onDemand),
  );
  const totals = ordered.flatMap((each) => {
    let total = 0;
    return each.map(({ committed }) => (total += committed));
  });
  const tried = [...new Set(totals.map((total) => Math.floor(total * 1_000 + 1e-6) / 1_000))];
  const candidates = tried.length <= mostTried ? tried : everyNth(tried.toSorted((a, b) => a - b));
  let best = { commitment: 0, savings: 0 };
  for (const commitment of candidates) {
    const savings = ordered.reduce((all, each) => all + covered(each, commitment), 0) - commitment * hours;
    if (savings > best.savings + 1e-9) best = { commitment, savings };
  }
  return best.commitment;
}

const mostTried = 500;

function everyNth(values: readonly number[]): number[] {
  const step = values.length / mostTried;
  return Array.from({ length: mostTried }, (_, index) => values[Math.floor((index + 1) * step) - 1] ?? 0);
}

/** What a commitment would have taken off one hour on demand. */
function covered(uses: readonly Coverable[], commitment: number): number {
  let left = commitment;
  let saved = 0;
  for (const { onDemand, committed } of uses) {
    if (committed >= onDemand) continue;
    const taken = Math.min(committed, left);
    saved += onDemand * (taken / committed);
    left -= taken;
  }
  return saved;
}
