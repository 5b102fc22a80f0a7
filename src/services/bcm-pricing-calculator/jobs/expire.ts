/** Removes estimates and scenarios that have expired with all their lines, and client tokens that are old. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Table } from "../../../kernel/table.ts";
import { deleteLines } from "../lines.ts";
import {
  billEstimates,
  billScenarios,
  commitmentModifications,
  estimateCommitments,
  estimateLines,
  tokens,
  usageModifications,
  workloadEstimates,
  workloadUsage,
} from "../tables.ts";

const perRun = 5_000;
const tokenMilliseconds = 7 * 86_400_000;

interface Expiring {
  readonly account: string;
  readonly id: string;
  readonly expiresAt: number;
  /** Of bill estimates: what their lines are below. */
  readonly attempts?: readonly string[];
}

const expiring: readonly (readonly [parent: Table<Expiring>, lines: readonly Table<never>[]])[] = [
  [workloadEstimates as never, [workloadUsage as never]],
  [billScenarios as never, [usageModifications as never, commitmentModifications as never]],
  [billEstimates as never, [usageModifications, commitmentModifications, estimateCommitments, estimateLines] as never],
];

export const expire: Job = {
  name: "bcm-pricing-calculator.expire",
  everySeconds: 3_600,
  run: async (context) => {
    const now = context.clock.now();
    let removed = 0;
    for (const [parent, lines] of expiring) {
      const rows = await context.store.read((reader) => reader.range(parent, { limit: perRun }));
      for (const { account, id, attempts = [] } of rows.filter(({ expiresAt }) => expiresAt <= now)) {
        const parents = [id, ...attempts];
        for (const table of lines) {
          for (const parentId of parents) await deleteLines(context.store, table, [account, parentId]);
        }
        await context.store.transact(async (tx) => tx.delete(parent, [account, id]));
        removed += 1;
      }
    }
    const forgotten = await forgetTokens(context, now - tokenMilliseconds);
    return { more: false, summary: `removed ${removed} that expired, forgot ${forgotten} tokens` };
  },
};

async function forgetTokens({ store }: JobContext, before: number): Promise<number> {
  return store.transact(async (tx) => {
    const old = (await tx.range(tokens, { limit: perRun })).filter(({ usedAt }) => usedAt < before);
    for (const row of old) tx.delete(tokens, tokens.key(row));
    return old.length;
  });
}
