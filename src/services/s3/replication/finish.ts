/** Ends tasks: the source's status, the counts, and what notifications tell of it. */
import type { Transaction } from "../../../kernel/store.ts";
import { batchReplications } from "../batch/tables.ts";
import { noteChange } from "../notifications/object-event.ts";
import type { EventName } from "../notifications/event-names.ts";
import { findBucket, s3Arn } from "../bucket.ts";
import { objects, versions, type ObjectRow } from "../tables.ts";
import { findVersion } from "../version-find.ts";
import type { ReplicationRule } from "./rules.ts";
import { replicationCounts, replicationTasks, type ReplicationTask } from "./tables.ts";

/** How a task ended. */
export type Outcome =
  | { readonly status: "COMPLETED" }
  | { readonly status: "FAILED"; readonly reason: string }
  /** The version is gone, or its metadata has nowhere to go. */
  | { readonly status: "MOOT" };

/** Takes the task away and writes down what came of it. */
export async function finishTask(
  tx: Transaction,
  task: ReplicationTask,
  ending: { readonly outcome: Outcome; readonly rule: ReplicationRule | undefined; readonly now: number },
): Promise<void> {
  const { outcome, rule, now } = ending;
  const present = await tx.get(replicationTasks, replicationTasks.key(task));
  if (!present) return;
  tx.delete(replicationTasks, replicationTasks.key(task));
  const took = Math.max(0, now - present.pendingSince);
  const done = outcome.status === "COMPLETED";
  tx.add(
    replicationCounts,
    [task.bucket, task.destination, task.ruleId],
    [-1, -present.size, done ? 1 : 0, done ? present.size : 0, done ? took : 0, outcome.status === "FAILED" ? 1 : 0],
  );
  await noteBatch(tx, task, outcome);
  const row = await findVersion(tx, task.bucket, task.key, task.versionId);
  if (!row) return;
  const next = await statusAfter(tx, present, row, outcome);
  if (next !== row.replicationStatus) {
    const current = await tx.get(objects, [row.bucket, row.key]);
    tx.put(current?.versionId === row.versionId ? objects : versions, { ...row, replicationStatus: next });
  }
  if (outcome.status === "FAILED" && rule?.Destination.Metrics?.Status === "Enabled") {
    await noteReplication(tx, present, { row, name: "Replication:OperationFailedReplication", reason: outcome.reason });
  }
  if (done && present.missed) {
    const name = "Replication:OperationReplicatedAfterThreshold";
    await noteReplication(tx, present, { row, name, replicationTime: took });
  }
}

/** A batch job that put the version in line learns how it ended, once no destination waits. */
async function noteBatch(tx: Transaction, task: ReplicationTask, outcome: Outcome): Promise<void> {
  const at = [task.bucket, task.key, task.sequence];
  const begun = await tx.get(batchReplications, at);
  if (!begun) return;
  const reason = begun.reason ?? (outcome.status === "FAILED" ? outcome.reason : undefined);
  tx.put(batchReplications, { ...begun, pending: await othersWait(tx, task), reason });
}

async function othersWait(tx: Transaction, task: ReplicationTask): Promise<boolean> {
  const others = await tx.range(replicationTasks, { prefix: [task.bucket, task.key, task.sequence], limit: 2 });
  return others.some((other) => other.destination !== task.destination);
}

/** COMPLETED once every destination has it, FAILED when one could not get it; replicas stay replicas. */
async function statusAfter(
  tx: Transaction,
  task: ReplicationTask,
  row: ObjectRow,
  outcome: Outcome,
): Promise<ObjectRow["replicationStatus"]> {
  if (row.replicationStatus === "REPLICA" || outcome.status === "MOOT") return row.replicationStatus;
  if (outcome.status === "FAILED" || row.replicationStatus === "FAILED") return "FAILED";
  return (await othersWait(tx, task)) ? "PENDING" : "COMPLETED";
}

interface Noted {
  readonly row: ObjectRow;
  readonly name: EventName;
  readonly reason?: string;
  /** Milliseconds. */
  readonly replicationTime?: number;
}

/** Tells of a task under AWS's names. AWS docs: "Event message structure", replicationEventData. */
export async function noteReplication(tx: Transaction, task: ReplicationTask, noted: Noted): Promise<void> {
  const bucket = await findBucket(tx, task.bucket);
  if (!bucket) return;
  const { row, name, reason, replicationTime } = noted;
  const replicationEventData = {
    replicationRuleId: task.ruleId,
    destinationBucket: s3Arn(task.destination),
    s3Operation: operationOf(task, row),
    requestTime: new Date(task.pendingSince).toISOString(),
    ...(reason === undefined ? {} : { failureReason: reason }),
    ...(name.endsWith("Threshold") ? { threshold: "15" } : {}),
    ...(replicationTime === undefined ? {} : { replicationTime: String(Math.round(replicationTime / 60_000)) }),
  };
  await noteChange(tx, bucket, { name, object: row, cause: "s3", more: { replicationEventData } });
}

function operationOf(task: ReplicationTask, row: ObjectRow): string {
  if (task.kind === "metadata") return "OBJECT_PUT_TAGGING";
  return row.deleteMarker ? "OBJECT_DELETE_MARKER" : "OBJECT_PUT";
}
