/** Empties Invoicing: units go, invoices are the bill's. */
import type { JobContext } from "../../kernel/jobs.ts";
import { invoiceUnits } from "./tables.ts";

const pageRows = 200;

export async function empty({ store }: JobContext): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(invoiceUnits, { limit: pageRows });
      for (const row of rows) tx.delete(invoiceUnits, invoiceUnits.key(row));
      return rows.length;
    });
    if (removed === 0) return;
  }
}
