/** What the lines of a workload estimate cost, by the same rating as the bill's. Pure. */
import type { CostLine } from "../../kernel/costs.ts";
import type { ReservationRow, SavingsPlanRow } from "../../kernel/cost-terms.ts";
import type { PriceBook } from "../../pricing/book/book.ts";
import { decimal, sum, zero, type Decimal } from "../../pricing/decimal.ts";
import { hourMilliseconds } from "../../pricing/rate/billing-period.ts";
import { rate } from "../../pricing/rate/rate.ts";
import type { Discount } from "../../pricing/rate/terms.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import { rateAfterCommitments } from "./commitment-rates.ts";
import { rateAfterDiscounts } from "./discount-rates.ts";
import { findProduct, locationOf, unitOf, type UseName } from "./products.ts";
import type { RateType } from "./tables.ts";

/** A line to rate. */
export interface RateableLine extends UseName {
  readonly id: string;
  readonly usageAccountId: string;
  readonly amount: string;
}

/** What a line came to; undefined cost: the price is not known. */
export interface RatedUse {
  readonly cost?: string;
  readonly unit?: string;
  readonly location?: string;
}

/** What rating a workload stands on. */
export interface WorkloadWorld {
  readonly book: PriceBook;
  readonly rateType: RateType;
  /** The month that the lines are rated in. */
  readonly month: number;
  /** The family's lines of the last complete month; none for rates before discounts. */
  readonly lines: readonly CostLine[];
  readonly discounts: readonly Discount[];
  readonly reservations: readonly ReservationRow[];
  readonly savingsPlans: readonly SavingsPlanRow[];
}

/** Rates lines by their ids. Before discounts, lines of one product fill its tiers together, as they would on a bill. */
export function rateWorkload(lines: readonly RateableLine[], world: WorkloadWorld): ReadonlyMap<string, RatedUse> {
  const costs = world.rateType === "BEFORE_DISCOUNTS" ? costsAtList(lines, world) : costsAtOwnRates(lines, world);
  return new Map(lines.map((line) => [line.id, ratedUse(line, world, costs.get(line.id))]));
}

function ratedUse(line: RateableLine, { book }: WorkloadWorld, cost: Decimal | undefined): RatedUse {
  const product = findProduct(book, line);
  if (product === undefined) return {};
  return { cost: (cost ?? zero).toString(), unit: unitOf(product), location: locationOf(product) };
}

function costsAtList(lines: readonly RateableLine[], { book, month }: WorkloadWorld): Map<string, Decimal> {
  const usage = lines.map((line): UsageRecord => ({
    start: month,
    end: month + hourMilliseconds,
    account: line.usageAccountId,
    region: "",
    service: line.serviceCode,
    usageType: line.usageType,
    operation: line.operation,
    quantity: decimal(line.amount),
    // The resource tells the charges of lines apart.
    resource: line.id,
  }));
  const costs = new Map<string, Decimal>();
  for (const { resource = "", costs: amounts } of rate({ usage, book, detail: true }).charges) {
    if (amounts !== undefined) costs.set(resource, sum([costs.get(resource) ?? zero, amounts.unblended]));
  }
  return costs;
}

/** One rate for a product: that of the next unit, whatever is estimated (Cost Management guide, "After discount rates"). */
function costsAtOwnRates(lines: readonly RateableLine[], world: WorkloadWorld): Map<string, Decimal> {
  const rates = new Map<string, Decimal>();
  const costs = new Map<string, Decimal>();
  for (const line of lines) {
    const product = findProduct(world.book, line);
    if (product === undefined) continue;
    const key = `${product.product.sku}\n${line.operation}`;
    let own = rates.get(key);
    if (own === undefined) {
      const discounted = rateAfterDiscounts(product, line, world);
      own = world.rateType === "AFTER_DISCOUNTS" ? discounted : rateAfterCommitments(product, discounted, world);
      rates.set(key, own);
    }
    costs.set(line.id, decimal(line.amount).times(own));
  }
  return costs;
}
