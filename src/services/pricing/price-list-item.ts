/** A product with its prices in the layout of AWS's price lists. AWS docs: "Reading the service price list file", JSON file. */
import type { PriceDimension, PricedProduct, ReservedTerm } from "../../pricing/book/book.ts";
import { parseDecimal } from "../../pricing/decimal.ts";
import type { ServiceList } from "./service-list.ts";

/** A price's parts as they stand under its rate code. */
interface DimensionItem {
  readonly unit: string;
  readonly endRange: string;
  readonly description: string;
  readonly appliesTo: readonly string[];
  readonly rateCode: string;
  readonly beginRange: string;
  readonly pricePerUnit: { readonly USD: string };
}

/** One term of a product. */
export interface TermItem {
  readonly priceDimensions: Readonly<Record<string, DimensionItem>>;
  readonly sku: string;
  readonly effectiveDate: string;
  readonly offerTermCode: string;
  readonly termAttributes: Readonly<Record<string, string>>;
}

type Terms = Readonly<Record<string, TermItem>>;

/** Attributes by AWS's names; those without a value are left out, but for `operation`. */
export function attributesOf({ product }: PricedProduct): Readonly<Record<string, string>> {
  const stated = Object.entries(product.attributes).filter(([name, value]) => value !== "" || name === "operation");
  return Object.fromEntries(stated);
}

export function productItem(priced: PricedProduct): object {
  const { sku, productFamily } = priced.product;
  return { ...(productFamily !== "" && { productFamily }), attributes: attributesOf(priced), sku };
}

/** `SKU.TERM` → the price on demand. */
export function onDemandTerms({ product: { sku }, onDemand, publicationDate }: PricedProduct): Terms {
  const { offerTermCode, effectiveDate, dimensions } = onDemand;
  const item = {
    priceDimensions: Object.fromEntries(dimensions.map((each) => [each.rateCode, dimensionItem(each)])),
    sku,
    effectiveDate: isoTime(effectiveDate === "" ? publicationDate : effectiveDate),
    offerTermCode,
    termAttributes: {},
  };
  return { [`${sku}.${offerTermCode}`]: item };
}

/** `SKU.TERM` → what it costs reserved; terms whose upfront fee is not known cannot be bought and are left out. */
export function reservedTerms({ product: { sku }, reserved, publicationDate, onDemand }: PricedProduct): Terms {
  const unit = onDemand.dimensions[0]?.unit ?? "Hrs";
  const terms = reserved.flatMap((term) => {
    if (term.upfrontFee === undefined) return [];
    const dimensions = [upfrontDimension(term, sku, term.upfrontFee), hourlyDimension(term, unit)];
    const item: TermItem = {
      priceDimensions: Object.fromEntries(dimensions.map((each) => [each.rateCode, each])),
      sku,
      effectiveDate: isoTime(term.effectiveDate === "" ? publicationDate : term.effectiveDate),
      offerTermCode: term.offerTermCode,
      termAttributes: {
        LeaseContractLength: term.leaseContractLength,
        OfferingClass: term.offeringClass,
        PurchaseOption: term.purchaseOption,
      },
    };
    return [[`${sku}.${term.offerTermCode}`, item] as const];
  });
  return Object.fromEntries(terms);
}

/** An item of GetProducts. */
export function priceListItem(priced: PricedProduct, { serviceCode, version, publishedAt }: ServiceList): object {
  const reserved = reservedTerms(priced);
  return {
    product: productItem(priced),
    serviceCode,
    terms: { OnDemand: onDemandTerms(priced), ...(Object.keys(reserved).length > 0 && { Reserved: reserved }) },
    version,
    publicationDate: isoTime(publishedAt.toISOString()),
  };
}

function dimensionItem(dimension: PriceDimension): DimensionItem {
  const { unit, endRange, description, appliesTo, rateCode, beginRange, pricePerUnit } = dimension;
  return {
    unit,
    endRange,
    description,
    appliesTo,
    rateCode,
    beginRange,
    pricePerUnit: { USD: tenDigits(pricePerUnit) },
  };
}

/** The last part of the rate code of a fee that is paid once is the same in all of AWS's lists. */
function upfrontDimension(term: ReservedTerm, sku: string, fee: string): DimensionItem {
  return {
    unit: "Quantity",
    endRange: "",
    description: "Upfront Fee",
    appliesTo: [],
    rateCode: `${sku}.${term.offerTermCode}.2TG2D8R56U`,
    beginRange: "",
    pricePerUnit: { USD: tenDigits(fee) },
  };
}

function hourlyDimension(term: ReservedTerm, unit: string): DimensionItem {
  return {
    unit,
    endRange: "Inf",
    description: `USD ${term.hourlyPrice} per ${unit}, reserved for ${term.leaseContractLength}, ${term.purchaseOption}`,
    appliesTo: [],
    rateCode: term.rateCode,
    beginRange: "0",
    pricePerUnit: { USD: tenDigits(term.hourlyPrice) },
  };
}

/** AWS writes at least ten digits after the point. */
function tenDigits(text: string): string {
  const plain = parseDecimal(text)?.toString() ?? text;
  const [whole = "0", fraction = ""] = plain.split(".");
  return `${whole}.${fraction.padEnd(10, "0")}`;
}

/** `2026-11-05T10:00:00Z` of a day, a month or a time; nothing stays nothing. */
export function isoTime(text: string): string {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? "" : `${time.toISOString().slice(0, 19)}Z`;
}
