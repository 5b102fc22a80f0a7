/** The ledger as rating reads it: a family's use of one month by hour or day, with the tags that resources had then. */
import { createHash } from "node:crypto";
import { resourceTagChanges, resourceTags, type ResourceTagsRow } from "./kernel/cost-terms.ts";
import type { Reader, Store } from "./kernel/store.ts";
import { readUsage, type UsageRow } from "./platform/ledger/read-usage.ts";
import { levelHours, usageHours } from "./platform/ledger/tables.ts";
import { monthStart, nextMonthStart } from "./pricing/rate/billing-period.ts";
import { usageFromLedger, type LedgerRow } from "./pricing/rate/usage-from-ledger.ts";
import type { UsageRecord } from "./pricing/rate/usage-record.ts";

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 86_400_000;
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

/** The ledger's rows of a month, by hour. */
export async function readMonthUsage(store: Store, span: LedgerSpan): Promise<readonly UsageRow[]> {
  const { members, month, now } = span;
  const [only] = members;
  const { rows } = await readUsage(store, {
    since: month,
    // A use of this very millisecond counts.
    until: Math.min(nextMonthStart(month), now + 1),
    now: reckonedUntil(span),
    period: "hour",
    ...(members.length === 1 && only !== undefined && { filter: { account: only } }),
  });
  const known = new Set(members);
  return rows.filter(({ account = "" }) => known.has(account));
}

/** Records to rate, by hour or by day. */
export async function readRecords(
  store: Store,
  span: LedgerSpan,
  choose: (hourlyRows: number) => "hour" | "day",
): Promise<{ records: UsageRecord[]; period: "hour" | "day" }> {
  const hourly = await readMonthUsage(store, span);
  const period = choose(hourly.length);
  const periodMilliseconds = period === "hour" ? hourMilliseconds : dayMilliseconds;
  const rows = period === "hour" ? hourly : byDay(hourly);
  const tags = await store.read((reader) => readTags(reader, span.members));
  const tagged = rows.map((row): LedgerRow => {
    const history = tags.get(`${row.account}\n${row.service}\n${row.resource}`);
    const found = history?.findLast(({ since }) => since < row.periodStart + periodMilliseconds);
    return found === undefined ? row : { ...row, tags: found.tags };
  });
  return { records: [...usageFromLedger(tagged, { periodMilliseconds })], period };
}

function byDay(hourly: readonly UsageRow[]): UsageRow[] {
  const days = new Map<string, UsageRow & { amount: bigint }>();
  for (const row of hourly) {
    const periodStart = row.periodStart - (row.periodStart % dayMilliseconds);
    const { account, region, service, usageType, operation, resource, divisor } = row;
    const key = `${periodStart}\n${account}\n${region}\n${service}\n${usageType}\n${operation}\n${resource}\n${divisor}`;
    const known = days.get(key);
    if (known === undefined) days.set(key, { ...row, periodStart });
    else days.set(key, { ...known, amount: known.amount + row.amount });
  }
  return [...days.values()];
}

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
