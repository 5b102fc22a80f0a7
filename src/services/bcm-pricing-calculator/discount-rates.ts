/** The rate after discounts: what one unit more would cost on top of the family's last bill, commitments and free tier aside. Pure. */
import type { CostLine } from "../../kernel/costs.ts";
import type { PricedProduct } from "../../pricing/book/book.ts";
import { decimal, type Decimal } from "../../pricing/decimal.ts";
import { rate } from "../../pricing/rate/rate.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import type { UseName } from "./products.ts";
import type { WorkloadWorld } from "./rate-workload.ts";

/** Lines that are use, under commitments or not. */
export function isUse({ lineItemType }: Pick<CostLine, "lineItemType">): boolean {
  return lineItemType === "Usage" || lineItemType === "DiscountedUsage" || lineItemType === "SavingsPlanCoveredUsage";
}

/** Dollars for one unit. */
export function rateAfterDiscounts({ product }: PricedProduct, use: UseName, world: WorkloadWorld): Decimal {
  const { book, month, discounts } = world;
  const base = world.lines
    .filter((line) => isUse(line) && line.sku === product.sku)
    .map((line) => recordOf(line, month));
  const more: UsageRecord = {
    start: month,
    end: month,
    account: base[0]?.account ?? "000000000000",
    region: product.region,
    service: use.serviceCode,
    usageType: use.usageType,
    operation: use.operation,
    quantity: decimal(1),
  };
  const costOf = (usage: readonly UsageRecord[]): Decimal =>
    rate({ usage, book, terms: { discounts } }).total.netUnblended;
  return costOf([...base, more]).minus(costOf(base));
}

function recordOf({ account, region, service, usageType, operation, quantity }: CostLine, month: number): UsageRecord {
  return { start: month, end: month, account, region, service, usageType, operation, quantity: decimal(quantity) };
}
