/** Empties Free Tier: nobody has completed anything. */
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { completedActivities } from "./tables.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, completedActivities);
}
