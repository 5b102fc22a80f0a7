/** Rows of what happens to objects by itself: how far a bucket's daily pass is, and when restores are due. */
import { defineTable, type Key } from "../../../kernel/table.ts";
import type { TieringRule } from "./tiering.ts";

/** A bucket whose objects are looked through once a day: it has a lifecycle configuration or objects that are tiered. */
export interface BucketLifeRow {
  readonly bucket: string;
  /** The midnight (region time, milliseconds) whose pass is through; 0: none yet. */
  readonly doneDay: number;
  /** It has, or had, objects in INTELLIGENT_TIERING. */
  readonly tiered?: boolean | undefined;
  /** Changes with the rules, so that a pass under way does not count for new ones. */
  readonly rules?: string | undefined;
  /** Where a pass under way stopped; undefined at its beginning. */
  readonly cursor?: PassCursor | undefined;
  /** The midnight for which the pass under way began: what becomes due at a later one is for the next pass. */
  readonly cursorDay?: number | undefined;
}

/** What comes after has not been looked at. */
export interface PassCursor {
  readonly phase: "objects" | "versions" | "uploads";
  /** The last key looked at; of `versions` with what the next older version has to know. */
  readonly after?: Key | undefined;
  readonly older?: OlderThan | undefined;
}

/** The version of a key that the next older one follows. */
export interface OlderThan {
  readonly key: string;
  /** When the next older version became noncurrent. */
  readonly replacedAt: number;
  /** How many noncurrent versions are newer than the next older one. */
  readonly newerCount: number;
}

export const bucketLives = defineTable<BucketLifeRow>("s3.bucket-lives", {
  scope: "partition",
  key: (row) => [row.bucket],
  indexes: { doneDay: (row) => [row.doneDay] },
});

/** A moment at which a restore is through, or its copy goes. The version's own row decides which. */
export interface RestoreDueRow {
  readonly dueAt: number;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly sequence: number;
}

export const restoreDues = defineTable<RestoreDueRow>("s3.restore-dues", {
  scope: "partition",
  key: (row) => [row.dueAt, row.bucket, row.key, row.sequence],
});

/** A configuration of archive tiers of INTELLIGENT_TIERING. */
export interface TieringRow {
  readonly bucket: string;
  readonly rule: TieringRule;
}

export const tieringConfigurations = defineTable<TieringRow>("s3.tiering-configurations", {
  scope: "partition",
  key: (row) => [row.bucket, row.rule.id],
});

export const runLifecycleJob = "s3.run-lifecycle";
export const finishRestoresJob = "s3.finish-restores";
