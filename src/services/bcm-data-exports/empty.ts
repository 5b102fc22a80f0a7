/** Empties Data Exports: exports and their executions go, what was delivered is its bucket's. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { dataExports, executions } from "./tables.ts";

const pageRows = 200;

export async function empty(context: JobContext): Promise<void> {
  await clear(context, dataExports);
  await clear(context, executions);
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
