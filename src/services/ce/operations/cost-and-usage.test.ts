/** Costs by period and group, through the SDK. */
import type { GetCostAndUsageCommandInput } from "@aws-sdk/client-cost-explorer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allocationTags, type AllocationTagRow } from "../../../kernel/cost-terms.ts";
import { type CostRegion, openCostRegion, payer } from "../../../../test/support/cost-region.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";

const now = Date.UTC(2026, 2, 10, 12);
const team: AllocationTagRow = {
  payer,
  key: "team",
  type: "UserDefined",
  status: "Active",
  since: 0,
  updatedAt: 0,
};
let world: CostRegion;

beforeAll(async () => {
  world = await openCostRegion({
    from: Date.UTC(2026, 0, 20),
    now,
    tags: { photos: { team: "sky" }, films: { team: "sea" } },
    prepare: (store) => store.transact(async (tx) => tx.put(allocationTags, team)),
    usesOn: () => [
      { quantity: 1_000 },
      { quantity: 2_000, resource: "films" },
      { quantity: 10_000, usageType: "Requests-Tier2", operation: "GetObject" },
      {
        quantity: 100,
        service: "awskms",
        usageType: "KMS-Requests",
        operation: "Encrypt",
        resource: "key",
        region: "eu-west-1",
      },
    ],
  });
});

afterAll(() => world.close());

const february = { Start: "2026-02-01", End: "2026-03-01" };

function ask(input: Partial<GetCostAndUsageCommandInput> = {}) {
  return world.ce().getCostAndUsage({
    TimePeriod: february,
    Granularity: "MONTHLY",
    Metrics: ["UnblendedCost", "UsageQuantity"],
    ...input,
  });
}

test("a month is the sum of its lines, exactly", async () => {
  const { ResultsByTime, GroupDefinitions } = await ask();
  expect(GroupDefinitions).toBeUndefined();
  expect(ResultsByTime).toEqual([
    {
      TimePeriod: february,
      Total: {
        // 28 × (3,000 × 0.000005 + 10,000 × 0.0000004 + 100 × 0.000003)
        UnblendedCost: { Amount: "0.5404", Unit: "USD" },
        UsageQuantity: { Amount: String(28 * 13_100), Unit: "Requests" },
      },
      Groups: [],
      Estimated: true,
    },
  ]);
});

test("days, grouped by service and tag, come in the order of their keys", async () => {
  const { ResultsByTime = [], GroupDefinitions } = await ask({
    Granularity: "DAILY",
    Metrics: ["UNBLENDED_COST"],
    GroupBy: [
      { Type: "DIMENSION", Key: "SERVICE" },
      { Type: "TAG", Key: "team" },
    ],
  });
  expect(GroupDefinitions).toHaveLength(2);
  expect(ResultsByTime).toHaveLength(28);
  expect(ResultsByTime[3]?.TimePeriod).toEqual({ Start: "2026-02-04", End: "2026-02-05" });
  expect(ResultsByTime[3]?.Total).toEqual({});
  expect(
    ResultsByTime[3]?.Groups?.map(({ Keys, Metrics }) => [...(Keys ?? []), Metrics?.["UnblendedCost"]?.Amount]),
  ).toEqual([
    ["AWS Key Management Service", "team$", "0.0003"],
    ["Amazon Simple Storage Service", "team$sea", "0.01"],
    ["Amazon Simple Storage Service", "team$sky", "0.009"],
  ]);
});

test("a time period that cuts months gives cut months", async () => {
  const { ResultsByTime = [] } = await ask({ TimePeriod: { Start: "2026-01-15", End: "2026-03-05" } });
  expect(ResultsByTime.map(({ TimePeriod }) => TimePeriod)).toEqual([
    { Start: "2026-01-15", End: "2026-02-01" },
    { Start: "2026-02-01", End: "2026-03-01" },
    { Start: "2026-03-01", End: "2026-03-05" },
  ]);
});

test("filters join dimensions, tags and their opposites", async () => {
  const amount = async (Filter: GetCostAndUsageCommandInput["Filter"]) =>
    (await ask({ Filter, Metrics: ["UsageQuantity"] })).ResultsByTime?.[0]?.Total?.["UsageQuantity"];
  expect(await amount({ Dimensions: { Key: "REGION", Values: ["eu-west-1"] } })).toEqual({
    Amount: "2800",
    Unit: "Requests",
  });
  expect(await amount({ Tags: { Key: "team", Values: ["sea"] } })).toMatchObject({ Amount: "56000" });
  expect(await amount({ Tags: { Key: "team", MatchOptions: ["ABSENT"] } })).toMatchObject({ Amount: "2800" });
  expect(
    await amount({
      And: [
        { Dimensions: { Key: "SERVICE", Values: ["simple storage"], MatchOptions: ["CONTAINS", "CASE_INSENSITIVE"] } },
        { Not: { Dimensions: { Key: "OPERATION", Values: ["PutObject"] } } },
      ],
    }),
  ).toMatchObject({ Amount: "280000" });
});

test("accounts are named beside the results", async () => {
  const { DimensionValueAttributes } = await ask({ GroupBy: [{ Type: "DIMENSION", Key: "LINKED_ACCOUNT" }] });
  expect(DimensionValueAttributes).toEqual([{ Value: payer, Attributes: { description: expect.any(String) } }]);
});

test("resources are told apart for the last 14 days", async () => {
  const input = {
    TimePeriod: { Start: "2026-03-01", End: "2026-03-02" },
    Granularity: "DAILY" as const,
    Filter: { Dimensions: { Key: "SERVICE" as const, Values: ["Amazon Simple Storage Service"] } },
    GroupBy: [{ Type: "DIMENSION" as const, Key: "RESOURCE_ID" }],
  };
  const { ResultsByTime } = await world.ce().getCostAndUsageWithResources(input);
  expect(ResultsByTime?.[0]?.Groups?.map(({ Keys }) => Keys)).toEqual([["films"], ["photos"]]);
  const old = { ...input, TimePeriod: { Start: "2026-02-01", End: "2026-02-02" } };
  expect((await refusal(world.ce().getCostAndUsageWithResources(old))).message).toMatch(/14 days/);
});

test("hours are hours", async () => {
  const TimePeriod = { Start: "2026-03-10T00:00:00Z", End: "2026-03-10T03:00:00Z" };
  const { ResultsByTime = [] } = await ask({ TimePeriod, Granularity: "HOURLY", Metrics: ["UsageQuantity"] });
  expect(ResultsByTime.map(({ Total }) => Total?.["UsageQuantity"]?.Amount)).toEqual(["13100", "0", "0"]);
  expect(ResultsByTime[1]?.TimePeriod).toEqual({ Start: "2026-03-10T01:00:00Z", End: "2026-03-10T02:00:00Z" });
});

describe("refuses", () => {
  const cases: readonly [string, Partial<GetCostAndUsageCommandInput>, string][] = [
    [
      "an end that is not after the start",
      { TimePeriod: { Start: "2026-02-01", End: "2026-02-01" } },
      "Start date (and hour) should be before end date (and hour)",
    ],
    [
      "an end beyond the next month's beginning",
      { TimePeriod: { Start: "2026-02-01", End: "2026-04-02" } },
      "end date past the beginning of next month",
    ],
    [
      "days of 14 months ago",
      { Granularity: "DAILY", TimePeriod: { Start: "2025-01-31", End: "2026-02-01" } },
      "You haven't enabled historical data beyond 14 months",
    ],
    [
      "old months that are cut",
      { TimePeriod: { Start: "2024-01-15", End: "2026-02-01" } },
      "To retrieve data beyond the past 14 months, your start date needs to be the first day of the month.",
    ],
    [
      "hours in a daily question",
      { Granularity: "DAILY", TimePeriod: { Start: "2026-02-01T00:00:00Z", End: "2026-02-02T00:00:00Z" } },
      "Hourly timePeriod is not supported for this request",
    ],
    ["no metrics", { Metrics: [] }, "Metrics should not be empty"],
    [
      "three groups",
      { GroupBy: ["SERVICE", "REGION", "AZ"].map((Key) => ({ Type: "DIMENSION" as const, Key })) },
      "Number of groups should not be more than 2",
    ],
    [
      "two filters in one",
      { Filter: { Dimensions: { Key: "REGION", Values: ["x"] }, Tags: { Key: "a", Values: ["b"] } } },
      "Expressions must have exactly one of: And, Or, Not, Dimensions, Tags, CostCategories",
    ],
  ];
  test.each(cases)("%s", async (_name, input, message) => {
    expect(await refusal(ask(input))).toMatchObject({ code: "ValidationException", status: 400, message });
  });

  test("a token of another request, and one that is none", async () => {
    expect((await refusal(ask({ NextPageToken: "bogus" }))).code).toBe("InvalidNextTokenException");
    const stranger = Buffer.from(`1:${"a".repeat(16)}:10`).toString("base64url");
    expect((await refusal(ask({ NextPageToken: stranger }))).code).toBe("RequestChangedException");
  });
});

test("a member of no organization sees nothing of others", async () => {
  const { ResultsByTime } = await world.ce("111122223333").getCostAndUsage({
    TimePeriod: february,
    Granularity: "MONTHLY",
    Metrics: ["UnblendedCost"],
  });
  expect(ResultsByTime?.[0]?.Total).toEqual({ UnblendedCost: { Amount: "0", Unit: "USD" } });
});

test("each question costs a cent", async () => {
  const cents = async (): Promise<number> => {
    const { ResultsByTime } = await ask({
      TimePeriod: { Start: "2026-03-01", End: "2026-03-11" },
      Filter: { Dimensions: { Key: "SERVICE", Values: ["AWS Cost Explorer"] } },
    });
    await world.region.flush();
    return Number(ResultsByTime?.[0]?.Total?.["UnblendedCost"]?.Amount) * 100;
  };
  const before = await cents();
  expect((await cents()) - before).toBeCloseTo(1);
});

describe("values", () => {
  test("of a dimension are listed with how many there are, page by page", async () => {
    const input = { TimePeriod: february, Dimension: "OPERATION" as const, MaxResults: 2 };
    const first = await world.ce().getDimensionValues(input);
    expect(first).toMatchObject({ ReturnSize: 2, TotalSize: 3 });
    expect(first.DimensionValues?.map(({ Value }) => Value)).toEqual(["Encrypt", "GetObject"]);
    const second = await world.ce().getDimensionValues({ ...input, NextPageToken: first.NextPageToken });
    expect(second.DimensionValues?.map(({ Value }) => Value)).toEqual(["PutObject"]);
    expect(second.NextPageToken).toBeUndefined();
  });

  test("are found by a part of them, and sorted by what they cost", async () => {
    const { DimensionValues } = await world.ce().getDimensionValues({
      TimePeriod: february,
      Dimension: "SERVICE",
      SearchString: "service",
      SortBy: [{ Key: "UnblendedCost", SortOrder: "DESCENDING" }],
    });
    expect(DimensionValues?.map(({ Value }) => Value)).toEqual([
      "Amazon Simple Storage Service",
      "AWS Key Management Service",
    ]);
  });

  test("of tags are keys, or one key's values", async () => {
    expect((await world.ce().getTags({ TimePeriod: february })).Tags).toEqual(["team"]);
    expect((await world.ce().getTags({ TimePeriod: february, TagKey: "team" })).Tags).toEqual(["", "sea", "sky"]);
  });
});
