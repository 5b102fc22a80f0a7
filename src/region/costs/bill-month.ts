/** What a question about a month is about: the month, the payers, their use and terms. */
import { awsError } from "../../kernel/errors.ts";
import { accounts } from "../../kernel/identity.ts";
import { monthStart } from "../../pricing/rate/billing-period.ts";
import type { Terms } from "../../pricing/rate/terms.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import { payersOf } from "./jobs.ts";
import { isPaidBy } from "./rating.ts";
import { readRecords } from "./ledger.ts";
import type { RegionParts } from "../parts.ts";

/** Reads `2026-01`; the running month when left out. */
export function readMonth(parts: RegionParts, text: string | undefined): number {
  if (text === undefined) return monthStart(parts.clock.now());
  const time = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? Date.parse(`${text}-01T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) throw invalid(`${text} is no month such as 2026-01.`);
  return time;
}

/** The account; throws InvalidRequest when there is none. */
export async function requireAccount({ store }: RegionParts, id: string): Promise<void> {
  if ((await store.read((reader) => reader.get(accounts, [id]))) === undefined)
    throw invalid(`There is no account ${id}.`);
}

/** A month's use of some payers, by hour or day, and their terms. */
export async function readMonthFor(
  parts: RegionParts,
  { month, payer }: { month: number; payer: string | undefined },
): Promise<Map<string, { records: UsageRecord[]; terms: Terms }>> {
  if (payer !== undefined) await requireAccount(parts, payer);
  const found = new Map<string, { records: UsageRecord[]; terms: Terms }>();
  for (const each of payer === undefined ? await payersOf(parts, month) : [payer]) {
    const basis = await parts.costs.basis(each, month);
    const { records } = await readRecords(parts.store, basis);
    found.set(each, { records: records.filter((record) => isPaidBy(basis, record)), terms: basis.terms });
  }
  return found;
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
