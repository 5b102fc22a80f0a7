/** Makes bill estimates: rates the month again with what its scenario models, and keeps both sides line by line. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
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

async function makeEstimate(context: JobContext, row: BillEstimateRow): Promise<void> {
  const result = await resultOf(context, row);
  const lines = "lines" in result ? result.lines : [];
  const { account, id } = row;
  // A run that was cut off may have left lines behind.
  await deleteLines(context.store, estimateLines, [account, id]);
  for (let start = 0; start < lines.length; start += rowsPerStep) {
    const part = lines.slice(start, start + rowsPerStep);
    await context.store.transact(async (tx) => {
      for (const [index, { region: location, ...line }] of part.entries()) {
        const place = { account, parentId: id, order: start + index, id: context.ids.uuid() };
        tx.put(estimateLines, { ...place, ...line, location });
      }
    });
  }
  await context.store.transact(async (tx) => {
    const now = await tx.get(billEstimates, [account, id]);
    if (now?.status !== "IN_PROGRESS") return;
    const outcome =
      "lines" in result
        ? { status: "COMPLETE" as const, ...summarise(result.lines) }
        : { status: "FAILED" as const, failureMessage: result.failure };
    tx.put<BillEstimateRow>(billEstimates, { ...now, ...outcome });
    const scenario = await tx.get(billScenarios, [account, row.scenarioId]);
    if (scenario?.lockedBy !== id) return;
    const { lockedBy: _lockedBy, ...unlocked } = scenario;
    tx.put(billScenarios, unlocked);
  });
}

async function resultOf(
  { store, costs }: JobContext,
  row: BillEstimateRow,
): Promise<{ readonly lines: readonly ComparedLine[] } | { readonly failure: string }> {
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
