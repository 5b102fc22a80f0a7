/** Dividing an amount so that the parts add up to it exactly: largest remainder at the last decimal. */
import { Decimal, zero } from "../decimal.ts";

/** Places of quantities and money that had to be divided. AWS shows ten; eight more keep sums of millions of lines exact. */
export const dividedPlaces = 18;

/**
 * Divides `total` in proportion to the weights. The parts have at most `dividedPlaces` decimals (more if total or weights
 * have more) and add up to the total exactly: what rounding down leaves goes, one unit of the last place each, to the
 * largest remainders, ties to the first. No part exceeds its weight while the total does not exceed their sum. Weights are
 * not negative; when all are zero the first part is everything.
 */
export function allocate(total: Decimal, weights: readonly Decimal[]): Decimal[] {
  if (weights.length === 0) return [];
  if (total.isNegative()) return allocate(total.negated(), weights).map((part) => part.negated());
  if (weights.length === 1) return [total];
  const weightPlaces = Math.max(...weights.map(({ places }) => places));
  const whole = weights.map((weight) => unitsAt(weight, weightPlaces));
  const weightSum = whole.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum === 0n) return weights.map((_, index) => (index === 0 ? total : zero));
  const places = Math.max(dividedPlaces, total.places, weightPlaces);
  const units = unitsAt(total, places);
  const parts = whole.map((weight) => (units * weight) / weightSum);
  const remainders = whole.map((weight, index) => units * weight - (parts[index] ?? 0n) * weightSum);
  const missing = Number(parts.reduce((left, part) => left - part, units));
  for (const index of largestFirst(remainders, missing)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((part) => new Decimal(part, places));
}

function largestFirst(remainders: readonly bigint[], count: number): number[] {
  if (count === 0) return [];
  const order = remainders.map((_, index) => index);
  order.sort((a, b) => {
    const [left = 0n, right = 0n] = [remainders[a], remainders[b]];
    return left > right ? -1 : left < right ? 1 : a - b;
  });
  return order.slice(0, count);
}

/** The quotient of two numbers that are not negative, rounded down to `dividedPlaces`: never more than there is. */
export function quotientDown(dividend: Decimal, divisor: Decimal): Decimal {
  const shift = dividedPlaces + divisor.places - dividend.places;
  const above = shift >= 0 ? dividend.units * 10n ** BigInt(shift) : dividend.units;
  const below = shift >= 0 ? divisor.units : divisor.units * 10n ** BigInt(-shift);
  return new Decimal(above / below, dividedPlaces);
}

function unitsAt(value: Decimal, places: number): bigint {
  return places === value.places ? value.units : value.units * 10n ** BigInt(places - value.places);
}
