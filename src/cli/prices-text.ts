/** Prices as text for people. */
import { formatTable } from "./text-table.ts";
import type { BookEdition, PricedProduct } from "../pricing/book/book.ts";

/** The editions as a table. */
export function editionsText(editions: readonly BookEdition[]): string {
  return formatTable(editions, [
    { title: "OFFER", value: (edition) => edition.serviceCode },
    { title: "REGION", value: (edition) => edition.region || "all" },
    { title: "PUBLISHED", value: (edition) => edition.publicationDate.slice(0, 10) },
    { title: "PRODUCTS", value: (edition) => String(edition.products), align: "right" },
    { title: "FROM", value: (edition) => edition.origin },
  ]);
}

/** A product with its tiers, commitments and where the price is from; amounts in another currency beside the dollars. */
export function productText(found: PricedProduct, inOther: ((usd: string) => string) | undefined): string {
  const { product, onDemand } = found;
  const operation = product.operation === undefined ? "" : ` (${product.operation})`;
  const tiers = formatTable(onDemand.dimensions, [
    { title: "FROM", value: (tier) => tier.beginRange, align: "right" },
    { title: "TO", value: (tier) => (tier.endRange === "Inf" ? "–" : tier.endRange), align: "right" },
    { title: "UNIT", value: (tier) => tier.unit },
    { title: "USD", value: (tier) => tier.pricePerUnit, align: "right" },
    ...(inOther === undefined
      ? []
      : [
          {
            title: "1,000 UNITS",
            value: (tier: { readonly pricePerUnit: string }) => inOther(`${tier.pricePerUnit}e3`),
            align: "right" as const,
          },
        ]),
    { title: "RATE CODE", value: (tier) => tier.rateCode },
  ]);
  return [
    `${product.serviceCode} ${product.usageType}${operation} in ${product.region || "all regions"}`,
    `${product.skuIsAws ? "SKU" : "Own SKU (AWS's is not known)"} ${product.sku}`,
    tiers.trimEnd(),
    ...commitmentLines(found),
    `Trust ${found.trust}, ${found.publicationDate || "without a date"}: ${found.source}.${borrowed(found)}`,
    "",
  ].join("\n");
}

function commitmentLines({ reserved, savingsPlans }: PricedProduct): readonly string[] {
  return [
    ...reserved.map(
      (term) =>
        `Reserved ${term.leaseContractLength} ${term.offeringClass} ${term.purchaseOption}: ` +
        `${term.upfrontFee ?? "an unknown sum"} at once and ${term.hourlyPrice} an hour (trust ${term.trust})`,
    ),
    ...savingsPlans.map(
      (plan) =>
        `${plan.planType} ${plan.leaseContractLength} ${plan.purchaseOption}: ` +
        `${plan.discountedRate} per ${plan.unit} (trust ${plan.trust})`,
    ),
  ];
}

function borrowed({ derivedFrom }: PricedProduct): string {
  return derivedFrom === undefined ? "" : ` Borrowed from ${derivedFrom}, because the region's own is not known.`;
}
