/** The bill of a region: rates months when they are asked for and have changed, keeps them as rows, and closes them. */
import { createHash } from "node:crypto";
import {
  allocationTags,
  costCredits,
  costReservations,
  costSavingsPlans,
  costSettings,
  type AllocationTagRow,
} from "../../kernel/cost-terms.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Bill, CostChanges, CostLine, CostQuery, Costs } from "../../kernel/costs.ts";
import { assert } from "../../kernel/errors.ts";
import type { Ids } from "../../kernel/ids.ts";
import { familyOf } from "../../kernel/identity/organization-tree.ts";
import { paidSpans, type PaidSpan } from "../../kernel/identity/payer-history.ts";
import type { Reader, Store } from "../../kernel/store.ts";
import { monthStart, nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { rate } from "../../pricing/rate/rate.ts";
import { keepMonth, readMonthLines } from "../../pricing/statement/month-store.ts";
import { LineCache } from "../../pricing/statement/line-cache.ts";
import { mergeLines, dayOf } from "../../pricing/statement/month-lines.ts";
import { newBill } from "../../pricing/statement/new-bill.ts";
import { signUpCreditId } from "../../pricing/statement/read-terms.ts";
import { selectLines } from "../../pricing/statement/select-lines.ts";
import { ratedMonths, type RatedMonthRow } from "../../pricing/statement/tables.ts";
import { estimateMonth } from "./estimate.ts";
import { SettledMonths } from "./days.ts";
import { firstLedgerMonth } from "./ledger.ts";
import { rateMonth, readBasis, readFamily, RegionBook, type MonthBasis, type RatingParts } from "./rating.ts";

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

/** A large month's rating of before this is not shown any more: the job rates every hour. */
const staleMilliseconds = 3_600_000;

/** More than a region lives to see. */
const mostMonths = 10_000;

/** Bills of one region, as one process sees them. */
export class RegionCosts implements Costs {
  readonly book: RegionBook;
  readonly #parts: CostParts;
  readonly #cache = new LineCache();
  readonly #settled = new SettledMonths();
  readonly #refreshing = new Set<string>();
  readonly #running = new Map<string, Promise<RatedMonthRow>>();

  constructor(parts: CostParts) {
    this.#parts = parts;
    this.book = new RegionBook(parts.dataDirectory);
  }

  async lines(query: CostQuery): Promise<readonly CostLine[]> {
    const { account, payer } = query;
    assert((account === undefined) !== (payer === undefined), "costs are asked for a payer or for an account");
    await this.#parts.flush();
    const always = { start: -Infinity, end: Infinity };
    const spans = payer === undefined ? await this.#paidSpans(account ?? "") : [{ payer, ...always }];
    const first = Math.max(monthStart(query.start), await this.firstMonth());
    const last = Math.min(query.end - 1, this.#now());
    const found: CostLine[] = [];
    for (const each of new Set(spans.map((span) => span.payer))) {
      const own = spans.filter((span) => span.payer === each);
      const tags = query.tags === "all" ? undefined : await this.#activeTags(each);
      for (let month = first; month <= last; month = nextMonthStart(month)) {
        if (!own.some(({ start, end }) => start < nextMonthStart(month) && end > month)) continue;
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

  async estimate(payer: string, month: number, changes: CostChanges): Promise<readonly CostLine[]> {
    return estimateMonth(this.#ratingParts(), await this.basis(payer, month), changes);
  }

  /** Who pays for an account at some moment of a month. */
  async payersOf(account: string, month: number): Promise<string[]> {
    const end = nextMonthStart(month);
    const spans = (await this.#paidSpans(account)).filter((span) => span.start < end && span.end > monthStart(month));
    return [...new Set(spans.map(({ payer }) => payer))];
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
    if (row === undefined || row.termsMark !== basis.termsMark) return this.#rate(basis, row);
    if (this.#isFresh(row, basis)) return row;
    const age = this.#parts.clock.wall() - (row.largeSince ?? 0);
    const isBehind = basis.now - (JSON.parse(row.bill) as Bill).ratedAt > staleMilliseconds;
    if (age > staleMilliseconds || isBehind || this.#settled.has(basis)) return this.#rate(basis, row);
    // Reading all of its use again takes long: the question gets what there is, and the next one the new.
    this.#refreshLater(basis, row);
    return row;
  }

  #refreshLater(basis: MonthBasis, row: RatedMonthRow): void {
    const key = `${basis.payer} ${basis.month}`;
    if (this.#refreshing.has(key)) return;
    this.#refreshing.add(key);
    void this.#rate(basis, row)
      // Whoever asks next rates it again, and hears what is wrong.
      .catch(() => undefined)
      .finally(() => this.#refreshing.delete(key));
  }

  async #rate(basis: MonthBasis, row: RatedMonthRow | undefined): Promise<RatedMonthRow> {
    const rated = await rateMonth(this.#ratingParts(), basis, { hourly: false, isFinal: false });
    const generation = this.#parts.ids.hex(16);
    this.#cache.put(`${generation} daily`, rated.daily);
    const { termsMark, useMark } = basis;
    const large = rated.isLarge && { largeSince: this.#parts.clock.wall() };
    const made = { bill: rated.bill, daily: rated.daily, hourly: [], generation, termsMark, useMark, ...large };
    return keepMonth(this.#parts.store, made, row);
  }

  #isFresh(row: RatedMonthRow, { useMark }: MonthBasis): boolean {
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

  /** What the month before left of credits, on the bills that they were on then: those are rated first. */
  async #creditsBefore(payer: string, month: number): Promise<Readonly<Record<string, string>>> {
    if (month <= (await this.firstMonth())) return {};
    const before = monthStart(month - 1);
    const left: Record<string, string> = {};
    for (const { id, payerThen } of await this.#creditsOf(payer, month)) {
      const bill = JSON.parse((await this.#month(payerThen, before)).bill) as Bill;
      const amount = bill.creditsLeft[id];
      if (amount !== undefined) left[id] = amount;
    }
    return left;
  }

  /** The credits on a payer's bill, and whose bill they were on the month before. */
  #creditsOf(payer: string, month: number): Promise<{ readonly id: string; readonly payerThen: string }[]> {
    return this.#parts.store.read(async (reader) => {
      const { accounts } = await readFamily(reader, { payer, month, now: this.#now() });
      const found: { id: string; payerThen: string }[] = [];
      for (const account of accounts) {
        const credits = await reader.range(costCredits, { prefix: [account], limit: mostMonths });
        if (credits.length === 0) continue;
        for (const { id, moved } of credits) {
          // Until the month in which it was moved, it was on the bill of whoever paid for its owner of then.
          const owner = moved !== undefined && month <= moved.at ? moved.from : account;
          const spans = await paidSpans(reader, owner);
          const payerThen = spans.find(({ start, end }) => start < month && end >= month)?.payer ?? owner;
          found.push({ id, payerThen });
        }
      }
      // What one is given at sign-up goes wherever the payer's own bill goes.
      if ((await reader.get(costSettings, [payer]))?.freeTier === "credits")
        found.push({ id: signUpCreditId, payerThen: payer });
      return found;
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

  #paidSpans(account: string): Promise<PaidSpan[]> {
    return this.#parts.store.read((reader) => paidSpans(reader, account));
  }

  #activeTags(payer: string): Promise<AllocationTagRow[]> {
    return this.#parts.store.read((reader) => reader.range(allocationTags, { prefix: [payer], limit: 10_000 }));
  }

  #ratingParts(): RatingParts {
    return { store: this.#parts.store, book: this.book, settled: this.#settled };
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
