/** Lines of a bill estimate: the bill's lines and the estimate's, side by side. Pure. */
import { createHash } from "node:crypto";
import type { CostLine } from "../../kernel/costs.ts";
import { decimal, sum, zero, type Decimal } from "../../pricing/decimal.ts";
import type { CostPair, EstimateLineRow } from "./tables.ts";

/** A line without the place that it is kept at. */
export type ComparedLine = Omit<EstimateLineRow, "account" | "parentId" | "order" | "id">;

/** One side of a line. */
interface Side {
  quantity: Decimal;
  /** Undefined until a line with a known price comes. */
  cost: Decimal | undefined;
}

interface Pair {
  readonly first: CostLine;
  readonly historical: Side;
  readonly estimated: Side;
  readonly plans: Set<string>;
  isBilled: boolean;
}

/** Compares a month as it was billed with the month as it is estimated; both before tax. */
export function compareLines(historical: readonly CostLine[], estimated: readonly CostLine[]): ComparedLine[] {
  const pairs = new Map<string, Pair>();
  for (const [name, lines] of [["historical", historical] as const, ["estimated", estimated] as const]) {
    for (const line of lines) {
      if (line.lineItemType === "Tax") continue;
      const key = keyOf(line);
      let pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, (pair = newPair(line)));
      addTo(pair[name], line);
      if (line.lineItemType === "SavingsPlanCoveredUsage" && line.commitment !== undefined)
        pair.plans.add(line.commitment);
      if (name === "historical") pair.isBilled = true;
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, pair]) => comparedLine(key, pair));
}

function keyOf({ account, service, region, usageType, operation, zone, lineItemType }: CostLine): string {
  return [service, region, usageType, operation, lineItemType, account, zone].join("\n");
}

function newPair(first: CostLine): Pair {
  const side = (): Side => ({ quantity: zero, cost: undefined });
  return { first, historical: side(), estimated: side(), plans: new Set(), isBilled: false };
}

function addTo(side: Side, { quantity, costs }: CostLine): void {
  side.quantity = side.quantity.plus(decimal(quantity));
  if (costs !== undefined) side.cost = (side.cost ?? zero).plus(decimal(costs.unblended));
}

function comparedLine(key: string, { first, historical, estimated, plans, isBilled }: Pair): ComparedLine {
  // What is on one side only costs nothing on the other; what has no price on either has no cost.
  const isPriced = historical.cost !== undefined || estimated.cost !== undefined;
  const cost = ({ cost: own, quantity }: Side): string | undefined =>
    own?.toString() ?? (isPriced && quantity.isZero() ? "0" : undefined);
  const [before, after] = [cost(historical), cost(estimated)];
  const hash = createHash("sha256").update(`${first.payer}\n${first.billingPeriod}\n${key}`).digest("hex");
  return {
    lineItemId: isBilled ? hash.slice(0, 52) : "",
    lineItemType: first.lineItemType,
    payer: first.payer,
    usageAccountId: first.account,
    serviceCode: first.service,
    usageType: first.usageType,
    operation: first.operation,
    region: first.region,
    zone: first.zone,
    unit: first.unit,
    historicalQuantity: historical.quantity.toString(),
    ...(before !== undefined && { historicalCost: before }),
    estimatedQuantity: estimated.quantity.toString(),
    ...(after !== undefined && { estimatedCost: after }),
    savingsPlanArns: [...plans].sort(),
  };
}

/** Sums of all lines and by service. */
export function summarise(lines: readonly ComparedLine[]): {
  readonly total: CostPair;
  readonly byService: Readonly<Record<string, CostPair>>;
} {
  const services = [...new Set(lines.map(({ serviceCode }) => serviceCode))].sort();
  const pairOf = (own: readonly ComparedLine[]): CostPair => ({
    historical: sum(own.map(({ historicalCost = "0" }) => decimal(historicalCost))).toString(),
    estimated: sum(own.map(({ estimatedCost = "0" }) => decimal(estimatedCost))).toString(),
  });
  const byService = services.map(
    (code) => [code, pairOf(lines.filter(({ serviceCode }) => serviceCode === code))] as const,
  );
  return { total: pairOf(lines), byService: Object.fromEntries(byService) };
}
