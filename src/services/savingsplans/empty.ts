/** Empties Savings Plans: plans go, and so do their terms. */
import { costSavingsPlans } from "../../kernel/cost-terms.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { planArn } from "./outputs.ts";
import { plans } from "./tables.ts";

const pageRows = 200;

export async function empty({ store }: JobContext): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(plans, { limit: pageRows });
      for (const { account, id } of rows) {
        tx.delete(plans, [account, id]);
        tx.delete(costSavingsPlans, [account, planArn(account, id)]);
      }
      return rows.length;
    });
    if (removed === 0) return;
  }
}
