/** A small price book made of stated rates: for what-if questions, and for examples that bring their own prices. */
import { parseDecimal } from "../decimal.ts";
import type { PriceBook, PricedProduct, PriceQuery, SavingsPlanRate } from "../book/book.ts";
import { placeUsageType } from "./usage-type.ts";

/** One product's rates. */
export interface StatedRate {
  /** `AmazonS3`. */
  readonly serviceCode: string;
  /** With or without the region's code. */
  readonly usageType: string;
  /** Every operation when left out. */
  readonly operation?: string;
  /** Every region when left out. */
  readonly region?: string;
  /** `GB-Mo`, `Hrs` … */
  readonly unit: string;
  /** US dollars for one unit from a quantity on, the first from 0. A single price when it has no tiers. */
  readonly tiers: readonly { readonly from: string; readonly usd: string }[];
  readonly savingsPlans?: readonly Pick<
    SavingsPlanRate,
    "planType" | "leaseContractLength" | "purchaseOption" | "discountedRate"
  >[];
}

/** Where the rates are from, for the lines that show it. */
export interface StatedSource {
  readonly source: string;
  /** ISO date. */
  readonly publicationDate: string;
}

/** Makes a book. Throws a RangeError, with a sentence, for rates that cannot be meant. */
export function newStatedBook(rates: readonly StatedRate[], { source, publicationDate }: StatedSource): PriceBook {
  const products = new Map<string, PricedProduct>();
  for (const [index, rate] of rates.entries()) {
    const key = keyOf(rate);
    if (products.has(key)) throw new RangeError(`Two rates are stated for ${rate.serviceCode} ${rate.usageType}.`);
    products.set(key, newProduct(rate, { source, publicationDate, index }));
  }
  return {
    find: (query) => findProduct(products, query),
    products: (serviceCode) => [...products.values()].filter(({ product }) => product.serviceCode === serviceCode),
    services: () => [...new Set(rates.map(({ serviceCode }) => serviceCode))].sort(),
    editions: () => [{ serviceCode: "", region: "", publicationDate, products: products.size, origin: source }],
  };
}

function keyOf({ serviceCode, usageType, operation = "*", region = "*" }: StatedRate): string {
  const place = placeUsageType(serviceCode, region === "*" ? "" : region, usageType);
  if ("conflict" in place) throw new RangeError(`${usageType} is a usage type of ${place.conflict}, not of ${region}.`);
  return [serviceCode, place.bareType, operation, place.region === "" ? region : place.region].join("\n");
}

/** The closest statement: one for the operation before one for all, one for the region before one for all. */
function findProduct(products: ReadonlyMap<string, PricedProduct>, query: PriceQuery): PricedProduct | undefined {
  const { serviceCode, usageType, operation = "*" } = query;
  const place = placeUsageType(serviceCode, query.region, usageType);
  if ("conflict" in place) return undefined;
  for (const each of [operation, "*"]) {
    for (const region of [place.region === "" ? "us-east-1" : place.region, "*"]) {
      const found = products.get([serviceCode, place.bareType, each, region].join("\n"));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function newProduct(
  rate: StatedRate,
  { source, publicationDate, index }: StatedSource & { index: number },
): PricedProduct {
  const { serviceCode, usageType, operation, region = "", unit } = rate;
  const sku = `STATED${String(index).padStart(10, "0")}`;
  return {
    product: {
      sku,
      skuIsAws: false,
      serviceCode,
      usageType,
      ...(operation !== undefined && { operation }),
      region,
      productFamily: "",
      attributes: {},
    },
    onDemand: {
      offerTermCode: "JRTCKXETXF",
      effectiveDate: publicationDate,
      dimensions: checkedTiers(rate).map(({ from, usd }, place, tiers) => ({
        rateCode: `${sku}.JRTCKXETXF.${String(place).padStart(10, "0")}`,
        beginRange: from,
        endRange: tiers[place + 1]?.from ?? "Inf",
        unit,
        pricePerUnit: usd,
        description: `$${usd} per ${unit}`,
        appliesTo: [],
      })),
    },
    reserved: [],
    savingsPlans: (rate.savingsPlans ?? []).map((plan) => ({
      ...plan,
      unit,
      rateCode: `${sku}.SP`,
      trust: "A",
      source,
    })),
    publicationDate,
    trust: "A",
    source,
  };
}

function checkedTiers({ usageType, tiers }: StatedRate): StatedRate["tiers"] {
  for (const [index, { from, usd }] of tiers.entries()) {
    const [begin, price] = [parseDecimal(from), parseDecimal(usd)];
    const before = parseDecimal(tiers[index - 1]?.from ?? "-1");
    if (begin === undefined || price === undefined || price.isNegative()) {
      throw new RangeError(`The rates of ${usageType} are decimal numbers, not ${from} and ${usd}.`);
    }
    if ((index === 0 && !begin.isZero()) || (before !== undefined && begin.compare(before) <= 0)) {
      throw new RangeError(`The tiers of ${usageType} begin at 0 and rise.`);
    }
  }
  if (tiers.length === 0) throw new RangeError(`${usageType} has no rate.`);
  return tiers;
}
