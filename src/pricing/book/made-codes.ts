/** SKUs and rate codes of products whose own are not known: made from the product's name, the same in every process. */
import { createHash } from "node:crypto";

/** Term code of pay as you go, in all of AWS's lists. */
export const onDemandTermCode = "JRTCKXETXF";

/** Dimension code of a price without tiers. */
const plainDimensionCode = "6YS6EN2CT7";

/** 16 capital letters and digits, as AWS's. */
export function madeSku(...name: readonly string[]): string {
  return code(name, 16);
}

/** 10 capital letters and digits: a tier's, or a term's. */
export function madeCode(...name: readonly string[]): string {
  return code(name, 10);
}

/** SKU.term.dimension of the tier that begins at `beginRange`. */
export function madeRateCode(sku: string, beginRange: string, isOnly: boolean): string {
  return `${sku}.${onDemandTermCode}.${isOnly ? plainDimensionCode : madeCode("tier", beginRange)}`;
}

function code(name: readonly string[], length: number): string {
  const digest = createHash("sha256").update(name.join("\n")).digest("hex");
  return BigInt(`0x${digest}`).toString(36).toUpperCase().padStart(length, "0").slice(-length);
}
