/** Rates one payer's month from what the region knows of it now: its family, its use, its terms, the prices. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import type { CostSettingsRow } from "../../kernel/cost-terms.ts";
import type { Bill, CostLine } from "../../kernel/costs.ts";
import { accountsPaidBy, paidSpans, type PaidSpan } from "../../kernel/identity/payer-history.ts";
import type { Reader, Store } from "../../kernel/store.ts";
import type { PriceBook } from "../../pricing/book/book.ts";
import { openPriceBook } from "../../pricing/book/price-book.ts";
import { shippedBook } from "../../pricing/book/shipped-book.ts";
import { pricesFolder } from "../../pricing/import/edition.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { Rating } from "../../pricing/rate/rate.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import type { Terms } from "../../pricing/rate/terms.ts";
import { newLines } from "../../pricing/statement/month-lines.ts";
import { newBill } from "../../pricing/statement/new-bill.ts";
import { readTerms } from "../../pricing/statement/read-terms.ts";
import type { SettledMonths } from "./days.ts";
import { ledgerMark, readRecords, reckonedUntil } from "./ledger.ts";

/** What a month's rating stands on. */
export interface MonthBasis {
  readonly payer: string;
  readonly month: number;
  /** All accounts that the payer pays for at some moment of the month. */
  readonly members: readonly string[];
  /** Of accounts that it does not pay for all month: over which times it does. */
  readonly spans: ReadonlyMap<string, readonly PaidSpan[]>;
  readonly terms: Terms;
  readonly settings: CostSettingsRow;
  readonly now: number;
  /** Equal texts: rating again gives the same. Terms, prices and members; use and tags. */
  readonly termsMark: string;
  readonly useMark: string;
}

/** The price book of a data folder, opened again when prices were imported. */
export class RegionBook {
  readonly #dataDirectory: string;
  #mark = "";
  #book: PriceBook | undefined;

  constructor(dataDirectory: string) {
    this.#dataDirectory = dataDirectory;
  }

  /** Text that differs when the prices differ. */
  mark(): string {
    try {
      const folder = pricesFolder(this.#dataDirectory);
      return `${statSync(folder).mtimeMs} ${readdirSync(folder).sort().join(" ")}`;
    } catch {
      // Nothing was imported.
      return "shipped";
    }
  }

  open({ priceBook = "newest" }: Pick<CostSettingsRow, "priceBook"> = {}): PriceBook {
    if (priceBook === "shipped") return shippedBook();
    const mark = this.mark();
    if (this.#book === undefined || mark !== this.#mark) {
      this.#book = openPriceBook(this.#dataDirectory);
      this.#mark = mark;
    }
    return this.#book;
  }
}

/** Reads what a month's rating stands on. */
export async function readBasis(
  reader: Reader,
  wanted: {
    payer: string;
    month: number;
    now: number;
    creditsLeft: Readonly<Record<string, string>>;
    bookMark: string;
  },
): Promise<MonthBasis> {
  const { payer, month, now, creditsLeft, bookMark } = wanted;
  const { members, accounts, spans } = await readFamily(reader, { payer, month, now });
  const until = reckonedUntil({ month, now });
  const { terms, settings } = await readTerms(reader, { payer, accounts, month, until, creditsLeft });
  const useMark = `${until} ${await ledgerMark(reader, { members, month, now })}`;
  // How far the running month has come is part of its use, not of its terms.
  const facts = JSON.stringify([members, [...spans], { ...terms, period: undefined }, settings, bookMark]);
  const termsMark = createHash("sha1").update(facts).digest("base64url");
  return { payer, month, members, spans, terms, settings, now, termsMark, useMark };
}

/** Whom a payer pays for in a month: ever, over which times, and at its end (or now), which decides about fees. */
export async function readFamily(
  reader: Reader,
  { payer, month, now }: { readonly payer: string; readonly month: number; readonly now: number },
): Promise<Pick<MonthBasis, "members" | "spans"> & { readonly accounts: readonly string[] }> {
  const end = nextMonthStart(month);
  const last = Math.max(month, Math.min(now, end - 1));
  const members: string[] = [];
  const accounts: string[] = [];
  const spans = new Map<string, readonly PaidSpan[]>();
  for (const account of await accountsPaidBy(reader, payer, { start: month, end })) {
    const own = (await paidSpans(reader, account)).filter((span) => span.payer === payer);
    const within = own.filter((span) => span.start < end && span.end > month);
    if (within.length === 0) continue;
    members.push(account);
    if (within.some((span) => span.start <= last && span.end > last)) accounts.push(account);
    if (!within.some((span) => span.start <= month && span.end >= end)) spans.set(account, within);
  }
  return { members, accounts, spans };
}

/** A rated month. */
export interface RatedMonth {
  readonly bill: Bill;
  readonly daily: readonly CostLine[];
  /** So much use that it was rated by day. */
  readonly isLarge: boolean;
  /** By hour and resource; undefined when it was rated by day. */
  readonly hourly: readonly CostLine[] | undefined;
}

/** What rating needs of a region. */
export interface RatingParts {
  readonly store: Store;
  readonly book: RegionBook;
  /** Days of large months that need not be read again. */
  readonly settled?: SettledMonths;
}

/** How a month is rated. */
export interface RateMonthOptions {
  /** Insists on hours, however many there are, and tells lines by them. */
  readonly hourly: boolean;
  readonly isFinal: boolean;
  /** What to rate instead of what was used: estimates. */
  readonly change?: (records: readonly UsageRecord[]) => readonly UsageRecord[];
}

/** Rates a month. `hourly` insists on hours, however many there are, and tells lines by them. */
export async function rateMonth(
  parts: RatingParts,
  basis: MonthBasis,
  { hourly: hours, isFinal, change }: RateMonthOptions,
): Promise<RatedMonth> {
  const { payer, month, terms, now } = basis;
  const mayBeByDay = !hours && !needsHours(basis);
  const { records, period } = await readRecords(parts.store, basis, { mayBeByDay, settled: parts.settled });
  const book = parts.book.open(basis.settings);
  const rating = new Rating({ book, terms: { payer, ...terms }, detail: true });
  const own = records.filter((record) => isPaidBy(basis, record));
  for (const record of change?.(own) ?? own) rating.add(record);
  const rated = rating.bill();
  const bill = newBill(rated, {
    payer,
    billingPeriod: month,
    isFinal,
    ratedAt: now,
    reckonedUntil: reckonedUntil(basis),
  });
  const source = { payer, month, charges: rated.charges, terms, book, isFinal };
  const daily = newLines(source, { period: "day", resources: false });
  return {
    isLarge: period === "day",
    bill,
    daily,
    hourly: hours && period === "hour" ? newLines(source, { period, resources: true }) : undefined,
  };
}

/** Use is on the bill of whoever paid for the account when its hour began: on one bill, whoever asks. */
export function isPaidBy({ spans }: MonthBasis, { account, start }: UsageRecord): boolean {
  const own = spans.get(account);
  return own === undefined || own.some((span) => start >= span.start && start < span.end);
}

/** Commitments are laid over hours, and who joins or leaves does so within one. */
function needsHours({ terms, spans }: MonthBasis): boolean {
  return spans.size > 0 || (terms.reservations?.length ?? 0) > 0 || (terms.savingsPlans?.length ?? 0) > 0;
}
