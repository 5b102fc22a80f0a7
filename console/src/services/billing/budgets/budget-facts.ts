/** Budgets as texts, and what the forms make of fields. */
import type { Budget, Notification, NotificationWithSubscribers, Spend, Subscriber } from "@aws-sdk/client-budgets";
import { moneyText, quantityText } from "../money.ts";

/** Kinds of budgets that the form makes. */
export const budgetTypes = [
  "COST",
  "USAGE",
  "RI_UTILIZATION",
  "RI_COVERAGE",
  "SAVINGS_PLANS_UTILIZATION",
  "SAVINGS_PLANS_COVERAGE",
] as const;
export type FormBudgetType = (typeof budgetTypes)[number];

export const timeUnits = ["DAILY", "MONTHLY", "QUARTERLY", "ANNUALLY"] as const;

/** `$10.00`, `80%`, `5 GB-Month`. */
export function spendText(spend: Spend | undefined): string {
  if (spend === undefined) return "–";
  const { Amount = "0", Unit = "" } = spend;
  if (Unit === "USD") return moneyText(Amount);
  return Unit === "PERCENTAGE" ? `${quantityText(Amount)}%` : `${quantityText(Amount)} ${Unit}`;
}

/** The form of a budget. */
export interface BudgetFields {
  readonly name: string;
  readonly type: FormBudgetType;
  readonly timeUnit: (typeof timeUnits)[number];
  readonly amount: string;
  readonly unit: string;
  readonly services: readonly string[];
}

/** One alert's fields. */
export interface AlertFields {
  readonly type: "ACTUAL" | "FORECASTED";
  readonly threshold: string;
  readonly thresholdType: "PERCENTAGE" | "ABSOLUTE_VALUE";
  readonly emails: string;
}

export const newAlert: AlertFields = { type: "ACTUAL", threshold: "80", thresholdType: "PERCENTAGE", emails: "" };

/** Whether a budget is of use or reservations: limits of the latter are 100 percent. */
export const isShare = (type: FormBudgetType): boolean => type !== "COST" && type !== "USAGE";

/** The budget that fields stand for; `before` keeps what the form does not show. */
export function budgetOf(fields: BudgetFields, before?: Budget): Budget {
  const { name, type, timeUnit, amount, unit, services } = fields;
  const budget: Budget = before ?? { BudgetName: name, BudgetType: type, TimeUnit: timeUnit };
  const { CalculatedSpend: _spend, LastUpdatedTime: _time, HealthStatus: _health, ...said } = budget;
  const { BudgetLimit: _limit, CostFilters = {}, ...kept } = said;
  const { Service: _, ...otherFilters } = CostFilters;
  const filters = services.length > 0 ? { ...otherFilters, Service: [...services] } : otherFilters;
  const Unit = type === "COST" ? "USD" : isShare(type) ? "PERCENTAGE" : unit;
  return {
    ...kept,
    BudgetName: name,
    TimeUnit: timeUnit,
    BudgetLimit: { Amount: isShare(type) ? "100" : amount, Unit },
    ...(Object.keys(filters).length > 0 && { CostFilters: filters }),
  };
}

/** The fields of a budget that is there. */
export function fieldsOf(budget: Budget): BudgetFields {
  const { BudgetName = "", BudgetType, TimeUnit, BudgetLimit, CostFilters = {} } = budget;
  return {
    name: BudgetName,
    type: budgetTypes.find((type) => type === BudgetType) ?? "COST",
    timeUnit: timeUnits.find((unit) => unit === TimeUnit) ?? "MONTHLY",
    amount: BudgetLimit?.Amount ?? "",
    unit: BudgetLimit?.Unit ?? "",
    services: CostFilters["Service"] ?? [],
  };
}

/** An alert and who is told. */
export function alertOf(alert: AlertFields, type: FormBudgetType): NotificationWithSubscribers {
  const Notification: Notification = {
    NotificationType: alert.type,
    // What shall be used is missed from below.
    ComparisonOperator: isShare(type) ? "LESS_THAN" : "GREATER_THAN",
    Threshold: Number(alert.threshold),
    ThresholdType: alert.thresholdType,
  };
  return { Notification, Subscribers: subscribersOf(alert.emails) };
}

function subscribersOf(emails: string): Subscriber[] {
  const addresses = emails.split(/[\s,;]+/).filter((each) => each !== "");
  return addresses.map((Address) => ({ SubscriptionType: "EMAIL", Address }));
}

/** Whether an alert can be made of the fields. */
export function isAlertComplete({ threshold, emails }: AlertFields): boolean {
  return threshold.trim() !== "" && Number(threshold) >= 0 && emails.includes("@");
}
