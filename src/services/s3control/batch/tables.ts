/** Rows of batch operations: jobs, and their tasks by the hundred. */
import type { InputOf } from "../../../kernel/operation.ts";
import { defineTable } from "../../../kernel/table.ts";
import type { S3control } from "../../../generated/s3control.ts";

export type CreateJobInput = InputOf<S3control, "CreateJob">;

/** What a job is asked to do. */
export type JobRequest = Pick<
  CreateJobInput,
  "Operation" | "Report" | "RoleArn" | "Manifest" | "ManifestGenerator" | "Description" | "ConfirmationRequired"
>;

/** What a job goes through. User guide: "S3 Batch Operations job statuses". */
export type JobStatus = "New" | "Suspended" | "Ready" | "Active" | "Cancelling" | "Cancelled" | "Complete" | "Failed";

/** Where a list that S3 made was written down. */
export interface GeneratedManifest {
  readonly objectArn: string;
  readonly etag: string;
}

/** One job. */
export interface BatchJobRow {
  readonly accountId: string;
  readonly region: string;
  readonly id: string;
  readonly status: JobStatus;
  readonly priority: number;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  readonly terminatedAt?: number | undefined;
  readonly suspendedAt?: number | undefined;
  /** When its first task was run, and for how long it has been running. */
  readonly activeSince?: number | undefined;
  readonly clientToken: string;
  /** As it was asked for: `requestOf` reads it. */
  readonly request: { readonly [member: string]: unknown };
  readonly tags: Readonly<Record<string, string>>;
  readonly statusReason?: string | undefined;
  readonly failures: readonly { readonly code: string; readonly reason: string }[];
  /** Tasks known, run well, and run badly. */
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Pieces of the list of tasks that are done. */
  readonly piecesDone: number;
  readonly generated?: GeneratedManifest | undefined;
}

/** An object that a job works on, and how that went. */
export interface BatchTask {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string | undefined;
  /** Begun, and going on elsewhere: replication. */
  readonly begun?: boolean | undefined;
  /** Undefined before it ended; "" for success, else the error's code. */
  readonly errorCode?: string | undefined;
  readonly message?: string | undefined;
  readonly httpStatus?: number | undefined;
}

/** A piece of a job's list of tasks. */
export interface BatchPieceRow {
  readonly jobId: string;
  readonly index: number;
  readonly tasks: readonly BatchTask[];
}

const working: ReadonlySet<JobStatus> = new Set(["New", "Ready", "Active", "Cancelling"]);

/** Whether nothing will happen to the job any more. */
export function isOver({ status }: Pick<BatchJobRow, "status">): boolean {
  return status === "Cancelled" || status === "Complete" || status === "Failed";
}

const largestPriority = 2_147_483_647;

export const batchJobs = defineTable<BatchJobRow>("s3control.batch-jobs", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.id],
  indexes: {
    token: (row) => [row.accountId, row.region, row.clientToken],
    newest: (row) => [row.accountId, row.region, Number.MAX_SAFE_INTEGER - row.createdAt],
    ended: (row) => (row.terminatedAt === undefined ? undefined : [row.terminatedAt]),
    // What is to be worked on, the most urgent first.
    working: (row) => (working.has(row.status) ? [largestPriority - row.priority, row.createdAt] : undefined),
  },
});

export const batchPieces = defineTable<BatchPieceRow>("s3control.batch-pieces", {
  scope: "partition",
  key: (row) => [row.jobId, row.index],
});
