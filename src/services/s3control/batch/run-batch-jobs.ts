/** Works on batch jobs, the most urgent first: reads manifests, runs tasks piece by piece, writes reports. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { ManifestFault, readTasks, type S3Call } from "./read-manifest.ts";
import { putReport } from "./report.ts";
import { ManifestOutput } from "./generate-manifest.ts";
import { runTask, type RoleCall } from "./run-task.ts";
import { batchJobs, batchPieces, type BatchJobRow, type BatchTask } from "./tables.ts";
import { requestOf } from "./stored-request.ts";

const tasksPerPiece = 100;
/** Of tasks that are written down, and of pieces that are read again: bounded, however long the list is. */
const tasksWrittenAtOnce = 50 * tasksPerPiece;
const piecesReadAtOnce = 100;
/** Jobs looked at, the most urgent first, for one that can go on. */
const jobsAtOnce = 10;
/** Tasks run at once. */
const atOnce = 8;
/** AWS gives a job up when more than half of its tasks fail, once it has run a thousand. */
const triedBeforeGivingUp = 1000;

const keptMilliseconds = 90 * 86_400_000;
const forgottenAtOnce = 100;

export const runBatchJobs: Job = {
  name: "s3control.run-batch-jobs",
  everySeconds: 10,
  run: async (context) => {
    await forgetOld(context);
    const jobs = await context.store.read((reader) => reader.indexRange(batchJobs, "working", { limit: jobsAtOnce }));
    for (const job of jobs) {
      if (!(await worked(context, job))) continue;
      return { more: true, summary: `worked on the batch job ${job.id}` };
    }
    return { more: false, summary: `${jobs.length} batch jobs wait for what they began` };
  },
};

/** User guide, "Troubleshooting S3 Batch Operations": jobs go ninety days after their end. */
async function forgetOld({ store, clock }: JobContext): Promise<void> {
  const end = [clock.now() - keptMilliseconds];
  const old = await store.read((reader) => reader.indexRange(batchJobs, "ended", { end, limit: forgottenAtOnce }));
  if (old.length > 0)
    await store.transact(async (tx) => old.forEach((row) => tx.delete(batchJobs, batchJobs.key(row))));
}

/** False: the job waits for what it began, and another may be worked on. */
async function worked(context: JobContext, job: BatchJobRow): Promise<boolean> {
  try {
    return await step(context, job);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    await fail(context, job, fault);
    return true;
  }
}

/** What a job fails with; anything else is the region's fault and is tried again. */
function faultOf(error: unknown): { code: string; reason: string } | undefined {
  if (error instanceof ManifestFault) return { code: "ManifestFailure", reason: error.message };
  if (error instanceof AwsError && (error.status ?? 500) < 500) return { code: error.code, reason: error.message };
  return undefined;
}

async function step(context: JobContext, job: BatchJobRow): Promise<boolean> {
  if (job.status !== "New" && job.status !== "Cancelling" && job.piecesDone * tasksPerPiece < job.total) {
    return runPiece(context, job);
  }
  if (job.status === "New") await prepare(context, job);
  else await finish(context, job);
  return true;
}

/** Calls S3 by the job's role. */
function s3CallOf(context: JobContext, job: BatchJobRow): S3Call {
  const call = roleCallOf(context, job);
  return (operation, input) => call("s3", operation, input);
}

function roleCallOf(context: JobContext, job: BatchJobRow): RoleCall {
  const as = {
    principal: "batchoperations.s3.amazonaws.com",
    account: job.accountId,
    region: job.region,
    roleArn: requestOf(job).RoleArn,
  };
  return (service, operation, input) => context.call(service, operation, input, as);
}

type Changes = (current: BatchJobRow) => Partial<BatchJobRow>;

async function change(context: JobContext, job: BatchJobRow, changes: Changes): Promise<void> {
  await context.store.transact((tx) => changeIn(tx, job, changes));
}

/** Changes the job unless it was cancelled or changed its status meanwhile; says whether it did. */
async function changeIn(tx: Transaction, job: BatchJobRow, changes: Changes): Promise<boolean> {
  const current = await tx.get(batchJobs, batchJobs.key(job));
  if (current === undefined || current.status !== job.status) return false;
  tx.put(batchJobs, { ...current, ...changes(current) });
  return true;
}

/** Writes the tasks down, so that whoever comes after a kill goes on with the same list. */
async function prepare(context: JobContext, job: BatchJobRow): Promise<void> {
  const call = s3CallOf(context, job);
  const output = new ManifestOutput(call, job, { at: context.clock.now(), ids: context.ids });
  let total = 0;
  let some: BatchTask[] = [];
  const write = async (): Promise<void> => {
    await putPieces(context, job, { tasks: some, from: total / tasksPerPiece });
    total += some.length;
    some = [];
  };
  for await (const task of readTasks(call, requestOf(job))) {
    await output.add(task);
    some.push(task);
    if (some.length === tasksWrittenAtOnce) await write();
  }
  await write();
  const generated = await output.close();
  const waits = requestOf(job).ConfirmationRequired === true;
  await change(context, job, () => ({
    total,
    generated,
    status: waits ? "Suspended" : "Ready",
    ...(waits ? { suspendedAt: context.clock.now() } : {}),
  }));
}

async function putPieces(
  { store }: JobContext,
  { id: jobId }: BatchJobRow,
  { tasks, from }: { readonly tasks: readonly BatchTask[]; readonly from: number },
): Promise<void> {
  if (tasks.length === 0) return;
  await store.transact(async (tx) => {
    for (let start = 0, index = from; start < tasks.length; start += tasksPerPiece, index += 1) {
      tx.put(batchPieces, { jobId, index, tasks: tasks.slice(start, start + tasksPerPiece) });
    }
  });
}

/** Runs the next piece. A kill in its middle runs it again: every operation may be repeated. False while tasks of it go on elsewhere. */
async function runPiece(context: JobContext, job: BatchJobRow): Promise<boolean> {
  const piece = await context.store.read((reader) => reader.get(batchPieces, [job.id, job.piecesDone]));
  const tasks = piece?.tasks ?? [];
  const call = roleCallOf(context, job);
  const done: BatchTask[] = [];
  for (let start = 0; start < tasks.length; start += atOnce) {
    const some = tasks.slice(start, start + atOnce);
    const ran = some.map((task) =>
      task.errorCode === undefined ? runTask(call, job, task, context.ids) : Promise.resolve(task),
    );
    done.push(...(await Promise.all(ran)));
  }
  const ended = done.every(({ errorCode }) => errorCode !== undefined);
  const succeeded = done.filter(({ errorCode }) => errorCode === "").length;
  await context.store.transact(async (tx) => {
    tx.put(batchPieces, { jobId: job.id, index: job.piecesDone, tasks: done });
    const current = await tx.get(batchJobs, batchJobs.key(job));
    if (current === undefined || current.piecesDone !== job.piecesDone) return;
    const status = current.status === "Ready" ? "Active" : current.status;
    const active = { ...current, status, activeSince: current.activeSince ?? context.clock.now() };
    tx.put(batchJobs, ended ? counted(active, succeeded, done.length - succeeded) : active);
  });
  if (ended) await giveUpAfterFailures(context, job);
  return ended;
}

function counted(job: BatchJobRow, succeeded: number, failed: number): BatchJobRow {
  return {
    ...job,
    piecesDone: job.piecesDone + 1,
    succeeded: job.succeeded + succeeded,
    failed: job.failed + failed,
  };
}

async function giveUpAfterFailures(context: JobContext, job: BatchJobRow): Promise<void> {
  const { failed } = await requireJob(context, job);
  const tried = (job.piecesDone + 1) * tasksPerPiece;
  if (tried >= triedBeforeGivingUp && failed > tried / 2) {
    const reason = "Job failure rate is above 50%";
    await fail(context, await requireJob(context, job), { code: "JobFailureRateExceeded", reason });
  }
}

async function requireJob(context: JobContext, job: BatchJobRow): Promise<BatchJobRow> {
  return (await context.store.read((reader) => reader.get(batchJobs, batchJobs.key(job)))) ?? job;
}

async function finish(context: JobContext, job: BatchJobRow): Promise<void> {
  await report(context, job);
  const status = job.status === "Cancelling" ? "Cancelled" : "Complete";
  await end(context, job, () => ({ status, terminatedAt: context.clock.now() }));
}

/** A job whose tasks failed leaves a report, too, but for one that cannot be written. */
async function fail(context: JobContext, job: BatchJobRow, fault: { code: string; reason: string }): Promise<void> {
  if (fault.code === "JobFailureRateExceeded") await report(context, job);
  await end(context, job, () => ({ status: "Failed", terminatedAt: context.clock.now(), failures: [fault] }));
}

async function report(context: JobContext, job: BatchJobRow): Promise<void> {
  const { clock, ids } = context;
  if (!requestOf(job).Report.Enabled) return;
  await putReport(s3CallOf(context, job), job, { tasks: tasksOf(context, job), at: clock.now(), ids });
}

/** The tasks that were run, and those of the piece that was next. */
async function* tasksOf({ store }: JobContext, job: BatchJobRow): AsyncGenerator<BatchTask> {
  for (let from = 0; from <= job.piecesDone; from += piecesReadAtOnce) {
    const pieces = await store.read((reader) =>
      reader.range(batchPieces, {
        prefix: [job.id],
        start: [job.id, from],
        limit: Math.min(piecesReadAtOnce, job.piecesDone + 1 - from),
      }),
    );
    for (const { tasks } of pieces) yield* tasks;
  }
}

/** The tasks go in the transaction that ends the job: after a kill before it, the whole report is written again. */
async function end(context: JobContext, job: BatchJobRow, changes: Changes): Promise<void> {
  await context.store.transact(async (tx) => {
    if (!(await changeIn(tx, job, changes))) return;
    for (let index = 0; index * tasksPerPiece < job.total; index += 1) tx.delete(batchPieces, [job.id, index]);
  });
}
