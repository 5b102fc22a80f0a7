/** Multipart uploads: finding them, their checksum settings, storing a part, letting one go. */
import type { StoredBlob } from "../../kernel/blobs.ts";
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { requireBucket } from "./bucket.ts";
import type { ChecksumAlgorithm } from "./checksum-algorithms.ts";
import { crc64Nvme, findChecksumAlgorithm } from "./checksum-algorithms.ts";
import type { ChecksumPlan } from "./checksum-request.ts";
import { checkCustomerKeysTaken } from "./encryption.ts";
import { customerKeyOf, requirePartKey, type CustomerKey, type CustomerKeyInput } from "./encryption-customer-key.ts";
import { dataKeyOf, isUnderKms } from "./encryption-kms.ts";
import { invalidArgument, invalidRequest, noSuchUpload } from "./errors.ts";
import { maximumParts, VersionWriter } from "./version-writer.ts";
import { parts, uploads, type PartRow, type UploadRow } from "./tables.ts";

/** Names an upload, as every operation on one does. */
export interface UploadAddress {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
}

/** The upload; throws NoSuchUpload. */
export async function requireUpload(reader: Reader, address: UploadAddress): Promise<UploadRow> {
  const key = [address.Bucket, address.Key, address.UploadId];
  const row = reader.getSync ? reader.getSync(uploads, key) : await reader.get(uploads, key);
  if (row) return row;
  throw noSuchUpload(address.UploadId);
}

/** Reads an upload at this moment; throws NoSuchBucket or NoSuchUpload. */
export function readUpload(context: Context, address: UploadAddress): Promise<UploadRow> {
  return context.store.read(async (reader) => {
    await requireBucket(reader, address.Bucket);
    return requireUpload(reader, address);
  });
}

/** Throws InvalidArgument unless it is 1 to 10,000. */
export function checkPartNumber(number: number): void {
  if (Number.isInteger(number) && number >= 1 && number <= maximumParts) return;
  const message = "Part number must be an integer between 1 and 10000, inclusive";
  throw invalidArgument(message, "partNumber", String(number));
}

/** The algorithm of an upload, when its creator named one. */
export function uploadAlgorithm(upload: UploadRow): ChecksumAlgorithm | undefined {
  return upload.checksumAlgorithm === undefined ? undefined : findChecksumAlgorithm(upload.checksumAlgorithm);
}

/**
 * The algorithm that parts' checksums are kept by. AWS keeps CRC64NVME where the upload named none: what parts bring is
 * checked then and not kept.
 */
export function keptAlgorithm(upload: UploadRow): ChecksumAlgorithm {
  return uploadAlgorithm(upload) ?? crc64Nvme;
}

/** Parts bring the upload's own algorithm or none. Throws InvalidRequest in AWS's words. */
export function checkPartAlgorithm(upload: UploadRow, stated: ChecksumAlgorithm): void {
  const expected = upload.checksumAlgorithm;
  if (expected === undefined || expected === stated.name) return;
  throw invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, actual checksum Type: ${stated.name.toLowerCase()}`,
  );
}

/** Parts of a composite checksum have to come with theirs. Throws InvalidRequest in AWS's words. */
export function checkPartHasChecksum(upload: UploadRow, plan: ChecksumPlan): void {
  if (plan.expected !== undefined || plan.inTrailer || upload.checksumType !== "COMPOSITE") return;
  const expected = upload.checksumAlgorithm?.toLowerCase();
  throw invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${expected}, actual checksum Type: null`,
  );
}

/** The key that a part's bytes are encrypted with: the customer's, or the upload's data key. */
export async function partKey(
  context: Context,
  upload: UploadRow,
  input: CustomerKeyInput,
): Promise<CustomerKey | undefined> {
  const { encryption } = upload.object;
  const customer = requirePartKey(encryption, customerKeyOf(context, input));
  if (customer) await checkCustomerKeysTaken(context, upload);
  return isUnderKms(encryption) ? dataKeyOf(context, upload.object) : customer;
}

/** A part whose bytes are stored. */
export interface NewPart extends Pick<PartRow, "number" | "etag" | "size" | "checksum" | "nonce" | "packedBytes"> {
  readonly blob: StoredBlob | undefined;
}

/** Commits a part; one of the same number is replaced. Throws NoSuchUpload when the upload has ended meanwhile. */
export async function commitPart(context: Context, address: UploadAddress, part: NewPart): Promise<PartRow> {
  const now = context.clock.now();
  return context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, address.Bucket);
    const upload = await requireUpload(tx, address);
    const replaced = await tx.get(parts, [address.UploadId, part.number]);
    if (replaced?.blob !== undefined) await context.blobs.release(tx, replaced.blob);
    if (part.blob) await context.blobs.attach(tx, part.blob);
    const row: PartRow = {
      uploadId: address.UploadId,
      number: part.number,
      etag: part.etag,
      size: part.size,
      modifiedAt: now - (now % 1000),
      blob: part.blob?.id,
      checksum: part.checksum,
      nonce: part.nonce,
      packedBytes: part.packedBytes,
    };
    tx.put(parts, row);
    const writer = new VersionWriter(context, tx, bucket);
    writer.count(upload.object.storageClass, row.size - (replaced?.size ?? 0));
    writer.finish();
    return row;
  });
}

/** Ends an upload and lets its parts go, within a transaction that has the upload. */
export async function discardUpload(writer: VersionWriter, upload: UploadRow): Promise<void> {
  writer.tx.delete(uploads, [upload.bucket, upload.key, upload.uploadId]);
  const freedBytes = await writer.discardParts(upload.uploadId);
  writer.count(upload.object.storageClass, -freedBytes);
}
