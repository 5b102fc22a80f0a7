/** Budgets' rows. */
import type {
  ActionThreshold,
  CostTypes,
  Definition,
  Expression,
  HistoricalOptions,
  Spend,
  Subscriber,
} from "../../generated/budgets.ts";
import { defineTable } from "../../kernel/table.ts";

/** An alert of a budget. */
export interface NotificationRow {
  readonly type: "ACTUAL" | "FORECASTED";
  readonly operator: "GREATER_THAN" | "LESS_THAN" | "EQUAL_TO";
  readonly threshold: number;
  readonly thresholdType: "PERCENTAGE" | "ABSOLUTE_VALUE";
  readonly state: "ALARM" | "OK";
  readonly subscribers: readonly Subscriber[];
  /** First moment of the period that it was last sent in. */
  readonly sentFor?: number;
}

/** What a budget came to when it was last looked at. */
export interface CalculatedRow {
  /** First moment of its period. */
  readonly period: number;
  readonly actual: string;
  readonly forecast?: string;
}

/** A budget. */
export interface BudgetRow {
  readonly account: string;
  readonly name: string;
  readonly type: string;
  readonly timeUnit: "DAILY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY" | "CUSTOM";
  /** Undefined for budgets with planned limits. */
  readonly limit?: Spend;
  /** By epoch second of the period's start. */
  readonly planned?: Readonly<Record<string, Spend>>;
  readonly costFilters?: Readonly<Record<string, readonly string[]>>;
  readonly costTypes?: CostTypes;
  readonly filter?: Expression;
  readonly metrics?: readonly string[];
  readonly billingView?: string;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly autoAdjust?: {
    readonly type: "FORECAST" | "HISTORICAL";
    readonly options?: HistoricalOptions;
    /** When its limit was last set, and for which period. */
    readonly adjustedAt?: number;
    readonly adjustedFor?: number;
  };
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly calculated?: CalculatedRow;
  readonly notifications: readonly NotificationRow[];
  readonly tags: Readonly<Record<string, string>>;
}

export const budgets = defineTable<BudgetRow>("budgets.budgets", {
  scope: "partition",
  key: (row) => [row.account, row.name],
});

/** What a budget does when it is overstepped. */
export interface ActionRow {
  readonly account: string;
  readonly budgetName: string;
  readonly id: string;
  readonly notificationType: "ACTUAL" | "FORECASTED";
  readonly actionType: "APPLY_IAM_POLICY" | "APPLY_SCP_POLICY" | "RUN_SSM_DOCUMENTS";
  readonly threshold: ActionThreshold;
  readonly definition: Definition;
  readonly roleArn: string;
  readonly approval: "AUTOMATIC" | "MANUAL";
  readonly status: string;
  readonly subscribers: readonly Subscriber[];
  /** First moment of the period that it last acted in. */
  readonly actedFor?: number;
  /** Up to when its days are metered. */
  readonly meteredUntil: number;
  readonly tags: Readonly<Record<string, string>>;
}

export const actions = defineTable<ActionRow>("budgets.actions", {
  scope: "partition",
  key: (row) => [row.account, row.budgetName, row.id],
  indexes: {
    running: (row) => (row.status.endsWith("IN_PROGRESS") ? [row.account, row.budgetName, row.id] : undefined),
  },
});

/** One thing that happened to an action. */
export interface ActionHistoryRow {
  readonly account: string;
  readonly budgetName: string;
  readonly actionId: string;
  readonly at: number;
  readonly id: string;
  readonly event: "SYSTEM" | "CREATE_ACTION" | "DELETE_ACTION" | "UPDATE_ACTION" | "EXECUTE_ACTION";
  readonly status: string;
  readonly message: string;
  readonly action: ActionRow;
}

export const actionHistories = defineTable<ActionHistoryRow>("budgets.action-histories", {
  scope: "partition",
  key: (row) => [row.account, row.budgetName, row.actionId, row.at, row.id],
});
