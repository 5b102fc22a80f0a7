/** The daily reports of Storage Lens: counts the buckets, delivers the export, and books the objects that advanced metrics looked at. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { accountsOf } from "./check-organization.ts";
import { countBuckets } from "./count-buckets.ts";
import { deliverNext } from "./deliver-report.ts";
import { dayMilliseconds, isAdvanced, nextDue, type DueReport } from "./due-reports.ts";
import {
  lensArn,
  lensConfigurations,
  lensRecords,
  lensRuns,
  type LensConfigurationRow,
  type LensProgress,
  type LensRunRow,
} from "./tables.ts";

export const reportJob = "s3control.report-storage-lens";

/** How long one run goes on, by the machine's clock: other jobs wait for their turn. */
const runMilliseconds = 2_000;
/** A report that could not be delivered is tried again after this long. */
const retryMilliseconds = 6 * 3_600_000;

/** It goes on where it stopped, also after a kill: buckets that were counted are rows, the one under way is in the progress. */
export const reportStorageLens: Job = {
  name: reportJob,
  everySeconds: 3600,
  run: async (context) => {
    const due = await nextDue(context);
    if (due === undefined) return { more: false, summary: "no report is due" };
    const { row } = due;
    const what = `${row.accountId}/${row.id}`;
    try {
      return { more: true, summary: `${await step(context, due)} ${what}` };
    } catch (error) {
      if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
      context.log.warn("a Storage Lens report could not be delivered", { configuration: what, code: error.code });
      await refuse(context, due, error.code);
      return { more: true, summary: `the report ${what} could not be delivered: ${error.code}` };
    }
  },
};

async function step(context: JobContext, due: DueReport): Promise<string> {
  const { row } = due;
  const until = context.clock.wall() + runMilliseconds;
  const isOver = (): boolean => context.signal.aborted || context.clock.wall() >= until;
  const progress = await countBuckets(context, row, { progress: await begun(context, due), isOver });
  await note(context, row, (run) => ({ ...run, retryAt: undefined, progress }));
  if (progress.phase === "count") return "counted buckets of";
  const next = await deliverNext(context, row, progress);
  if (next !== undefined) {
    await note(context, row, (run) => ({ ...run, progress: next }));
    return "wrote a file of";
  }
  await finish(context, due, progress);
  await forgetRecords(context, row);
  return "finished the report of";
}

/** The progress of the day's report, or that of one which begins: another day's, or another configuration's, is given up. */
async function begun(context: JobContext, { row, run, day }: DueReport): Promise<LensProgress> {
  const { progress } = run;
  const isOld = progress !== undefined && progress.day !== day && run.failure !== undefined;
  if (progress?.changedAt === row.changedAt && !isOld) return progress;
  await forgetRecords(context, row);
  const accounts = await context.store.read((reader) => accountsOf(reader, row.accountId, row.configuration));
  return { day, changedAt: row.changedAt, phase: "count", accounts, accountIndex: 0, objects: 0, files: [] };
}

/** Changes the run, unless the configuration was changed or removed meanwhile: then the next run begins anew. */
async function note(
  { store }: JobContext,
  row: LensConfigurationRow,
  change: (run: LensRunRow, tx: Transaction) => LensRunRow,
): Promise<void> {
  const { accountId, region, id } = row;
  await store.transact(async (tx) => {
    const present = await tx.get(lensConfigurations, [accountId, region, id]);
    if (present?.changedAt !== row.changedAt) return;
    const run = (await tx.get(lensRuns, [accountId, region, id])) ?? { accountId, region, id };
    tx.put(lensRuns, change(run, tx));
  });
}

async function refuse(context: JobContext, { row }: DueReport, failure: string): Promise<void> {
  await note(context, row, (run) => ({ ...run, failure, retryAt: context.clock.now() + retryMilliseconds }));
}

async function finish(context: JobContext, { row, run }: DueReport, progress: LensProgress): Promise<void> {
  const { accountId, region, id } = row;
  await note(context, row, (_run, tx) => {
    const quantity = objectShare(progress, run.reportedDay ?? progress.day - dayMilliseconds);
    if (isAdvanced(row.configuration) && quantity > 0) {
      const usageType = "StorageLens-ObjCount";
      const resource = lensArn(row);
      context.meter.useIn(tx, {
        usageType,
        operation: "StorageLens",
        quantity,
        resource,
        account: accountId,
        service: "AmazonS3",
        region,
      });
    }
    return { accountId, region, id, reportedDay: progress.day };
  });
}

/** AWS's price is for an object watched through a month: each day that was not booked yet has its part of it. */
function objectShare({ day, objects }: LensProgress, bookedUntil: number): number {
  let share = 0;
  const first = Math.max(bookedUntil + dayMilliseconds, day - 30 * dayMilliseconds);
  for (let at = first; at <= day; at += dayMilliseconds) {
    const date = new Date(at);
    const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    const nth = date.getUTCDate();
    share += Math.floor((objects * nth) / days) - Math.floor((objects * (nth - 1)) / days);
  }
  return share;
}

const rowsAtOnce = 50;

async function forgetRecords({ store }: JobContext, row: LensConfigurationRow): Promise<void> {
  const prefix = [row.accountId, row.region, row.id];
  for (;;) {
    const rows = await store.read((reader) => reader.range(lensRecords, { prefix, limit: rowsAtOnce }));
    if (rows.length === 0) return;
    await store.transact(async (tx) => rows.forEach((one) => tx.delete(lensRecords, lensRecords.key(one))));
  }
}
