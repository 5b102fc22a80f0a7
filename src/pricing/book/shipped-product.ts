/** Makes the book's products from shipped rows. */
import { attributesOf } from "./product-attributes.ts";
import { madeRateCode, madeSku, onDemandTermCode } from "./made-codes.ts";
import { placeUsageType } from "../rate/usage-type.ts";
import { reservedTerm, savingsPlanRate } from "./commitment-rows.ts";
import { sourceText } from "./sources.ts";
import type { PricedProduct, PriceDimension, Product } from "./book.ts";
import type { PriceRow } from "./price-row.ts";
import type { ShippedProduct } from "./shipped-service.ts";

/** Where a product is wanted: its rows may be another region's, or a pattern. */
export interface ProductPlace {
  readonly serviceCode: string;
  readonly region: string;
  readonly bareType: string;
}

/** The product as the book shows it in `place`. */
export function shippedProduct(shipped: ShippedProduct, place: ProductPlace): PricedProduct {
  const [first] = shipped.rows;
  if (first === undefined) throw new Error("A shipped product has no price.");
  const borrowed = first.region !== "" && first.region !== place.region;
  const isAs = !borrowed && first.usage_type === place.bareType;
  const product = newProduct(first, place, isAs);
  return {
    product,
    onDemand: {
      offerTermCode: onDemandTermCode,
      effectiveDate: first.date,
      dimensions: shipped.rows.map((row) => newDimension(row, product, { isAs, isOnly: shipped.rows.length === 1 })),
    },
    // What a commitment costs elsewhere says nothing about here.
    reserved: borrowed ? [] : shipped.reserved.map((row) => reservedTerm(row, product.sku)),
    savingsPlans: borrowed ? [] : shipped.savingsPlans.map((row) => savingsPlanRate(row, product.sku)),
    publicationDate: first.date,
    trust: borrowed ? "C" : first.trust,
    source: sourceText(first.source),
    ...(borrowed && { derivedFrom: first.region }),
  };
}

/** AWS's SKU counts only where it stands for the region and the usage type that are asked for. */
function newProduct(row: PriceRow, { serviceCode, region, bareType }: ProductPlace, isAs: boolean): Product {
  const [awsSku = ""] = row.rate_code.split(".");
  const isAws = isAs && awsSku !== "";
  const placed = placeUsageType(serviceCode, region, bareType);
  const usageType = "conflict" in placed ? bareType : placed.usageType;
  return {
    sku: isAws ? awsSku : madeSku(serviceCode, region, bareType, row.operation),
    skuIsAws: isAws,
    serviceCode,
    usageType: row.region === "" ? bareType : usageType,
    ...(row.operation !== "" && { operation: row.operation }),
    region: row.region === "" ? "" : region,
    productFamily: row.family,
    attributes: attributesOf({ serviceCode, region, usageType, bareType, operation: row.operation }),
  };
}

function newDimension(
  row: PriceRow,
  { sku }: Product,
  { isAs, isOnly }: { readonly isAs: boolean; readonly isOnly: boolean },
): PriceDimension {
  return {
    // Of some products only the SKU is known.
    rateCode: isAs && row.rate_code.includes(".") ? row.rate_code : madeRateCode(sku, row.begin, isOnly),
    beginRange: row.begin,
    endRange: row.end,
    unit: row.unit,
    pricePerUnit: row.usd,
    description: `$${row.usd} per ${row.unit} - ${row.about}${tierText(row)}`,
    appliesTo: [],
  };
}

function tierText({ begin, end }: PriceRow): string {
  if (begin === "0") return end === "Inf" ? "" : `, first ${grouped(end)}`;
  return end === "Inf" ? `, beyond ${grouped(begin)}` : `, ${grouped(begin)} to ${grouped(end)}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
