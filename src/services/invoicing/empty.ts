/** Empties Invoicing: units and preferences go, invoices are the bill's. */
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { portalPreferences } from "./portal-tables.ts";
import { invoiceUnits } from "./tables.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, invoiceUnits);
  await clearTable(context, portalPreferences);
}
