/** Statements and totals: the only place where money is rounded, half up to the cent, once for each line. */
import { type Decimal, sum, zero } from "../decimal.ts";
import type { BillTotal, Costs, LineItemType, RatedLine, StatementLine } from "./rated-bill.ts";
import { supportPlans } from "./support-plans.ts";

const supportServices: ReadonlySet<string> = new Set(Object.values(supportPlans).map(({ serviceCode }) => serviceCode));

/** The statement of lines: one line for each account, service, usage type and rate, operations together. */
export function statementOf(lines: readonly RatedLine[]): StatementLine[] {
  const groups = new Map<string, RatedLine[]>();
  for (const line of lines) {
    const { billingPeriod, payer, account, service, region, usageType, lineItemType, rate, rateCode } = line;
    const rated = line.unpriced ? "unpriced" : `${rate?.toString() ?? ""}\n${rateCode ?? ""}`;
    const what = `${line.freeTierOffer ?? ""}\n${line.commitment ?? ""}\n${line.credit ?? ""}`;
    const key = [billingPeriod, payer, account, service, region, usageType, lineItemType, rated, what].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap(newStatementLine);
}

function newStatementLine(group: readonly RatedLine[]): StatementLine[] {
  const [first] = group;
  if (first === undefined) return [];
  const { billingPeriod, payer, account, service, region, usageType, lineItemType, description, unit } = first;
  const cost = first.costs && sum(group.map(({ costs }) => costs?.unblended ?? zero));
  return [
    {
      billingPeriod,
      payer,
      account,
      service,
      region,
      usageType,
      lineItemType,
      description,
      unit,
      quantity: sum(group.map(({ quantity }) => quantity)),
      ...(first.rate !== undefined && { rate: first.rate }),
      ...(first.rateCode !== undefined && { rateCode: first.rateCode }),
      cost,
      amount: cost?.rounded(2),
      unpriced: first.unpriced,
    },
  ];
}

/** The sums of all lines. Lines without a price are counted, not summed. */
export function totalOf(lines: readonly RatedLine[], statement: readonly StatementLine[]): BillTotal {
  const priced = lines.flatMap(({ costs }) => costs ?? []);
  const total = (reading: keyof Costs): Decimal => sum(priced.map((costs) => costs[reading]));
  const unblendedOf = (wanted: (line: RatedLine) => boolean): Decimal =>
    sum(lines.filter(wanted).map(({ costs }) => costs?.unblended ?? zero));
  const ofType = (type: LineItemType): Decimal => unblendedOf(({ lineItemType }) => lineItemType === type);
  const isSupport = ({ service, lineItemType }: RatedLine): boolean =>
    lineItemType === "Fee" && supportServices.has(service);
  const apart: ReadonlySet<LineItemType> = new Set(["EdpDiscount", "Credit", "Refund", "Tax"]);
  return {
    currency: "USD",
    unblended: total("unblended"),
    blended: total("blended"),
    amortized: total("amortized"),
    netUnblended: total("netUnblended"),
    netAmortized: total("netAmortized"),
    statement: sum(statement.map(({ amount }) => amount ?? zero)),
    usage: unblendedOf((line) => !apart.has(line.lineItemType) && !isSupport(line)),
    discounts: ofType("EdpDiscount"),
    credits: ofType("Credit"),
    refunds: ofType("Refund"),
    support: unblendedOf(isSupport),
    tax: ofType("Tax"),
    unpricedLines: lines.filter(({ unpriced }) => unpriced).length,
  };
}
