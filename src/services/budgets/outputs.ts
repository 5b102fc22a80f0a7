/** Rows as the API shows them. */
import type { Action, Budget, Notification, Spend } from "../../generated/budgets.ts";
import { periodAt } from "./spend.ts";
import type { ActionRow, BudgetRow, NotificationRow } from "./tables.ts";

/** The limit of the period that a moment is in. */
export function limitAt(row: BudgetRow, at: number): Spend | undefined {
  if (row.limit !== undefined) return row.limit;
  const starts = Object.keys(row.planned ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  const start = starts.findLast((each) => each * 1_000 <= at) ?? starts[0];
  return start === undefined ? undefined : row.planned?.[String(start)];
}

/** The unit of amounts. */
export function unitOf(row: BudgetRow): string {
  const [planned] = Object.values(row.planned ?? {});
  return row.limit?.Unit ?? planned?.Unit ?? (row.type === "COST" ? "USD" : "Unit");
}

/** A budget. Filter expressions are shown when they are asked for, or when the budget was made with one. */
export function budgetOutput(row: BudgetRow, now: number): Budget {
  const unit = unitOf(row);
  const limit = limitAt(row, now);
  const isCurrent = row.calculated?.period === periodAt(row, now).start;
  const calculated = isCurrent ? row.calculated : undefined;
  return {
    BudgetName: row.name,
    ...(limit !== undefined && { BudgetLimit: limit }),
    ...(row.planned !== undefined && { PlannedBudgetLimits: row.planned }),
    ...(row.costFilters !== undefined && { CostFilters: row.costFilters }),
    ...(row.costTypes !== undefined && { CostTypes: row.costTypes }),
    ...(row.filter !== undefined && { FilterExpression: row.filter }),
    ...(row.metrics !== undefined && { Metrics: row.metrics }),
    ...(row.billingView !== undefined && { BillingViewArn: row.billingView }),
    TimeUnit: row.timeUnit,
    TimePeriod: { Start: new Date(row.start), End: new Date(row.end) },
    CalculatedSpend: {
      ActualSpend: { Amount: calculated?.actual ?? "0.0", Unit: unit },
      ...(calculated?.forecast !== undefined && { ForecastedSpend: { Amount: calculated.forecast, Unit: unit } }),
    },
    BudgetType: row.type,
    LastUpdatedTime: new Date(row.updatedAt),
    ...(row.autoAdjust !== undefined && { AutoAdjustData: adjustOutput(row.autoAdjust) }),
    HealthStatus: { Status: "HEALTHY", LastUpdatedTime: new Date(row.updatedAt) },
  };
}

function adjustOutput({ type, options, adjustedAt }: NonNullable<BudgetRow["autoAdjust"]>) {
  return {
    AutoAdjustType: type,
    ...(options !== undefined && {
      HistoricalOptions: { LookBackAvailablePeriods: options.BudgetAdjustmentPeriod, ...options },
    }),
    ...(adjustedAt !== undefined && { LastAutoAdjustTime: new Date(adjustedAt) }),
  };
}

/** An alert without its subscribers. */
export function notificationOutput(row: NotificationRow): Notification {
  return {
    NotificationType: row.type,
    ComparisonOperator: row.operator,
    Threshold: row.threshold,
    ThresholdType: row.thresholdType,
    NotificationState: row.state,
  };
}

/** An action. */
export function actionOutput(row: ActionRow): Action {
  return {
    ActionId: row.id,
    BudgetName: row.budgetName,
    NotificationType: row.notificationType,
    ActionType: row.actionType,
    ActionThreshold: row.threshold,
    Definition: row.definition,
    ExecutionRoleArn: row.roleArn,
    ApprovalModel: row.approval,
    Status: row.status,
    Subscribers: row.subscribers,
  };
}
