/** Empties Cost Explorer: monitors, subscriptions, anomalies, backfills, cost categories and mail go; the bill stays. */
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { mails } from "../../kernel/mail.ts";
import { costCategories } from "../../pricing/explore/cost-categories.ts";
import {
  anomalies,
  backfills,
  monitors,
  planGenerations,
  planRecommendations,
  purchaseAnalyses,
  subscriptions,
} from "./tables.ts";

/** Removes all rows of the partition. */
export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, monitors);
  await clearTable(context, subscriptions);
  await clearTable(context, anomalies);
  await clearTable(context, backfills);
  await clearTable(context, costCategories);
  await clearTable(context, planRecommendations);
  await clearTable(context, planGenerations);
  await clearTable(context, purchaseAnalyses);
  await clearTable(context, mails);
}
