/** Rows of versions that a batch job has put in line for replication. */
import { defineTable } from "../../../kernel/table.ts";

/** What became of one; gone once the job has read how it ended. */
export interface BatchReplication {
  readonly bucket: string;
  readonly key: string;
  readonly sequence: number;
  /** Whether a destination still waits. */
  readonly pending: boolean;
  /** Why a destination could not get it, in AWS's words for failed replications; undefined while none failed. */
  readonly reason?: string | undefined;
}

export const batchReplications = defineTable<BatchReplication>("s3.batch-replications", {
  scope: "partition",
  key: (row) => [row.bucket, row.key, row.sequence],
});
