/** Gives an object another key in one step. AWS has this for directory buckets only; here every bucket has it. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { parseCopySourceName } from "../access-copy.ts";
import { copyAnnotations, removeAnnotations } from "../annotations/version-annotations.ts";
import { requireBucket } from "../bucket.ts";
import { checkSource, checkWrite } from "../conditions.ts";
import { invalidArgument, invalidRequest, noSuchKey } from "../errors.ts";
import { noteChange, noteRemoval } from "../notifications/object-event.ts";
import { checkKey } from "../object-settings.ts";
import { parts, type ObjectRow } from "../tables.ts";
import { newUploadId } from "../version-ids.ts";
import { maximumParts, VersionWriter } from "../version-writer.ts";

type Input = InputOf<S3, "RenameObject">;

export const renameObject: Operation<S3, "RenameObject"> = async (context, input) => {
  checkKey(input.Key);
  const from = sourceKeyOf(input);
  if (from === input.Key) throw invalidRequest("The source and the destination of a rename must be different keys.");
  await context.store.transact(async (tx) => {
    const writer = new VersionWriter(context, tx, await requireBucket(tx, input.Bucket));
    const row = await writer.current(from);
    if (!row) throw noSuchKey(from);
    const replaced = await writer.current(input.Key);
    checkConditions(input, row, replaced);
    // Without versioning the row moves. With it the old name keeps its version behind a delete marker, so bytes get a second owner.
    const moves = writer.bucket.versioning === "";
    const moved = moves ? row : await withSharedBytes(context, writer, row);
    if (moves) writer.take(row);
    const removal = moves ? undefined : await writer.remove(from, row.owner);
    const annotate = row.annotationCount === undefined ? undefined : await copyAnnotations(context, tx, row);
    const inserted = await writer.insert({ ...moved, key: input.Key }, replaced);
    const renamed = annotate ? annotate(inserted) : inserted;
    if (moves && annotate) await removeAnnotations(context, tx, row);
    await noteRemoval(tx, writer.bucket, { key: from, removal, removed: row, cause: context });
    await noteChange(tx, writer.bucket, { name: "ObjectCreated:Copy", object: renamed, cause: context });
    writer.finish();
  });
  return {};
};

/** `/bucket/key`, `bucket/key` or `key`, percent-encoded, read as authorization read it. Throws InvalidArgument. */
function sourceKeyOf({ Bucket: bucket, RenameSource: header }: Input): string {
  const named = header.replace(/^\//, "");
  const key = named.startsWith(`${bucket}/`) ? named.slice(bucket.length + 1) : named;
  const source = parseCopySourceName(`${bucket}/${key}`);
  if (source && source.key !== "" && source.bucket === bucket && source.versionId === undefined) return source.key;
  throw invalidArgument("The rename source must name a key of the same bucket.", "x-amz-rename-source", header);
}

function checkConditions(input: Input, row: ObjectRow, replaced: ObjectRow | undefined): void {
  checkSource(
    {
      ifMatch: input.SourceIfMatch,
      ifNoneMatch: input.SourceIfNoneMatch,
      ifModifiedSince: input.SourceIfModifiedSince,
      ifUnmodifiedSince: input.SourceIfUnmodifiedSince,
    },
    row,
    "x-amz-rename-source-",
  );
  checkWrite({ IfMatch: input.DestinationIfMatch, IfNoneMatch: input.DestinationIfNoneMatch }, input.Key, replaced);
  if (!replaced) return;
  const dates = {
    ifModifiedSince: input.DestinationIfModifiedSince,
    ifUnmodifiedSince: input.DestinationIfUnmodifiedSince,
  };
  checkSource(dates, replaced, "");
}

/** The row with bytes of its own: the same blobs, owned once more. */
async function withSharedBytes(context: Context, writer: VersionWriter, row: ObjectRow): Promise<ObjectRow> {
  if (row.blob !== undefined) await context.blobs.share(writer.tx, row.blob);
  if (row.partsOf === undefined) return row;
  const uploadId = newUploadId(context.ids, context.clock.now());
  for (const part of await writer.tx.range(parts, { prefix: [row.partsOf], limit: maximumParts })) {
    if (part.blob !== undefined) await context.blobs.share(writer.tx, part.blob);
    writer.tx.put(parts, { ...part, uploadId });
  }
  return { ...row, partsOf: uploadId };
}
