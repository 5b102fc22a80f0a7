/** Which month of a report is to be delivered next. */
import { monthName, monthStart, nextMonthStart } from "../rate/billing-period.ts";

/** How a report's months stand, by `2026-11`. */
export type DeliveredMonths = Readonly<Record<string, { readonly at: number; readonly isFinal: boolean }>>;

/** AWS refreshes reports at least once a day (CUR user guide, "What are AWS Cost and Usage Reports?"). */
const refreshMilliseconds = 86_400_000;

/** A delivery that failed is tried again after this long. */
export const retryMilliseconds = 6 * 3_600_000;

/** The first month, since the report was made, that is new, a day old, or not final yet; undefined when all are up to date. */
export function nextDueMonth(
  report: { readonly createdAt: number; readonly retryAt?: number | undefined; readonly delivered: DeliveredMonths },
  now: number,
): number | undefined {
  if (report.retryAt !== undefined && now < report.retryAt) return undefined;
  for (let month = monthStart(report.createdAt); month <= now; month = nextMonthStart(month)) {
    const known = report.delivered[monthName(month)];
    if (known === undefined || (!known.isFinal && now >= known.at + refreshMilliseconds)) return month;
  }
  return undefined;
}

/** `20261101-20261201`: the folder of a month in the legacy layout. */
export function monthFolder(month: number): string {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll("-", "");
  return `${day(month)}-${day(nextMonthStart(month))}`;
}
