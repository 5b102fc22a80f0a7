/** What answers say about an object: headers of GetObject and HeadObject, checksum and version members of writes. */
import type { ChecksumMember } from "./checksum-algorithms.ts";
import { encryptionOutput, type EncryptionOutput } from "./encryption.ts";
import type { BucketRow, ObjectChecksum, ObjectRow } from "./tables.ts";
import { nullVersionId } from "./version-ids.ts";

/** Checksum members of outputs. */
export type ChecksumOutput = { [M in ChecksumMember]?: string } & { ChecksumType?: string };

/** The checksum under its own member, with its type. */
export function checksumOutput(checksum: ObjectChecksum | undefined): ChecksumOutput {
  if (!checksum) return {};
  return { [checksum.member]: checksum.value, ChecksumType: checksum.type };
}

export function quoted(etag: string): string {
  return `"${etag}"`;
}

/** What a write answers: tag, checksum, encryption, and the version where versioning is enabled. */
export interface WriteOutput extends EncryptionOutput, ChecksumOutput {
  ETag: string;
  VersionId?: string;
}

export function writeOutput(row: ObjectRow, bucket: BucketRow): WriteOutput {
  const output: WriteOutput = {
    ETag: quoted(row.etag),
    ...checksumOutput(row.checksum),
    ...encryptionOutput(row.encryption),
  };
  if (bucket.versioning === "Enabled") output.VersionId = row.versionId;
  return output;
}

/** Members that GetObject and HeadObject share. */
export interface ObjectOutput extends EncryptionOutput, ChecksumOutput {
  AcceptRanges?: string;
  LastModified?: Date;
  ContentLength?: number;
  ETag?: string;
  VersionId?: string;
  CacheControl?: string;
  ContentDisposition?: string;
  ContentEncoding?: string;
  ContentLanguage?: string;
  ContentRange?: string;
  ContentType?: string;
  WebsiteRedirectLocation?: string;
  Metadata?: Record<string, string>;
  StorageClass?: string;
  PartsCount?: number;
  TagCount?: number;
  ReplicationStatus?: string;
  ObjectLockMode?: string;
  ObjectLockRetainUntilDate?: Date;
  ObjectLockLegalHoldStatus?: string;
  Restore?: string;
  ArchiveStatus?: string;
  Expiration?: string;
}

/** The version id as answers show it: not at all in buckets that never had versioning. */
export function shownVersionId(row: ObjectRow, bucket: BucketRow | undefined): string | undefined {
  return row.versionId === nullVersionId && (bucket?.versioning ?? "") === "" ? undefined : row.versionId;
}

/** Everything about an object that does not depend on the range asked for. `Expires` goes into `responseHeaders` as it was sent. */
export function objectOutput(
  row: ObjectRow,
  versionId: string | undefined,
  responseHeaders: Record<string, string>,
): ObjectOutput {
  const output: ObjectOutput = {
    AcceptRanges: "bytes",
    LastModified: new Date(row.modifiedAt),
    ETag: quoted(row.etag),
    ContentType: row.contentType ?? "binary/octet-stream",
    ...encryptionOutput(row.encryption),
  };
  if (versionId !== undefined) output.VersionId = versionId;
  if (row.metadata) output.Metadata = row.metadata;
  if (row.storageClass !== "STANDARD") output.StorageClass = row.storageClass;
  if (row.websiteRedirect !== undefined) output.WebsiteRedirectLocation = row.websiteRedirect;
  if (row.headers) addContentHeaders(output, row.headers, responseHeaders);
  if (row.replicationStatus !== undefined) output.ReplicationStatus = row.replicationStatus;
  if (row.tags) output.TagCount = Object.keys(row.tags).length;
  if (row.retention) {
    output.ObjectLockMode = row.retention.mode;
    output.ObjectLockRetainUntilDate = new Date(row.retention.until);
  }
  if (row.legalHold !== undefined) output.ObjectLockLegalHoldStatus = row.legalHold ? "ON" : "OFF";
  return output;
}

function addContentHeaders(
  output: ObjectOutput,
  headers: Readonly<Record<string, string>>,
  responseHeaders: Record<string, string>,
): void {
  const { Expires: expires, ...modelled } = headers;
  Object.assign(output, modelled);
  if (expires !== undefined) responseHeaders["expires"] = expires;
}
