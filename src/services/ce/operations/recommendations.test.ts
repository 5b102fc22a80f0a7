/** Tests of recommendations and analyses of commitments: they save what buying would have saved. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CostRegion, dayMilliseconds, openCostRegion } from "../../../../test/support/cost-region.ts";
import { refusal } from "../../../../test/support/organizations-region.ts";

const now = Date.UTC(2026, 0, 20);
const from = now - 7 * dayMilliseconds;
let opened: CostRegion;

/** Uses are told in the first hour of a day: some hours of Windows in Tokyo, and of Linux in Virginia. */
beforeAll(async () => {
  const windows = { service: "AmazonEC2", usageType: "BoxUsage:c5.xlarge", operation: "RunInstances:0002" };
  const linux = { service: "AmazonEC2", usageType: "BoxUsage:t3.medium", operation: "RunInstances", resource: "i-2" };
  opened = await openCostRegion({ from, now: from, usesOn: () => [] });
  for (let hour = 0; hour < 7 * 24; hour += 1) {
    await opened.use({ ...windows, region: "ap-northeast-1", resource: "i-1", quantity: hour < 84 ? 2 : 1 });
    await opened.use({ ...linux, quantity: hour % 24 < 20 ? 3 : 1 });
    opened.advance(3_600_000);
  }
});

afterAll(() => opened.close());

const plans = {
  SavingsPlansType: "COMPUTE_SP",
  TermInYears: "ONE_YEAR",
  PaymentOption: "NO_UPFRONT",
  LookbackPeriodInDays: "SEVEN_DAYS",
} as const;

test("the recommended plan saves most: an instance that always runs, and no more", async () => {
  const { SavingsPlansPurchaseRecommendation: found } = await opened.ce().getSavingsPlansPurchaseRecommendation(plans);
  const [detail, ...more] = found?.SavingsPlansPurchaseRecommendationDetails ?? [];
  expect(more).toEqual([]);
  expect(detail).toMatchObject({
    HourlyCommitmentToPurchase: "0.361",
    UpfrontCost: "0",
    CurrencyCode: "USD",
    EstimatedAverageUtilization: "100",
  });
  // 168 hours at .398 on demand against .361.
  expect(Number(detail?.EstimatedSavingsAmount)).toBeCloseTo(168 * (0.398 - 0.361), 9);
  expect(Number(detail?.EstimatedSPCost)).toBeCloseTo(168 * 0.361, 9);
  expect(Number(detail?.EstimatedMonthlySavingsAmount)).toBeCloseTo(730 * (0.398 - 0.361), 6);
  expect(found?.SavingsPlansPurchaseRecommendationSummary?.TotalRecommendationCount).toBe("1");
  const RecommendationDetailId = detail?.RecommendationDetailId ?? "";
  const { RecommendationDetailData: told } = await opened
    .ce()
    .getSavingsPlanPurchaseRecommendationDetails({ RecommendationDetailId });
  expect(told?.MetricsOverLookbackPeriod).toHaveLength(168);
  expect(told?.HourlyCommitmentToPurchase).toBe("0.361");
});

test("plans of a family are recommended by region and family; what has no known rate is not", async () => {
  const asked = { ...plans, SavingsPlansType: "EC2_INSTANCE_SP", PaymentOption: "ALL_UPFRONT" } as const;
  const { SavingsPlansPurchaseRecommendation: found } = await opened.ce().getSavingsPlansPurchaseRecommendation(asked);
  expect(found?.SavingsPlansPurchaseRecommendationDetails).toMatchObject([
    { SavingsPlansDetails: { Region: "ap-northeast-1", InstanceFamily: "c5" }, HourlyCommitmentToPurchase: "0.31" },
  ]);
  const machines = { ...plans, SavingsPlansType: "SAGEMAKER_SP" } as const;
  const none = await opened.ce().getSavingsPlansPurchaseRecommendation(machines);
  expect(none.SavingsPlansPurchaseRecommendation).toBeUndefined();
});

test("reserved instances are recommended in whole instances", async () => {
  const { Recommendations = [] } = await opened.ce().getReservationPurchaseRecommendation({
    Service: "Amazon Elastic Compute Cloud - Compute",
    LookbackPeriodInDays: "SEVEN_DAYS",
    TermInYears: "ONE_YEAR",
    PaymentOption: "NO_UPFRONT",
  });
  const details = Recommendations[0]?.RecommendationDetails ?? [];
  const linux = details.find(
    ({ InstanceDetails }) => InstanceDetails?.EC2InstanceDetails?.InstanceType === "t3.medium",
  );
  // Three run for 140 of 168 hours: 140 × .0416 is more than 168 × .0261.
  expect(linux).toMatchObject({
    RecommendedNumberOfInstancesToPurchase: "3",
    RecommendedNormalizedUnitsToPurchase: "6",
    MinimumNumberOfInstancesUsedPerHour: "1",
    MaximumNumberOfInstancesUsedPerHour: "3",
    UpfrontCost: "0",
    InstanceDetails: { EC2InstanceDetails: { Region: "us-east-1", SizeFlexEligible: true, Platform: "Linux/UNIX" } },
  });
  const hours = 140 * 3 + 28;
  expect(Number(linux?.EstimatedReservationCostForLookbackPeriod)).toBeCloseTo(168 * 3 * 0.0261, 9);
  expect(Number(linux?.EstimatedMonthlySavingsAmount)).toBeCloseTo(
    ((hours * 0.0416 - 168 * 3 * 0.0261) * 730) / 168,
    6,
  );
  const other = await opened.ce().getReservationPurchaseRecommendation({ Service: "Amazon Redshift" });
  expect(other.Recommendations).toEqual([]);
});

test("an analysis tells what a stated commitment would have done", async () => {
  const configuration = (commitment: number | undefined, AnalysisType: "CUSTOM_COMMITMENT" | "MAX_SAVINGS") => ({
    CommitmentPurchaseAnalysisConfiguration: {
      SavingsPlansPurchaseAnalysisConfiguration: {
        AnalysisType,
        SavingsPlansToAdd: [{ ...plans, SavingsPlansCommitment: commitment, LookbackPeriodInDays: undefined }],
        LookBackTimePeriod: { Start: "2026-01-13T00:00:00Z", End: "2026-01-20T00:00:00Z" },
      },
    },
  });
  const costs = opened.ce();
  const { AnalysisId } = await costs.startCommitmentPurchaseAnalysis(configuration(0.722, "CUSTOM_COMMITMENT"));
  const { AnalysisStatus, AnalysisDetails } = await costs.getCommitmentPurchaseAnalysis({ AnalysisId });
  const details = AnalysisDetails?.SavingsPlansPurchaseAnalysisDetails;
  expect(AnalysisStatus).toBe("SUCCEEDED");
  expect(details).toMatchObject({ HourlyCommitmentToPurchase: "0.722", EstimatedAverageUtilization: "75" });
  expect(Number(details?.EstimatedSavingsAmount)).toBeCloseTo(252 * 0.398 - 168 * 0.722, 9);
  await costs.startCommitmentPurchaseAnalysis(configuration(undefined, "MAX_SAVINGS"));
  expect((await costs.listCommitmentPurchaseAnalyses({})).AnalysisSummaryList).toHaveLength(2);
  expect(
    await refusal(costs.getCommitmentPurchaseAnalysis({ AnalysisId: `${AnalysisId}`.replace(/./g, "0") })),
  ).toMatchObject({ code: "AnalysisNotFoundException" });
  const none = costs.startCommitmentPurchaseAnalysis(configuration(undefined, "CUSTOM_COMMITMENT"));
  expect(await refusal(none)).toMatchObject({ code: "ValidationException" });
});

test("recommendations can be asked anew three times a day", async () => {
  const costs = opened.ce();
  for (let index = 0; index < 3; index += 1) await costs.startSavingsPlansPurchaseRecommendationGeneration({});
  expect(await refusal(costs.startSavingsPlansPurchaseRecommendationGeneration({}))).toMatchObject({
    code: "ServiceQuotaExceededException",
  });
  const { GenerationSummaryList } = await costs.listSavingsPlansPurchaseRecommendationGeneration({});
  expect(GenerationSummaryList).toHaveLength(3);
});
