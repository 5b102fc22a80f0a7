/** The hours, days and months between two moments. */
import type { CostGranularity, CostLine } from "../../kernel/costs.ts";
import { monthStart, nextMonthStart } from "../rate/billing-period.ts";

/** Milliseconds; `end` is exclusive. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export const dayMilliseconds = 86_400_000;

/** Periods from `start` to `end`; the first and last month may be cut. */
export function periodsOf({ start, end }: Period, granularity: CostGranularity): Period[] {
  const periods: Period[] = [];
  let at = start;
  while (at < end) {
    const next = Math.min(end, nextOf(at, granularity));
    periods.push({ start: at, end: next });
    at = next;
  }
  return periods;
}

function nextOf(at: number, granularity: CostGranularity): number {
  if (granularity === "MONTHLY") return nextMonthStart(at);
  const length = granularity === "DAILY" ? dayMilliseconds : 3_600_000;
  return at - (at % length) + length;
}

/** Tells which of `periodsOf` a line is in. */
export function periodFinder(periods: readonly Period[], granularity: CostGranularity): (line: CostLine) => number {
  const [first] = periods;
  if (first === undefined) return () => -1;
  if (granularity === "MONTHLY") {
    const months = new Map(periods.map(({ start }, i) => [monthStart(start), i]));
    return (line) => months.get(line.billingPeriod) ?? -1;
  }
  const length = granularity === "DAILY" ? dayMilliseconds : 3_600_000;
  const from = first.start - (first.start % length);
  return ({ start }) => Math.floor((start - from) / length);
}

/** `2026-01-31`, or with the hour where there are hours. */
export function periodText({ start, end }: Period, granularity: CostGranularity): { Start: string; End: string } {
  const text = (time: number): string => (granularity === "HOURLY" ? hourText(time) : dayText(time));
  return { Start: text(start), End: text(end) };
}

/** `2026-01-31`. */
export function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** `2026-01-31T10:00:00Z`. */
export function hourText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** First millisecond of a moment's day. */
export function dayStart(time: number): number {
  return time - (time % dayMilliseconds);
}
