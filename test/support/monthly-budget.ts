/** A budget of ten dollars a month whose owner is told at 80 %. */
import type { CreateBudgetCommandInput } from "@aws-sdk/client-budgets";

/** What CreateBudget is asked for it. */
export function monthlyBudget(AccountId: string, BudgetName: string): CreateBudgetCommandInput {
  return {
    AccountId,
    Budget: { BudgetName, BudgetType: "COST", TimeUnit: "MONTHLY", BudgetLimit: { Amount: "10", Unit: "USD" } },
    NotificationsWithSubscribers: [
      {
        Notification: { NotificationType: "ACTUAL", ComparisonOperator: "GREATER_THAN", Threshold: 80 },
        Subscribers: [{ SubscriptionType: "EMAIL", Address: "owner@example.com" }],
      },
    ],
  };
}
