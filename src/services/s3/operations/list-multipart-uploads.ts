/** Lists a bucket's unfinished uploads by key, those of one key by when they began. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { initiatorOutput, ownerOutput } from "../acl-output.ts";
import { requireBucket } from "../bucket.ts";
import { invalidArgument } from "../errors.ts";
import { keyEncoder } from "../listing-encoding.ts";
import { checkMaximum } from "../listing-input.ts";
import { TableSource, type ReadFrom } from "../listing-source.ts";
import { walkPage, type Page, type WalkOptions } from "../listing-walk.ts";
import { uploads, type UploadRow } from "../tables.ts";
import { isUploadIdOf } from "../version-ids.ts";

export const listMultipartUploads: Operation<S3, "ListMultipartUploads"> = async (context, input) => {
  const maximum = checkMaximum(input.MaxUploads, "max-uploads");
  const encode = keyEncoder(input.EncodingType);
  const {
    Prefix: prefix = "",
    Delimiter: delimiter = "",
    KeyMarker: marker = "",
    UploadIdMarker: uploadIdMarker = "",
  } = input;
  if (marker !== "" && uploadIdMarker !== "" && !isUploadIdOf(marker, uploadIdMarker)) {
    throw invalidArgument("Invalid uploadId marker", "upload-id-marker", uploadIdMarker);
  }
  const page = await listUploads(context, input.Bucket, { prefix, delimiter, maximum, marker, uploadIdMarker });
  return {
    Bucket: input.Bucket,
    KeyMarker: encode(marker),
    UploadIdMarker: marker === "" ? "" : uploadIdMarker,
    ...nextMarkers(page, encode),
    ...(input.Prefix === undefined ? {} : { Prefix: encode(prefix) }),
    ...(delimiter === "" ? {} : { Delimiter: encode(delimiter) }),
    MaxUploads: maximum,
    IsTruncated: page.truncated,
    Uploads: page.rows.map((row) => uploadOutput(context, row, encode)),
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
    ...(input.EncodingType === undefined ? {} : { EncodingType: input.EncodingType }),
  };
};

interface UploadWalk extends WalkOptions {
  /** Counts only with a key marker: the page begins after this upload of that key. */
  readonly uploadIdMarker: string;
}

function listUploads(context: Context, name: string, options: UploadWalk): Promise<Page<UploadRow>> {
  return context.store.read(async (reader) => {
    await requireBucket(reader, name);
    const source = new TableSource<UploadRow>((from, limit) =>
      reader.range(uploads, { prefix: [name], stringPrefix: options.prefix, limit, ...bounds(name, options, from) }),
    );
    return walkPage(source, options);
  });
}

function bounds(name: string, options: UploadWalk, from: ReadFrom<UploadRow>): { start?: string[]; after?: string[] } {
  if (from.kind === "after") return { after: [name, from.row.key, from.row.uploadId] };
  if (from.kind === "key") return { start: [name, from.key] };
  if (options.marker === "") return {};
  const { marker, uploadIdMarker } = options;
  return { after: uploadIdMarker === "" ? [name, marker] : [name, marker, uploadIdMarker] };
}

function nextMarkers(page: Page<UploadRow>, encode: (text: string) => string) {
  const { last } = page;
  // A last common prefix is named only where the client needs it to go on.
  if (last === undefined || (typeof last === "string" && !page.truncated))
    return { NextKeyMarker: "", NextUploadIdMarker: "" };
  if (typeof last === "string") return { NextKeyMarker: encode(last), NextUploadIdMarker: "" };
  return { NextKeyMarker: encode(last.key), NextUploadIdMarker: last.uploadId };
}

function uploadOutput(context: Context, row: UploadRow, encode: (text: string) => string) {
  return {
    UploadId: row.uploadId,
    Key: encode(row.key),
    Initiated: new Date(row.initiatedAt),
    StorageClass: row.object.storageClass,
    Owner: ownerOutput(row.object.owner, context.settings.s3Era),
    Initiator: initiatorOutput(row.initiator),
    ...(row.checksumAlgorithm === undefined ? {} : { ChecksumAlgorithm: row.checksumAlgorithm }),
    ...(row.checksumType === undefined ? {} : { ChecksumType: row.checksumType }),
  };
}
