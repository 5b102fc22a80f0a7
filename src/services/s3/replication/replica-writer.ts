/** Places replicas among the versions of their key: under the source's version id, in the order of the sources' times. */
import type { Context } from "../../../kernel/context.ts";
import { replaceAnnotations } from "../annotations/version-annotations.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { invalidRequest } from "../errors.ts";
import { checkRetentionChange, newObjectLock } from "../object-lock.ts";
import { noteChange } from "../notifications/object-event.ts";
import { objects, versions, type BucketRow, type ObjectRow } from "../tables.ts";
import { findCurrent, findNewestNoncurrent, findVersion } from "../version-find.ts";
import { VersionWriter } from "../version-writer.ts";
import { takeBytes, type StoredPiece } from "./replica-bytes.ts";
import type { ReplicationRule } from "./rules.ts";

/** One replica to be. */
export interface Replica {
  readonly row: ObjectRow;
  readonly destination: BucketRow;
  readonly rule: ReplicationRule;
  /** Bytes stored for it; undefined: it shares the source's. */
  readonly stored: readonly StoredPiece[] | undefined;
  /** How the replica is encrypted when not as the source is. */
  readonly encryption: ObjectRow["encryption"];
  /** Only bring up to date what is there. */
  readonly metadataOnly: boolean;
}

/** Writes a replica or brings it up to date, as often as it is asked; false when there was nothing to bring up to date. Throws InvalidRequest where AWS cannot replicate to. */
export async function writeReplica(context: Context, tx: Transaction, replica: Replica): Promise<boolean> {
  const { row, destination, metadataOnly } = replica;
  checkDestination(row, destination);
  const existing = await findVersion(tx, destination.name, row.key, row.versionId);
  // The null version of a key may be another one: then it is replaced.
  if (existing && existing.etag === row.etag && existing.deleteMarker === row.deleteMarker) {
    await bringUpToDate(context, tx, replica, existing);
    return true;
  }
  if (metadataOnly) return false;
  const writer = new VersionWriter(context, tx, destination, "PutObjectForRepl");
  if (existing) await writer.removeVersion(row.key, row.versionId, false);
  const made = await newReplicaRow(context, tx, replica);
  const placed = await place(tx, made);
  if (row.annotationCount !== undefined) await replaceAnnotations(context, tx, { from: row, to: placed, destination });
  if (!made.deleteMarker) writer.countVersion(made, 1);
  writer.finish();
  const name = made.deleteMarker ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectCreated:Put";
  await noteChange(tx, destination, { name, object: made, cause: "s3" });
  return true;
}

function checkDestination(row: ObjectRow, destination: BucketRow): void {
  if (destination.versioning !== "Enabled") throw invalidRequest("Destination bucket must have versioning enabled.");
  const locked = row.retention !== undefined || row.legalHold !== undefined;
  if (locked && !destination.objectLock) throw invalidRequest("Destination bucket must have Object Lock enabled.");
}

async function bringUpToDate(context: Context, tx: Transaction, replica: Replica, existing: ObjectRow): Promise<void> {
  const { row } = replica;
  if (existing.deleteMarker) return;
  const now = context.clock.now();
  const { acl } = ownership(replica);
  // A version that was made here stays what it is: a replica sent back what changed about it.
  const kept = existing.replicationStatus === "REPLICA" ? acl : (row.acl ?? existing.acl);
  const updated = {
    ...existing,
    tags: row.tags,
    acl: kept,
    retention: mayBecome(existing, row.retention, now) ? row.retention : existing.retention,
    legalHold: row.legalHold ?? existing.legalHold,
    annotationCount: row.annotationCount,
  };
  if (row.annotationCount !== undefined || existing.annotationCount !== undefined) {
    await replaceAnnotations(context, tx, { from: row, to: existing, destination: replica.destination });
  }
  const current = await findCurrent(tx, existing.bucket, existing.key);
  tx.put(current?.versionId === existing.versionId ? objects : versions, updated);
}

/** A lock that was made longer here is not made shorter from elsewhere. */
function mayBecome(existing: ObjectRow, retention: ObjectRow["retention"], now: number): boolean {
  try {
    checkRetentionChange(existing, retention, { now, bypassGovernance: false });
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}

/** Owner and ACL: the source's, unless the rule gives replicas to the destination's owner or its bucket has no ACLs. */
function ownership({ row, destination, rule }: Replica): Pick<ObjectRow, "owner" | "acl"> {
  const overridden = rule.Destination.AccessControlTranslation !== undefined;
  const enforced = destination.objectOwnership === "BucketOwnerEnforced";
  return overridden || enforced ? { owner: destination.owner, acl: undefined } : { owner: row.owner, acl: row.acl };
}

async function newReplicaRow(context: Context, tx: Transaction, replica: Replica): Promise<ObjectRow> {
  const { row, destination, rule, encryption, stored } = replica;
  const base = { ...row, bucket: destination.name, ...ownership(replica), replicationStatus: "REPLICA" as const };
  if (row.deleteMarker) return base;
  return {
    ...base,
    ...(await takeBytes(context, tx, row, stored)),
    // AWS docs, "Using Object Lock with replication": the destination's default holds for what brings no lock.
    retention: row.retention ?? (await newObjectLock(tx, destination, undefined, context.clock.now())).retention,
    storageClass: replicaClass(row, rule),
    encryption: encryption ?? row.encryption,
  };
}

/** The class that the rule states, else the source's. */
export function replicaClass(row: ObjectRow, rule: ReplicationRule): string {
  return rule.Destination.StorageClass ?? row.storageClass;
}

/** The newest row of the key is the current one; a replica that comes late goes where its time says. */
async function place(tx: Transaction, replica: ObjectRow): Promise<ObjectRow> {
  const { bucket, key } = replica;
  const current = await findCurrent(tx, bucket, key);
  const newest = current ?? (await findNewestNoncurrent(tx, bucket, key));
  const row = { ...replica, sequence: await freeSequence(tx, replica, current) };
  if (newest && newest.sequence > row.sequence) {
    tx.put(versions, row);
    return row;
  }
  if (current) {
    tx.delete(objects, [bucket, key]);
    tx.put(versions, current);
  }
  tx.put(row.deleteMarker ? versions : objects, row);
  return row;
}

/** Two sources may have written at the same moment. */
async function freeSequence(tx: Transaction, { bucket, key, sequence }: ObjectRow, current: ObjectRow | undefined) {
  for (let free = sequence; ; free++) {
    if (current?.sequence === free) continue;
    if (!(await tx.get(versions, [bucket, key, Number.MAX_SAFE_INTEGER - free]))) return free;
  }
}
