/** AWS's regions, and which of them an account uses. */
import type { Reader } from "../store.ts";
import { defineTable } from "../table.ts";

/** A region that an account switched on or off. */
export interface RegionChoiceRow {
  readonly accountId: string;
  readonly region: string;
  readonly enabled: boolean;
  readonly changedAt: number;
}

export const regionChoices = defineTable<RegionChoiceRow>("account.region-choices", {
  scope: "partition",
  key: (row) => [row.accountId, row.region],
});

/** Regions that every account has. */
const defaultRegions: readonly string[] = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
];

/** Regions that an account switches on. */
const optInRegions: readonly string[] = [
  "af-south-1",
  "ap-east-1",
  "ap-east-2",
  "ap-south-2",
  "ap-southeast-3",
  "ap-southeast-4",
  "ap-southeast-5",
  "ap-southeast-6",
  "ap-southeast-7",
  "ca-west-1",
  "eu-central-2",
  "eu-south-1",
  "eu-south-2",
  "il-central-1",
  "me-central-1",
  "me-south-1",
  "mx-central-1",
];

/** All regions, by name. */
export const regionNames: readonly string[] = [...defaultRegions, ...optInRegions].sort();

export type RegionStatus = "ENABLED_BY_DEFAULT" | "ENABLED" | "ENABLING" | "DISABLED" | "DISABLING";

/** How long switching takes, in region time. AWS takes minutes to hours. */
const switchingMilliseconds = 10_000;

/** How a region stands for an account; undefined when there is no such region. */
export async function regionStatus(
  reader: Reader,
  accountId: string,
  region: string,
  now: number,
): Promise<RegionStatus | undefined> {
  if (defaultRegions.includes(region)) return "ENABLED_BY_DEFAULT";
  if (!optInRegions.includes(region)) return undefined;
  return statusOf(await reader.get(regionChoices, [accountId, region]), now);
}

function statusOf(choice: RegionChoiceRow | undefined, now: number): RegionStatus {
  if (choice === undefined) return "DISABLED";
  const switching = now - choice.changedAt < switchingMilliseconds;
  if (choice.enabled) return switching ? "ENABLING" : "ENABLED";
  return switching ? "DISABLING" : "DISABLED";
}
