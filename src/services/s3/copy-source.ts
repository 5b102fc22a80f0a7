/** The source of a server-side copy: what the header names, found and judged. */
import type { Context } from "../../kernel/context.ts";
import { awsError, type AwsError } from "../../kernel/errors.ts";
import type { Reader } from "../../kernel/store.ts";
import { parseCopySourceName, type CopySourceName } from "./access-copy.ts";
import { requireSourceBucket } from "./access-points/resolve.ts";
import { checkSource } from "./conditions.ts";
import { customerKeyOf, requireMatchingKey, type CustomerKey } from "./encryption-customer-key.ts";
import { accessDenied, invalidArgument, invalidRequest, noSuchKey, noSuchVersion } from "./errors.ts";
import type { BucketRow, ObjectRow } from "./tables.ts";
import { findVersion } from "./version-find.ts";
import { checkVersionId, nullVersionId } from "./version-ids.ts";

/** Members of CopyObject and UploadPartCopy about the source. */
export interface CopySourceInput {
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: Date | undefined;
  readonly CopySourceIfUnmodifiedSince?: Date | undefined;
  readonly CopySourceSSECustomerAlgorithm?: string | undefined;
  readonly CopySourceSSECustomerKey?: string | undefined;
  readonly CopySourceSSECustomerKeyMD5?: string | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
}

/** Reads `[/]bucket/key[?versionId=…]`, percent-encoded, just as authorization read it. Throws InvalidArgument. */
export function parseCopySource(header: string): CopySourceName {
  const source = parseCopySourceName(header);
  if (!source || source.key === "") throw badSource(header);
  checkVersionId(source.versionId);
  return source;
}

/** Copies are puts without a body: one that comes along was meant for something else. Throws InvalidRequest. */
export function refuseBodyOfCopy({ http }: Context): void {
  // Copies that are part of something else have no header of their own.
  if (http.headers["x-amz-copy-source"] === undefined || Number(http.headers["content-length"] ?? 0) === 0) return;
  throw invalidRequest("The request included a body. Requests of this type must not include a non-empty body.");
}

/** AWS repeats the header's name where its value would be expected. */
function badSource(header: string): AwsError {
  const [path = ""] = header.split("?");
  const message = isEncoded(path) ? "Invalid copy source object key" : "Invalid copy source encoding";
  return invalidArgument(message, "x-amz-copy-source", "x-amz-copy-source");
}

function isEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    // The escapes are none, or no UTF-8.
    return false;
  }
}

/** A source that may be copied from. */
export interface FoundSource {
  readonly row: ObjectRow;
  readonly sourceBucket: BucketRow;
  /** The version id as answers to copies show it: the null version has none. */
  readonly versionId: string | undefined;
}

/** Finds the source's version and judges the request's conditions on it. Throws NoSuchBucket, NoSuchKey, NoSuchVersion, PreconditionFailed. */
export async function requireSource(
  reader: Reader,
  source: CopySourceName,
  input: CopySourceInput,
  now: number,
): Promise<FoundSource> {
  const { bucket } = await requireSourceBucket(reader, source.bucket);
  const owner = input.ExpectedSourceBucketOwner;
  if (owner !== undefined && owner !== bucket.accountId) throw accessDenied();
  const row = await findVersion(reader, bucket.name, source.key, source.versionId);
  if (!row) {
    throw source.versionId === undefined ? noSuchKey(source.key) : noSuchVersion(source.key, source.versionId);
  }
  if (row.deleteMarker) throw source.versionId === undefined ? noSuchKey(source.key) : copiedMarker();
  checkSource(
    {
      ifMatch: input.CopySourceIfMatch,
      ifNoneMatch: input.CopySourceIfNoneMatch,
      ifModifiedSince: input.CopySourceIfModifiedSince,
      ifUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
      now,
    },
    row,
    "x-amz-copy-source-",
  );
  return { row, sourceBucket: bucket, versionId: row.versionId === nullVersionId ? undefined : row.versionId };
}

function copiedMarker(): AwsError {
  return invalidRequest("The source of a copy request may not specifically refer to a delete marker by version id.");
}

/** The key to read the source with, when it has one. */
export function sourceKey(context: Context, input: CopySourceInput, row: ObjectRow): CustomerKey | undefined {
  const customer = customerKeyOf(context, {
    SSECustomerAlgorithm: input.CopySourceSSECustomerAlgorithm,
    SSECustomerKey: input.CopySourceSSECustomerKey,
    SSECustomerKeyMD5: input.CopySourceSSECustomerKeyMD5,
  });
  return requireMatchingKey(row.encryption, customer);
}

/** Throws InvalidRequest for a source too large to copy at once. */
export function checkCopySize(sizeBytes: number, maximumBytes: number): void {
  if (sizeBytes <= maximumBytes) return;
  throw awsError(
    "InvalidRequest",
    `The specified copy source is larger than the maximum allowable size for a copy source: ${maximumBytes}`,
    { status: 400 },
  );
}
