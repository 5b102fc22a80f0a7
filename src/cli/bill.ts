/** `haneul bill`: what the region's use costs, this month, of one command, or many times over. */
import type { BillAnswer, BillGroup, RateRowsAnswer, WhatIfAnswer, WhatIfRequest } from "../kernel/bill-control.ts";
import { inCurrency, parseDisplayCurrency, type DisplayCurrency } from "../pricing/currency.ts";
import { decimal, type Decimal } from "../pricing/decimal.ts";
import { measureRun, runText, type RunCost } from "./bill-run.ts";
import { whatIfCommand } from "./bill-what-if.ts";
import { clientOf, clientOptions, present, textOption, type Command, type Invocation } from "./command.ts";
import { CommandFailure, wrongUsage } from "./failure.ts";
import { formatTable, formatTime, type Column } from "./text-table.ts";

const billOptions = {
  ...clientOptions,
  month: { type: "string" },
  account: { type: "string" },
  by: { type: "string" },
  run: { type: "string" },
  scale: { type: "string" },
  months: { type: "string" },
  currency: { type: "string" },
} as const;

export const billCommands: readonly Command[] = [
  {
    name: "bill",
    parameters: "[-- ARGUMENT …]",
    summary:
      "What this month's use costs: --month 2026-01, --account ID, --by service,usageType,account,region,operation,resource,tag:KEY; --currency KRW=1392.5: the sum in it, too; --run CMD: what one command costs (its arguments after --); --scale 1000 --months 12: the same, so many times over",
    options: billOptions,
    run: showBill,
  },
  {
    name: "bill check",
    parameters: "[-- ARGUMENT …]",
    summary:
      "Ends with 1 when the month's bill, or with --run the command's, is above --max DOLLARS or has lines without a known price (--allow-unpriced)",
    options: { ...billOptions, max: { type: "string" }, "allow-unpriced": { type: "boolean" } },
    run: check,
  },
  whatIfCommand,
];

async function showBill(invocation: Invocation): Promise<void> {
  const { options } = invocation;
  const scale = wholeNumber(invocation, "scale");
  const months = wholeNumber(invocation, "months");
  if (textOption(options, "run") !== undefined) {
    const cost = await measureRun(invocation, scale ?? 1);
    present(invocation, { ...cost, ...(months !== undefined && { months }) }, (run) => runText(run, { scale, months }));
    return;
  }
  noArguments(invocation);
  if (scale !== undefined || months !== undefined) {
    const request: WhatIfRequest = { ...monthOption(invocation), ...payerOption(invocation), scale: scale ?? 1 };
    const answer = await clientOf(invocation).post<WhatIfAnswer>("/bill/what-if", request);
    present(invocation, { ...answer, scale: scale ?? 1, months: months ?? 1 }, () =>
      scaledText(answer, { scale: scale ?? 1, months: months ?? 1 }),
    );
    return;
  }
  const currency = currencyOption(invocation);
  present(invocation, await readBill(invocation), (answer) => billText(answer, currency));
}

function readBill(invocation: Invocation): Promise<BillAnswer> {
  const { options } = invocation;
  const query = Object.fromEntries(["month", "account", "by"].map((name) => [name, textOption(options, name)]));
  return clientOf(invocation).get<BillAnswer>("/bill", query);
}

function monthOption({ options }: Invocation): { month?: string } {
  const month = textOption(options, "month");
  return month === undefined ? {} : { month };
}

function payerOption({ options }: Invocation): { payer?: string } {
  const payer = textOption(options, "account");
  return payer === undefined ? {} : { payer };
}

function noArguments({ positionals }: Invocation): void {
  if (positionals.length > 0) throw wrongUsage(`${positionals.join(" ")} is for --run CMD only.`);
}

function wholeNumber({ options }: Invocation, name: string): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,11}$/.test(text)) throw wrongUsage(`--${name} takes a whole number such as 12, not ${text}.`);
  return Number(text);
}

async function check(invocation: Invocation): Promise<void> {
  const max = textOption(invocation.options, "max");
  if (max === undefined || !/^\d*\.?\d+$/.test(max)) throw wrongUsage("bill check takes --max DOLLARS, such as 0.05.");
  const found = await costToCheck(invocation);
  const limit = decimal(max);
  const isAbove = found.cost.compare(limit) > 0;
  const isUnknown = found.unpriced > 0 && invocation.options["allow-unpriced"] !== true;
  const facts = {
    cost: found.cost.toString(),
    max: limit.toString(),
    unpricedLines: found.unpriced,
    passed: !isAbove && !isUnknown,
  };
  present(invocation, facts, () => `It costs $${facts.cost}, of $${facts.max} at most.\n`);
  if (isAbove) throw new CommandFailure(`The bill is $${facts.cost}, above $${facts.max}.`);
  if (isUnknown)
    throw new CommandFailure(`${found.unpriced} lines have no known price; --allow-unpriced lets them pass.`);
}

async function costToCheck(invocation: Invocation): Promise<{ cost: Decimal; unpriced: number }> {
  if (textOption(invocation.options, "run") !== undefined) {
    const { used }: RunCost = await measureRun(invocation, wholeNumber(invocation, "scale") ?? 1);
    return { cost: decimal(used.total.unblended), unpriced: used.total.unpricedLines };
  }
  noArguments(invocation);
  const { total } = await readBill(invocation);
  return { cost: decimal(total.cost), unpriced: total.unpricedLines };
}

/** Only shown: bills are kept in US dollars. */
function currencyOption({ options }: Invocation): DisplayCurrency | undefined {
  const text = textOption(options, "currency");
  const currency = text === undefined ? undefined : parseDisplayCurrency(text);
  if (text !== undefined && currency === undefined)
    throw wrongUsage(`--currency takes a code and what one US dollar is, such as KRW=1392.5, not ${text}.`);
  return currency;
}

/** The bill as a table. */
function billText(
  { month, isFinal, reckonedUntil, by, groups, total }: BillAnswer,
  currency: DisplayCurrency | undefined,
): string {
  const head = `${month}, ${isFinal ? "final" : `so far; held amounts until ${formatTime(reckonedUntil)} UTC`}\n`;
  if (groups.length === 0) return `${head}Nothing was used.\n`;
  const columns: Column<BillGroup>[] = by.map((name, index) => ({
    title: name.toUpperCase(),
    value: ({ keys }) => keys[index] ?? "",
  }));
  if (groups.some(({ quantity }) => quantity !== undefined)) {
    columns.push(
      { title: "QUANTITY", value: ({ quantity = "" }) => shortNumber(quantity), align: "right" },
      { title: "UNIT", value: ({ unit = "" }) => unit },
    );
  }
  columns.push({ title: "USD", value: (group) => costText(group), align: "right" });
  const unpriced = total.unpricedLines;
  const notes = unpriced > 0 ? `${unpriced} lines have no known price and are not in the total.\n` : "";
  const sums = [`Total, USD  ${shortNumber(total.cost)} (lines rounded to the cent: ${total.statement})`];
  if (currency !== undefined) sums.push(`That is ${inCurrency(decimal(total.cost), currency)}.`);
  return `${head}${formatTable(groups, columns)}\n${sums.join("\n")}\n${notes}`;
}

function costText({ cost, unpricedLines }: BillGroup): string {
  if (unpricedLines === 0) return shortNumber(cost);
  return cost === "0" ? "unpriced" : `${shortNumber(cost)} + unpriced`;
}

/** At most six places; the JSON has them all. */
function shortNumber(text: string): string {
  return text === "" ? "" : decimal(text).rounded(6).toString();
}

function scaledText({ month, after }: WhatIfAnswer, { scale, months }: { scale: number; months: number }): string {
  const each = decimal(after.total.unblended);
  return [
    `The use of ${month}, ${scale} times over: $${each.rounded(2).toFixed(2)} a month.`,
    `${months} such months: $${each.times(decimal(months)).rounded(2).toFixed(2)}.`,
    ...unpricedNote(after),
    "",
  ].join("\n");
}

function unpricedNote({ total }: RateRowsAnswer): string[] {
  return total.unpricedLines > 0 ? [`${total.unpricedLines} lines have no known price and are not in it.`] : [];
}
