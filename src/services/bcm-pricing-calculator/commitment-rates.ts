/** The rate after discounts and commitments: what the family's use was covered by decides how much of each rate counts. Pure. */
import type { CostLine } from "../../kernel/costs.ts";
import type { PricedProduct } from "../../pricing/book/book.ts";
import { decimal, sum, zero, type Decimal } from "../../pricing/decimal.ts";
import { parseInstanceUse } from "../../pricing/rate/instance-size.ts";
import { placeUsageType } from "../../pricing/rate/usage-type.ts";
import { isUse } from "./discount-rates.ts";
import type { WorkloadWorld } from "./rate-workload.ts";

const places = 18;

/**
 * Dollars for one unit. Coverage is that of the product itself when it was used in the last complete month; else of its
 * instance family in the region, of the family anywhere, or of the whole service (Cost Management guide, "After discounts
 * and purchase commitments").
 */
export function rateAfterCommitments(priced: PricedProduct, discounted: Decimal, world: WorkloadWorld): Decimal {
  const scope = scopeOf(priced, world.lines.filter(isUse));
  const quantities = scope.map(({ normalizedQuantity, quantity }) => decimal(normalizedQuantity ?? quantity));
  const whole = sum(quantities);
  if (whole.isZero()) return discounted;
  const weighted = scope.map(({ commitment }, index) => {
    const own = commitment === undefined ? undefined : committedRate(priced, commitment, world);
    return (quantities[index] ?? zero).times(own ?? discounted);
  });
  return sum(weighted).dividedBy(whole, places);
}

function scopeOf({ product }: PricedProduct, lines: readonly CostLine[]): readonly CostLine[] {
  const own = lines.filter(({ sku }) => sku === product.sku);
  if (own.length > 0) return own;
  const service = lines.filter((line) => line.service === product.serviceCode);
  const family = instanceFamily(product.serviceCode, product.region, product.usageType);
  if (family === undefined) return service;
  const instances = service.filter(({ instanceType }) => instanceType !== "");
  const alike = instances.filter((line) => instanceFamily(line.service, line.region, line.usageType) === family);
  const near = alike.filter(({ region }) => region === product.region);
  if (near.length > 0) return near;
  return alike.length > 0 ? alike : instances;
}

function instanceFamily(service: string, region: string, usageType: string): string | undefined {
  const place = placeUsageType(service, region, usageType);
  return parseInstanceUse("bareType" in place ? place.bareType : usageType)?.family;
}

/** What the product costs under a commitment; undefined when the commitment has no rate for it. */
function committedRate(
  { product, reserved, savingsPlans }: PricedProduct,
  commitment: string,
  world: WorkloadWorld,
): Decimal | undefined {
  const plan = world.savingsPlans.find(({ id }) => id === commitment);
  if (plan !== undefined) {
    const place = placeUsageType(product.serviceCode, product.region, product.usageType);
    const own = plan.rates?.find(({ usageType }) => "bareType" in place && usageType === place.bareType);
    if (own !== undefined) return decimal(own.rate);
    const listed = savingsPlans.find(
      (rate) =>
        rate.planType === plan.planType &&
        rate.leaseContractLength === plan.term &&
        rate.purchaseOption === plan.purchaseOption,
    );
    return listed && decimal(listed.discountedRate);
  }
  const reservation = world.reservations.find(({ id }) => id === commitment);
  const term = reserved.find(
    ({ leaseContractLength, purchaseOption, upfrontFee }) =>
      upfrontFee !== undefined &&
      leaseContractLength === reservation?.term &&
      purchaseOption === reservation.purchaseOption,
  );
  if (term?.upfrontFee === undefined) return undefined;
  const hours = decimal(8_760 * (term.leaseContractLength === "1yr" ? 1 : 3));
  return decimal(term.hourlyPrice).plus(decimal(term.upfrontFee).dividedBy(hours, places));
}
