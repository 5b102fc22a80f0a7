/** An example budget and an example estimate. */
import { Budgets } from "@aws-sdk/client-budgets";
import type { Region } from "../../../src/region.ts";
import { monthlyBudget } from "../../support/monthly-budget.ts";
import { calculatorOf } from "../../support/pricing-calculator.ts";

/** A monthly budget `everything` with an alert, and an estimate `website`. */
export async function makeExample(region: Region): Promise<void> {
  const { endpoint, root: credentials } = region;
  const budgets = new Budgets({ endpoint, region: "us-east-1", credentials });
  await budgets.createBudget(monthlyBudget("000000000000", "everything"));
  budgets.destroy();
  const call = calculatorOf(endpoint, credentials.accessKeyId, credentials.secretAccessKey);
  const { id: workloadEstimateId } = await call("CreateWorkloadEstimate", { name: "website" });
  const storage = { serviceCode: "AmazonS3", usageType: "TimedStorage-ByteHrs", operation: "", amount: 100 };
  const usage = [{ key: "pictures", group: "Website", usageAccountId: credentials.accountId, ...storage }];
  await call("BatchCreateWorkloadEstimateUsage", { workloadEstimateId, usage });
}
