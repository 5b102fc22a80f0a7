/** Lists the parts of an upload by number. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { initiatorOutput, ownerOutput } from "../acl-output.ts";
import { abortOutput } from "../lifecycle/expiration-header.ts";
import { checkMaximum, checkRange } from "../listing-input.ts";
import { requireUpload } from "../multipart-upload.ts";
import { quoted } from "../object-output.ts";
import { requireBucket } from "../bucket.ts";
import { parts, type PartRow } from "../tables.ts";

export const listParts: Operation<S3, "ListParts"> = async (context, input) => {
  const maximum = checkMaximum(input.MaxParts, "max-parts");
  const marker = partMarker(input.PartNumberMarker);
  const { upload, rows } = await context.store.read(async (reader) => {
    await requireBucket(reader, input.Bucket);
    const found = await requireUpload(reader, input);
    const options = { prefix: [input.UploadId], start: [input.UploadId, marker + 1], limit: maximum + 1 };
    return { upload: found, rows: await reader.range(parts, options) };
  });
  const shown = rows.slice(0, maximum);
  return {
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumberMarker: String(marker),
    NextPartNumberMarker: String(shown.at(-1)?.number ?? 0),
    MaxParts: maximum,
    IsTruncated: maximum > 0 && rows.length > maximum,
    Parts: shown.map((part) => partOutput(part, upload.checksumAlgorithm !== undefined)),
    Initiator: initiatorOutput(upload.initiator),
    Owner: ownerOutput(upload.object.owner, context.settings.s3Era),
    StorageClass: upload.object.storageClass,
    ...(await abortOutput(context, input, upload)),
    ...(upload.checksumAlgorithm === undefined ? {} : { ChecksumAlgorithm: upload.checksumAlgorithm }),
    ...(upload.checksumType === undefined ? {} : { ChecksumType: upload.checksumType }),
  };
};

function partOutput(part: PartRow, withChecksum: boolean) {
  return {
    PartNumber: part.number,
    LastModified: new Date(part.modifiedAt),
    ETag: quoted(part.etag),
    Size: part.size,
    ...(withChecksum && part.checksum ? { [part.checksum.member]: part.checksum.value } : {}),
  };
}

function partMarker(marker: string | undefined): number {
  if (marker === undefined || marker === "") return 0;
  return checkRange(Number(marker), "part-number-marker", marker);
}
