/** The ledger as rating reads it: a family's use of one month by hour or day, with the tags that resources had then. */
import { createHash } from "node:crypto";
import { resourceTagChanges, resourceTags, type ResourceTagsRow } from "./kernel/cost-terms.ts";
import type { Reader, Store } from "./kernel/store.ts";
import type { CounterTable, Key } from "./kernel/table.ts";
import { integrate, type LevelHour } from "./platform/ledger/integrate.ts";
import { cutPeriods } from "./platform/ledger/periods.ts";
import { levelHours, levels, usageHours } from "./platform/ledger/tables.ts";
import { monthStart, nextMonthStart } from "./pricing/rate/billing-period.ts";
import { usageFromLedger, type LedgerRow } from "./pricing/rate/usage-from-ledger.ts";
import type { UsageRecord } from "./pricing/rate/usage-record.ts";

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 86_400_000;
const pageSize = 5_000;
/** More resources of one account than anybody tags. */
const mostTagged = 1_000_000;

/** Whose use, and until when. */
export interface LedgerSpan {
  readonly members: readonly string[];
  /** First millisecond of the month. */
  readonly month: number;
  readonly now: number;
}

/** Up to when held amounts count: whole hours that have passed, so that a bill only changes with the hour or with use. */
export function reckonedUntil({ month, now }: Pick<LedgerSpan, "month" | "now">): number {
  return Math.max(month, Math.min(nextMonthStart(month), now - (now % hourMilliseconds)));
}

/** Stored things are told by the day, as AWS's reports tell them; what runs is told by the hour. */
const heldByDay = /ByteHrs|TagHrs|SmObjects|Storage|VolumeUsage|SnapshotUsage|GDA|Monitor|KMS-Keys|IOPS/;

/** The ledger's row of one period. */
type PeriodRow = { -readonly [name in keyof LedgerRow]: LedgerRow[name] } & { amount: bigint };

/** Records to rate, by hour or by day. */
export async function readRecords(
  store: Store,
  span: LedgerSpan,
  choose: (hourlyRows: number) => "hour" | "day",
): Promise<{ records: UsageRecord[]; period: "hour" | "day" }> {
  const { uses, held, tags } = await store.read(async (reader) => ({
    uses: await readUses(reader, span),
    held: await readHeld(reader, span),
    tags: await readTags(reader, span.members),
  }));
  const byHour = [...uses, ...held.filter(({ usageType = "" }) => !heldByDay.test(usageType))];
  const stored = byDay(held.filter(({ usageType = "" }) => heldByDay.test(usageType)));
  const period = choose(byHour.length);
  const records = (rows: readonly PeriodRow[], periodMilliseconds: number): UsageRecord[] => [
    ...usageFromLedger(
      rows.map((row) => withTags(row, tags, periodMilliseconds)),
      { periodMilliseconds },
    ),
  ];
  const told = period === "hour" ? records(byHour, hourMilliseconds) : records(byDay(byHour), dayMilliseconds);
  return { records: [...told, ...records(stored, dayMilliseconds)], period };
}

function withTags(row: PeriodRow, tags: Tagging, periodMilliseconds: number): LedgerRow {
  const history = tags.get(`${row.account}\n${row.service}\n${row.resource}`);
  const found = history?.findLast(({ since }) => since < row.periodStart + periodMilliseconds);
  return found === undefined ? row : { ...row, tags: found.tags };
}

/** Counted uses: the ledger has one counter an hour and thing, so there is nothing to add up. */
async function readUses(reader: Reader, { members, month, now }: LedgerSpan): Promise<PeriodRow[]> {
  // A use of this very millisecond counts.
  const until = Math.min(nextMonthStart(month), now - (now % hourMilliseconds) + hourMilliseconds);
  const known = new Set(members);
  const rows: PeriodRow[] = [];
  for await (const { key, values } of pages(reader, usageHours, { start: [month / 1_000], end: [until / 1_000] })) {
    if (known.has(String(key[1])) && values[0] !== 0n)
      rows.push(rowOf(key.slice(1), Number(key[0]) * 1_000, values[0], 1));
  }
  return rows;
}

/** Held amounts of each hour that has passed. */
async function readHeld(reader: Reader, span: LedgerSpan): Promise<PeriodRow[]> {
  const known = new Set(span.members);
  const hoursBySeries = new Map<string, LevelHour[]>();
  for await (const { key, values } of pages(reader, levelHours, { start: [span.month / 1_000] })) {
    if (!known.has(String(key[1]))) continue;
    const name = key.slice(1).join("\n");
    const [levelDelta = 0n, integralDelta = 0n] = values;
    const hour = { hourStart: Number(key[0]) * 1_000, levelDelta, integralDelta };
    const found = hoursBySeries.get(name);
    if (found === undefined) hoursBySeries.set(name, [hour]);
    else found.push(hour);
  }
  const whole = { start: span.month, end: reckonedUntil(span) };
  const [hours, days] = [cutPeriods(whole, "hour"), cutPeriods(whole, "day")];
  const rows: PeriodRow[] = [];
  const addHeld = (key: Key, level: bigint, changes: readonly LevelHour[]): void => {
    const periods = heldByDay.test(String(key[3])) ? days : hours;
    for (const [index, amount] of integrate(level, changes, periods).entries()) {
      if (amount !== 0n) rows.push(rowOf(key, periods[index]?.start ?? span.month, amount, hourMilliseconds));
    }
  };
  for await (const { key, values } of pages(reader, levels, {})) {
    if (!known.has(String(key[0]))) continue;
    const name = key.join("\n");
    addHeld(key, values[0] ?? 0n, hoursBySeries.get(name) ?? []);
    hoursBySeries.delete(name);
  }
  // A level that is down to nothing has no row any more, but was held until then.
  for (const [name, changes] of hoursBySeries) addHeld(name.split("\n"), 0n, changes);
  return rows;
}

function rowOf(name: Key, periodStart: number, amount = 0n, divisor: LedgerRow["divisor"]): PeriodRow {
  const [account, region, service, usageType, operation, resource] = name as string[];
  return {
    account: account ?? "",
    region: region ?? "",
    service: service ?? "",
    usageType: usageType ?? "",
    operation: operation ?? "",
    resource: resource ?? "",
    periodStart,
    amount,
    divisor,
  };
}

async function* pages(
  reader: Reader,
  table: CounterTable,
  range: { readonly start?: Key; readonly end?: Key },
): AsyncGenerator<{ key: Key; values: readonly bigint[] }> {
  let page = await reader.counterRange(table, { ...range, limit: pageSize });
  for (;;) {
    yield* page;
    const last = page[pageSize - 1];
    if (last === undefined) return;
    page = await reader.counterRange(table, { ...(range.end && { end: range.end }), after: last.key, limit: pageSize });
  }
}

function byDay(rows: readonly PeriodRow[]): PeriodRow[] {
  const days = new Map<string, PeriodRow>();
  for (const row of rows) {
    const periodStart = row.periodStart - (row.periodStart % dayMilliseconds);
    const { account, region, service, usageType, operation, resource, divisor } = row;
    const key = `${periodStart}\n${account}\n${region}\n${service}\n${usageType}\n${operation}\n${resource}\n${divisor}`;
    const known = days.get(key);
    if (known === undefined) days.set(key, { ...row, periodStart });
    else known.amount += row.amount;
  }
  return [...days.values()];
}

type Tagging = ReadonlyMap<string, ResourceTagsRow["history"]>;

async function readTags(reader: Reader, members: readonly string[]): Promise<Map<string, ResourceTagsRow["history"]>> {
  const found = new Map<string, ResourceTagsRow["history"]>();
  for (const account of members) {
    for (const row of await reader.range(resourceTags, { prefix: [account], limit: mostTagged })) {
      found.set(`${account}\n${row.service}\n${row.resource}`, row.history);
    }
  }
  return found;
}

/** Text that differs when the use or the tags that a rating reads have changed. */
export async function ledgerMark(reader: Reader, span: LedgerSpan): Promise<string> {
  const hash = createHash("sha1");
  const until = Math.min(nextMonthStart(span.month), span.now + 1);
  // Use is written within a second: the last hours are all that can still change.
  const start = [Math.max(span.month, until - (until % hourMilliseconds) - 2 * hourMilliseconds) / 1_000];
  const end = [Math.ceil(until / hourMilliseconds) * 3_600];
  for (const table of [usageHours, levelHours]) {
    for (const { key, values } of await reader.counterRange(table, { start, end, limit: 1_000_000 })) {
      hash.update(`${key.join("\t")} ${values.join(" ")}\n`);
    }
  }
  for (const account of span.members) hash.update(`${(await reader.counter(resourceTagChanges, [account]))[0] ?? 0n} `);
  return hash.digest("base64url");
}

/** First moment of the month of the ledger's first line; undefined when it is empty. */
export async function firstLedgerMonth(reader: Reader): Promise<number | undefined> {
  const first: number[] = [];
  for (const table of [usageHours, levelHours]) {
    for (const { key } of await reader.counterRange(table, { limit: 1 })) first.push(Number(key[0]) * 1_000);
  }
  return first.length === 0 ? undefined : monthStart(Math.min(...first));
}
