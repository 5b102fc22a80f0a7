/** The measures that lines are added up by: five readings of money, and two of use. */
import type { CostAmounts, CostLine } from "../../kernel/costs.ts";
import { type Decimal, decimal, zero } from "../decimal.ts";

const amounts: Readonly<Record<string, keyof CostAmounts>> = {
  AmortizedCost: "amortized",
  BlendedCost: "blended",
  NetAmortizedCost: "netAmortized",
  NetUnblendedCost: "netUnblended",
  UnblendedCost: "unblended",
};

const spelled: Readonly<Record<string, string>> = {
  AMORTIZED_COST: "AmortizedCost",
  BLENDED_COST: "BlendedCost",
  NET_AMORTIZED_COST: "NetAmortizedCost",
  NET_UNBLENDED_COST: "NetUnblendedCost",
  NORMALIZED_USAGE_AMOUNT: "NormalizedUsageAmount",
  UNBLENDED_COST: "UnblendedCost",
  USAGE_QUANTITY: "UsageQuantity",
};

/** `UnblendedCost` of `UNBLENDED_COST` or `UnblendedCost`; undefined for what is no metric. */
export function metricName(text: string): string | undefined {
  if (text in spelled) return spelled[text];
  return Object.values(spelled).includes(text) ? text : undefined;
}

/** Whether a metric is money. */
export const isMoney = (metric: string): boolean => metric in amounts;

const used: ReadonlySet<string> = new Set(["Usage", "DiscountedUsage", "SavingsPlanCoveredUsage"]);

/** Numbers that were read lately: lines repeat them. */
const parsed = new Map<string, Decimal>();
const mostParsed = 100_000;

/** Reads a number of a line. */
export function numberOf(text: string | undefined): Decimal {
  if (text === undefined || text === "0") return zero;
  let value = parsed.get(text);
  if (value === undefined) {
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(text, (value = decimal(text)));
  }
  return value;
}

/** A metric of one line; zero for what is unpriced. */
export function metricReader(metric: string): (line: CostLine) => Decimal {
  const amount = amounts[metric];
  if (amount !== undefined) return ({ costs }) => (costs === undefined ? zero : numberOf(costs[amount]));
  if (metric === "NormalizedUsageAmount") return ({ normalizedQuantity }) => numberOf(normalizedQuantity);
  return ({ lineItemType, quantity }) => (used.has(lineItemType) ? numberOf(quantity) : zero);
}

/** Whether a line's unit counts for the unit of a sum of usage. */
export const hasUsage = ({ lineItemType }: CostLine): boolean => used.has(lineItemType);
