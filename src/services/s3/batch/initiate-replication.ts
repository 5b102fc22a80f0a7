/** Batch replication: puts a version that is there in line for its rules' destinations, and tells how that ended. */
import type { Context } from "../../../kernel/context.ts";
import { awsError, type AwsError } from "../../../kernel/errors.ts";
import { isArchived } from "../object-storage-class.ts";
import { findReplication, queueTask } from "../replication/plan.ts";
import { rulesFor } from "../replication/rules.ts";
import { objects, versions, type ObjectRow } from "../tables.ts";
import { findVersion } from "../version-find.ts";
import { checkVersionId } from "../version-ids.ts";
import { batchReplications } from "./tables.ts";

/** Names a version. */
export interface BatchVersion {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** A task of a job ends with one of AWS's reasons. AWS docs: "Amazon S3 replication failure reasons". */
function failed(reason: string, message: string, status = 400): AwsError {
  return awsError(reason, message, { status });
}

function versionNotFound(): AwsError {
  return failed("SrcObjectNotFound", "The source object was not found.", 404);
}

/** Whether the rule for existing objects is on or not: a batch takes what enabled rules take. Done twice, it is done once. */
export async function initiateReplication(context: Context, input: BatchVersion): Promise<object> {
  checkVersionId(input.VersionId);
  const now = context.clock.now();
  await context.store.transact(async (tx) => {
    const row = await findVersion(tx, input.Bucket, input.Key, input.VersionId);
    if (!row) throw versionNotFound();
    const configuration = await findReplication(tx, row.bucket);
    if (!configuration) {
      throw failed("SrcBucketReplicationConfigMissing", "The source bucket has no replication configuration.");
    }
    const rules = !row.deleteMarker && isArchived(row) ? [] : rulesFor(configuration, row);
    if (rules.length === 0) throw failed("SrcObjectNotEligible", "No replication rule applies to the source object.");
    const at = { bucket: row.bucket, key: row.key, sequence: row.sequence };
    for (const rule of rules) await queueTask(tx, { row, rule, kind: "version", now });
    tx.put(batchReplications, { ...at, pending: true });
    if (row.replicationStatus === "REPLICA") return;
    const current = await tx.get(objects, [row.bucket, row.key]);
    const table = current?.versionId === row.versionId ? objects : versions;
    tx.put(table, { ...row, replicationStatus: "PENDING" });
  });
  return {};
}

/** Whether it waits still. Throws the reason of what failed. */
export async function findInitiatedReplication(
  context: Context,
  input: BatchVersion,
): Promise<{ readonly Pending: boolean }> {
  const reason = await context.store.transact(async (tx) => {
    const row = await findVersion(tx, input.Bucket, input.Key, input.VersionId);
    if (!row) throw versionNotFound();
    const at = [row.bucket, row.key, row.sequence];
    const begun = await tx.get(batchReplications, at);
    if (begun?.pending === true) return "pending";
    if (begun) tx.delete(batchReplications, at);
    return begun ? begun.reason : reasonBefore(row);
  });
  if (reason === undefined || reason === "pending") return { Pending: reason === "pending" };
  throw failed(reason, "The object could not be replicated.");
}

/** The job read the end before and was killed before it wrote that down: the version's own status tells. */
function reasonBefore(row: ObjectRow): string | undefined {
  return row.replicationStatus === "FAILED" ? "SrcReplicationNotPending" : undefined;
}
