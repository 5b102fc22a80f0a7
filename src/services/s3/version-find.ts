/** Finds a version of a key: the current object, or a named one, with AWS's errors for what is not there. */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import type { Reader } from "../../kernel/store.ts";
import { findBucket } from "./bucket.ts";
import { noSuchBucket, noSuchKey, noSuchVersion } from "./errors.ts";
import { deleteMarkerNotAllowed, invalidVersionId } from "./object-errors.ts";
import { objects, versions, type BucketRow, type ObjectRow } from "./tables.ts";
import { checkVersionId, nullVersionId } from "./version-ids.ts";

/** The key's current object; undefined when there is none or its newest version is a delete marker. */
export function findCurrent(
  reader: Reader,
  bucket: string,
  key: string,
): ObjectRow | undefined | Promise<ObjectRow | undefined> {
  return reader.getSync === undefined ? reader.get(objects, [bucket, key]) : reader.getSync(objects, [bucket, key]);
}

/** The newest row of a key among noncurrent versions and delete markers. */
export async function findNewestNoncurrent(
  reader: Reader,
  bucket: string,
  key: string,
): Promise<ObjectRow | undefined> {
  const [row] = await reader.range(versions, { prefix: [bucket, key], limit: 1 });
  return row;
}

/** A version by its id among noncurrent versions and delete markers. */
export async function findNoncurrent(
  reader: Reader,
  bucket: string,
  key: string,
  versionId: string,
): Promise<ObjectRow | undefined> {
  const [row] = await reader.indexRange(versions, "versionId", { prefix: [bucket, key, versionId], limit: 1 });
  return row;
}

/** The version with that id, delete markers included; the current object or marker when no id is given. */
export async function findVersion(
  reader: Reader,
  bucket: string,
  key: string,
  versionId: string | undefined,
): Promise<ObjectRow | undefined> {
  const current = await findCurrent(reader, bucket, key);
  if (versionId === undefined) return current ?? findNewestNoncurrent(reader, bucket, key);
  return current?.versionId === versionId ? current : findNoncurrent(reader, bucket, key, versionId);
}

/**
 * The object to read. Throws NoSuchBucket, NoSuchKey (saying so when a delete marker hides the key), NoSuchVersion, and
 * MethodNotAllowed when the id names a delete marker.
 */
export async function requireObject(
  reader: Reader,
  bucket: string,
  key: string,
  versionId: string | undefined,
): Promise<ObjectRow> {
  checkVersionId(versionId);
  const row = await findVersion(reader, bucket, key, versionId);
  if (row && !row.deleteMarker) return row;
  if (row) throw versionId === undefined ? hiddenKey(row) : deleteMarkerNotAllowed(row.versionId, row.modifiedAt);
  const bucketRow = await findBucket(reader, bucket);
  if (bucketRow === undefined) throw noSuchBucket(bucket);
  if (versionId === undefined) throw noSuchKey(key);
  checkVersionOfBucket(bucketRow, versionId);
  throw noSuchVersion(key, versionId);
}

/** Throws InvalidArgument for an id that cannot be of a bucket that never had versions. */
export function checkVersionOfBucket({ versioning }: BucketRow, versionId: string): void {
  if (versioning === "" && versionId !== nullVersionId) throw invalidVersionId(versionId);
}

function hiddenKey(marker: ObjectRow): AwsError {
  return awsError("NoSuchKey", "The specified key does not exist.", {
    status: 404,
    fields: { Key: marker.key },
    headers: { "x-amz-delete-marker": "true", "x-amz-version-id": marker.versionId },
  });
}
