/** Empties Billing: custom views go, and what is remembered of requests. */
import { billingViews } from "../../kernel/billing-views.ts";
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { creditRequests } from "./tables.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, billingViews);
  await clearTable(context, creditRequests);
}
