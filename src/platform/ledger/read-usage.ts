/** Reads the ledger: exact quantities over a span of hours, grouped as asked. */
import { usageDimensions, type UsageDimension, type UsagePeriod } from "../../kernel/control.ts";
import { integrate, type LevelHour } from "./integrate.ts";
import { cutPeriods, wholeHours, type Period } from "./periods.ts";
import { levelHours, levels, usageHours } from "./tables.ts";
import type { CounterTable, Key } from "../../kernel/table.ts";
import type { RangeOptions, Reader, Store } from "../../kernel/store.ts";

/** What to read. Times are milliseconds of region time. */
export interface UsageReadOptions {
  /** Rounded down to the hour. */
  readonly since: number;
  /** Rounded up to the hour. */
  readonly until: number;
  /** The region's clock: what is held is reckoned up to here and not into the future. */
  readonly now: number;
  /** The usage type is always among the groups, since each has its own unit. All dimensions when left out. */
  readonly groupBy?: readonly UsageDimension[];
  readonly period?: UsagePeriod;
  /** Only rows with these values; the usage type with its region's prefix. */
  readonly filter?: { readonly [dimension in UsageDimension]?: string | undefined };
}

/** Dimensions that were grouped by, and how much. */
export type UsageRow = { readonly [dimension in UsageDimension]?: string } & {
  /** Start of the period, milliseconds. */
  readonly periodStart: number;
  /** The quantity is `amount` ÷ `divisor`, exactly: 3,600,000 turns unit-milliseconds into unit-hours. */
  readonly amount: bigint;
  readonly divisor: 1 | 3_600_000;
};

/** What was read. */
export interface UsageReading {
  /** Whole hours, `until` exclusive. */
  readonly since: number;
  readonly until: number;
  /** In order of period and dimensions. */
  readonly rows: readonly UsageRow[];
}

const pageSize = 1_000;

/** Reads the ledger at one instant. The cost follows the changes since `since` and the number of things ever held. */
export async function readUsage(store: Store, options: UsageReadOptions): Promise<UsageReading> {
  const span = wholeHours(options.since, options.until);
  const sums = new Sums(options);
  await store.read(async (reader) => {
    await sumUses(reader, span, sums);
    await sumLevels(reader, span, sums);
  });
  return { since: span.start, until: span.end, rows: sums.rows() };
}

async function sumUses(reader: Reader, span: Period, sums: Sums): Promise<void> {
  const range = { start: [span.start / 1000], end: [span.end / 1000] };
  for await (const { key, values } of pages(reader, usageHours, range)) {
    const [hour, ...name] = key;
    if (sums.wants(name)) sums.add(Number(hour) * 1000, name, values[0] ?? 0n, 1);
  }
}

async function sumLevels(reader: Reader, span: Period, sums: Sums): Promise<void> {
  const hoursBySeries = new Map<string, LevelHour[]>();
  for await (const { key, values } of pages(reader, levelHours, { start: [span.start / 1000] })) {
    const [hour, ...name] = key;
    if (!sums.wants(name)) continue;
    const found = hoursBySeries.get(JSON.stringify(name));
    const [levelDelta = 0n, integralDelta = 0n] = values;
    const levelHour = { hourStart: Number(hour) * 1000, levelDelta, integralDelta };
    if (found === undefined) hoursBySeries.set(JSON.stringify(name), [levelHour]);
    else found.push(levelHour);
  }
  const periods = sums.levelPeriods(span);
  const addHeld = (key: Key, level: bigint, hours: readonly LevelHour[]): void => {
    for (const [index, amount] of integrate(level, hours, periods).entries()) {
      sums.add(periods[index]?.start ?? 0, key, amount, 3_600_000);
    }
  };
  for await (const { key, values } of pages(reader, levels, {})) {
    if (!sums.wants(key)) continue;
    const name = JSON.stringify(key);
    addHeld(key, values[0] ?? 0n, hoursBySeries.get(name) ?? []);
    hoursBySeries.delete(name);
  }
  // A level that is down to nothing has no row any more, but was held until then.
  for (const [name, hours] of hoursBySeries) addHeld(JSON.parse(name) as Key, 0n, hours);
}

async function* pages(
  reader: Reader,
  table: CounterTable,
  range: Pick<RangeOptions, "start" | "end">,
): AsyncGenerator<{ key: Key; values: readonly bigint[] }> {
  let page = await reader.counterRange(table, { ...range, limit: pageSize });
  for (;;) {
    yield* page;
    const last = page[pageSize - 1];
    if (last === undefined) return;
    page = await reader.counterRange(table, { ...(range.end && { end: range.end }), after: last.key, limit: pageSize });
  }
}

/** Adds amounts up by group and period. */
class Sums {
  readonly #options: UsageReadOptions;
  readonly #groups: readonly UsageDimension[];
  readonly #rows = new Map<string, { -readonly [name in keyof UsageRow]: UsageRow[name] }>();
  #periods: readonly Period[] = [];

  constructor(options: UsageReadOptions) {
    const { groupBy = usageDimensions } = options;
    this.#options = options;
    this.#groups = usageDimensions.filter((dimension) => dimension === "usageType" || groupBy.includes(dimension));
    this.#periods = cutPeriods(wholeHours(options.since, options.until), options.period ?? "total");
  }

  /** `name` is a series' key: one value per dimension. */
  wants(name: Key): boolean {
    const { filter } = this.#options;
    if (filter === undefined) return true;
    return usageDimensions.every((dimension, index) => (filter[dimension] ?? name[index]) === name[index]);
  }

  /** The periods over which held amounts are reckoned: they end now. */
  levelPeriods(span: Period): readonly Period[] {
    const end = Math.min(span.end, Math.floor(this.#options.now));
    return this.#periods
      .filter(({ start }) => start < end)
      .map((period) => ({ start: period.start, end: Math.min(period.end, end) }));
  }

  add(time: number, name: Key, amount: bigint, divisor: UsageRow["divisor"]): void {
    if (amount === 0n) return;
    const periodStart = this.#periodStart(time);
    const group = this.#groups.map((dimension) => String(name[usageDimensions.indexOf(dimension)]));
    const key = JSON.stringify([periodStart, ...group, divisor]);
    const row = this.#rows.get(key);
    if (row !== undefined) row.amount += amount;
    else {
      const named = Object.fromEntries(this.#groups.map((dimension, index) => [dimension, group[index] ?? ""]));
      this.#rows.set(key, { ...named, periodStart, amount, divisor });
    }
  }

  rows(): readonly UsageRow[] {
    return [...this.#rows.values()].filter((row) => row.amount !== 0n).toSorted((a, b) => this.#compare(a, b));
  }

  #compare(a: UsageRow, b: UsageRow): number {
    if (a.periodStart !== b.periodStart) return a.periodStart - b.periodStart;
    for (const dimension of this.#groups) {
      const [left = "", right = ""] = [a[dimension], b[dimension]];
      if (left !== right) return left < right ? -1 : 1;
    }
    return a.divisor - b.divisor;
  }

  #periodStart(time: number): number {
    let low = 0;
    for (let high = this.#periods.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((this.#periods[middle]?.start ?? Infinity) <= time) low = middle;
      else high = middle - 1;
    }
    return this.#periods[low]?.start ?? time;
  }
}
