/** Empties Cost Explorer: monitors, subscriptions, anomalies, backfills, cost categories and mail go; the bill stays. */
import type { JobContext } from "../../kernel/jobs.ts";
import { mails } from "../../kernel/mail.ts";
import type { Table } from "../../kernel/table.ts";
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

const pageRows = 200;

/** Removes all rows of the partition. */
export async function empty(context: JobContext): Promise<void> {
  await clear(context, monitors);
  await clear(context, subscriptions);
  await clear(context, anomalies);
  await clear(context, backfills);
  await clear(context, costCategories);
  await clear(context, planRecommendations);
  await clear(context, planGenerations);
  await clear(context, purchaseAnalyses);
  await clear(context, mails);
}

async function clear<Row extends object>({ store }: JobContext, table: Table<Row>): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(table, { limit: pageRows });
      for (const row of rows) tx.delete(table, table.key(row));
      return rows.length;
    });
    if (removed === 0) return;
  }
}
