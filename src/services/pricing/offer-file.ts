/** Price list files: a service's products and prices in AWS's JSON and CSV layouts. AWS docs: "Reading the service price list file". */
import type { PricedProduct } from "../../pricing/book/book.ts";
import { attributesOf, isoTime, onDemandTerms, productItem, reservedTerms, type TermItem } from "./price-list-item.ts";
import { productsIn, type ServiceList } from "./service-list.ts";

const disclaimer =
  "These prices come from a price book that may be incomplete or out of date: each product says in the region's documentation how sure it is.";

const termColumns =
  "SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency,LeaseContractLength,PurchaseOption,OfferingClass,Product Family,serviceCode,usageType,operation".split(
    ",",
  );

/** The file's text; `region` undefined: all regions. */
export function offerFile(list: ServiceList, region: string | undefined, format: "json" | "csv"): string {
  const products = productsIn(list, region);
  return format === "json" ? jsonOffer(list, products) : csvOffer(list, products);
}

function jsonOffer({ serviceCode, version, publishedAt }: ServiceList, products: readonly PricedProduct[]): string {
  const bySku = (termsOf: (priced: PricedProduct) => object): object =>
    Object.fromEntries(
      products.flatMap((priced) => {
        const terms = termsOf(priced);
        return Object.keys(terms).length === 0 ? [] : [[priced.product.sku, terms]];
      }),
    );
  return JSON.stringify({
    formatVersion: "v1.0",
    disclaimer,
    offerCode: serviceCode,
    version,
    publicationDate: isoTime(publishedAt.toISOString()),
    products: Object.fromEntries(products.map((priced) => [priced.product.sku, productItem(priced)])),
    terms: { OnDemand: bySku(onDemandTerms), Reserved: bySku(reservedTerms) },
    attributesList: {},
  });
}

/** Attributes that have a column among the terms' own. */
const placed = new Set(["servicecode", "usagetype", "operation"]);

function csvOffer({ serviceCode, version, publishedAt }: ServiceList, products: readonly PricedProduct[]): string {
  const attributes = [...new Set(products.flatMap((priced) => Object.keys(attributesOf(priced))))]
    .filter((name) => !placed.has(name))
    .sort();
  const lines: (readonly string[])[] = [
    ["FormatVersion", "v1.0"],
    ["Disclaimer", disclaimer],
    ["Publication Date", isoTime(publishedAt.toISOString())],
    ["Version", version],
    ["OfferCode", serviceCode],
    [...termColumns, ...attributes.map(titleOf)],
  ];
  for (const priced of products) {
    for (const [type, terms] of [
      ["OnDemand", onDemandTerms(priced)],
      ["Reserved", reservedTerms(priced)],
    ] as const) {
      for (const term of Object.values(terms)) lines.push(...priceLines(priced, { type, term, attributes }));
    }
  }
  return lines.map((line) => `${line.map(quoted).join(",")}\n`).join("");
}

function priceLines(
  priced: PricedProduct,
  { type, term, attributes }: { type: string; term: TermItem; attributes: readonly string[] },
): string[][] {
  const { sku, productFamily, serviceCode, usageType, operation = "" } = priced.product;
  const known = attributesOf(priced);
  const { LeaseContractLength = "", PurchaseOption = "", OfferingClass = "" } = term.termAttributes;
  const facts = [LeaseContractLength, PurchaseOption, OfferingClass, productFamily, serviceCode, usageType, operation];
  const stated = attributes.map((name) => known[name] ?? "");
  const effective = term.effectiveDate.slice(0, 10);
  return Object.values(term.priceDimensions).map((price) => {
    const { rateCode, description, beginRange, endRange, unit, pricePerUnit } = price;
    const code = [sku, term.offerTermCode, rateCode, type, description, effective];
    return code.concat([beginRange, endRange, unit, pricePerUnit.USD, "USD"], facts, stated);
  });
}

/** `instanceType` → `Instance Type`; `regionCode` → `Region Code`. */
function titleOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/^./, (letter) => letter.toUpperCase());
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
