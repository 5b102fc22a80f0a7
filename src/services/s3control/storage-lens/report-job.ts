/** The daily reports of Storage Lens: counts the buckets, delivers the export, and books the objects that advanced metrics looked at. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { accountsOf } from "./check-organization.ts";
import { countBuckets } from "./count-buckets.ts";
import { deliverNext } from "./deliver-report.ts";
import { dayMilliseconds, isAdvanced, nextDue, type DueReport } from "./due-reports.ts";
import { forgetRecords } from "./forget-records.ts";
import { lensArn, lensConfigurations, lensRuns, type LensProgress, type LensRunRow } from "./tables.ts";

export const reportJob = "s3control.report-storage-lens";

/** How long one run goes on, by the machine's clock: other jobs wait for their turn. */
const runMilliseconds = 2_000;
/** A report that could not be delivered is tried again after this long. */
const retryMilliseconds = 6 * 3_600_000;

/** A run's work on one configuration. */
interface Turn {
  readonly context: JobContext;
  readonly due: DueReport;
  /** Of the run's row as this turn last wrote it. */
  revision: number;
}

/** It goes on where it stopped, also after a kill: buckets that were counted are rows, the one under way is in the progress. */
export const reportStorageLens: Job = {
  name: reportJob,
  everySeconds: 3600,
  run: async (context) => {
    const due = await nextDue(context);
    if (due === undefined) return { more: false, summary: "no report is due" };
    const turn = { context, due, revision: due.run.revision };
    const what = `${due.row.accountId}/${due.row.id}`;
    try {
      return { more: true, summary: `${await step(turn)} ${what}` };
    } catch (error) {
      if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
      context.log.warn("a Storage Lens report could not be delivered", { configuration: what, code: error.code });
      const { code: failure } = error;
      await note(turn, (run) => ({ ...run, failure, retryAt: context.clock.now() + retryMilliseconds }));
      return { more: true, summary: `the report ${what} could not be delivered: ${failure}` };
    }
  },
};

async function step(turn: Turn): Promise<string> {
  const { context, due } = turn;
  const { row } = due;
  const until = context.clock.wall() + runMilliseconds;
  const isOver = (): boolean => context.signal.aborted || context.clock.wall() >= until;
  const before = await begun(turn);
  if (before === undefined) return "left to another run";
  const progress = await countBuckets(context, row, { progress: before, isOver });
  const goesOn = await note(turn, (run) => ({ ...run, retryAt: undefined, progress }));
  if (!goesOn || progress.phase === "count") return "counted buckets of";
  const next = await deliverNext(context, row, progress);
  if (next !== undefined) {
    await note(turn, (run) => ({ ...run, progress: next }));
    return "wrote a file of";
  }
  await finish(turn, progress);
  return "finished the report of";
}

/** The progress of the day's report, or that of one which begins: another day's, or another configuration's, is given up. */
async function begun(turn: Turn): Promise<LensProgress | undefined> {
  const { context, due } = turn;
  const { row, run, day } = due;
  const { progress } = run;
  const isOld = progress !== undefined && progress.day !== day && run.failure !== undefined;
  if (progress?.changedAt === row.changedAt && !isOld) return progress;
  const accounts = await context.store.read((reader) => accountsOf(reader, row.accountId, row.configuration));
  const { changedAt } = row;
  const reportId = context.ids.uuid();
  const first = { reportId, day, changedAt, phase: "count", accounts, accountIndex: 0, objects: 0, files: [] } as const;
  if (!(await note(turn, (before) => ({ ...before, failure: undefined, progress: first })))) return undefined;
  await forgetRecords(context.store, row, reportId);
  return first;
}

/** Changes the run's row; false when the configuration or the row was changed meanwhile: then this turn is over. */
async function note(turn: Turn, change: (run: LensRunRow, tx: Transaction) => Omit<LensRunRow, "revision">) {
  const { accountId, region, id, changedAt } = turn.due.row;
  const isDone = await turn.context.store.transact(async (tx) => {
    const present = await tx.get(lensConfigurations, [accountId, region, id]);
    const run = (await tx.get(lensRuns, [accountId, region, id])) ?? { accountId, region, id, revision: 0 };
    if (present?.changedAt !== changedAt || run.revision !== turn.revision) return false;
    tx.put(lensRuns, { ...change(run, tx), revision: run.revision + 1 });
    return true;
  });
  if (isDone) turn.revision += 1;
  return isDone;
}

async function finish(turn: Turn, progress: LensProgress): Promise<void> {
  const { context, due } = turn;
  const { accountId, region, id, configuration } = due.row;
  await note(turn, ({ reportedDay }, tx) => {
    const quantity = objectShare(progress, reportedDay ?? progress.day - dayMilliseconds);
    if (isAdvanced(configuration) && quantity > 0) {
      context.meter.useIn(tx, {
        usageType: "StorageLens-ObjCount",
        operation: "StorageLens",
        quantity,
        resource: lensArn(due.row),
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
