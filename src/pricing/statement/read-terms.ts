/** A payer's terms of one month, from their rows. */
import {
  costCredits,
  costRefunds,
  costReservations,
  costSavingsPlans,
  costSettings,
  costSharing,
  costSupportPlans,
  type CostSettingsRow,
  type CreditRow,
} from "../../kernel/cost-terms.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Reader } from "../../kernel/store.ts";
import type { Key, Table } from "../../kernel/table.ts";
import { decimal } from "../decimal.ts";
import { nextMonthStart } from "../rate/billing-period.ts";
import type { SupportSubscription, Terms } from "../rate/terms.ts";

/** The most rows of one kind that one account may have: far more than AWS sells to anybody. */
const mostRows = 10_000;

/** Of the credit that one is given at sign-up. */
export const signUpCreditId = "free-tier-credits";

/** Whose terms, and when. */
export interface TermsQuery {
  readonly payer: string;
  /** The accounts whose commitments, credits and fees are on the payer's bill: those it pays for at the month's end. Sorted. */
  readonly accounts: readonly string[];
  readonly month: number;
  /** Up to when fees are due, for the running month. */
  readonly until: number;
  /** Credit id → what earlier months left of it. */
  readonly creditsLeft: Readonly<Record<string, string>>;
}

/** Reads terms. */
export async function readTerms(
  reader: Reader,
  query: TermsQuery,
): Promise<{ terms: Terms; settings: CostSettingsRow }> {
  const { payer, accounts: owners, month, until, creditsLeft } = query;
  const settings = (await reader.get(costSettings, [payer])) ?? { account: payer };
  const all = <Row extends object>(table: Table<Row>): Promise<Row[]> => rowsOf(reader, table, owners);
  const end = nextMonthStart(month);
  const { tax, discounts } = settings;
  const credits = [...(await all(costCredits)), ...(await signUpCredit(reader, settings, month))];
  const terms: Terms = {
    payer,
    period: { start: month, end: Math.min(until, end) },
    reservations: (await all(costReservations)).filter(({ start }) => start < end),
    savingsPlans: (await all(costSavingsPlans)).filter(({ start }) => start < end),
    credits: credits.map((credit) => ({ ...credit, amount: leftOf(credit, { month, left: creditsLeft[credit.id] }) })),
    refunds: await all(costRefunds),
    sharing: await all(costSharing),
    support: await readSupport(reader, owners),
    ...(settings.freeTier !== undefined && { freeTier: await freeTierOf(reader, settings) }),
    ...(tax !== undefined && { tax }),
    ...(discounts !== undefined && { discounts }),
  };
  return { terms, settings };
}

/** What a credit has at a month's beginning; what a split took away is gone once. */
export function leftOf(
  { amount, withdrawn }: CreditRow,
  { month, left }: { readonly month: number; readonly left: string | undefined },
): string {
  if (withdrawn === undefined || month < withdrawn.month) return left ?? amount;
  if (month > withdrawn.month && left !== undefined) return left;
  return decimal(left ?? amount)
    .minus(decimal(withdrawn.amount))
    .toString();
}

async function rowsOf<Row extends object>(
  reader: Reader,
  table: Table<Row>,
  owners: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const owner of owners) {
    const prefix: Key = [owner];
    rows.push(...(await reader.range(table, { prefix, limit: mostRows })));
  }
  return rows;
}

/** Each plan lasts until the account's next. */
async function readSupport(reader: Reader, owners: readonly string[]): Promise<SupportSubscription[]> {
  const found: SupportSubscription[] = [];
  for (const account of owners) {
    const rows = await reader.range(costSupportPlans, { prefix: [account], limit: mostRows });
    for (const [index, { plan, since }] of rows.entries()) {
      const until = rows[index + 1]?.since;
      if (plan !== "Basic") found.push({ account, plan, since, ...(until !== undefined && { until }) });
    }
  }
  return found;
}

async function openedAtOf(reader: Reader, { account, openedAt }: CostSettingsRow): Promise<number> {
  return openedAt ?? (await reader.get(accounts, [account]))?.createdAt ?? 0;
}

async function freeTierOf(reader: Reader, settings: CostSettingsRow): Promise<NonNullable<Terms["freeTier"]>> {
  if (settings.freeTier === "none") return { mode: "none" };
  // Under the plans since July 2025 only the always-free offers hold, and the credits are rows that months use up:
  // for rating this is the older free tier of an account that was opened long ago.
  if (settings.freeTier === "credits") return { mode: "legacy", openedAt: 0 };
  return { mode: "legacy", openedAt: await openedAtOf(reader, settings) };
}

async function signUpCredit(reader: Reader, settings: CostSettingsRow, month: number): Promise<CreditRow[]> {
  const credit = await readSignUpCredit(reader, settings);
  return credit !== undefined && credit.expiresAt > month && credit.startsAt < nextMonthStart(month) ? [credit] : [];
}

/** The credit of the plans since July 2025: 100 dollars, and 20 for each of five tasks, for a year; undefined under another free tier. */
export async function readSignUpCredit(reader: Reader, settings: CostSettingsRow): Promise<CreditRow | undefined> {
  if (settings.freeTier !== "credits") return undefined;
  const startsAt = await openedAtOf(reader, settings);
  const end = new Date(startsAt);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  const tasks = Math.max(0, Math.min(5, settings.freeTierTasksDone ?? 0));
  return {
    account: settings.account,
    id: signUpCreditId,
    amount: String(100 + 20 * tasks),
    startsAt,
    expiresAt: end.getTime(),
    description: "AWS Free Tier credits",
  };
}
