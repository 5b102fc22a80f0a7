/** Finds the product that a line of use is, and tells its unit and place. */
import type { PriceBook, PricedProduct } from "../../pricing/book/book.ts";

/** What names a product in a line of use; the usage type's code tells the region. */
export interface UseName {
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
}

/** The product; undefined when no price is known. Without the region's code it is one of us-east-1, or sold everywhere. */
export function findProduct(
  book: PriceBook,
  { serviceCode, usageType, operation }: UseName,
): PricedProduct | undefined {
  const query = { serviceCode, usageType, operation };
  return book.find({ ...query, region: "" }) ?? book.find({ ...query, region: "us-east-1" });
}

export function unitOf({ onDemand }: PricedProduct): string {
  return onDemand.dimensions[0]?.unit ?? "";
}

/** `US East (N. Virginia)`, as the price list has it. */
export function locationOf({ product }: PricedProduct): string {
  return product.attributes["location"] ?? product.region;
}
