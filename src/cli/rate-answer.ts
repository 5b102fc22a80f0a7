/** A rated usage file for people and for programs. */
import { type DisplayCurrency, inCurrency } from "../pricing/currency.ts";
import { type Decimal, zero } from "../pricing/decimal.ts";
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
    commitments: bill.commitments.map(({ billingPeriod, ...use }) => ({
      billingPeriod: monthName(billingPeriod),
      ...use,
    })),
    creditsLeft: Object.fromEntries(bill.creditsLeft),
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
export function rateText({ bill, rows, skipped }: RatedFile, currency?: DisplayCurrency): string {
  const notes = notesOf({ bill, rows, skipped });
  if (bill.statement.length === 0) return `Nothing was used.\n${notes}`;
  const lines = [...bill.statement].sort(compareLines);
  return `${formatTable(lines, columnsOf(lines))}\n${totalText(bill)}${currencyText(bill, currency)}${notes}`;
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

/** What statement lines are, for the sums below the table. */
const kinds = { EdpDiscount: "Discounts", Refund: "Refunds", Credit: "Credits", Tax: "Tax" } as const;

function kindOf({ lineItemType, usageType }: StatementLine): string {
  if (lineItemType === "Fee" && usageType === "Dollar") return "Support";
  return lineItemType in kinds ? kinds[lineItemType as keyof typeof kinds] : "Usage";
}

/** Sums of the rounded lines, so that the table adds up as an invoice does. */
function totalText({ statement, total }: RatedBill): string {
  const sums = new Map<string, Decimal>();
  for (const line of statement) {
    const kind = kindOf(line);
    sums.set(kind, (sums.get(kind) ?? zero).plus(line.amount ?? zero));
  }
  const parts = [...sums].filter(([, amount]) => !amount.isZero());
  const exact = total.unblended.rounded(2);
  const rows: [string, Decimal][] = [...(parts.length > 1 ? parts : []), ["Total, USD", total.statement]];
  if (!exact.equals(total.statement)) rows.push(["Sum before rounding lines", exact]);
  return formatTable(rows, [
    { title: "", value: ([title]) => title },
    { title: "", value: ([, amount]) => money(amount), align: "right" },
  ]).replace(/^\n/, "");
}

function currencyText({ total }: RatedBill, currency: DisplayCurrency | undefined): string {
  return currency === undefined ? "" : `That is ${inCurrency(total.statement, currency)}.\n`;
}

function notesOf({ bill, rows, skipped }: RatedFile): string {
  const notes: string[] = [`${grouped(String(rows))} row${rows === 1 ? "" : "s"} of usage.`];
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
