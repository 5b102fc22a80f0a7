/** Makes an object of the parts of an upload: only rows change, no byte is read. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { bareEtag, checkCompletion, checkWriteHeaders } from "../conditions.ts";
import { customerKeyOf, requirePartKey } from "../encryption-customer-key.ts";
import { dataKeyOf, isUnderKms } from "../encryption-kms.ts";
import { refuseEncryptionHeaders } from "../encryption.ts";
import { invalidRequest, malformedXml, noSuchUpload } from "../errors.ts";
import { expirationOutput } from "../lifecycle/expiration-header.ts";
import { assemble, type Assembled, type CompleteInput } from "../multipart-complete.ts";
import { requireUpload } from "../multipart-upload.ts";
import { noteChange } from "../notifications/object-event.ts";
import { objectLocation } from "../object-location.ts";
import { writeOutput } from "../object-output.ts";
import { parts, uploads, versions, type BucketRow, type ObjectRow, type UploadRow } from "../tables.ts";
import { findCurrent } from "../version-find.ts";
import { refuseVersionId, uploadBeganAt } from "../version-ids.ts";
import { maximumParts, VersionWriter, type NewVersion } from "../version-writer.ts";

type Input = InputOf<S3, "CompleteMultipartUpload">;

export const completeMultipartUpload: Operation<S3, "CompleteMultipartUpload"> = async (context, input) => {
  refuseVersionId(context.http.query);
  checkWriteHeaders(input);
  refuseEncryptionHeaders(context);
  const listed = input.MultipartUpload?.Parts;
  if (input.MultipartUpload && !listed?.length) throw malformedXml();
  await checkDataKey(context, input);
  const { row, bucket, told } = await context.store.transact(async (tx) => {
    const owning = await requireBucket(tx, input.Bucket);
    const finished = await findFinished(tx, input);
    return finished
      ? { row: finished, told: finished, bucket: owning }
      : { ...(await complete(context, tx, owning, input)), bucket: owning };
  });
  return {
    Location: objectLocation(context, row.bucket, row.key),
    Bucket: row.bucket,
    Key: row.key,
    ...writeOutput(told, bucket),
    ...(await expirationOutput(context, bucket, row)),
  };
};

/** AWS docs, "Multipart upload API and permissions": S3 decrypts the parts to complete an upload under KMS, which asks kms:Decrypt. */
async function checkDataKey(context: Context, { Bucket: bucket, Key: key, UploadId: id }: Input): Promise<void> {
  const upload = await context.store.read((reader) => reader.get(uploads, [bucket, key, id]));
  if (upload && isUnderKms(upload.object.encryption)) await dataKeyOf(context, upload.object);
}

/** An upload that was completed before: a request repeated with the same parts gets the same answer. */
async function findFinished(reader: Reader, input: Input): Promise<ObjectRow | undefined> {
  if (await reader.get(uploads, [input.Bucket, input.Key, input.UploadId])) return undefined;
  const row = await findMade(reader, input);
  if (row && (await isMadeOf(reader, input))) return row;
  throw noSuchUpload(input.UploadId);
}

async function findMade(reader: Reader, input: Input): Promise<ObjectRow | undefined> {
  const current = await findCurrent(reader, input.Bucket, input.Key);
  if (current?.partsOf === input.UploadId) return current;
  const older = await reader.range(versions, { prefix: [input.Bucket, input.Key], limit: 100 });
  return older.find((version) => version.partsOf === input.UploadId);
}

async function isMadeOf(reader: Reader, { UploadId: id, MultipartUpload: wanted }: Input): Promise<boolean> {
  const rows = await reader.range(parts, { prefix: [id], limit: maximumParts });
  const listed = wanted?.Parts ?? [];
  return (
    listed.length === rows.length &&
    rows.every(({ number, etag }, at) => {
      const entry = listed[at];
      return entry?.PartNumber === number && entry.ETag !== undefined && bareEtag(entry.ETag) === etag;
    })
  );
}

/** The new version, and what of it the answer tells. */
async function complete(
  context: Context,
  tx: Transaction,
  bucket: BucketRow,
  input: Input,
): Promise<{ row: ObjectRow; told: ObjectRow }> {
  const upload = await requireUpload(tx, input);
  // AWS docs: a customer's key need come again only where the upload has a checksum algorithm.
  const customer = customerKeyOf(context, input);
  const sealed = upload.object.encryption?.kind === "SSE-C" && upload.checksumAlgorithm !== undefined;
  if (customer || sealed) requirePartKey(upload.object.encryption, customer);
  const rows = await tx.range(parts, { prefix: [upload.uploadId], limit: maximumParts });
  const listed = input.MultipartUpload?.Parts;
  if (listed === undefined) throw invalidRequest("You must specify at least one part");
  const assembled = await assemble(upload, rows, { listed, input: withType(context, upload, input) });
  const writer = new VersionWriter(context, tx, bucket);
  const current = await writer.current(upload.key);
  const began = { beganAt: uploadBeganAt(upload.uploadId), replaces: upload.replaces === true };
  checkCompletion(input, { key: upload.key, ...began }, current);
  let storedBytes = 0;
  const chosen = new Set(assembled.chosen);
  for (const part of rows) {
    storedBytes += part.size;
    if (chosen.has(part)) continue;
    tx.delete(parts, [upload.uploadId, part.number]);
    if (part.blob !== undefined) await context.blobs.release(tx, part.blob);
  }
  tx.delete(uploads, [upload.bucket, upload.key, upload.uploadId]);
  // The parts were counted when they came; the version counts its whole size now.
  writer.count(upload.object.storageClass, -storedBytes);
  const row = await writer.insert(newVersion(upload, assembled), current);
  await noteChange(tx, bucket, { name: "ObjectCreated:CompleteMultipartUpload", object: row, cause: context });
  writer.finish();
  // Under KMS, AWS keeps silent here about a checksum that nobody asked for; the object has it.
  const silent = upload.checksumAlgorithm === undefined && row.encryption?.kmsKeyId !== undefined;
  return { row, told: silent ? { ...row, checksum: undefined } : row };
}

/** Programs of era 2023 do not repeat the type of the whole object's checksum, as AWS wants it since. */
function withType({ settings }: Context, upload: UploadRow, input: Input): CompleteInput {
  const known = input.ChecksumType ?? upload.checksumType;
  return settings.s3Era === "2023" && known !== undefined ? { ...input, ChecksumType: known } : input;
}

function newVersion(upload: UploadRow, assembled: Assembled): NewVersion {
  return {
    ...upload.object,
    etag: assembled.etag,
    size: assembled.size,
    // AWS docs, system-defined metadata: a multipart object dates from when its upload began.
    modifiedAt: upload.initiatedAt,
    blob: undefined,
    partsOf: upload.uploadId,
    partCount: assembled.chosen.length,
    partSizeBytes: assembled.partSizeBytes,
    checksum: assembled.checksum,
  };
}
