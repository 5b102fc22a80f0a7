/** Makes bill estimates: rates the month again with what its scenario models, and keeps both sides line by line. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { compareLines, summarise, type ComparedLine } from "../estimate-lines.ts";
import { usageChanges } from "../changes.ts";
import { deleteLines, linesOf } from "../lines.ts";
import { billEstimates, billScenarios, estimateLines, usageModifications, type BillEstimateRow } from "../tables.ts";

const perRun = 5;
const rowsPerStep = 500;

export const runEstimates: Job = {
  name: "bcm-pricing-calculator.run-estimates",
  everySeconds: 60,
  run: async (context) => {
    const range = { limit: perRun };
    const waiting = await context.store.read((reader) => reader.indexRange(billEstimates, "waiting", range));
    for (const row of waiting) await makeEstimate(context, row);
    return { more: waiting.length === perRun, summary: `made ${waiting.length} bill estimates` };
  },
};

/** An attempt may be cut off, or meet another: each writes lines of its own, and the first to end counts. */
async function makeEstimate(context: JobContext, row: BillEstimateRow): Promise<void> {
  const { store, ids } = context;
  const attempt = ids.uuid();
  const isMine = await store.transact(async (tx) => {
    const now = await tx.get(billEstimates, [row.account, row.id]);
    if (now?.status !== "IN_PROGRESS") return false;
    tx.put(billEstimates, { ...now, attempts: [...now.attempts, attempt] });
    return true;
  });
  if (!isMine) return;
  const result = await resultOf(context, row);
  if ("lines" in result) await writeLines(context, result.lines, [row.account, attempt]);
  const hasCounted = await store.transact((tx) => complete(tx, row, { attempt, result }));
  if (!hasCounted) await deleteLines(store, estimateLines, [row.account, attempt]);
}

async function writeLines(
  { store, ids }: JobContext,
  lines: readonly ComparedLine[],
  [account, parentId]: readonly [string, string],
): Promise<void> {
  for (let start = 0; start < lines.length; start += rowsPerStep) {
    const part = lines.slice(start, start + rowsPerStep);
    await store.transact(async (tx) => {
      for (const [index, line] of part.entries()) {
        tx.put(estimateLines, { account, parentId, order: start + index, id: ids.uuid(), ...line });
      }
    });
  }
}

type Result = { readonly lines: readonly ComparedLine[] } | { readonly failure: string };

/** Ends an estimate and unlocks its scenario; false when another attempt was first. */
async function complete(
  tx: Transaction,
  { account, id, scenarioId }: BillEstimateRow,
  { attempt, result }: { readonly attempt: string; readonly result: Result },
): Promise<boolean> {
  const now = await tx.get(billEstimates, [account, id]);
  if (now?.status !== "IN_PROGRESS") return false;
  tx.put<BillEstimateRow>(billEstimates, {
    ...now,
    ...("lines" in result
      ? { status: "COMPLETE", linesId: attempt, ...summarise(result.lines) }
      : { status: "FAILED", failureMessage: result.failure }),
  });
  const scenario = await tx.get(billScenarios, [account, scenarioId]);
  if (scenario?.lockedBy === id) {
    const { lockedBy: _lockedBy, ...unlocked } = scenario;
    tx.put(billScenarios, unlocked);
  }
  return true;
}

async function resultOf({ store, costs }: JobContext, row: BillEstimateRow): Promise<Result> {
  const { account, interval, reservations, savingsPlans, without } = row;
  try {
    const rows = await store.read((reader) => linesOf(reader, usageModifications, row));
    const usage = await usageChanges({ store, costs }, rows, { account, interval });
    const estimated = await costs.estimate(account, interval.start, { usage, reservations, savingsPlans, without });
    const historical = await costs.lines({ payer: account, ...interval, granularity: "DAILY" });
    return { lines: compareLines(historical, estimated) };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { failure: error.message };
  }
}
