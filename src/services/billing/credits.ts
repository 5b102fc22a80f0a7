/** The credits of accounts, and what is left of them. */
import { createHash } from "node:crypto";
import { costCredits, costSettings, type CreditRow } from "../../kernel/cost-terms.ts";
import type { Costs } from "../../kernel/costs.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { Reader } from "../../kernel/store.ts";
import { decimal, type Decimal } from "../../pricing/decimal.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { leftOf, readSignUpCredit, signUpCreditId } from "../../pricing/statement/read-terms.ts";

/** A credit, and the number that the API knows it by. */
export interface KnownCredit {
  readonly row: CreditRow;
  readonly number: string;
  /** It comes with the free plan and has no row of its own. */
  readonly isSignUp: boolean;
}

/** More credits than anybody has. */
const mostCredits = 10_000;

/** Digits, as the API's credits have: the id itself when it is a number, one that follows from it otherwise. */
export function creditNumber(account: string, id: string): string {
  if (/^\d{1,32}$/.test(id)) return id;
  const name = id === signUpCreditId ? `credit ${account} ${id}` : `credit ${id}`;
  const hash = createHash("sha256").update(name).digest();
  return String(1_000_000_000 + (hash.readUIntBE(0, 6) % 9_000_000_000));
}

/** Twelve digits: parts of one credit follow each other, and are used up in that order. */
export function newCreditNumber(ids: Ids): number {
  return 100_000_000_000 + (Number.parseInt(ids.hex(6), 16) % 800_000_000_000);
}

/** The credits of accounts, the oldest first. */
export async function readCredits(reader: Reader, accounts: readonly string[]): Promise<KnownCredit[]> {
  const found: KnownCredit[] = [];
  for (const account of accounts) {
    for (const row of await reader.range(costCredits, { prefix: [account], limit: mostCredits })) {
      found.push({ row, number: creditNumber(account, row.id), isSignUp: false });
    }
    const row = await readSignUpCredit(reader, (await reader.get(costSettings, [account])) ?? { account });
    if (row !== undefined) found.push({ row, number: creditNumber(account, signUpCreditId), isSignUp: true });
  }
  return found.sort((a, b) => a.row.startsAt - b.row.startsAt || (a.number < b.number ? -1 : 1));
}

/** What is left of a credit. */
export interface CreditBalance {
  /** After the bills that are final. */
  readonly remaining: Decimal;
  /** After the running bills as well. */
  readonly estimated: Decimal;
  /** When final bills had used it up. */
  readonly exhaustedAt: number | undefined;
}

/** What bills left of credits. */
export type Balances = (credit: KnownCredit) => Promise<CreditBalance>;

/** Reads balances from a payer's bills; final ones of the owner count where it paid by itself before. */
export function newBalances(costs: Costs, { payer, now }: { payer: string; now: number }): Balances {
  const finals = new Map<string, ReturnType<Costs["invoices"]>>();
  const finalsOf = (account: string): ReturnType<Costs["invoices"]> => {
    const known = finals.get(account) ?? costs.invoices(account);
    finals.set(account, known);
    return known;
  };
  let running: ReturnType<Costs["bill"]> | undefined;
  return async ({ row }) => {
    running ??= costs.bill(payer, now);
    const lists = await Promise.all([...new Set([payer, row.account])].map(finalsOf));
    const bills = lists.flat().filter(({ creditsLeft }) => creditsLeft[row.id] !== undefined);
    const used = bills.sort((a, b) => a.billingPeriod - b.billingPeriod);
    const last = used.at(-1);
    const month = last === undefined ? -Infinity : nextMonthStart(last.billingPeriod);
    const isWithdrawn = row.withdrawn !== undefined && row.withdrawn.month >= month;
    const since = isWithdrawn ? (row.withdrawn?.month ?? month) : month;
    const remaining = decimal(leftOf(row, { month: since, left: last?.creditsLeft[row.id] }));
    const estimated = decimal((await running).creditsLeft[row.id] ?? remaining.toString());
    const empty = used.find(({ creditsLeft }) => decimal(creditsLeft[row.id] ?? "0").isZero());
    const exhaustedAt = remaining.isZero() && empty ? nextMonthStart(empty.billingPeriod) - 1_000 : undefined;
    return { remaining, estimated, exhaustedAt };
  };
}
