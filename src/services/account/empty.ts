/** Empties Account Management: contacts, changes of e-mail addresses, verifications and choices of regions go, the accounts stay. */
import { regionChoices } from "../../kernel/identity/regions.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { contacts, emailChanges, phoneChecks } from "./tables.ts";

const pageRows = 200;

/** Removes all rows of the partition. */
export async function empty(context: JobContext): Promise<void> {
  await clear(context, contacts);
  await clear(context, emailChanges);
  await clear(context, phoneChecks);
  await clear(context, regionChoices);
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
