/** Billing periods: calendar months and clock hours, in UTC, as every AWS bill has them. */

/** Milliseconds of a clock hour. */
export const hourMilliseconds = 3_600_000;

/** First millisecond of the month that a moment is in. */
export function monthStart(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

/** First millisecond of the month after the one that a moment is in. */
export function nextMonthStart(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** 672, 696, 720 or 744. */
export function hoursOfMonth(time: number): number {
  return (nextMonthStart(time) - monthStart(time)) / hourMilliseconds;
}

/** First millisecond of a moment's clock hour. */
export function hourStart(time: number): number {
  return Math.floor(time / hourMilliseconds) * hourMilliseconds;
}

/** The month as bills write it: `2025-10`. */
export function monthName(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** Clock hours of a commitment within a span: it counts from the clock hour in which it begins. */
export function activeHours(
  { start, end }: { readonly start: number; readonly end: number },
  span: { readonly start: number; readonly end: number },
): number {
  const from = Math.max(hourStart(start), span.start);
  const until = Math.min(hourStart(end), span.end);
  return Math.max(0, Math.ceil((until - from) / hourMilliseconds));
}

/** The end of a term: AWS's years are 365 days (EC2 API reference: durations of 31,536,000 and 94,608,000 seconds). */
export function termEnd(start: number, years: number): number {
  return start + years * 8_760 * hourMilliseconds;
}
