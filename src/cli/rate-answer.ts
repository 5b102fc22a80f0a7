/** A rated usage file for people and for programs. */
import type { Decimal } from "../pricing/decimal.ts";
import { monthName } from "../pricing/rate/billing-period.ts";
import type { RatedBill, RatedLine, StatementLine } from "../pricing/rate/rated-bill.ts";
import { type Column, formatTable } from "./text-table.ts";

/** What was read besides the bill. */
export interface RatedFile {
  readonly bill: RatedBill;
  /** Rows of use. */
  readonly rows: number;
  /** Lines of a report that are no use, by type. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** The JSON answer: all money and quantities as decimal strings, exact but for `amount`. */
export function rateAnswer({ bill, rows, skipped }: RatedFile): object {
  const { total } = bill;
  return {
    rows,
    skipped: Object.fromEntries(skipped),
    lines: bill.lines.map(lineAnswer),
    statement: bill.statement.map(statementAnswer),
    freeTier: bill.freeTier.map(({ billingPeriod, ...use }) => ({ billingPeriod: monthName(billingPeriod), ...use })),
    total: { ...total, lines: bill.lines.length },
  };
}

function lineAnswer({ costs, billingPeriod, unpriced, ...line }: RatedLine): object {
  return {
    billingPeriod: monthName(billingPeriod),
    ...line,
    unpriced,
    ...(costs && {
      unblendedCost: costs.unblended,
      blendedCost: costs.blended,
      amortizedCost: costs.amortized,
      netUnblendedCost: costs.netUnblended,
      netAmortizedCost: costs.netAmortized,
    }),
  };
}

function statementAnswer({ billingPeriod, cost, amount, ...line }: StatementLine): object {
  return { billingPeriod: monthName(billingPeriod), ...line, ...(cost && { cost }), amount: amount?.toFixed(2) };
}

/** A table: one row for each statement line, then what it comes to. */
export function rateText({ bill, rows, skipped }: RatedFile): string {
  const notes = notesOf({ bill, rows, skipped });
  if (bill.statement.length === 0) return `Nothing was used.\n${notes}`;
  const lines = [...bill.statement].sort(compareLines);
  return `${formatTable(lines, columnsOf(lines))}\n${totalText(bill)}${notes}`;
}

function compareLines(a: StatementLine, b: StatementLine): number {
  const keys = (line: StatementLine): string[] => [
    monthName(line.billingPeriod),
    line.account,
    line.service,
    line.usageType,
  ];
  return keys(a).join("\n") < keys(b).join("\n") ? -1 : keys(a).join("\n") > keys(b).join("\n") ? 1 : 0;
}

function columnsOf(lines: readonly StatementLine[]): Column<StatementLine>[] {
  const differs = (value: (line: StatementLine) => unknown): boolean => new Set(lines.map(value)).size > 1;
  const columns: Column<StatementLine>[] = [];
  if (differs(({ billingPeriod }) => billingPeriod)) {
    columns.push({ title: "MONTH", value: ({ billingPeriod }) => monthName(billingPeriod) });
  }
  if (differs(({ account }) => account)) columns.push({ title: "ACCOUNT", value: ({ account }) => account });
  columns.push(
    { title: "SERVICE", value: ({ service }) => service },
    {
      title: "USAGE TYPE",
      value: (line) =>
        line.lineItemType === "Usage" ? line.usageType : `${line.usageType} ${line.lineItemType}`.trim(),
    },
    { title: "QUANTITY", value: ({ quantity }) => grouped(quantity.rounded(10).toString()), align: "right" },
    { title: "UNIT", value: ({ unit }) => unit },
    { title: "RATE", value: ({ rate }) => rate?.toString() ?? "", align: "right" },
    { title: "COST", value: ({ amount }) => (amount === undefined ? "unpriced" : money(amount)), align: "right" },
  );
  return columns;
}

function totalText({ total }: RatedBill): string {
  const parts = [
    { title: "Usage", amount: total.usage, isShown: true },
    { title: "Discounts", amount: total.discounts, isShown: !total.discounts.isZero() },
    { title: "Refunds", amount: total.refunds, isShown: !total.refunds.isZero() },
    { title: "Credits", amount: total.credits, isShown: !total.credits.isZero() },
    { title: "Support", amount: total.support, isShown: !total.support.isZero() },
    { title: "Tax", amount: total.tax, isShown: !total.tax.isZero() },
    { title: "Total, USD", amount: total.statement, isShown: true },
  ].filter(({ isShown }) => isShown);
  return formatTable(parts, [
    { title: "", value: ({ title }) => title },
    { title: "", value: ({ amount }) => money(amount), align: "right" },
  ]).replace(/^\n/, "");
}

function notesOf({ bill, rows, skipped }: RatedFile): string {
  const notes: string[] = [`${grouped(String(rows))} rows of usage.`];
  const { unpricedLines } = bill.total;
  if (unpricedLines > 0) {
    notes.push(
      `${unpricedLines} line${unpricedLines === 1 ? " has" : "s have"} no known price and ${unpricedLines === 1 ? "is" : "are"} not in the total.`,
    );
  }
  for (const [type, count] of skipped)
    notes.push(`${grouped(String(count))} lines of type ${type} are not use and were left out.`);
  return `${notes.join("\n")}\n`;
}

function money(amount: Decimal): string {
  return grouped(amount.toFixed(2));
}

function grouped(digits: string): string {
  const [whole = "", part] = digits.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? thousands : `${thousands}.${part}`;
}
