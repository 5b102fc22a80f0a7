/** An example budget. */
import { Budgets } from "@aws-sdk/client-budgets";
import type { Region } from "../../../src/region.ts";

/** A monthly budget `everything` with an alert. */
export async function makeExample(region: Region): Promise<void> {
  const { endpoint, root: credentials } = region;
  const budgets = new Budgets({ endpoint, region: "us-east-1", credentials });
  await budgets.createBudget({
    AccountId: "000000000000",
    Budget: {
      BudgetName: "everything",
      BudgetType: "COST",
      TimeUnit: "MONTHLY",
      BudgetLimit: { Amount: "10", Unit: "USD" },
    },
    NotificationsWithSubscribers: [
      {
        Notification: { NotificationType: "ACTUAL", ComparisonOperator: "GREATER_THAN", Threshold: 80 },
        Subscribers: [{ SubscriptionType: "EMAIL", Address: "owner@example.com" }],
      },
    ],
  });
  budgets.destroy();
}
