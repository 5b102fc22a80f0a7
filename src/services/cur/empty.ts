/** Empties the Cost and Usage Report service: definitions go, what was delivered is its bucket's. */
import type { JobContext } from "../../kernel/jobs.ts";
import { reports } from "./tables.ts";

const pageRows = 200;

export async function empty({ store }: JobContext): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(reports, { limit: pageRows });
      for (const row of rows) tx.delete(reports, reports.key(row));
      return rows.length;
    });
    if (removed === 0) return;
  }
}
