/** Empties Billing: custom views go. */
import { billingViews } from "../../kernel/billing-views.ts";
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, billingViews);
}
