/** Lets go of everything CloudTrail holds: trails, events, and what waits for delivery. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { trailEvents } from "../../kernel/trail.ts";
import { dataInterest, plannedFiles, trailDeliveries, trails, waitingEvents } from "./tables.ts";

const rowsPerStep = 1_000;

export async function emptyCloudtrail(context: JobContext): Promise<void> {
  // Trails first: then nothing new comes to wait.
  for (const table of [trails, dataInterest, trailDeliveries, plannedFiles, waitingEvents, trailEvents]) {
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
