/** Empties Budgets: budgets, actions and their histories go. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { actionHistories, actions, budgets as budgetRows } from "./tables.ts";

const pageRows = 200;

/** Removes all rows of the partition. */
export async function empty(context: JobContext): Promise<void> {
  await clear(context, budgetRows);
  await clear(context, actions);
  await clear(context, actionHistories);
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
