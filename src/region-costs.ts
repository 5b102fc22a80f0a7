/** The bill of a region: rates months when they are asked for and have changed, keeps them as rows, and closes them. */
import { createHash } from "node:crypto";
import {
  allocationTags,
  costCredits,
  costReservations,
  costSavingsPlans,
  costSettings,
  type AllocationTagRow,
} from "./kernel/cost-terms.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Bill, CostLine, CostQuery, Costs } from "./kernel/costs.ts";
import { assert } from "./kernel/errors.ts";
import type { Ids } from "./kernel/ids.ts";
import { familyOf } from "./kernel/identity/organization-tree.ts";
import type { Reader, Store } from "./kernel/store.ts";
import { monthStart, nextMonthStart } from "./pricing/rate/billing-period.ts";
import { rate } from "./pricing/rate/rate.ts";
import { keepMonth, readMonthLines } from "./pricing/statement/month-store.ts";
import { LineCache } from "./pricing/statement/line-cache.ts";
import { mergeLines, dayOf } from "./pricing/statement/month-lines.ts";
import { newBill } from "./pricing/statement/new-bill.ts";
import { readJoinedAt } from "./pricing/statement/read-terms.ts";
import { selectLines } from "./pricing/statement/select-lines.ts";
import { ratedMonths, type RatedMonthRow } from "./pricing/statement/tables.ts";
import { firstLedgerMonth } from "./region-cost-ledger.ts";
import { rateMonth, readBasis, RegionBook, type MonthBasis } from "./region-cost-rating.ts";

/** What the bill stands on. */
export interface CostParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly dataDirectory: string;
  /** Brings what this process still buffers into the ledger. */
  readonly flush: () => Promise<void>;
}

/**
 * How long a month stays open after its end: late reports of use still count. AWS says bills are final "between the third and
 * the fifth day" of the next month (Billing guide, "Your AWS invoices").
 */
export const graceMilliseconds = 3 * 86_400_000;

/** Wall time that the rating of a month with very much use holds for: its bill is so much behind. */
const largeRestMilliseconds = 30_000;

/** More than a region lives to see. */
const mostMonths = 10_000;

/** Bills of one region, as one process sees them. */
export class RegionCosts implements Costs {
  readonly book: RegionBook;
  readonly #parts: CostParts;
  readonly #cache = new LineCache();
  readonly #running = new Map<string, Promise<RatedMonthRow>>();

  constructor(parts: CostParts) {
    this.#parts = parts;
    this.book = new RegionBook(parts.dataDirectory);
  }

  async lines(query: CostQuery): Promise<readonly CostLine[]> {
    const { account, payer } = query;
    assert((account === undefined) !== (payer === undefined), "costs are asked for a payer or for an account");
    await this.#parts.flush();
    const payers = payer === undefined ? await this.#payersOf(account ?? "") : [{ payer, until: Infinity }];
    const first = Math.max(monthStart(query.start), await this.firstMonth());
    const found: CostLine[] = [];
    for (const { payer: each, until } of payers) {
      const last = Math.min(query.end - 1, this.#now(), until - 1);
      const tags = query.tags === "all" ? undefined : await this.#activeTags(each);
      for (let month = first; month <= last; month = nextMonthStart(month)) {
        const row = await this.#month(each, month);
        const lines = await this.#linesOf(row, query);
        for (const line of selectLines(lines, { query, tags, cache: this.#cache, row })) found.push(line);
      }
    }
    return found;
  }

  async bill(payer: string, month: number): Promise<Bill> {
    const start = monthStart(month);
    if (start > this.#now() || start < (await this.firstMonth()))
      return emptyBill(payer, start, { now: this.#now(), book: this.book });
    await this.#parts.flush();
    return JSON.parse((await this.#month(payer, start)).bill) as Bill;
  }

  async invoices(payer: string): Promise<readonly Bill[]> {
    const range = { prefix: [payer], limit: mostMonths };
    const rows = await this.#parts.store.read((reader) => reader.range(ratedMonths, range));
    const bills = rows.filter(({ isFinal }) => isFinal).map(({ bill }) => JSON.parse(bill) as Bill);
    return bills.filter(({ lines }) => lines.length > 0);
  }

  firstMonth(): Promise<number> {
    return this.#parts.store.read(async (reader) => {
      const moments = [this.#now(), await firstLedgerMonth(reader), await firstCommitment(reader)];
      return monthStart(Math.min(...moments.filter((moment) => moment !== undefined)));
    });
  }

  family(account: string): Promise<{ readonly payer: string; readonly members: readonly string[] }> {
    return this.#parts.store.read((reader) => familyOf(reader, account));
  }

  /** Rates a payer's month if it changed; `true`: it is final. */
  async refresh(payer: string, month: number): Promise<boolean> {
    return (await this.#month(payer, month)).isFinal;
  }

  /** Makes a month's bill final: it does not change any more, whatever becomes of use, terms and prices. */
  async close(payer: string, month: number): Promise<Bill> {
    await this.#parts.flush();
    // Nothing was used yet: there is nothing to close.
    if (month < (await this.firstMonth())) return this.bill(payer, month);
    const before = await this.#read(payer, month);
    if (before?.isFinal === true) return JSON.parse(before.bill) as Bill;
    const basis = await this.#basis(payer, month);
    const { bill, daily, hourly = [] } = await rateMonth(this.#ratingParts(), basis, { hourly: true, isFinal: true });
    // A clock that jumped over the day has it issued on that day all the same.
    const closedAt = Math.min(this.#now(), nextMonthStart(month) + graceMilliseconds);
    const closed: Bill = { ...bill, closedAt, invoiceId: invoiceIdOf(payer, month) };
    const { termsMark, useMark } = basis;
    const made = { bill: closed, daily, hourly, termsMark, useMark, generation: this.#parts.ids.hex(16) };
    const kept = await keepMonth(this.#parts.store, made, before);
    return kept.isFinal ? (JSON.parse(kept.bill) as Bill) : this.close(payer, month);
  }

  /** What a month's rating stands on, for questions of what if. */
  async basis(payer: string, month: number): Promise<MonthBasis> {
    await this.#parts.flush();
    return this.#basis(payer, monthStart(month));
  }

  /** One rating of a payer's month at a time; others wait for it. */
  #month(payer: string, month: number): Promise<RatedMonthRow> {
    const key = `${payer} ${month}`;
    let running = this.#running.get(key);
    if (running === undefined) {
      running = this.#freshMonth(payer, month).finally(() => this.#running.delete(key));
      this.#running.set(key, running);
    }
    return running;
  }

  async #freshMonth(payer: string, month: number): Promise<RatedMonthRow> {
    const row = await this.#read(payer, month);
    if (row?.isFinal === true) return row;
    const basis = await this.#basis(payer, month);
    if (row !== undefined && this.#isFresh(row, basis)) return row;
    const rated = await rateMonth(this.#ratingParts(), basis, { hourly: false, isFinal: false });
    const generation = this.#parts.ids.hex(16);
    this.#cache.put(`${generation} daily`, rated.daily);
    const { termsMark, useMark } = basis;
    const large = rated.isLarge && { largeSince: this.#parts.clock.wall() };
    const made = { bill: rated.bill, daily: rated.daily, hourly: [], generation, termsMark, useMark, ...large };
    return keepMonth(this.#parts.store, made, row);
  }

  #isFresh(row: RatedMonthRow, { termsMark, useMark }: MonthBasis): boolean {
    if (row.termsMark !== termsMark) return false;
    return row.useMark === useMark || this.#parts.clock.wall() - (row.largeSince ?? 0) < largeRestMilliseconds;
  }

  #read(payer: string, month: number): Promise<RatedMonthRow | undefined> {
    return this.#parts.store.read((reader) => reader.get(ratedMonths, [payer, month]));
  }

  async #basis(payer: string, month: number): Promise<MonthBasis> {
    const creditsLeft = await this.#creditsBefore(payer, month);
    const wanted = { payer, month, now: this.#now(), creditsLeft, bookMark: this.book.mark() };
    return this.#parts.store.read((reader) => readBasis(reader, wanted));
  }

  /** What the months before left of credits: they are rated first. */
  async #creditsBefore(payer: string, month: number): Promise<Readonly<Record<string, string>>> {
    const first = await this.firstMonth();
    if (month <= first || !(await this.#hasCredits(payer))) return {};
    const before = await this.#month(payer, monthStart(month - 1));
    return (JSON.parse(before.bill) as Bill).creditsLeft;
  }

  #hasCredits(payer: string): Promise<boolean> {
    return this.#parts.store.read(async (reader) => {
      const { members } = await familyOf(reader, payer);
      for (const member of members) {
        if ((await reader.range(costCredits, { prefix: [member], limit: 1 })).length > 0) return true;
      }
      return (await reader.get(costSettings, [payer]))?.freeTier === "credits";
    });
  }

  async #linesOf(row: RatedMonthRow, { granularity, resources }: CostQuery): Promise<readonly CostLine[]> {
    const isByHour = granularity === "HOURLY";
    if (!isByHour && resources !== true) return this.#kept(row, "daily");
    const hourly = row.isFinal ? await this.#kept(row, "hourly") : await this.#openHours(row);
    if (isByHour) return hourly;
    const key = `${row.generation} resources`;
    return this.#cache.find(key) ?? this.#cache.put(key, mergeLines(hourly, { resources: true, spanOf: dayOf }));
  }

  async #kept(row: RatedMonthRow, kind: "daily" | "hourly"): Promise<readonly CostLine[]> {
    const key = `${row.generation} ${kind}`;
    const known = this.#cache.find(key);
    if (known !== undefined) return known;
    const lines = await this.#parts.store.read((reader) => readMonthLines(reader, row, kind));
    // Rated anew meanwhile: the newer lines are as good.
    if (lines === undefined) return this.#kept(await this.#month(row.payer, row.month), kind);
    return this.#cache.put(key, lines);
  }

  async #openHours(row: RatedMonthRow): Promise<readonly CostLine[]> {
    const key = `${row.generation} hourly`;
    const known = this.#cache.find(key);
    if (known !== undefined) return known;
    const basis = await this.#basis(row.payer, row.month);
    const { hourly = [] } = await rateMonth(this.#ratingParts(), basis, { hourly: true, isFinal: false });
    return this.#cache.put(key, hourly);
  }

  /** Who paid for an account: its payer, and until it joined itself. */
  async #payersOf(account: string): Promise<{ payer: string; until: number }[]> {
    const { payer } = await this.family(account);
    const paid = { payer, until: Infinity };
    if (payer === account) return [paid];
    const joined = await this.#parts.store.read((reader) => readJoinedAt(reader, [account]));
    return [paid, { payer: account, until: joined[account] ?? 0 }];
  }

  #activeTags(payer: string): Promise<AllocationTagRow[]> {
    return this.#parts.store.read((reader) => reader.range(allocationTags, { prefix: [payer], limit: 10_000 }));
  }

  #ratingParts(): { store: Store; book: RegionBook } {
    return { store: this.#parts.store, book: this.book };
  }

  #now(): number {
    return Math.floor(this.#parts.clock.now());
  }
}

/** When the oldest commitment began: its fees may be older than any use. */
async function firstCommitment(reader: Reader): Promise<number | undefined> {
  const reservations = await reader.range(costReservations, { limit: 100_000 });
  const plans = await reader.range(costSavingsPlans, { limit: 100_000 });
  const starts = [...reservations, ...plans].map(({ start }) => start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function emptyBill(payer: string, month: number, { now, book }: { now: number; book: RegionBook }): Bill {
  const rated = rate({ usage: [], book: book.open() });
  return newBill(rated, { payer, billingPeriod: month, isFinal: false, ratedAt: now, reckonedUntil: month });
}

/** Ten digits, as AWS's invoices have; they follow from payer and month. */
function invoiceIdOf(payer: string, month: number): string {
  const hash = createHash("sha256").update(`invoice ${payer} ${month}`).digest();
  return String(1_000_000_000 + (hash.readUIntBE(0, 6) % 9_000_000_000));
}
