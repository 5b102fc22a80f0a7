/** Months and days as texts: `2026-11`, `2026-11-22`; all in UTC. */

const dayMilliseconds = 86_400_000;

/** The month so many months after another; negative: before. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The last months up to one, the newest first. */
export function lastMonths(month: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, back) => monthAfter(month, -back));
}

/** The day so many days after another; negative: before. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMilliseconds).toISOString().slice(0, 10);
}

/** `2026-11-22` of a time. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** `November 2026`, `2026년 11월`. */
export function monthTitle(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  return format.format(Date.parse(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** Short, for axes: `Nov 26`, `Nov 22`; the hour where there is one. */
export function shortPeriod(start: string, isMonth: boolean, language: string): string {
  const at = Date.parse(start.length > 10 ? start : `${start.slice(0, 10)}T00:00:00Z`);
  const hour = start.length > 10 ? ({ hour: "2-digit", hourCycle: "h23" } as const) : {};
  const parts = isMonth
    ? ({ year: "2-digit", month: "short" } as const)
    : ({ month: "short", day: "numeric" } as const);
  return new Intl.DateTimeFormat(language, { ...parts, ...hour, timeZone: "UTC" }).format(at);
}
