/** Rows of Storage Lens: configurations (dashboards), groups, how far each report has come, and what was counted for it. */
import type { S3control } from "../../../generated/s3control.ts";
import type { InputOf } from "../../../kernel/operation.ts";
import { defineTable } from "../../../kernel/table.ts";
import type { BucketRecords, OpenBucket } from "./records.ts";

/** The model's structures, as they are kept. */
export type LensConfiguration = InputOf<S3control, "PutStorageLensConfiguration">["StorageLensConfiguration"];
export type LensGroup = InputOf<S3control, "CreateStorageLensGroup">["StorageLensGroup"];
export type LensGroupFilter = LensGroup["Filter"];

export type LensTags = Readonly<Record<string, string>>;

/** A configuration of an account in its home region. */
export interface LensConfigurationRow {
  readonly accountId: string;
  readonly region: string;
  readonly id: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  /** When the configuration was last put: what was counted before is counted anew. */
  readonly changedAt: number;
  readonly configuration: LensConfiguration;
  readonly tags: LensTags;
}

export const lensConfigurations = defineTable<LensConfigurationRow>("s3control.lens-configurations", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.id],
});

/** A group of objects by what they are like. */
export interface LensGroupRow {
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
  readonly filter: LensGroupFilter;
  readonly tags: LensTags;
}

export const lensGroups = defineTable<LensGroupRow>("s3control.lens-groups", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.name],
});

/** A file of a report that was delivered. */
export interface LensFile {
  readonly key: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly md5Checksum: string;
}

/** How far a report has come. */
export interface LensProgress {
  /** Names of its files are made of it, so that a step that is done again writes the same ones. */
  readonly reportId: string;
  /** The first moment of the day that it is about, milliseconds. */
  readonly day: number;
  /** The configuration that it is made by. */
  readonly changedAt: number;
  readonly phase: "count" | "deliver";
  /** Whose buckets are counted, and which account's turn it is. */
  readonly accounts: readonly string[];
  readonly accountIndex: number;
  /** The last bucket of that account that was counted. */
  readonly bucketAfter?: string | undefined;
  /** The bucket that is being counted. */
  readonly open?: OpenBucket | undefined;
  /** Versions, markers and uploads that were counted: what AWS bills. */
  readonly objects: number;
  /** Records up to this key are in files. */
  readonly recordAfter?: readonly string[] | undefined;
  readonly files: readonly LensFile[];
}

/** The reports of one configuration. */
export interface LensRunRow {
  readonly accountId: string;
  readonly region: string;
  readonly id: string;
  /** Counts changes: a run of the job that finds another number than it began with leaves the work to whoever did that. */
  readonly revision: number;
  /** The day of the last report: its first moment. */
  readonly reportedDay?: number | undefined;
  /** After a refused delivery: when it is tried again. */
  readonly retryAt?: number | undefined;
  /** Why the last delivery failed: an error code. */
  readonly failure?: string | undefined;
  readonly progress?: LensProgress | undefined;
}

export const lensRuns = defineTable<LensRunRow>("s3control.lens-runs", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.id],
});

/** What was counted in one bucket for a report: it stays until the next report begins, so that a file can be written again. */
export interface LensRecordsRow extends BucketRecords {
  readonly ownerId: string;
  readonly homeRegion: string;
  readonly id: string;
  readonly reportId: string;
}

export const lensRecords = defineTable<LensRecordsRow>("s3control.lens-records", {
  scope: "partition",
  key: (row) => [row.ownerId, row.homeRegion, row.id, row.reportId, row.accountId, row.bucket],
});

/** `arn:aws:s3:REGION:ACCOUNT:storage-lens/ID`. */
export function lensArn({ accountId, region, id }: Pick<LensConfigurationRow, "accountId" | "region" | "id">): string {
  return `arn:aws:s3:${region}:${accountId}:storage-lens/${id}`;
}

/** `arn:aws:s3:REGION:ACCOUNT:storage-lens-group/NAME`. */
export function lensGroupArn({ accountId, region, name }: Pick<LensGroupRow, "accountId" | "region" | "name">): string {
  return `arn:aws:s3:${region}:${accountId}:storage-lens-group/${name}`;
}
