/** What reading an object of another class than the standard one takes: a restore, a fee, a note of the access. */
import type { ByteRange } from "../../kernel/blobs.ts";
import type { Context } from "../../kernel/context.ts";
import { bucketOfRequest } from "./bucket-of-request.ts";
import { noteAccess } from "./lifecycle/note-access.ts";
import type { ObjectOutput } from "./object-output.ts";
import { requireReadable, restoreHeader } from "./object-restore.ts";
import { factsOf } from "./object-storage-class.ts";
import type { ObjectRow } from "./tables.ts";

/** Headers of GetObject and HeadObject about restores and archive tiers. */
export function addClassOutput(output: ObjectOutput, row: ObjectRow, now: number): void {
  const restore = restoreHeader(row, now);
  if (restore !== undefined) output.Restore = restore;
  const tier = row.classed?.tier;
  if (tier === "ARCHIVE_ACCESS" || tier === "DEEP_ARCHIVE_ACCESS") output.ArchiveStatus = tier;
}

/** Call it before the bytes are read. Throws InvalidObjectState for what is in an archive; books retrieval fees. */
export async function readClassed(
  context: Context,
  input: object,
  row: ObjectRow,
  { range, operation }: { readonly range: ByteRange; readonly operation: string },
): Promise<void> {
  requireReadable(row, context.clock.now());
  const { retrieval } = factsOf(row.storageClass);
  const found = bucketOfRequest(input);
  if (retrieval !== undefined && found !== undefined) {
    const place = { resource: row.bucket, account: found.payer, region: found.bucket.region };
    context.meter.use({ usageType: retrieval, operation, quantity: range.end - range.start, ...place });
  }
  if (row.storageClass === "INTELLIGENT_TIERING") await noteAccess(context, row);
}
