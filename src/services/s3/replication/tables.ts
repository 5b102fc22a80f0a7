/** Rows of what has still to be replicated, how much that is, and how far batches have come. */
import { defineCounters, defineTable } from "../../../kernel/table.ts";

/** One version that has to get to one destination. */
export interface ReplicationTask {
  /** The source. */
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly sequence: number;
  readonly destination: string;
  readonly ruleId: string;
  /** A whole version, or only what changed about one that was replicated before: tags, ACL, locks. */
  readonly kind: "version" | "metadata";
  readonly size: number;
  /** Region time when it came to be pending, milliseconds. */
  readonly pendingSince: number;
  /** Wall time of the next try, milliseconds; 0 for the first. */
  readonly dueAt: number;
  readonly attempts: number;
  /** Region time by which replication time control has promised it; undefined without, and when it was missed. */
  readonly promisedBy: number | undefined;
  readonly missed: boolean;
}

export const replicationTasks = defineTable<ReplicationTask>("s3.replication-tasks", {
  scope: "partition",
  key: (row) => [row.bucket, row.key, row.sequence, row.destination],
  indexes: {
    due: (row) => [row.dueAt, row.pendingSince],
    promised: (row) => (row.promisedBy === undefined ? undefined : [row.promisedBy]),
    rule: (row) => [row.bucket, row.destination, row.ruleId, row.pendingSince],
  },
  fields: [
    "bucket",
    "key",
    "versionId",
    "sequence",
    "destination",
    "ruleId",
    "kind",
    "size",
    "pendingSince",
    "dueAt",
    "attempts",
    "promisedBy",
    "missed",
  ],
});

/** By source, destination and rule: what is pending now, and what became of the rest. */
export const replicationCounts = defineCounters("s3.replication-counts", {
  scope: "partition",
  fields: [
    "pendingOperations",
    "pendingBytes",
    "replicatedOperations",
    "replicatedBytes",
    "replicatedMilliseconds",
    "failedOperations",
  ],
});

/** A walk over a bucket's existing versions, and how far it has come. */
export interface ReplicationScan {
  readonly bucket: string;
  readonly table: "objects" | "versions";
  /** The key after which it goes on; undefined at the beginning. */
  readonly afterKey: string | undefined;
  /** Only rules with these ids; undefined: all. */
  readonly ruleIds: readonly string[] | undefined;
  /** Also what failed before. */
  readonly failedToo: boolean;
  readonly queued: number;
}

export const replicationScans = defineTable<ReplicationScan>("s3.replication-scans", {
  scope: "partition",
  key: (row) => [row.bucket],
});
