/** In which region an offer's product is, and what its usage type is without the region's prefix. */
import { canonicalType } from "../book/canonical-type.ts";
import { findRegion } from "../book/locations.ts";
import { placeUsageType } from "../rate/usage-type.ts";
import type { OfferProduct } from "./offer-events.ts";

export interface OfferPlace {
  /** "" for products that are sold everywhere. */
  readonly region: string;
  readonly bareType: string;
}

type Placed = Pick<OfferProduct, "serviceCode" | "usageType" | "attributes">;

/** The file's region code, else its location, else what the usage type begins with. */
export function placeOfferProduct({ serviceCode, usageType, attributes }: Placed): OfferPlace {
  const stated =
    attributes["regionCode"] ??
    attributes["fromRegionCode"] ??
    findRegion(attributes["location"] ?? attributes["fromLocation"] ?? "");
  return placeOffered(serviceCode, usageType, stated ?? "");
}

/** As {@link placeOfferProduct}, of a region that is stated or "". */
export function placeOffered(serviceCode: string, usageType: string, region: string): OfferPlace {
  // Edge locations' names are part of CloudFront's usage types.
  if (serviceCode === "AmazonCloudFront") return { region: "", bareType: usageType };
  const named = /^([a-z]{2}(?:-[a-z]+)+-\d)-(.+)$/.exec(usageType);
  if (named?.[2] !== undefined) return { region: named[1] ?? region, bareType: named[2] };
  // RDS's Performance Insights parts the region by a colon: `EU:PI_API`.
  const placed = placeUsageType(serviceCode, region, usageType.replace(/^([A-Z]+\d?):PI_/, "$1-PI_"));
  if ("conflict" in placed) return { region, bareType: usageType };
  return { region: placed.region, bareType: canonicalType(placed.bareType) };
}
