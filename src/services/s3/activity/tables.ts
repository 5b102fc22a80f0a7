/** Rows of buckets' activity: requests, bytes and errors of a day. */
import { defineTable } from "../../../kernel/table.ts";
import type { ActivityCounts } from "./activity-metrics.ts";

export interface BucketActivityRow {
  /** When the day begins: region time, milliseconds. */
  readonly day: number;
  readonly account: string;
  readonly bucket: string;
  readonly counts: ActivityCounts;
}

export const bucketActivity = defineTable<BucketActivityRow>("s3.bucket-activity", {
  scope: "partition",
  key: (row) => [row.day, row.account, row.bucket],
});
