/** Empties Billing: custom views go. */
import { billingViews } from "../../kernel/billing-views.ts";
import type { JobContext } from "../../kernel/jobs.ts";

const pageRows = 200;

export async function empty({ store }: JobContext): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(billingViews, { limit: pageRows });
      for (const row of rows) tx.delete(billingViews, billingViews.key(row));
      return rows.length;
    });
    if (removed === 0) return;
  }
}
