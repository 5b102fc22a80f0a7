/** The bill's own routes, wired: shows months, rates rows by themselves, answers what if. */
import type { BillParts } from "../../control/bill-parts.ts";
import type {
  BillAnswer,
  RateRowsAnswer,
  RateRowsRequest,
  WhatIfAnswer,
  WhatIfRequest,
} from "../../kernel/bill-control.ts";
import { awsError } from "../../kernel/errors.ts";
import type { PriceBook } from "../../pricing/book/book.ts";
import { decimal, sum } from "../../pricing/decimal.ts";
import { hoursOfMonth, monthName, nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { PlaceConflictError } from "../../pricing/rate/members.ts";
import { rate } from "../../pricing/rate/rate.ts";
import { newStatedBook, type StatedRate } from "../../pricing/rate/stated-book.ts";
import type { Terms } from "../../pricing/rate/terms.ts";
import { usageFromLedger } from "../../pricing/rate/usage-from-ledger.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import { groupLines, parseGrouping } from "../../pricing/statement/group-lines.ts";
import { newBill } from "../../pricing/statement/new-bill.ts";
import {
  inRegion,
  inStorageClass,
  layered,
  scaled,
  WhatIfError,
  withCommitments,
} from "../../pricing/statement/what-if.ts";
import { addTotals, forecastMonth, showLines } from "./bill-lines.ts";
import { readMonth, readMonthFor, requireAccount } from "./bill-month.ts";
import { payersOf } from "./jobs.ts";
import { rateLines } from "./estimates.ts";
import { invoiceParts } from "./invoices.ts";
import type { RegionParts } from "../parts.ts";
import { priceListFiles } from "./price-lists.ts";
import { newTco } from "./tco.ts";
import { listSupportCases, replyToCase } from "../../services/support/replies.ts";

/** Wires the routes of the bill. */
export function newBillParts(parts: RegionParts): BillParts {
  return {
    bill: (query) => showBill(parts, query),
    lines: (query) => showLines(parts, query),
    forecast: (account) => forecastMonth(parts, account),
    rateLines: (request) => rateLines(parts, request),
    rateRows: (request) => rateRows(parts, request),
    whatIf: (request) => whatIf(parts, request),
    ...invoiceParts(parts),
    tco: (request) => newTco(parts, request),
    supportCases: (account) => listSupportCases(parts, account),
    replyToCase: (caseId, reply) => replyToCase(parts, caseId, reply),
    priceListFile: priceListFiles(parts.dataDirectory),
  };
}

async function showBill(parts: RegionParts, query: Parameters<BillParts["bill"]>[0]): Promise<BillAnswer> {
  const month = readMonth(parts, query.month);
  const by = parseGrouping(query.by ?? "service");
  if (by === undefined) {
    const known = "service, usageType, account, region, operation, resource and tag:KEY";
    throw invalid(`A bill is shown by ${known}, not by ${query.by}.`);
  }
  const { account } = query;
  if (account !== undefined) await requireAccount(parts, account);
  const payers = account === undefined ? await payersOf(parts, month) : await parts.costs.payersOf(account, month);
  const bills = await Promise.all(payers.map((payer) => parts.costs.bill(payer, month)));
  const span = { start: month, end: nextMonthStart(month), granularity: "MONTHLY", tags: "all" } as const;
  const more = { resources: by.includes("resource") };
  const lists = await Promise.all(
    account === undefined
      ? payers.map((payer) => parts.costs.lines({ ...span, ...more, payer }))
      : [parts.costs.lines({ ...span, ...more, account })],
  );
  const lines = lists.flat();
  const shown = bills.flatMap((bill) => bill.lines).filter((line) => account === undefined || line.account === account);
  return {
    month: monthName(month),
    isFinal: bills.length > 0 && bills.every(({ isFinal }) => isFinal),
    reckonedUntil: Math.max(month, ...bills.map(({ reckonedUntil }) => reckonedUntil)),
    by,
    groups: groupLines(lines, by),
    total: {
      cost: sum(lines.map(({ costs }) => decimal(costs?.unblended ?? "0"))).toString(),
      statement: sum(shown.map(({ amount }) => decimal(amount ?? "0"))).toFixed(2),
      unpricedLines: shown.filter(({ unpriced }) => unpriced).length,
    },
  };
}

function rateRows(parts: RegionParts, { rows }: RateRowsRequest): RateRowsAnswer {
  return rated(new Map([["", [...usageFromLedger(rows)]]]), { book: parts.costs.book.open(), terms: () => ({}) });
}

/** Rates each payer's records under its terms. */
function rated(
  records: ReadonlyMap<string, readonly UsageRecord[]>,
  { book, terms }: { book: PriceBook; terms: (payer: string) => Terms },
): RateRowsAnswer {
  const head = { isFinal: false, ratedAt: 0, reckonedUntil: 0, billingPeriod: 0 };
  try {
    const bills = [...records].map(([payer, usage]) => {
      const bill = rate({ usage, book, terms: { ...(payer !== "" && { payer }), ...terms(payer) } });
      return newBill(bill, { ...head, payer: payer === "" ? (bill.lines[0]?.payer ?? "") : payer });
    });
    return { lines: bills.flatMap(({ lines }) => lines), total: addTotals(bills.map(({ total }) => total)) };
  } catch (error) {
    if (error instanceof PlaceConflictError) throw invalid(error.message);
    throw error;
  }
}

async function whatIf(parts: RegionParts, request: WhatIfRequest): Promise<WhatIfAnswer> {
  const month = readMonth(parts, request.month);
  const used = await readMonthFor(parts, { month, payer: request.payer });
  const book = parts.costs.book.open();
  const recordsOf = (change: (records: readonly UsageRecord[]) => readonly UsageRecord[]) =>
    new Map([...used].map(([payer, { records }]) => [payer, change(records)]));
  const termsOf = (payer: string): Terms => used.get(payer)?.terms ?? {};
  try {
    const changedBook = request.rates === undefined ? book : layered(readRates(request.rates), book);
    const buyer = request.payer ?? [...used.keys()][0] ?? "";
    const where = { region: request.region ?? "us-east-1", start: month, book: changedBook };
    const after = rated(
      recordsOf((records) => changed(records, request)),
      {
        book: changedBook,
        terms: (payer) => withCommitments(termsOf(payer), payer === buyer ? request : {}, { ...where, account: payer }),
      },
    );
    const before = rated(
      recordsOf((records) => records),
      { book, terms: termsOf },
    );
    return { month: monthName(month), before, after, assumptions: assumptionsOf(request, month) };
  } catch (error) {
    if (error instanceof WhatIfError || error instanceof RangeError) throw invalid(error.message);
    throw error;
  }
}

function changed(records: readonly UsageRecord[], { region, storageClass, scale }: WhatIfRequest): UsageRecord[] {
  let now = [...records];
  if (storageClass !== undefined) now = inStorageClass(now, storageClass);
  if (region !== undefined) now = inRegion(now, region);
  return scale === undefined ? now : scaled(now, decimal(scale));
}

function readRates(rates: readonly object[]): PriceBook {
  const isRate = (value: object): value is StatedRate => {
    const { serviceCode, usageType, unit, tiers } = value as Partial<StatedRate>;
    const isText = [serviceCode, usageType, unit].every((each) => typeof each === "string");
    return isText && Array.isArray(tiers) && tiers.every((tier) => typeof (tier as { usd?: unknown }).usd === "string");
  };
  if (!rates.every(isRate)) throw invalid("Each rate has serviceCode, usageType, unit and tiers.");
  return newStatedBook(rates, { source: "what if", publicationDate: "" });
}

function assumptionsOf(
  { region, storageClass, scale, reserved, savingsPlans }: WhatIfRequest,
  month: number,
): string[] {
  const said: string[] = [];
  if (region !== undefined) said.push(`All use happens in ${region}; traffic between regions stays as it was.`);
  if (storageClass !== undefined) {
    said.push(
      `What stood in S3 Standard stands in ${storageClass}; what was sent out is read from it once, by the GB.`,
    );
    said.push("Minimum sizes and durations, transitions and monitoring fees of that class are not reckoned.");
  }
  if (scale !== undefined) said.push(`All use is ${scale} times as much; fees, support and tax follow.`);
  if (reserved !== undefined || savingsPlans !== undefined)
    said.push(`The commitments are bought at the month's start, for ${hoursOfMonth(month)} hours of it.`);
  return said;
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
