/** Recommendations of both kinds as rows of one table. */
import {
  GetReservationPurchaseRecommendationCommand,
  GetSavingsPlansPurchaseRecommendationCommand,
  type CostExplorerClient,
} from "@aws-sdk/client-cost-explorer";
import type { RecommendationQuestion } from "./recommendation-question.ts";

/** One recommendation. Amounts are decimal strings, US dollars. */
export interface Recommendation {
  readonly id: string;
  /** `m5`, `m5.large Linux/UNIX`; empty: everything. */
  readonly place: string;
  readonly region: string;
  /** Instances, or dollars an hour. */
  readonly amount: string;
  readonly upfront: string;
  readonly monthlySavings: string;
  readonly savingsPercent: string;
  readonly utilizationPercent: string;
  /** Of reservations. */
  readonly monthlyOnDemand?: string | undefined;
  readonly breakEvenMonths?: string | undefined;
  /** Of savings plans: what CreateSavingsPlan takes. */
  readonly offeringId?: string | undefined;
}

/** What was recommended, and what all of it would save. */
export interface Recommended {
  readonly rows: readonly Recommendation[];
  readonly monthlySavings: string;
  readonly savingsPercent: string;
}

type Command = GetSavingsPlansPurchaseRecommendationCommand | GetReservationPurchaseRecommendationCommand;

/** What asks Cost Explorer. */
export function recommendationCommand({ kind, planType, term, payment, lookback }: RecommendationQuestion): Command {
  const shared = { TermInYears: term, PaymentOption: payment, LookbackPeriodInDays: lookback };
  return kind === "SavingsPlans"
    ? new GetSavingsPlansPurchaseRecommendationCommand({ SavingsPlansType: planType, ...shared })
    : new GetReservationPurchaseRecommendationCommand({ Service: "Amazon Elastic Compute Cloud - Compute", ...shared });
}

/** Asks: one page of a hundred, as many as anybody reads. */
export async function askForRecommendations(ce: CostExplorerClient, command: Command): Promise<Recommended> {
  return command instanceof GetSavingsPlansPurchaseRecommendationCommand
    ? askForPlans(ce, command)
    : askForReservations(ce, command);
}

async function askForPlans(
  ce: CostExplorerClient,
  command: GetSavingsPlansPurchaseRecommendationCommand,
): Promise<Recommended> {
  const { SavingsPlansPurchaseRecommendation: found } = await ce.send(command);
  const rows = (found?.SavingsPlansPurchaseRecommendationDetails ?? []).map((detail): Recommendation => ({
    id: detail.RecommendationDetailId ?? "",
    place: detail.SavingsPlansDetails?.InstanceFamily ?? "",
    region: detail.SavingsPlansDetails?.Region ?? "",
    amount: detail.HourlyCommitmentToPurchase ?? "0",
    upfront: detail.UpfrontCost ?? "0",
    monthlySavings: detail.EstimatedMonthlySavingsAmount ?? "0",
    savingsPercent: detail.EstimatedSavingsPercentage ?? "0",
    utilizationPercent: detail.EstimatedAverageUtilization ?? "0",
    offeringId: detail.SavingsPlansDetails?.OfferingId,
  }));
  const summary = found?.SavingsPlansPurchaseRecommendationSummary;
  return {
    rows,
    monthlySavings: summary?.EstimatedMonthlySavingsAmount ?? "0",
    savingsPercent: summary?.EstimatedSavingsPercentage ?? "0",
  };
}

async function askForReservations(
  ce: CostExplorerClient,
  command: GetReservationPurchaseRecommendationCommand,
): Promise<Recommended> {
  const found = (await ce.send(command)).Recommendations?.[0];
  const rows = (found?.RecommendationDetails ?? []).map((detail, index): Recommendation => {
    const { InstanceType = "", Platform = "", Region = "" } = detail.InstanceDetails?.EC2InstanceDetails ?? {};
    return {
      id: `${Region} ${InstanceType} ${Platform} ${index}`,
      place: `${InstanceType} ${Platform}`,
      region: Region,
      amount: detail.RecommendedNumberOfInstancesToPurchase ?? "0",
      upfront: detail.UpfrontCost ?? "0",
      monthlySavings: detail.EstimatedMonthlySavingsAmount ?? "0",
      savingsPercent: detail.EstimatedMonthlySavingsPercentage ?? "0",
      monthlyOnDemand: detail.EstimatedMonthlyOnDemandCost,
      utilizationPercent: detail.AverageUtilization ?? "0",
      breakEvenMonths: detail.EstimatedBreakEvenInMonths,
    };
  });
  const summary = found?.RecommendationSummary;
  return {
    rows,
    monthlySavings: summary?.TotalEstimatedMonthlySavingsAmount ?? "0",
    savingsPercent: summary?.TotalEstimatedMonthlySavingsPercentage ?? "0",
  };
}
