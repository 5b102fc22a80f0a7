/** Changes tags, retention or legal hold of a version in place. */
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { requireBucket } from "./bucket.ts";
import { noSuchKey, noSuchVersion } from "./errors.ts";
import type { EventName } from "./notifications/event-names.ts";
import { noteChange } from "./notifications/object-event.ts";
import { bucketWithoutLock, methodNotAllowed } from "./object-errors.ts";
import { isReplicating, planMetadata } from "./replication/plan.ts";
import { objects, versions, type BucketRow, type ObjectRow } from "./tables.ts";
import { findCurrent, findVersion } from "./version-find.ts";
import { checkVersionId } from "./version-ids.ts";

/** Names a version, or the current object. */
export interface VersionAddress {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** A version and its bucket. */
export interface AddressedVersion {
  readonly row: ObjectRow;
  readonly bucket: BucketRow;
}

/** Changes the row in one transaction; `change` must be pure. `event` is what notifications call it. Throws NoSuchKey, NoSuchVersion, MethodNotAllowed for markers. */
export function updateVersion(
  context: Context,
  address: VersionAddress,
  change: (row: ObjectRow, bucket: BucketRow) => ObjectRow,
  event?: EventName,
): Promise<AddressedVersion> {
  checkVersionId(address.VersionId);
  return context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, address.Bucket);
    const changed = change(await requireAddressed(tx, address, context.http.method), bucket);
    const row = isReplicating(bucket) ? await planMetadata(tx, changed, context.clock.now()) : changed;
    const current = await findCurrent(tx, row.bucket, row.key);
    tx.put(current?.versionId === row.versionId ? objects : versions, row);
    if (event !== undefined) await noteChange(tx, bucket, { name: event, object: row, cause: context });
    return { row, bucket };
  });
}

/** Reads the version that the address names. Throws as `updateVersion` does. */
export function readVersion(context: Context, address: VersionAddress): Promise<AddressedVersion> {
  checkVersionId(address.VersionId);
  return context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, address.Bucket);
    return { row: await requireAddressed(reader, address, context.http.method), bucket };
  });
}

/** The version within a transaction. Throws as `updateVersion` does. */
export async function requireAddressed(
  reader: Reader,
  { Bucket, Key, VersionId }: VersionAddress,
  method: string,
): Promise<ObjectRow> {
  const row = await findVersion(reader, Bucket, Key, VersionId);
  if (row && !row.deleteMarker) return row;
  if (row) throw methodNotAllowed(method, "DeleteMarker");
  throw VersionId === undefined ? noSuchKey(Key) : noSuchVersion(Key, VersionId);
}

/** Throws InvalidRequest unless the bucket was made with object lock. */
export function requireLocking(bucket: BucketRow): void {
  if (!bucket.objectLock) throw bucketWithoutLock();
}
