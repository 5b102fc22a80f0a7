/** Alerts of a budget: what makes two of them the same, and when one goes off. */
import type { Notification, Spend, Subscriber } from "../../generated/budgets.ts";
import { type Decimal, decimal } from "../../pricing/decimal.ts";
import type { NotificationRow } from "./tables.ts";

/** A new alert. Thresholds are percentages of the limit unless it is said otherwise. */
export function newNotification(given: Notification, subscribers: readonly Subscriber[]): NotificationRow {
  return {
    type: given.NotificationType as NotificationRow["type"],
    operator: given.ComparisonOperator as NotificationRow["operator"],
    threshold: given.Threshold,
    thresholdType: (given.ThresholdType ?? "PERCENTAGE") as NotificationRow["thresholdType"],
    state: "OK",
    subscribers,
  };
}

/** Whether two alerts ask the same: no budget has both. */
export function sameNotification(a: NotificationRow, b: NotificationRow): boolean {
  return (
    a.type === b.type && a.operator === b.operator && a.threshold === b.threshold && a.thresholdType === b.thresholdType
  );
}

/** The amount from which on an alert goes off. */
export function thresholdAmount(
  { threshold, thresholdType }: Pick<NotificationRow, "threshold" | "thresholdType">,
  limit: Spend | undefined,
): Decimal | undefined {
  if (thresholdType === "ABSOLUTE_VALUE") return decimal(threshold);
  return limit === undefined ? undefined : decimal(limit.Amount).times(decimal(threshold)).times(decimal("0.01"));
}

/** Whether a value is on the wrong side. */
export function isBreached(operator: NotificationRow["operator"], value: Decimal, threshold: Decimal): boolean {
  const side = value.compare(threshold);
  return operator === "GREATER_THAN" ? side > 0 : operator === "LESS_THAN" ? side < 0 : side === 0;
}
