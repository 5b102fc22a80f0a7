/** Rows of notifications that could not be delivered yet. */
import { defineCounters, defineTable } from "../../../kernel/table.ts";
import type { TargetService } from "./configuration.ts";

/** A message on its way to one destination. */
export interface Parcel {
  readonly bucket: string;
  /** Id of the event it tells of: parcels of a destination go in this order. */
  readonly eventId: string;
  readonly service: TargetService | "events";
  readonly arn: string;
  /** Account and region of the bucket. */
  readonly account: string;
  readonly region: string;
  readonly message: string;
}

/** A destination that does not take what it is sent. */
export interface FailingTarget {
  readonly bucket: string;
  readonly arn: string;
  readonly attempts: number;
  /** Wall time of the next try, milliseconds. */
  readonly retryAt: number;
  /** Wall time since when it has answered with errors; undefined while there is no such service. */
  readonly refusedSince: number | undefined;
  readonly lastError: string;
}

export const backlog = defineTable<Parcel>("s3.notification-backlog", {
  scope: "partition",
  key: (row) => [row.bucket, row.eventId, row.arn],
  indexes: { target: (row) => [row.bucket, row.arn, row.eventId] },
});

export const failingTargets = defineTable<FailingTarget>("s3.notification-targets", {
  scope: "partition",
  key: (row) => [row.bucket, row.arn],
  indexes: { due: (row) => [row.retryAt] },
});

/** By bucket: parcels that wait, and those that were given up. */
export const backlogCounts = defineCounters("s3.notification-counts", {
  scope: "partition",
  fields: ["waiting", "lost"],
});
