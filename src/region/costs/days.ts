/** Counted uses of large months, added up by day and tags: hours that cannot change any more are read once. */
import type { LedgerRow } from "../../pricing/rate/usage-from-ledger.ts";

/** The ledger's row of one period. */
export type PeriodRow = { -readonly [name in keyof LedgerRow]: LedgerRow[name] } & { amount: bigint };

/** Rows by what they agree in. */
export class DayRows {
  readonly #rows = new Map<string, PeriodRow>();

  get size(): number {
    return this.#rows.size;
  }

  /** Adds a row of an hour; `tagText` stands for its tags. Its resource is forgotten. */
  add(row: PeriodRow, tagText: string): void {
    const periodStart = row.periodStart - (row.periodStart % dayMilliseconds);
    const { account, region, service, usageType, operation, divisor } = row;
    const key = `${periodStart}\n${account}\n${region}\n${service}\n${usageType}\n${operation}\n${divisor}\n${tagText}`;
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, { ...row, resource: "", periodStart });
    else known.amount += row.amount;
  }

  /** Adds all of others'. */
  addAll(others: DayRows): void {
    for (const [key, row] of others.#rows) {
      const known = this.#rows.get(key);
      if (known === undefined) this.#rows.set(key, { ...row });
      else known.amount += row.amount;
    }
  }

  rows(): PeriodRow[] {
    return [...this.#rows.values()];
  }
}

const dayMilliseconds = 86_400_000;

/** What of a month is settled: the sums of all hours before `until`, milliseconds. */
export interface SettledDays {
  readonly until: number;
  readonly days: DayRows;
}

/** Whose month. */
export interface SettledMonth {
  readonly month: number;
  readonly members: readonly string[];
}

const keyOf = ({ month, members }: SettledMonth): string => `${month} ${members.join(" ")}`;

/** More rows than this are not kept: some hundred megabytes. */
const mostRows = 400_000;

/** Settled days of the months that were rated lately, the longest unused forgotten first. */
export class SettledMonths {
  readonly #months = new Map<string, SettledDays>();

  /** Whether a month needs only its last hours read. */
  has(month: SettledMonth): boolean {
    return this.#months.has(keyOf(month));
  }

  find(month: SettledMonth): SettledDays | undefined {
    const key = keyOf(month);
    const found = this.#months.get(key);
    if (found === undefined) return undefined;
    this.#months.delete(key);
    this.#months.set(key, found);
    return found;
  }

  keep(month: SettledMonth, settled: SettledDays): void {
    const key = keyOf(month);
    this.#months.delete(key);
    this.#months.set(key, settled);
    let count = 0;
    for (const { days } of this.#months.values()) count += days.size;
    for (const [oldest, { days }] of this.#months) {
      if (count <= mostRows || oldest === key) break;
      count -= days.size;
      this.#months.delete(oldest);
    }
  }
}
