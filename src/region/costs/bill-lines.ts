/** The statement behind a bill, wired: its lines and sums, and what the running month will have cost. */
import type { BillForecastAnswer, BillLinesAnswer } from "../../kernel/bill-control.ts";
import type { BillTotal, CostLine } from "../../kernel/costs.ts";
import { decimal, sum } from "../../pricing/decimal.ts";
import { hasBillingCycle, historyDays, newForecaster } from "../../pricing/explore/cost-forecast.ts";
import { dayMilliseconds, dayStart } from "../../pricing/explore/periods.ts";
import { monthName, monthStart, nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { readMonth, requireAccount } from "./bill-month.ts";
import { payersOf } from "./jobs.ts";
import type { RegionParts } from "../parts.ts";

/** How many forecasts of a hundred shall be within the bounds: what Cost Explorer takes when it is not told. */
const levelPercent = 80;

/** A month's lines: of everybody, or of one account. */
export async function showLines(
  parts: RegionParts,
  query: { readonly month: string | undefined; readonly account: string | undefined },
): Promise<BillLinesAnswer> {
  const month = readMonth(parts, query.month);
  const bills = await Promise.all(
    (await payersFor(parts, month, query.account)).map((payer) => parts.costs.bill(payer, month)),
  );
  const { account } = query;
  return {
    month: monthName(month),
    isFinal: bills.length > 0 && bills.every(({ isFinal }) => isFinal),
    reckonedUntil: Math.max(month, ...bills.map(({ reckonedUntil }) => reckonedUntil)),
    lines: bills.flatMap(({ lines }) => lines).filter((line) => account === undefined || line.account === account),
    ...(account === undefined && { total: addTotals(bills.map(({ total }) => total)) }),
    freeTier: bills.flatMap(({ freeTier }) => freeTier),
    invoiceIds: bills.flatMap(({ invoiceId }) => invoiceId ?? []),
  };
}

/** The running month's forecast: of everybody, or of one account. */
export async function forecastMonth(parts: RegionParts, account: string | undefined): Promise<BillForecastAnswer> {
  const now = parts.clock.now();
  const month = monthStart(now);
  const span = { start: dayStart(now) - historyDays * dayMilliseconds, end: now, granularity: "DAILY" } as const;
  const payers = await payersFor(parts, month, account);
  const lists: readonly (readonly CostLine[])[] = await Promise.all(
    account === undefined
      ? payers.map((payer) => parts.costs.lines({ ...span, payer }))
      : [parts.costs.lines({ ...span, account })],
  );
  const lines = lists.flat();
  if (!hasBillingCycle(lines, now)) return { month: monthName(month) };
  const period = { start: month, end: nextMonthStart(month) };
  const found = newForecaster({ lines, metric: "UnblendedCost", now }).forecast(period, levelPercent);
  const text = (value: number): string => decimal(value.toFixed(10)).toString();
  return {
    month: monthName(month),
    forecast: { mean: text(found.mean), lower: text(found.lower), upper: text(found.upper) },
  };
}

async function payersFor(parts: RegionParts, month: number, account: string | undefined): Promise<readonly string[]> {
  if (account === undefined) return payersOf(parts, month);
  await requireAccount(parts, account);
  return parts.costs.payersOf(account, month);
}

/** Sums of several payers' months. */
export function addTotals(totals: readonly BillTotal[]): BillTotal {
  const total = (name: Exclude<keyof BillTotal, "unpricedLines">): string =>
    sum(totals.map((each) => decimal(each[name]))).toString();
  return {
    unblended: total("unblended"),
    blended: total("blended"),
    amortized: total("amortized"),
    netUnblended: total("netUnblended"),
    netAmortized: total("netAmortized"),
    statement: sum(totals.map(({ statement }) => decimal(statement))).toFixed(2),
    usage: total("usage"),
    discounts: total("discounts"),
    credits: total("credits"),
    refunds: total("refunds"),
    support: total("support"),
    tax: total("tax"),
    unpricedLines: totals.reduce((count, each) => count + each.unpricedLines, 0),
  };
}
