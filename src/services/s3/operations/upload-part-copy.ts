/** Makes a part of an upload from an object, or a range of one. */
import type { S3 } from "../../../generated/s3.ts";
import type { ByteRange } from "../../../kernel/blobs.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { aboutCopy, bodyOfContent } from "../copy-content.ts";
import {
  checkCopySize,
  parseCopySource,
  refuseBodyOfCopy,
  requireSource,
  sourceKey,
  type FoundSource,
} from "../copy-source.ts";
import { encryptionOutput, refuseEncryptionHeaders } from "../encryption.ts";
import { invalidArgument, invalidRequest } from "../errors.ts";
import { checkPartNumber, commitPart, keptAlgorithm, partKey, readUpload } from "../multipart-upload.ts";
import { readClassed } from "../object-class-read.ts";
import { requireCopyable } from "../object-restore.ts";
import { objectContent } from "../object-content.ts";
import { quoted } from "../object-output.ts";
import { maximumPutBytes, receiveBody } from "../object-receive.ts";
import { refuseObjectHeaders } from "../part-headers.ts";
import type { ObjectChecksum, UploadRow } from "../tables.ts";

type Input = InputOf<S3, "UploadPartCopy">;

export const uploadPartCopy: Operation<S3, "UploadPartCopy"> = async (context, input) => {
  checkPartNumber(input.PartNumber);
  refuseEncryptionHeaders(context);
  refuseObjectHeaders(context);
  refuseBodyOfCopy(context);
  const source = parseCopySource(input.CopySource);
  const upload = await readUpload(context, input);
  const found = await context.store.read((reader) => requireSource(reader, source, input, context.clock.now()));
  requireCopyable(found.row, context.clock.now());
  const range = copyRange(input.CopySourceRange, found.row.size);
  checkCopySize(range.end - range.start, maximumPutBytes);
  const part = await copyPart(context, input, { upload, found, range });
  return {
    CopyPartResult: {
      ETag: quoted(part.etag),
      LastModified: new Date(part.modifiedAt),
      // Only what the upload's creator asked for is told.
      ...(part.checksum && upload.checksumAlgorithm !== undefined
        ? { [part.checksum.member]: part.checksum.value }
        : {}),
    },
    ...(found.versionId === undefined ? {} : { CopySourceVersionId: found.versionId }),
    ...encryptionOutput(upload.object.encryption),
  };
};

async function copyPart(
  context: Context,
  input: Input,
  from: { readonly upload: UploadRow; readonly found: FoundSource; readonly range: ByteRange },
) {
  const { upload, found, range } = from;
  const customer = await partKey(context, upload, input);
  if (found.row.storageClass !== "STANDARD") {
    await readClassed(context, input, found.row, { range, operation: "UploadPartCopy" });
  }
  const content = await objectContent(context, found.row, { range, customer: sourceKey(context, input, found.row) });
  const algorithm = keptAlgorithm(upload);
  const received = await receiveBody(context, {
    body: bodyOfContent(content),
    contentMd5: undefined,
    plan: { algorithm, expected: undefined, inTrailer: false },
    storageClass: upload.object.storageClass,
    customer,
    about: { ...aboutCopy(input), uploadId: input.UploadId },
  });
  const checksum: ObjectChecksum = { member: algorithm.member, value: received.checksum, type: "FULL_OBJECT" };
  const { etag, size, blob, nonce, packedBytes } = received;
  return commitPart(context, input, { number: input.PartNumber, etag, size, blob, nonce, checksum, packedBytes });
}

const pattern = /^bytes=(\d+)-(\d+)$/;

/** A copy's range is strict: both ends, within the source. */
function copyRange(header: string | undefined, sizeBytes: number): ByteRange {
  if (header === undefined) return { start: 0, end: sizeBytes };
  const match = pattern.exec(header);
  const [start, last] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || last < start) {
    const message =
      "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy";
    throw invalidArgument(message, "x-amz-copy-source-range", header);
  }
  if (start >= sizeBytes) throw invalidRequest("The specified copy range is invalid for the source object size");
  if (last >= sizeBytes) {
    const message = `Range specified is not valid for source object of size: ${sizeBytes}`;
    throw invalidArgument(message, "x-amz-copy-source-range", header);
  }
  return { start, end: last + 1 };
}
