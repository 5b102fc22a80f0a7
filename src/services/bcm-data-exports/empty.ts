/** Empties Data Exports: exports and their executions go, what was delivered is its bucket's. */
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { dataExports, executions } from "./tables.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, dataExports);
  await clearTable(context, executions);
}
