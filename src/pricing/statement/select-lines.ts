/** Picks a query's lines out of a month's: its span, its filter, the tags that may be seen, months added up. */
import type { AllocationTagRow } from "../../kernel/cost-terms.ts";
import type { CostFilter, CostLine, CostQuery } from "../../kernel/costs.ts";
import { nextMonthStart } from "../rate/billing-period.ts";
import type { LineCache } from "./line-cache.ts";
import { mergeLines } from "./month-lines.ts";
import type { RatedMonthRow } from "./tables.ts";

const periodMilliseconds = { HOURLY: 3_600_000, DAILY: 86_400_000 } as const;

/** What the picking depends on. */
export interface Selection {
  readonly query: CostQuery;
  /** The payer's cost allocation tags; undefined: every tag is shown. */
  readonly tags: readonly AllocationTagRow[] | undefined;
  readonly cache: LineCache;
  readonly row: RatedMonthRow;
}

/** The lines of one month that a query is for. */
export function selectLines(lines: readonly CostLine[], selection: Selection): readonly CostLine[] {
  const { query, tags } = selection;
  const { start, end } = spanOf(query);
  const wanted = newFilter(query);
  const seen = tags === undefined ? (line: CostLine): CostLine => line : newTagFilter(tags);
  if (query.granularity !== "MONTHLY") {
    const found: CostLine[] = [];
    for (const line of lines) if (line.start >= start && line.start < end && wanted(line)) found.push(seen(line));
    return found;
  }
  return monthLines(lines, { ...selection, start, end, seen }).filter(wanted);
}

function spanOf({ start, end, granularity }: CostQuery): { start: number; end: number } {
  const length = granularity === "MONTHLY" ? periodMilliseconds.DAILY : periodMilliseconds[granularity];
  return { start: Math.floor(start / length) * length, end: Math.ceil(end / length) * length };
}

/** A month's sums, or those of the days of it that are asked for. */
function monthLines(
  lines: readonly CostLine[],
  options: Selection & { start: number; end: number; seen: (line: CostLine) => CostLine },
): readonly CostLine[] {
  const { row, query, tags, cache, seen } = options;
  const start = Math.max(options.start, row.month);
  const end = Math.min(options.end, nextMonthStart(row.month));
  const resources = query.resources === true;
  const key = `${row.generation} ${start} ${end} ${resources} ${JSON.stringify(tags)}`;
  const known = cache.find(key);
  if (known !== undefined) return known;
  const within = lines.filter((line) => line.start >= start && line.start < end).map(seen);
  return cache.put(key, mergeLines(within, { resources, spanOf: () => ({ start, end }) }));
}

function newFilter({ account, filter = {} }: CostQuery): (line: CostLine) => boolean {
  const tests = Object.entries(filter) as [keyof CostFilter, readonly string[]][];
  const sets = tests.map(([name, values]) => ({ name, values: new Set(values) }));
  return (line) => {
    if (account !== undefined && line.account !== account) return false;
    for (const { name, values } of sets) if (!values.has(line[name])) return false;
    return true;
  };
}

/** Shows tags that are active, on lines since they are. Lines whose tags all show stay the same objects. */
function newTagFilter(rows: readonly AllocationTagRow[]): (line: CostLine) => CostLine {
  const since = new Map(rows.filter(({ status }) => status === "Active").map((row) => [row.key, dayStart(row.since)]));
  return (line) => {
    let hidden = 0;
    for (const key in line.tags) if (line.start < (since.get(key) ?? Infinity)) hidden += 1;
    if (hidden === 0) return line;
    const shown = Object.entries(line.tags).filter(([key]) => line.start >= (since.get(key) ?? Infinity));
    return { ...line, tags: Object.fromEntries(shown) };
  };
}

/** Tags show on the whole day of their activation. */
function dayStart(time: number): number {
  return time - (time % periodMilliseconds.DAILY);
}
