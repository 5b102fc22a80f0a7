/** Lets go of everything CloudTrail holds: trails, events, and what waits for delivery. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { trailBatches } from "../../kernel/trail.ts";
import { digestChains, digestKeys, undigestedFiles } from "./digest-tables.ts";
import { dataInterest, plannedFiles, trailDeliveries, trails, waitingBatches } from "./tables.ts";

const rowsPerStep = 100;

export async function emptyCloudtrail(context: JobContext): Promise<void> {
  // Trails first: then nothing new comes to wait.
  const own = [trails, dataInterest, trailDeliveries, plannedFiles, waitingBatches, trailBatches];
  for (const table of [...own, digestChains, undigestedFiles, digestKeys]) {
    await emptyTable(context, table as unknown as Table<object>);
  }
}

async function emptyTable({ store }: JobContext, table: Table<object>): Promise<void> {
  for (;;) {
    const count = await store.transact(async (tx) => {
      const rows = await tx.range(table, { limit: rowsPerStep });
      for (const row of rows) tx.delete(table, table.key(row));
      return rows.length;
    });
    if (count < rowsPerStep) return;
  }
}
