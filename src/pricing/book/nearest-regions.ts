/** Whose prices are taken, marked as such, for a region whose own the book does not know. */
import { findLocation } from "./locations.ts";

/** The longest prefix that a region begins with decides. */
const nearest: readonly (readonly [prefix: string, regions: readonly string[]])[] = [
  ["us-west-", ["us-west-2", "us-east-1"]],
  ["us-", ["us-east-1"]],
  ["ca-", ["us-east-1"]],
  ["mx-", ["us-east-1"]],
  ["sa-", ["us-east-1"]],
  ["eu-", ["eu-west-1", "us-east-1"]],
  ["il-", ["eu-west-1", "us-east-1"]],
  ["me-", ["eu-west-1", "us-east-1"]],
  ["af-", ["eu-west-1", "us-east-1"]],
  ["ap-northeast-", ["ap-northeast-1", "ap-northeast-2", "us-east-1"]],
  ["ap-", ["ap-southeast-1", "ap-northeast-1", "ap-northeast-2", "us-east-1"]],
];

/** Regions to look at in turn, the region itself left out. None for names that are no regions with prices in US dollars. */
export function nearestRegions(region: string): readonly string[] {
  if (findLocation(region) === undefined) return [];
  const regions = nearest.find(([prefix]) => region.startsWith(prefix))?.[1] ?? [];
  return regions.filter((other) => other !== region);
}
