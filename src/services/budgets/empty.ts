/** Empties Budgets: budgets, actions and their histories go. */
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { actionHistories, actions, budgets as budgetRows } from "./tables.ts";

/** Removes all rows of the partition. */
export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, budgetRows);
  await clearTable(context, actions);
  await clearTable(context, actionHistories);
}
