/** Months, days and hours in UTC, and the codes of regions. */
import { describe, expect, test } from "vitest";
import { cutPeriods, wholeHours } from "./periods.ts";
import { prefixedUsageType } from "./region-prefix.ts";

describe("periods", () => {
  test("round a span outward to whole hours", () => {
    expect(wholeHours(3_600_001, 7_200_001)).toEqual({ start: 3_600_000, end: 10_800_000 });
  });

  test("cut at the borders of months, also of leap years", () => {
    const span = { start: Date.UTC(2028, 0, 15, 7), end: Date.UTC(2028, 2, 2) };
    expect(cutPeriods(span, "month").map(({ start }) => new Date(start).toISOString())).toEqual([
      "2028-01-15T07:00:00.000Z",
      "2028-02-01T00:00:00.000Z",
      "2028-03-01T00:00:00.000Z",
    ]);
    expect(cutPeriods(span, "day")).toHaveLength(47);
    expect(cutPeriods(span, "total")).toEqual([span]);
  });

  test("of an empty span are none", () => {
    expect(cutPeriods({ start: 0, end: 0 }, "total")).toEqual([]);
  });
});

describe("the prefix of a usage type", () => {
  test.each([
    ["us-east-1", "Requests-Tier1", "Requests-Tier1"],
    ["us-east-2", "Requests-Tier1", "USE2-Requests-Tier1"],
    ["eu-west-1", "TimedStorage-ByteHrs", "EU-TimedStorage-ByteHrs"],
    ["eu-central-1", "TimedStorage-ByteHrs", "EUC1-TimedStorage-ByteHrs"],
    ["ap-northeast-2", "Requests-Tier1", "APN2-Requests-Tier1"],
    ["ap-southeast-3", "Requests-Tier1", "APS4-Requests-Tier1"],
    ["ap-northeast-2", "USE1-AWS-Out-Bytes", "APN2-USE1-AWS-Out-Bytes"],
    ["us-east-1", "APN2-AWS-Out-Bytes", "USE1-APN2-AWS-Out-Bytes"],
    ["", "Requests-Tier1", "Requests-Tier1"],
    ["moon-north-1", "Requests-Tier1", "MOON-NORTH-1-Requests-Tier1"],
  ])("in %s of %s makes %s", (region, usageType, expected) => {
    expect(prefixedUsageType(region, usageType)).toBe(expected);
  });
});
