/** What service.ts takes of access logs, inventories and their kind: tables, jobs, and how they are emptied. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Store } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { makeInventories } from "./inventory/make-inventories.ts";
import { inventoryRuns } from "./inventory/tables.ts";
import { deliverAccessLogs } from "./logging/deliver-access-logs.ts";
import { bucketActivity } from "./activity/tables.ts";
import { logLines } from "./logging/tables.ts";

export const reportTables = [logLines, inventoryRuns, bucketActivity] as const;
export const reportJobs = [deliverAccessLogs, makeInventories] as const;

const pageRows = 200;

/** What still waits for delivery goes with the buckets it would have gone to, and so does what was listed. */
export async function emptyReports({ store }: JobContext): Promise<void> {
  await removeRows(store, logLines);
  await removeRows(store, inventoryRuns);
  await removeRows(store, bucketActivity);
}

async function removeRows<Row extends object>(store: Store, table: Table<Row>): Promise<void> {
  for (;;) {
    const rows = await store.read((reader) => reader.range(table, { limit: pageRows }));
    if (rows.length === 0) return;
    await store.transact(async (tx) => rows.forEach((row) => tx.delete(table, table.key(row))));
  }
}
