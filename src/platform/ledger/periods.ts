/** Spans of region time cut into hours, days and months of UTC. */
import { hourMilliseconds } from "./tables.ts";
import type { UsagePeriod } from "../../kernel/control.ts";

/** A stretch of time, `end` exclusive. Milliseconds since 1970. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The whole hours that cover a span: `since` rounded down, `until` up. */
export function wholeHours(since: number, until: number): Period {
  return {
    start: Math.floor(since / hourMilliseconds) * hourMilliseconds,
    end: Math.ceil(until / hourMilliseconds) * hourMilliseconds,
  };
}

/** Cuts whole hours into periods; the first and last may be shorter than their kind. */
export function cutPeriods(span: Period, kind: UsagePeriod): readonly Period[] {
  const periods: Period[] = [];
  for (let start = span.start; start < span.end;) {
    const end = kind === "total" ? span.end : Math.min(nextStart(start, kind), span.end);
    periods.push({ start, end });
    start = end;
  }
  return periods;
}

function nextStart(time: number, kind: Exclude<UsagePeriod, "total">): number {
  if (kind === "hour") return time + hourMilliseconds;
  const date = new Date(time);
  if (kind === "day") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
