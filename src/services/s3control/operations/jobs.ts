/** Batch jobs: made, described, listed, confirmed, cancelled, tagged. */
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { accountOf } from "../access.ts";
import { checkJob } from "../batch/check-job.ts";
import { requestOf, storedRequest } from "../batch/stored-request.ts";
import { batchJobs, isOver, type BatchJobRow } from "../batch/tables.ts";
import { operationName } from "../batch/task-call.ts";
import { invalidRequest, jobStatus, noSuchJob, tokenUsed, tooManyTags } from "../errors.ts";
import { keyOfToken, pageSize, tokenOf } from "../pages.ts";
import { checkedTags } from "../storage-lens/tags.ts";

const jobName = "s3control.run-batch-jobs";
const maximumTags = 50;

export const createJob: Operation<S3control, "CreateJob"> = async (context, input) => {
  const accountId = accountOf(context, input);
  checkJob(input);
  const clientToken = input.ClientRequestToken ?? context.ids.uuid();
  const { Operation, Report, RoleArn, Manifest, ManifestGenerator, Description, ConfirmationRequired } = input;
  const row: BatchJobRow = {
    accountId,
    region: context.region,
    id: context.ids.uuid(),
    status: "New",
    priority: input.Priority,
    createdAt: Math.floor(context.clock.now()),
    clientToken,
    request: storedRequest({
      Operation,
      Report,
      RoleArn,
      Manifest,
      ManifestGenerator,
      Description,
      ConfirmationRequired,
    }),
    tags: checkedTags(input.Tags ?? []),
    failures: [],
    total: 0,
    succeeded: 0,
    failed: 0,
    piecesDone: 0,
  };
  const id = await context.store.transact(async (tx) => {
    const prefix = [accountId, context.region, clientToken];
    const [before] = await tx.indexRange(batchJobs, "token", { prefix, limit: 1 });
    if (before !== undefined && !isSame(before, row)) throw tokenUsed();
    if (before !== undefined) return before.id;
    tx.put(batchJobs, row);
    return row.id;
  });
  context.jobs.wake(jobName);
  return { JobId: id };
};

/** Members that were left out are not kept, so that the requests are compared as they are written down. */
function isSame({ request }: BatchJobRow, other: BatchJobRow): boolean {
  return JSON.stringify(request) === JSON.stringify(other.request);
}

async function requireJob(
  context: Context,
  reader: Reader,
  input: { readonly AccountId?: string | undefined; readonly JobId: string },
): Promise<BatchJobRow> {
  const row = await reader.get(batchJobs, [accountOf(context, input), context.region, input.JobId]);
  if (row === undefined) throw noSuchJob(input.JobId);
  return row;
}

function progressOf(row: BatchJobRow, now: number) {
  const { activeSince, terminatedAt = now } = row;
  const seconds = activeSince === undefined ? 0 : Math.floor((terminatedAt - activeSince) / 1000);
  return {
    TotalNumberOfTasks: row.total,
    NumberOfTasksSucceeded: row.succeeded,
    NumberOfTasksFailed: row.failed,
    Timers: { ElapsedTimeInActiveSeconds: seconds },
  };
}

const dateOf = (time: number | undefined): Date | undefined => (time === undefined ? undefined : new Date(time));

export const describeJob: Operation<S3control, "DescribeJob"> = async (context, input) => {
  const row = await context.store.read((reader) => requireJob(context, reader, input));
  const suspended = row.suspendedAt;
  return {
    Job: {
      ...requestOf(row),
      JobId: row.id,
      JobArn: `arn:aws:s3:${row.region}:${row.accountId}:job/${row.id}`,
      Status: row.status,
      Priority: row.priority,
      ProgressSummary: progressOf(row, context.clock.now()),
      StatusUpdateReason: row.statusReason,
      GeneratedManifestDescriptor: row.generated && {
        Format: "S3InventoryReport_CSV_20211130",
        Location: { ObjectArn: row.generated.objectArn, ETag: row.generated.etag },
      },
      FailureReasons: row.failures.map(({ code, reason }) => ({ FailureCode: code, FailureReason: reason })),
      CreationTime: new Date(row.createdAt),
      TerminationDate: dateOf(row.terminatedAt),
      SuspendedDate: dateOf(suspended),
      SuspendedCause: suspended === undefined ? undefined : "AwaitingConfirmation",
    },
  };
};

/** Rows looked at for one page: those of other statuses are passed over. */
const rowsAtOnce = 1000;

export const listJobs: Operation<S3control, "ListJobs"> = async (context, input) => {
  const prefix = [accountOf(context, input), context.region];
  const size = pageSize(input.MaxResults);
  const wanted = input.JobStatuses?.length ? new Set(input.JobStatuses) : undefined;
  const after = input.NextToken === undefined ? undefined : keyOfToken(input.NextToken);
  const rows = await context.store.read((reader) =>
    reader.indexRange(batchJobs, "newest", { prefix, limit: rowsAtOnce }),
  );
  const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  const found = rows.slice(from).filter(({ status }) => wanted?.has(status) ?? true);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  return {
    Jobs: shown.map((row) => ({
      JobId: row.id,
      Description: requestOf(row).Description,
      Operation: operationName(requestOf(row).Operation),
      Priority: row.priority,
      Status: row.status,
      CreationTime: new Date(row.createdAt),
      TerminationDate: dateOf(row.terminatedAt),
      ProgressSummary: progressOf(row, context.clock.now()),
    })),
    ...(found.length > size && last !== undefined ? { NextToken: tokenOf(last.id) } : {}),
  };
};

export const updateJobPriority: Operation<S3control, "UpdateJobPriority"> = async (context, input) => {
  if (input.Priority < 0 || input.Priority > 2_147_483_647) throw invalidRequest("The priority is not valid.");
  await context.store.transact(async (tx) => {
    const row = await requireJob(context, tx, input);
    if (isOver(row)) throw jobStatus(`The job is in the status ${row.status} and its priority cannot be changed.`);
    tx.put(batchJobs, { ...row, priority: input.Priority });
  });
  return { JobId: input.JobId, Priority: input.Priority };
};

export const updateJobStatus: Operation<S3control, "UpdateJobStatus"> = async (context, input) => {
  const { RequestedJobStatus: wanted, StatusUpdateReason: statusReason } = input;
  if (wanted !== "Ready" && wanted !== "Cancelled") throw invalidRequest("The requested job status is not valid.");
  const status = await context.store.transact(async (tx) => {
    const row = await requireJob(context, tx, input);
    const allowed = wanted === "Ready" ? row.status === "Suspended" : !isOver(row) && row.status !== "Cancelling";
    if (!allowed) throw jobStatus(`The job cannot go from the status ${row.status} to ${wanted}.`);
    // A job that has begun leaves a report of what it did.
    const reports = wanted === "Cancelled" && row.piecesDone > 0;
    const over = wanted === "Cancelled" && !reports ? { terminatedAt: context.clock.now() } : {};
    tx.put(batchJobs, { ...row, status: reports ? "Cancelling" : wanted, statusReason, ...over });
    return reports ? "Cancelling" : wanted;
  });
  context.jobs.wake(jobName);
  return { JobId: input.JobId, Status: status, StatusUpdateReason: statusReason };
};

export const getJobTagging: Operation<S3control, "GetJobTagging"> = async (context, input) => {
  const { tags } = await context.store.read((reader) => requireJob(context, reader, input));
  return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
};

export const putJobTagging: Operation<S3control, "PutJobTagging"> = async (context, input) => {
  if (input.Tags.length > maximumTags) throw tooManyTags(`A job can have at most ${maximumTags} tags.`);
  const tags = checkedTags(input.Tags);
  await context.store.transact(async (tx) => tx.put(batchJobs, { ...(await requireJob(context, tx, input)), tags }));
  return {};
};

export const deleteJobTagging: Operation<S3control, "DeleteJobTagging"> = async (context, input) => {
  await context.store.transact(async (tx) =>
    tx.put(batchJobs, { ...(await requireJob(context, tx, input)), tags: {} }),
  );
  return {};
};
