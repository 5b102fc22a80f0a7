/** Notes what has to be replicated, in the transaction that writes the version. */
import type { Transaction } from "../../../kernel/store.ts";
import { isArchived } from "../object-storage-class.ts";
import { bucketConfigurations, type BucketRow, type ObjectRow } from "../tables.ts";
import { destinationOf, rulesFor, type ReplicationConfiguration, type ReplicationRule } from "./rules.ts";
import { replicationCounts, replicationTasks, type ReplicationTask } from "./tables.ts";

/** What replication time control promises, milliseconds. */
const promisedWithin = 15 * 60 * 1000;

/** The job that carries tasks out: writes wake it. */
export const replicateJobName = "s3.replicate-objects";

/** Whether writes to the bucket have to look at rules. */
export function isReplicating(bucket: BucketRow): boolean {
  return bucket.configured.includes("replication");
}

/** The bucket's rules as they are. */
export async function findReplication(
  tx: Pick<Transaction, "get">,
  bucket: string,
): Promise<ReplicationConfiguration | undefined> {
  const row = await tx.get(bucketConfigurations, [bucket, "replication"]);
  return row?.document as ReplicationConfiguration | undefined;
}

/** A new version or delete marker as it is to be stored: PENDING, with a task for each destination, where rules take it. */
export async function planVersion(tx: Transaction, row: ObjectRow, now: number): Promise<ObjectRow> {
  const configuration = await findReplication(tx, row.bucket);
  // AWS docs, "What isn't replicated": what lies in an archive.
  if (!configuration || (!row.deleteMarker && isArchived(row))) return row;
  const rules = rulesFor(configuration, row);
  if (rules.length === 0) return row;
  for (const rule of rules) await queueTask(tx, { row, rule, kind: "version", now });
  return { ...row, replicationStatus: "PENDING" };
}

/**
 * A version whose tags, ACL or locks changed. What was replicated is brought up to date; replicas' changes go back where
 * rules want that (replica modification sync).
 */
export async function planMetadata(tx: Transaction, row: ObjectRow, now: number): Promise<ObjectRow> {
  if (row.replicationStatus === undefined) return row;
  const configuration = await findReplication(tx, row.bucket);
  if (!configuration) return row;
  const isReplica = row.replicationStatus === "REPLICA";
  const rules = rulesFor(configuration, row).filter(
    (rule) => !isReplica || rule.SourceSelectionCriteria?.ReplicaModifications?.Status === "Enabled",
  );
  if (rules.length === 0) return row;
  for (const rule of rules) await queueTask(tx, { row, rule, kind: "metadata", now });
  return isReplica ? row : { ...row, replicationStatus: "PENDING" };
}

/** Puts a version in line for a rule's destination, once. */
export async function queueTask(
  tx: Transaction,
  wanted: {
    readonly row: ObjectRow;
    readonly rule: ReplicationRule;
    readonly kind: ReplicationTask["kind"];
    readonly now: number;
  },
): Promise<void> {
  const { row, rule, now } = wanted;
  const destination = destinationOf(rule) ?? "";
  const before = await tx.get(replicationTasks, [row.bucket, row.key, row.sequence, destination]);
  // It has not got there yet: it goes as it will be then.
  if (before) return;
  const ruleId = rule.ID ?? "";
  const size = wanted.kind === "metadata" ? 0 : row.size;
  const controlled = rule.Destination.ReplicationTime?.Status === "Enabled";
  tx.put(replicationTasks, {
    bucket: row.bucket,
    key: row.key,
    versionId: row.versionId,
    sequence: row.sequence,
    destination,
    ruleId,
    kind: wanted.kind,
    size,
    pendingSince: now,
    dueAt: 0,
    attempts: 0,
    promisedBy: controlled ? now + promisedWithin : undefined,
    missed: false,
  });
  tx.add(replicationCounts, [row.bucket, destination, ruleId], [1, size]);
}
