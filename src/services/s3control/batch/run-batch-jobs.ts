/** Works on batch jobs, the most urgent first: reads manifests, runs tasks piece by piece, writes reports. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { ManifestFault, readTasks, type S3Call } from "./read-manifest.ts";
import { putReport } from "./report.ts";
import { taskCall } from "./task-call.ts";
import { batchJobs, batchPieces, type BatchJobRow, type BatchTask } from "./tables.ts";

const tasksPerPiece = 100;
/** Tasks run at once. */
const atOnce = 8;
/** AWS gives a job up when more than half of its tasks fail, once it has run a thousand. */
const triedBeforeGivingUp = 1000;

export const runBatchJobs: Job = {
  name: "s3control.run-batch-jobs",
  everySeconds: 10,
  run: async (context) => {
    const [job] = await context.store.read((reader) => reader.indexRange(batchJobs, "working", { limit: 1 }));
    if (job === undefined) return { more: false, summary: "no batch job is waiting" };
    try {
      await step(context, job);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === undefined) throw error;
      await fail(context, job, fault);
    }
    return { more: true, summary: `worked on the batch job ${job.id}` };
  },
};

/** What a job fails with; anything else is the region's fault and is tried again. */
function faultOf(error: unknown): { code: string; reason: string } | undefined {
  if (error instanceof ManifestFault) return { code: "ManifestFailure", reason: error.message };
  if (error instanceof AwsError && (error.status ?? 500) < 500) return { code: error.code, reason: error.message };
  return undefined;
}

function step(context: JobContext, job: BatchJobRow): Promise<void> {
  if (job.status === "New") return prepare(context, job);
  return job.piecesDone * tasksPerPiece < job.total ? runPiece(context, job) : finish(context, job);
}

/** Calls S3 by the job's role. */
function s3CallOf(context: JobContext, job: BatchJobRow): S3Call {
  const as = {
    principal: "batchoperations.s3.amazonaws.com",
    account: job.accountId,
    region: job.region,
    roleArn: job.request.RoleArn,
  };
  return (operation, input) => context.call("s3", operation, input, as);
}

/** Changes the job unless it was cancelled or changed its status meanwhile. */
async function change(
  context: JobContext,
  job: BatchJobRow,
  changes: (current: BatchJobRow) => Partial<BatchJobRow>,
): Promise<void> {
  await context.store.transact(async (tx) => {
    const current = await tx.get(batchJobs, batchJobs.key(job));
    if (current === undefined || current.status !== job.status) return;
    tx.put(batchJobs, { ...current, ...changes(current) });
  });
}

/** Writes the tasks down, so that whoever comes after a kill goes on with the same list. */
async function prepare(context: JobContext, job: BatchJobRow): Promise<void> {
  const tasks = await readTasks(s3CallOf(context, job), job.request);
  for (let start = 0, index = 0; start < tasks.length; start += tasksPerPiece, index += 1) {
    const piece = { jobId: job.id, index, tasks: tasks.slice(start, start + tasksPerPiece) };
    await context.store.transact(async (tx) => tx.put(batchPieces, piece));
  }
  const waits = job.request.ConfirmationRequired === true;
  await change(context, job, () => ({
    total: tasks.length,
    status: waits ? "Suspended" : "Ready",
    ...(waits ? { suspendedAt: context.clock.now() } : {}),
  }));
}

/** Runs the next piece. A kill in its middle runs it again: every operation may be repeated. */
async function runPiece(context: JobContext, job: BatchJobRow): Promise<void> {
  const piece = await context.store.read((reader) => reader.get(batchPieces, [job.id, job.piecesDone]));
  const tasks = piece?.tasks ?? [];
  const call = s3CallOf(context, job);
  const done: BatchTask[] = [];
  for (let start = 0; start < tasks.length; start += atOnce) {
    const some = tasks.slice(start, start + atOnce);
    done.push(...(await Promise.all(some.map((task) => runTask(call, job, task)))));
  }
  const succeeded = done.filter(({ errorCode }) => errorCode === "").length;
  await context.store.transact(async (tx) => {
    tx.put(batchPieces, { jobId: job.id, index: job.piecesDone, tasks: done });
    const current = await tx.get(batchJobs, batchJobs.key(job));
    if (current === undefined || current.piecesDone !== job.piecesDone) return;
    tx.put(batchJobs, {
      ...current,
      status: current.status === "Ready" ? "Active" : current.status,
      activeSince: current.activeSince ?? context.clock.now(),
      piecesDone: current.piecesDone + 1,
      succeeded: current.succeeded + succeeded,
      failed: current.failed + done.length - succeeded,
    });
  });
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

async function runTask(call: S3Call, job: BatchJobRow, task: BatchTask): Promise<BatchTask> {
  try {
    const { operation, input } = taskCall(job.request.Operation, task);
    await call(operation, input);
    return { ...task, errorCode: "", httpStatus: 200, message: "Successful" };
  } catch (error) {
    if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
    return { ...task, errorCode: error.code, httpStatus: error.status, message: error.message };
  }
}

async function finish(context: JobContext, job: BatchJobRow): Promise<void> {
  await report(context, job);
  await change(context, job, () => ({ status: "Complete", terminatedAt: context.clock.now() }));
}

async function fail(context: JobContext, job: BatchJobRow, fault: { code: string; reason: string }): Promise<void> {
  await change(context, job, () => ({ status: "Failed", terminatedAt: context.clock.now(), failures: [fault] }));
}

async function report(context: JobContext, job: BatchJobRow): Promise<void> {
  const { store, clock, ids } = context;
  if (job.request.Report.Enabled) {
    const pieces = await store.read((reader) =>
      reader.range(batchPieces, { prefix: [job.id], limit: job.piecesDone + 1 }),
    );
    const tasks = pieces.flatMap((piece) => piece.tasks);
    await putReport(s3CallOf(context, job), job, { tasks, at: clock.now(), ids });
  }
  for (let index = 0; index < job.piecesDone; index += 1) {
    await store.transact(async (tx) => tx.delete(batchPieces, [job.id, index]));
  }
}
