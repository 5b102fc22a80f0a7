/** Use that is added to a month, and use that is left out of it. */
import { expect, test } from "vitest";
import type { UseChange } from "../../kernel/costs.ts";
import { october, use } from "../rate/sample-usage.ts";
import { changedUse } from "./changed-use.ts";

const hour = 3_600_000;
const change = (changes: Partial<UseChange>): UseChange => {
  const { start, end, account, region, service, usageType, operation } = use({});
  return { start, end, account, region, service, usageType, operation, quantity: "1", ...changes };
};
const quantities = (records: ReturnType<typeof changedUse>) => records.map(({ quantity }) => quantity.toString());

test("what is added stands beside what was used", () => {
  const records = changedUse([use({ quantity: "2" })], [change({ quantity: "0.5", zone: "us-east-1a" })]);
  expect(quantities(records)).toEqual(["2", "0.5"]);
  expect(records[1]).toMatchObject({ zone: "us-east-1a", start: october, end: october + hour });
});

test("what is left out is taken from that hour's records in proportion, and never more than was there", () => {
  const records = [
    use({ quantity: "1", resource: "a" }),
    use({ quantity: "3", resource: "b" }),
    use({ quantity: "5", hour: 1 }),
    use({ quantity: "7", operation: "RunInstances:0002" }),
  ];
  expect(quantities(changedUse(records, [change({ quantity: "-2" })]))).toEqual(["0.5", "1.5", "5", "7"]);
  expect(quantities(changedUse(records, [change({ quantity: "-9" })]))).toEqual(["0", "0", "5", "7"]);
  const twice = [change({ quantity: "-3" }), change({ quantity: "-3" })];
  expect(quantities(changedUse(records, twice))).toEqual(["0", "0", "5", "7"]);
});

test("a usage type is the same with its region's code and beside its region", () => {
  const records = [use({ quantity: "4", region: "ap-northeast-2" })];
  const less = change({ region: "", usageType: "APN2-BoxUsage:m4.xlarge", quantity: "-1" });
  expect(quantities(changedUse(records, [less]))).toEqual(["3"]);
});
