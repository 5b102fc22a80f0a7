/** Empties Savings Plans: plans go, and so do their terms. */
import { clearTable } from "../../kernel/clear-table.ts";
import { costSavingsPlans } from "../../kernel/cost-terms.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { planArn } from "./outputs.ts";
import { plans } from "./tables.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, plans, (tx, { account, id }) =>
    tx.delete(costSavingsPlans, [account, planArn(account, id)]),
  );
}
