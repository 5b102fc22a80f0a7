/** Empties Support: cases, communications, files. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { dropAttachment } from "./attachments.ts";
import { attachments, attachmentSets, cases, communications } from "./tables.ts";

const pageRows = 200;

export async function empty(context: JobContext): Promise<void> {
  await clear(context, attachmentSets);
  await clear(context, communications);
  await clear(context, cases);
  for (;;) {
    const removed = await context.store.transact(async (tx) => {
      const rows = await tx.range(attachments, { limit: pageRows });
      for (const { account, id } of rows) await dropAttachment(tx, context.blobs, [account, id]);
      return rows.length;
    });
    if (removed === 0) return;
  }
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
