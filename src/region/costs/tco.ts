/** Wires the comparison with one's own machines: the measured use, rated at AWS's prices as it grows. */
import { awsError } from "../../kernel/errors.ts";
import type { TcoAnswer, TcoAssumptions, TcoRequest } from "../../kernel/tco-control.ts";
import { decimal } from "../../pricing/decimal.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { rate } from "../../pricing/rate/rate.ts";
import { scaled } from "../../pricing/statement/what-if.ts";
import { defaultAssumptions, demandOf, measureUse, viewOf } from "../../pricing/statement/tco.ts";
import { readMonth, readMonthFor } from "./bill-month.ts";
import { reckonedUntil } from "./ledger.ts";
import type { RegionParts } from "../parts.ts";

const yearsAhead = 5;
const hourMilliseconds = 3_600_000;

/** Compares. Throws InvalidRequest for assumptions that cannot be meant. */
export async function newTco(parts: RegionParts, request: TcoRequest): Promise<TcoAnswer> {
  const { growthPercent = 0 } = request;
  if (!(growthPercent > -100 && growthPercent <= 1_000)) throw invalid("growthPercent must be from -99 to 1000.");
  const assumptions = readAssumptions(request.assumptions ?? {});
  const month = readMonth(parts, request.month);
  const used = await readMonthFor(parts, { month, payer: request.payer });
  const records = [...used.values()].flatMap((each) => each.records);
  const until = Math.max(reckonedUntil({ month, now: parts.clock.now() }), month + hourMilliseconds);
  const from = records.reduce((first, { start }) => Math.min(first, start), until - hourMilliseconds);
  // A part of a month stands for all of it.
  const factor = Math.max(1, (nextMonthStart(month) - month) / (until - from));
  const book = parts.costs.book.open();
  const whole = scaled(records, decimal(factor.toFixed(12)));
  const use = measureUse(whole, (nextMonthStart(month) - month) / 1_000, book);
  const growth = Array.from({ length: yearsAhead }, (_, year) => (1 + growthPercent / 100) ** year);
  const bills = growth.map((each) => rate({ usage: scaled(whole, decimal(each.toFixed(12))), book }).total);
  const demand = growth.map((each) => demandOf(use, each, assumptions));
  const question = { demand, assumptions, cloud: bills.map(({ unblended }) => unblended.toNumber() * 12) };
  return {
    measured: { from, until, monthlyCloudUsd: bills[0]?.unblended.toFixed(2) ?? "0" },
    unpricedLines: bills[0]?.unpricedLines ?? 0,
    demand,
    assumptions,
    growthPercent,
    cash: viewOf(question, "cash"),
    amortized: viewOf(question, "amortized"),
  };
}

/** Numbers that divide something. */
const neverZero: ReadonlySet<string> = new Set([
  "serverVcpus",
  "serverUtilizationPercent",
  "requestsPerVcpu",
  "storageUtilizationPercent",
  "usefulLifeYears",
  "rackTb",
  "serversPerPerson",
  "tbPerPerson",
]);

function readAssumptions(changes: Partial<TcoAssumptions>): TcoAssumptions {
  for (const [name, value] of Object.entries(changes)) {
    if (!(name in defaultAssumptions)) throw invalid(`There is no assumption ${name}: see the answer's assumptions.`);
    const isNumber = typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 1e12;
    if (!isNumber || (neverZero.has(name) && value === 0)) throw invalid(`${name} must be a number above zero.`);
  }
  return { ...defaultAssumptions, ...changes };
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
