/** Cost Explorer's rows besides the cost categories, which the pricing folder keeps for all who filter by them. */
import type { Expression, Subscriber } from "../../generated/ce.ts";
import { defineTable } from "../../kernel/table.ts";
import type { RootCauseRow } from "./anomaly-detection.ts";

/** Tags of a monitor or subscription. */
type Tags = Readonly<Record<string, string>>;

/** What is watched for anomalies. */
export interface MonitorRow {
  readonly account: string;
  readonly id: string;
  readonly name: string;
  readonly type: "DIMENSIONAL" | "CUSTOM";
  /** Of a dimensional monitor: SERVICE, LINKED_ACCOUNT … */
  readonly dimension?: string;
  /** Tag key or cost category that a dimensional monitor of TAG or COST_CATEGORY watches is in here, too. */
  readonly specification?: Expression;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly evaluatedAt?: number;
  /** First moment of the day after the last that was looked at. */
  readonly evaluatedUntil?: number;
  readonly valueCount?: number;
  readonly tags: Tags;
}

export const monitors = defineTable<MonitorRow>("ce.monitors", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** Who is told of anomalies. */
export interface SubscriptionRow {
  readonly account: string;
  readonly id: string;
  readonly name: string;
  readonly monitorArns: readonly string[];
  readonly subscribers: readonly Subscriber[];
  readonly frequency: "DAILY" | "IMMEDIATE" | "WEEKLY";
  readonly threshold?: number;
  readonly thresholdExpression?: Expression;
  readonly createdAt: number;
  /** Anomalies that were found until then are told. */
  readonly toldUntil: number;
  readonly tags: Tags;
}

export const subscriptions = defineTable<SubscriptionRow>("ce.subscriptions", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** Days on which more was spent than the days before made likely. */
export interface AnomalyRow {
  readonly account: string;
  /** First day. */
  readonly start: number;
  readonly id: string;
  readonly monitorId: string;
  /** Last day, inclusive: first millisecond. */
  readonly end: number;
  /** Whether the last day looked at was still part of it. */
  readonly isOpen: boolean;
  readonly dimensionValue: string;
  readonly maxScore: number;
  readonly currentScore: number;
  readonly maxImpact: number;
  readonly actualSpend: number;
  readonly expectedSpend: number;
  readonly rootCauses: readonly RootCauseRow[];
  readonly feedback?: string;
  /** When it was found. */
  readonly foundAt: number;
}

export const anomalies = defineTable<AnomalyRow>("ce.anomalies", {
  scope: "partition",
  key: (row) => [row.account, row.start, row.id],
  indexes: { id: (row) => [row.account, row.id] },
});

/** A request to show tags on months before their activation. */
export interface BackfillRow {
  readonly payer: string;
  readonly requestedAt: number;
  readonly from: number;
  readonly completedAt: number;
}

export const backfills = defineTable<BackfillRow>("ce.backfills", {
  scope: "partition",
  key: (row) => [row.payer, row.requestedAt],
});

/** A savings plan that was recommended, with its hours. */
export interface PlanRecommendationRow {
  readonly account: string;
  readonly id: string;
  readonly at: number;
  /** JSON of `RecommendationDetailData`. */
  readonly text: string;
}

export const planRecommendations = defineTable<PlanRecommendationRow>("ce.plan-recommendations", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** When somebody asked for recommendations to be made anew. */
export interface PlanGenerationRow {
  readonly account: string;
  readonly at: number;
  readonly id: string;
}

export const planGenerations = defineTable<PlanGenerationRow>("ce.plan-generations", {
  scope: "partition",
  key: (row) => [row.account, row.at, row.id],
});

/** An analysis of savings plans that were thought of. */
export interface PurchaseAnalysisRow {
  readonly account: string;
  readonly id: string;
  readonly at: number;
  /** JSON of what was asked and found. */
  readonly text: string;
}

export const purchaseAnalyses = defineTable<PurchaseAnalysisRow>("ce.purchase-analyses", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});
