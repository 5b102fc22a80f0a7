/** An example budget and an example estimate. */
import { Budgets } from "@aws-sdk/client-budgets";
import type { Region } from "../../../src/region.ts";

/** A monthly budget `everything` with an alert, and an estimate `website`. */
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
  const storage = { service: "AmazonS3", region: "us-east-1", usageType: "TimedStorage-ByteHrs", operation: "" };
  const lines = [{ ...storage, group: "Website", description: "Pictures", quantity: "100" }];
  const body = JSON.stringify({ name: "Website", lines });
  await fetch(`${endpoint}/_haneul/estimates/website`, { method: "POST", body });
}
