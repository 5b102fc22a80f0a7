/** Puts a product of an imported edition together with its terms. */
import { decimal, parseDecimal, zero, type Decimal } from "../decimal.ts";
import type { EditionLine } from "./edition.ts";
import type { OnDemandTerm, PricedProduct, PriceDimension, Product, ReservedTerm } from "../book/book.ts";

/** Lines that carry a price. */
export type TermLine = Extract<EditionLine, { readonly sku: string }>;

type Origin = Pick<PricedProduct, "source" | "publicationDate">;

/** undefined for products that are only sold reserved, or whose prices cannot be read. */
export function newPricedProduct(
  product: Product,
  lines: readonly TermLine[],
  { source, publicationDate }: Origin,
): PricedProduct | undefined {
  const onDemand = onDemandTerm(lines);
  if (onDemand === undefined) return undefined;
  return {
    product,
    onDemand,
    reserved: reservedTerms(lines, source),
    savingsPlans: [],
    publicationDate,
    trust: "A",
    source,
  };
}

function onDemandTerm(lines: readonly TermLine[]): OnDemandTerm | undefined {
  const prices = lines.filter((line) => line.k === "o");
  const [first] = prices;
  if (first === undefined) return undefined;
  const own = prices.filter(({ term }) => term === first.term).map(({ price }) => price);
  const dimensions = withoutFreeTier(own.map(canonical).sort(byBegin));
  return { offerTermCode: first.term, effectiveDate: first.date, dimensions };
}

/** Rating applies the Free Tier over regions and accounts together: its tiers are none of the price. */
function withoutFreeTier(dimensions: readonly PriceDimension[]): readonly PriceDimension[] {
  const [first, second, ...rest] = dimensions;
  if (first === undefined || second === undefined) return dimensions;
  const isFreeTier = decimal(first.pricePerUnit).isZero() && /free tier|always free/i.test(first.description);
  return isFreeTier ? [{ ...second, beginRange: "0" }, ...rest] : dimensions;
}

/** `0.0230000000` → `0.023`. */
export function plainDigits(text: string): string {
  return amount(text).toString();
}

function canonical(price: PriceDimension): PriceDimension {
  return { ...price, pricePerUnit: plainDigits(price.pricePerUnit) };
}

function byBegin(a: PriceDimension, b: PriceDimension): number {
  return amount(a.beginRange).compare(amount(b.beginRange));
}

function amount(text: string): Decimal {
  return parseDecimal(text) ?? zero;
}

/** A reserved term has up to two prices: once (unit Quantity), and for every hour. */
function reservedTerms(lines: readonly TermLine[], source: string): readonly ReservedTerm[] {
  const terms = new Map<string, ReservedTerm>();
  for (const line of lines) {
    if (line.k !== "r") continue;
    const usd = plainDigits(line.price.pricePerUnit);
    const isOnce = line.price.unit === "Quantity";
    const known: ReservedTerm = terms.get(line.term.offerTermCode) ?? {
      ...line.term,
      upfrontFee: "0",
      hourlyPrice: "0",
      rateCode: line.price.rateCode,
      trust: "A",
      source,
    };
    const changed = isOnce ? { upfrontFee: usd } : { hourlyPrice: usd, rateCode: line.price.rateCode };
    terms.set(line.term.offerTermCode, { ...known, ...changed });
  }
  return [...terms.values()];
}
