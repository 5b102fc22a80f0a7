/** The pass over unfinished uploads: those that rules give up are aborted. */
import { requireBucket } from "../bucket.ts";
import { discardUpload } from "../multipart-upload.ts";
import { abortedUpload, logDeeds } from "../logging/lifecycle-lines.ts";
import { uploads, type UploadRow } from "../tables.ts";
import { VersionWriter } from "../version-writer.ts";
import { isOver, pageRows, type Pass } from "./pass.ts";
import { firstAbort } from "./rules.ts";
import type { PassCursor } from "./tables.ts";

/** One page; where the next one begins, or undefined when there is none. */
export async function passUploads(pass: Pass, cursor: PassCursor): Promise<PassCursor | undefined> {
  const { context, bucket, document } = pass;
  if (!document?.rules.some((rule) => rule.enabled && rule.abortDays !== undefined)) return undefined;
  const rows = await context.store.read((reader) =>
    reader.range(uploads, {
      prefix: [bucket.name],
      ...(cursor.after ? { after: cursor.after } : {}),
      limit: pageRows,
    }),
  );
  for (const [index, row] of rows.entries()) {
    const first = firstAbort(document, row);
    if (first && first.at <= context.clock.now()) await abort(pass, row);
    if (isOver(pass) && index < rows.length - 1) return { phase: "uploads", after: uploads.key(row) };
  }
  const last = rows.at(-1);
  return last && rows.length === pageRows ? { phase: "uploads", after: uploads.key(last) } : undefined;
}

async function abort(pass: Pass, { bucket: name, key, uploadId }: UploadRow): Promise<void> {
  const { context } = pass;
  const aborted = await context.store.transact(async (tx) => {
    const upload = await tx.get(uploads, [name, key, uploadId]);
    if (!upload) return false;
    const writer = new VersionWriter(context, tx, await requireBucket(tx, name));
    await discardUpload(writer, upload);
    writer.finish();
    const deeds = [{ operation: abortedUpload, key }];
    await logDeeds(tx, writer.bucket, { deeds, at: context.clock.now(), ids: context.ids });
    return true;
  });
  if (aborted) pass.done.expired += 1;
}
