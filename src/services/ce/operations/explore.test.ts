/** Forecasts, cost categories, allocation tags, anomalies and commitments, through the SDK. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costReservations, type ReservationRow } from "../../../kernel/cost-terms.ts";
import { mails } from "../../../kernel/mail.ts";
import { type CostRegion, dayMilliseconds, openCostRegion, payer } from "../../../../test/support/cost-region.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";

const from = Date.UTC(2026, 0, 1);
const now = Date.UTC(2026, 2, 10, 12);
const spike = Date.UTC(2026, 2, 11);
const january = { Start: "2026-01-01", End: "2026-02-01" };
let world: CostRegion;

const reservation: ReservationRow = {
  account: payer,
  id: "ri-1",
  service: "AmazonEC2",
  region: "us-east-1",
  usageType: "BoxUsage:m5.large",
  operation: "RunInstances",
  count: 1,
  start: from,
  term: "1yr",
  purchaseOption: "No Upfront",
  upfrontFee: "0",
  hourlyPrice: "0.06",
};

beforeAll(async () => {
  world = await openCostRegion({
    from,
    now,
    tags: { photos: { team: "sky" } },
    prepare: (store) => store.transact(async (tx) => tx.put(costReservations, reservation)),
    // A dollar on workdays, 20 cents at weekends; two instance hours a day.
    usesOn: (day) => [
      { quantity: [0, 6].includes(new Date(day).getUTCDay()) ? 40_000 : 200_000 },
      { quantity: 2, service: "AmazonEC2", usageType: "BoxUsage:m5.large", operation: "RunInstances", resource: "i-1" },
    ],
  });
});

afterAll(() => world.close());

const s3 = { Dimensions: { Key: "SERVICE" as const, Values: ["Amazon Simple Storage Service"] } };

describe("a forecast", () => {
  const ask = (more: object = {}) =>
    world.ce().getCostForecast({
      TimePeriod: { Start: "2026-03-11", End: "2026-03-18" },
      Metric: "UNBLENDED_COST",
      Granularity: "DAILY",
      Filter: s3,
      ...more,
    });

  test("follows the weekly pattern", async () => {
    const { ForecastResultsByTime = [], Total } = await ask({ PredictionIntervalLevel: 90 });
    const means = ForecastResultsByTime.map(({ MeanValue }) => Math.round(Number(MeanValue) * 10) / 10);
    expect(means).toEqual([1, 1, 1, 0.2, 0.2, 1, 1]);
    expect(Number(Total?.Amount)).toBeCloseTo(5.4, 1);
    expect(ForecastResultsByTime[0]).toHaveProperty("PredictionIntervalUpperBound");
  });

  test("of use needs one unit", async () => {
    const ask2 = (Filter?: typeof s3) =>
      world.ce().getUsageForecast({
        TimePeriod: { Start: "2026-03-11", End: "2026-04-01" },
        Metric: "USAGE_QUANTITY",
        Granularity: "MONTHLY",
        ...(Filter && { Filter }),
      });
    expect((await refusal(ask2())).code).toBe("UnresolvableUsageUnitException");
    expect((await ask2(s3)).Total?.Unit).toBe("Requests");
  });

  test("is refused without a billing cycle, and for levels and times that cannot be", async () => {
    const none = { Dimensions: { Key: "SERVICE", Values: ["nothing"] } };
    expect((await refusal(ask({ Filter: none }))).code).toBe("DataUnavailableException");
    expect((await refusal(ask({ PredictionIntervalLevel: 50 }))).code).toBe("ValidationException");
    expect((await refusal(ask({ TimePeriod: { Start: "2026-02-01", End: "2026-03-20" } }))).code).toBe(
      "ValidationException",
    );
    expect((await refusal(ask({ TimePeriod: { Start: "2026-03-11", End: "2026-09-01" } }))).code).toBe(
      "ValidationException",
    );
  });
});

describe("a cost category", () => {
  const rules = [
    { Value: "Storage", Rule: s3 },
    {
      Value: "Compute",
      Rule: {
        Dimensions: { Key: "SERVICE_CODE" as const, Values: ["AmazonEC"], MatchOptions: ["STARTS_WITH" as const] },
      },
    },
  ];
  const definition = {
    Name: "Kind",
    RuleVersion: "CostCategoryExpression.v1" as const,
    Rules: rules,
    DefaultValue: "Other",
  };

  test("sorts costs since its effective start, until it is deleted", async () => {
    const ce = world.ce();
    const made = await ce.createCostCategoryDefinition({ ...definition, EffectiveStart: "2026-02-01T00:00:00Z" });
    expect(made.EffectiveStart).toBe("2026-02-01T00:00:00Z");
    expect((await refusal(ce.createCostCategoryDefinition(definition))).message).toContain("already exists");
    const groups = async () => {
      const { ResultsByTime = [] } = await ce.getCostAndUsage({
        TimePeriod: { Start: "2026-01-01", End: "2026-03-01" },
        Granularity: "MONTHLY",
        Metrics: ["UnblendedCost"],
        GroupBy: [{ Type: "COST_CATEGORY", Key: "Kind" }],
      });
      return ResultsByTime.map(({ Groups }) => Groups?.map(({ Keys }) => Keys?.[0]));
    };
    expect(await groups()).toEqual([["Kind$"], ["Kind$Compute", "Kind$Storage"]]);
    const TimePeriod = { Start: "2026-02-01", End: "2026-03-01" };
    expect((await ce.getCostCategories({ TimePeriod })).CostCategoryNames).toEqual(["Kind"]);
    expect((await ce.getCostCategories({ TimePeriod, CostCategoryName: "Kind" })).CostCategoryValues).toEqual([
      "Compute",
      "Storage",
    ]);
    const CostCategoryArn = made.CostCategoryArn ?? "";
    const { CostCategory } = await ce.describeCostCategoryDefinition({ CostCategoryArn });
    expect(CostCategory).toMatchObject({
      Name: "Kind",
      DefaultValue: "Other",
      Rules: [{ Value: "Storage" }, {}],
    });
    const { Name: _name, ...changed } = definition;
    await ce.updateCostCategoryDefinition({ ...changed, CostCategoryArn, Rules: [rules[0]!] });
    expect((await ce.listCostCategoryDefinitions({})).CostCategoryReferences?.[0]).toMatchObject({
      NumberOfRules: 1,
      Values: ["Storage"],
    });
    await ce.tagResource({ ResourceArn: CostCategoryArn, ResourceTags: [{ Key: "a", Value: "b" }] });
    expect((await ce.listTagsForResource({ ResourceArn: CostCategoryArn })).ResourceTags).toEqual([
      { Key: "a", Value: "b" },
    ]);
    await ce.deleteCostCategoryDefinition({ CostCategoryArn });
    expect((await refusal(ce.describeCostCategoryDefinition({ CostCategoryArn }))).code).toBe(
      "ResourceNotFoundException",
    );
  });

  test("is refused with percentages that are not all, and rules without a value", async () => {
    const SplitChargeRules = [
      {
        Source: "Storage",
        Targets: ["Compute"],
        Method: "FIXED" as const,
        Parameters: [{ Type: "ALLOCATION_PERCENTAGES" as const, Values: ["50"] }],
      },
    ];
    expect((await refusal(world.ce().createCostCategoryDefinition({ ...definition, SplitChargeRules }))).code).toBe(
      "ValidationException",
    );
    expect(
      (await refusal(world.ce().createCostCategoryDefinition({ ...definition, Rules: [{ Rule: s3 }] }))).code,
    ).toBe("ValidationException");
  });
});

test("a tag shows from its activation on, and earlier after a backfill", async () => {
  const ce = world.ce();
  const listed = await ce.listCostAllocationTags({ Status: "Inactive" });
  expect(listed.CostAllocationTags).toEqual([
    { TagKey: "team", Type: "UserDefined", Status: "Inactive", LastUsedDate: "2026-01-01T00:00:00Z" },
  ]);
  const { Errors } = await ce.updateCostAllocationTagsStatus({
    CostAllocationTagsStatus: [
      { TagKey: "team", Status: "Active" },
      { TagKey: "none", Status: "Active" },
    ],
  });
  expect(Errors).toEqual([{ TagKey: "none", Code: "TagKeysNotFoundException", Message: "Tag keys not found: none" }]);
  expect((await ce.getTags({ TimePeriod: january })).Tags).toEqual([]);
  await ce.startCostAllocationTagBackfill({ BackfillFrom: "2026-01-01T00:00:00Z" });
  expect((await ce.getTags({ TimePeriod: january })).Tags).toEqual(["team"]);
  expect((await refusal(ce.startCostAllocationTagBackfill({ BackfillFrom: "2026-01-01T00:00:00Z" }))).code).toBe(
    "BackfillLimitExceededException",
  );
});

test("reservations show how much of them was used, and what they covered", async () => {
  const { Total } = await world.ce().getReservationUtilization({ TimePeriod: january });
  expect(Total).toMatchObject({
    PurchasedHours: "744",
    TotalActualHours: "31",
    UnusedHours: "713",
    TotalAmortizedFee: "44.64",
  });
  const coverage = await world.ce().getReservationCoverage({ TimePeriod: january });
  expect(coverage.Total?.CoverageHours).toMatchObject({
    ReservedHours: "31",
    OnDemandHours: "31",
    CoverageHoursPercentage: "50",
  });
});

test("two months are compared, and the difference explained", async () => {
  const input = {
    BaselineTimePeriod: january,
    ComparisonTimePeriod: { Start: "2026-02-01", End: "2026-03-01" },
    MetricForComparison: "UnblendedCost",
    Filter: s3,
    GroupBy: [{ Type: "DIMENSION" as const, Key: "SERVICE" }],
  };
  // 22 and 9 days in January, 20 and 8 in February.
  const { CostAndUsageComparisons } = await world.ce().getCostAndUsageComparisons(input);
  expect(CostAndUsageComparisons?.[0]?.Metrics?.["UnblendedCost"]).toEqual({
    BaselineTimePeriodAmount: "23.8",
    ComparisonTimePeriodAmount: "21.6",
    Difference: "-2.2",
    Unit: "USD",
  });
  const { CostComparisonDrivers } = await world.ce().getCostComparisonDrivers(input);
  expect(CostComparisonDrivers?.[0]?.CostDrivers).toMatchObject([{ Type: "USAGE_CHANGE", Name: "Requests-Tier1" }]);
});

test("savings plans that nobody bought have no data", async () => {
  expect((await refusal(world.ce().getSavingsPlansUtilization({ TimePeriod: january }))).code).toBe(
    "DataUnavailableException",
  );
});

test("a day that stands out is found, explained, and told by mail", async () => {
  const ce = world.ce();
  const monitor = { MonitorName: "all", MonitorType: "DIMENSIONAL", MonitorDimension: "SERVICE" } as const;
  const { MonitorArn = "" } = await ce.createAnomalyMonitor({ AnomalyMonitor: monitor });
  expect((await refusal(ce.createAnomalyMonitor({ AnomalyMonitor: monitor }))).message).toBe(
    "Limit exceeded on dimensional spend monitor creation",
  );
  const subscription = {
    SubscriptionName: "me",
    MonitorArnList: [MonitorArn],
    Subscribers: [{ Type: "EMAIL" as const, Address: "me@example.com" }],
    Frequency: "DAILY" as const,
  };
  expect((await refusal(ce.createAnomalySubscription({ AnomalySubscription: subscription }))).message).toBe(
    "Threshold and ThresholdExpression cannot both be null",
  );
  await ce.createAnomalySubscription({ AnomalySubscription: { ...subscription, Threshold: 2 } });
  world.advance(dayMilliseconds);
  await world.use({ quantity: 2_000_000, region: "eu-west-1", resource: "films" });
  world.advance(dayMilliseconds);
  await world.region.runJob("ce.detect-anomalies");
  const { Anomalies = [] } = await ce.getAnomalies({ DateInterval: { StartDate: "2026-03-01" } });
  expect(Anomalies.filter(({ DimensionValue }) => DimensionValue === "Amazon Simple Storage Service")).toMatchObject([
    {
      AnomalyStartDate: new Date(spike).toISOString().slice(0, 10),
      MonitorArn,
      Impact: { TotalActualSpend: 10 },
      RootCauses: [{ Region: "eu-west-1", LinkedAccount: payer, UsageType: "EU-Requests-Tier1" }],
    },
  ]);
  const AnomalyId = Anomalies[0]?.AnomalyId ?? "";
  await ce.provideAnomalyFeedback({ AnomalyId, Feedback: "PLANNED_ACTIVITY" });
  const planned = await ce.getAnomalies({ DateInterval: { StartDate: "2026-03-01" }, Feedback: "PLANNED_ACTIVITY" });
  expect(planned.Anomalies?.map((each) => each.AnomalyId)).toEqual([AnomalyId]);
  const written = await world.store.read((reader) => reader.range(mails, { limit: 10 }));
  expect(written).toMatchObject([{ to: "me@example.com", state: "waiting" }]);
  expect(written[0]?.text).toContain("Amazon Simple Storage Service: $");
  await ce.deleteAnomalyMonitor({ MonitorArn });
  expect((await ce.getAnomalySubscriptions({})).AnomalySubscriptions).toEqual([]);
});
