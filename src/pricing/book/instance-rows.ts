/** EC2's Linux instances on demand: a table of types by regions, read as price rows. */
import type { PriceRow } from "./price-row.ts";

/** Regions whose table is complete: a type without a price there is not sold there. */
export const regionsWithAllInstances: ReadonlySet<string> = new Set([
  "us-east-1",
  "us-west-2",
  "eu-west-1",
  "ap-northeast-1",
  "ap-northeast-2",
]);

type InstanceRecord = Readonly<Record<string, string>>;

/** One row for each type and region that has a price. */
export function instanceRows(records: readonly InstanceRecord[]): PriceRow[] {
  return records.flatMap(({ instance_type: type = "", ...prices }) =>
    Object.entries(prices)
      .filter(([, usd]) => usd !== "")
      .map(([region, usd]) => instanceRow(type, region, usd)),
  );
}

function instanceRow(type: string, region: string, usd: string): PriceRow {
  return {
    region,
    usage_type: `BoxUsage:${type}`,
    operation: "RunInstances",
    family: "Compute Instance",
    begin: "0",
    end: "Inf",
    unit: "Hrs",
    usd,
    rate_code: "",
    date: "2025-11-04",
    trust: "A",
    source: "feed",
    about: `${type}, Linux`,
  };
}
