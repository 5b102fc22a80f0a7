/** Removes a table's rows of a partition, some at a time: what services are emptied by. */
import type { JobContext } from "./jobs.ts";
import type { Transaction } from "./store.ts";
import type { Table } from "./table.ts";

const pageRows = 200;

/** Removes all rows; `also` removes what belongs to one, in the same transaction. */
export async function clearTable<Row extends object>(
  { store }: Pick<JobContext, "store">,
  table: Table<Row>,
  also?: (tx: Transaction, row: Row) => void | Promise<void>,
): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(table, { limit: pageRows });
      for (const row of rows) {
        await also?.(tx, row);
        tx.delete(table, table.key(row));
      }
      return rows.length;
    });
    if (removed === 0) return;
  }
}
