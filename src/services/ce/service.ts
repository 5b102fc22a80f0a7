/** AWS Cost Explorer: what use cost, by what, and what it will. */
import type { Ce } from "../../generated/ce.ts";
import type { Context } from "../../kernel/context.ts";
import type { Usage } from "../../kernel/meter.ts";
import { defineService, type Operation } from "../../kernel/operation.ts";
import { costCategories } from "../../pricing/explore/cost-categories.ts";
import { resourceAccess, viewAccess } from "./access.ts";
import { empty } from "./empty.ts";
import { detectAnomalies } from "./jobs/detect-anomalies.ts";
import {
  listCostAllocationTagBackfillHistory,
  listCostAllocationTags,
  startCostAllocationTagBackfill,
  updateCostAllocationTagsStatus,
} from "./operations/allocation-tags.ts";
import { getAnomalies, provideAnomalyFeedback } from "./operations/anomalies.ts";
import {
  createAnomalyMonitor,
  deleteAnomalyMonitor,
  getAnomalyMonitors,
  updateAnomalyMonitor,
} from "./operations/anomaly-monitors.ts";
import {
  createAnomalySubscription,
  deleteAnomalySubscription,
  getAnomalySubscriptions,
  updateAnomalySubscription,
} from "./operations/anomaly-subscriptions.ts";
import { getApproximateUsageRecords } from "./operations/approximate-records.ts";
import { getCostAndUsageComparisons, getCostComparisonDrivers } from "./operations/comparisons.ts";
import { getCostAndUsage, getCostAndUsageWithResources } from "./operations/cost-and-usage.ts";
import {
  createCostCategoryDefinition,
  deleteCostCategoryDefinition,
  describeCostCategoryDefinition,
  listCostCategoryDefinitions,
  listCostCategoryResourceAssociations,
  updateCostCategoryDefinition,
} from "./operations/cost-categories.ts";
import { getCostForecast, getUsageForecast } from "./operations/forecasts.ts";
import {
  getSavingsPlanPurchaseRecommendationDetails,
  getSavingsPlansPurchaseRecommendation,
  listSavingsPlansPurchaseRecommendationGeneration,
  startSavingsPlansPurchaseRecommendationGeneration,
} from "./operations/plan-recommendations.ts";
import {
  getCommitmentPurchaseAnalysis,
  listCommitmentPurchaseAnalyses,
  startCommitmentPurchaseAnalysis,
} from "./operations/purchase-analyses.ts";
import { getReservationPurchaseRecommendation } from "./operations/reservation-recommendations.ts";
import { getReservationCoverage, getReservationUtilization } from "./operations/reservations.ts";
import {
  getSavingsPlansCoverage,
  getSavingsPlansUtilization,
  getSavingsPlansUtilizationDetails,
} from "./operations/savings-plans.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tagging.ts";
import { getCostCategories, getDimensionValues, getTags } from "./operations/values.ts";
import {
  anomalies,
  backfills,
  monitors,
  planGenerations,
  planRecommendations,
  purchaseAnalyses,
  subscriptions,
} from "./tables.ts";

type Name = keyof Ce;

/** A question about costs: a cent each (AWS site, "AWS Cost Explorer pricing"), through a billing view. */
function query<N extends Name>(name: N, invoke: Operation<Ce, N>) {
  return { invoke, access: viewAccess(name) as never, usage: () => [requestUse] };
}

/** An operation on what the member names. */
function on<N extends Name>(name: N, member: string, invoke: Operation<Ce, N>) {
  return { invoke, access: resourceAccess(name, member) as never };
}

const requestUse: Usage = {
  usageType: "APIRequest",
  operation: "APIRequest",
  resource: "",
  quantity: 1,
  // The only region it is served from.
  region: "us-east-1",
};

const none = (_context: Context): readonly Usage[] => [];

export const ce = defineService<Ce>({
  name: "ce",
  serviceCode: "AWSCostExplorer",
  tables: [
    monitors,
    subscriptions,
    anomalies,
    backfills,
    costCategories,
    planRecommendations,
    planGenerations,
    purchaseAnalyses,
  ],
  jobs: [detectAnomalies],
  empty,
  usage: none,
  operations: {
    CreateAnomalyMonitor: on("CreateAnomalyMonitor", "", createAnomalyMonitor),
    CreateAnomalySubscription: on("CreateAnomalySubscription", "", createAnomalySubscription),
    CreateCostCategoryDefinition: on("CreateCostCategoryDefinition", "", createCostCategoryDefinition),
    DeleteAnomalyMonitor: on("DeleteAnomalyMonitor", "MonitorArn", deleteAnomalyMonitor),
    DeleteAnomalySubscription: on("DeleteAnomalySubscription", "SubscriptionArn", deleteAnomalySubscription),
    DeleteCostCategoryDefinition: on("DeleteCostCategoryDefinition", "CostCategoryArn", deleteCostCategoryDefinition),
    DescribeCostCategoryDefinition: on(
      "DescribeCostCategoryDefinition",
      "CostCategoryArn",
      describeCostCategoryDefinition,
    ),
    GetAnomalies: on("GetAnomalies", "MonitorArn", getAnomalies),
    GetAnomalyMonitors: on("GetAnomalyMonitors", "MonitorArnList", getAnomalyMonitors),
    GetAnomalySubscriptions: on("GetAnomalySubscriptions", "SubscriptionArnList", getAnomalySubscriptions),
    GetApproximateUsageRecords: query("GetApproximateUsageRecords", getApproximateUsageRecords),
    GetCommitmentPurchaseAnalysis: query("GetCommitmentPurchaseAnalysis", getCommitmentPurchaseAnalysis),
    GetCostAndUsage: query("GetCostAndUsage", getCostAndUsage),
    GetCostAndUsageComparisons: query("GetCostAndUsageComparisons", getCostAndUsageComparisons),
    GetCostAndUsageWithResources: query("GetCostAndUsageWithResources", getCostAndUsageWithResources),
    GetCostCategories: query("GetCostCategories", getCostCategories),
    GetCostComparisonDrivers: query("GetCostComparisonDrivers", getCostComparisonDrivers),
    GetCostForecast: query("GetCostForecast", getCostForecast),
    GetDimensionValues: query("GetDimensionValues", getDimensionValues),
    GetReservationCoverage: query("GetReservationCoverage", getReservationCoverage),
    GetReservationPurchaseRecommendation: query(
      "GetReservationPurchaseRecommendation",
      getReservationPurchaseRecommendation,
    ),
    GetReservationUtilization: query("GetReservationUtilization", getReservationUtilization),
    GetSavingsPlanPurchaseRecommendationDetails: query(
      "GetSavingsPlanPurchaseRecommendationDetails",
      getSavingsPlanPurchaseRecommendationDetails,
    ),
    GetSavingsPlansCoverage: query("GetSavingsPlansCoverage", getSavingsPlansCoverage),
    GetSavingsPlansPurchaseRecommendation: query(
      "GetSavingsPlansPurchaseRecommendation",
      getSavingsPlansPurchaseRecommendation,
    ),
    GetSavingsPlansUtilization: query("GetSavingsPlansUtilization", getSavingsPlansUtilization),
    GetSavingsPlansUtilizationDetails: query("GetSavingsPlansUtilizationDetails", getSavingsPlansUtilizationDetails),
    GetTags: query("GetTags", getTags),
    GetUsageForecast: query("GetUsageForecast", getUsageForecast),
    ListCommitmentPurchaseAnalyses: query("ListCommitmentPurchaseAnalyses", listCommitmentPurchaseAnalyses),
    ListCostAllocationTagBackfillHistory: listCostAllocationTagBackfillHistory,
    ListCostAllocationTags: listCostAllocationTags,
    ListCostCategoryDefinitions: listCostCategoryDefinitions,
    ListCostCategoryResourceAssociations: on(
      "ListCostCategoryResourceAssociations",
      "CostCategoryArn",
      listCostCategoryResourceAssociations,
    ),
    ListSavingsPlansPurchaseRecommendationGeneration: query(
      "ListSavingsPlansPurchaseRecommendationGeneration",
      listSavingsPlansPurchaseRecommendationGeneration,
    ),
    ListTagsForResource: on("ListTagsForResource", "ResourceArn", listTagsForResource),
    ProvideAnomalyFeedback: provideAnomalyFeedback,
    StartCommitmentPurchaseAnalysis: query("StartCommitmentPurchaseAnalysis", startCommitmentPurchaseAnalysis),
    StartCostAllocationTagBackfill: startCostAllocationTagBackfill,
    StartSavingsPlansPurchaseRecommendationGeneration: query(
      "StartSavingsPlansPurchaseRecommendationGeneration",
      startSavingsPlansPurchaseRecommendationGeneration,
    ),
    TagResource: on("TagResource", "ResourceArn", tagResource),
    UntagResource: on("UntagResource", "ResourceArn", untagResource),
    UpdateAnomalyMonitor: on("UpdateAnomalyMonitor", "MonitorArn", updateAnomalyMonitor),
    UpdateAnomalySubscription: on("UpdateAnomalySubscription", "SubscriptionArn", updateAnomalySubscription),
    UpdateCostAllocationTagsStatus: updateCostAllocationTagsStatus,
    UpdateCostCategoryDefinition: on("UpdateCostCategoryDefinition", "CostCategoryArn", updateCostCategoryDefinition),
  },
});
