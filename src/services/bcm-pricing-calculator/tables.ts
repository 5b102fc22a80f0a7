/** Rows of the pricing calculator: estimates, scenarios, what they are made of and what became of them. */
import type { ReservationRow, SavingsPlanRow } from "../../kernel/cost-terms.ts";
import { defineTable } from "../../kernel/table.ts";

export type RateType = "BEFORE_DISCOUNTS" | "AFTER_DISCOUNTS" | "AFTER_DISCOUNTS_AND_COMMITMENTS";

/** What estimates and scenarios have in common. Times are region time, milliseconds. */
export interface Named {
  readonly account: string;
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** What has lines of its own gives them numbers in the order in which they came. */
interface Numbering {
  readonly nextOrder: number;
}

export interface WorkloadEstimateRow extends Named, Numbering {
  readonly rateType: RateType;
  /** When its lines were rated last. */
  readonly ratedAt: number;
  readonly status: "VALID" | "INVALID" | "ACTION_NEEDED";
  /** Exact US dollars. */
  readonly totalCost: string;
}

const options = { scope: "partition", key: (row: Named) => [row.account, row.id] } as const;

export const workloadEstimates = defineTable<WorkloadEstimateRow>("bcm-pricing-calculator.workload-estimates", options);

/** A line of something: `parentId` is the estimate's or scenario's. */
interface Line {
  readonly account: string;
  readonly parentId: string;
  readonly order: number;
  readonly id: string;
}

const lineOptions = {
  scope: "partition",
  key: (row: Line) => [row.account, row.parentId, row.order],
  indexes: { id: (row: Line) => [row.account, row.parentId, row.id] },
} as const;

/** What a line of use says. */
export interface StatedUse {
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
  readonly usageAccountId: string;
  readonly group?: string;
  /** The `HistoricalUsageEntity` as JSON. */
  readonly historicalUsage?: string;
}

export interface WorkloadUsageRow extends Line, StatedUse {
  readonly key: string;
  /** A decimal number in the unit of the price. */
  readonly amount: string;
  /** Undefined: the price is not known. */
  readonly cost?: string;
  readonly unit?: string;
  readonly location?: string;
}

export const workloadUsage = defineTable<WorkloadUsageRow>("bcm-pricing-calculator.workload-usage", lineOptions);

/** A month: `end` is exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface BillScenarioRow extends Named, Numbering {
  readonly interval: Interval;
  readonly groupSharing?: "OPEN";
  /** The bill estimate that is being made from it: until then it does not change. */
  readonly lockedBy?: string;
}

export const billScenarios = defineTable<BillScenarioRow>("bcm-pricing-calculator.bill-scenarios", options);

/** So much from an hour on. */
export interface HourAmount {
  readonly startHour: number;
  readonly amount: string;
}

/** Use that a scenario adds or replaces, and what a bill estimate was made from. */
export interface UsageModificationRow extends Line, StatedUse {
  readonly key: string;
  readonly availabilityZone?: string;
  readonly unit: string;
  readonly location?: string;
  readonly quantities: readonly HourAmount[];
  /** The quantities are those of the past: nothing is modified yet. */
  readonly isUnchanged: boolean;
}

export const usageModifications = defineTable<UsageModificationRow>(
  "bcm-pricing-calculator.usage-modifications",
  lineOptions,
);

/** What is done about a commitment. */
export type CommitmentAction =
  | { readonly kind: "addReservedInstance"; readonly offeringId: string; readonly count: number }
  | { readonly kind: "addSavingsPlan"; readonly offeringId: string; readonly commitment: string }
  | { readonly kind: "negateReservedInstance"; readonly commitmentId: string }
  | { readonly kind: "negateSavingsPlan"; readonly commitmentId: string };

export interface CommitmentModificationRow extends Line {
  readonly key: string;
  readonly usageAccountId: string;
  readonly group?: string;
  readonly action: CommitmentAction;
}

export const commitmentModifications = defineTable<CommitmentModificationRow>(
  "bcm-pricing-calculator.commitment-modifications",
  lineOptions,
);

/** Sums of a bill estimate: exact US dollars. */
export interface CostPair {
  readonly historical: string;
  readonly estimated: string;
}

export interface BillEstimateRow extends Named {
  readonly scenarioId: string;
  readonly status: "IN_PROGRESS" | "COMPLETE" | "FAILED";
  readonly failureMessage?: string;
  readonly interval: Interval;
  readonly groupSharing?: "OPEN";
  /** Commitments that the scenario buys, and ids of those that it leaves out. */
  readonly reservations: readonly ReservationRow[];
  readonly savingsPlans: readonly SavingsPlanRow[];
  readonly without: readonly string[];
  /** Lines are written below an id of each attempt; `linesId` is the one that came to its end. */
  readonly attempts: readonly string[];
  readonly linesId?: string;
  readonly total?: CostPair;
  readonly byService?: Readonly<Record<string, CostPair>>;
}

export const billEstimates = defineTable<BillEstimateRow>("bcm-pricing-calculator.bill-estimates", {
  ...options,
  indexes: { waiting: (row) => (row.status === "IN_PROGRESS" ? [row.createdAt] : undefined) },
});

/** A line of a bill estimate: what was, and what would be. Costs are undefined where a price is not known. */
export interface EstimateLineRow extends Line {
  readonly lineItemId: string;
  readonly lineItemType: string;
  readonly payer: string;
  readonly usageAccountId: string;
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
  readonly region: string;
  readonly zone: string;
  readonly unit: string;
  readonly historicalQuantity: string;
  readonly historicalCost?: string;
  readonly estimatedQuantity: string;
  readonly estimatedCost?: string;
  readonly savingsPlanArns: readonly string[];
}

export const estimateLines = defineTable<EstimateLineRow>("bcm-pricing-calculator.estimate-lines", lineOptions);

/** A commitment that counts in a bill estimate. */
export interface EstimateCommitmentRow extends Line {
  readonly type: "SAVINGS_PLANS" | "RESERVED_INSTANCE";
  readonly commitmentId: string;
  readonly offeringId?: string;
  readonly usageAccountId: string;
  readonly region: string;
  readonly term: "1yr" | "3yr";
  readonly paymentOption: string;
  readonly upfront: string;
  readonly monthly: string;
}

export const estimateCommitments = defineTable<EstimateCommitmentRow>(
  "bcm-pricing-calculator.estimate-commitments",
  lineOptions,
);

/** Which rates who may choose. */
export interface PreferencesRow {
  readonly account: string;
  readonly management?: readonly RateType[];
  readonly member?: readonly RateType[];
  readonly standalone?: readonly RateType[];
}

export const preferences = defineTable<PreferencesRow>("bcm-pricing-calculator.preferences", {
  scope: "partition",
  key: (row) => [row.account],
});

/** A client token that was used. */
export interface TokenRow {
  readonly account: string;
  /** With what it names: `CreateWorkloadEstimate`, `BatchCreateWorkloadEstimateUsage ID`. */
  readonly operation: string;
  readonly token: string;
  /** Of the request. */
  readonly hash: string;
  readonly usedAt: number;
  /** Keys of entries and the ids that they got. */
  readonly made: readonly { readonly key: string; readonly id: string }[];
  readonly errors: readonly { readonly key: string; readonly errorCode: string; readonly errorMessage: string }[];
}

export const tokens = defineTable<TokenRow>("bcm-pricing-calculator.tokens", {
  scope: "partition",
  key: (row) => [row.account, row.operation, row.token],
});
