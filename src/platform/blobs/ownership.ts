/** Which rows own which blobs: reference counts that commit with those rows. */
import { BlobLost, type BlobId, type StoredBlob } from "../../kernel/blobs.ts";
import { awsError } from "../../kernel/errors.ts";
import type { Transaction } from "../../kernel/store.ts";
import { kindOf, placeOf } from "./blob-id.ts";
import { overheadBytes } from "./record.ts";
import type { StoredRecord } from "./small-writer.ts";
import { chunkBytes } from "./chunk-run.ts";
import { blobTable, movedTable, segmentTable, type BlobRow, type SegmentRow } from "./tables.ts";

/**
 * Makes a row the blob's owner. It reads the segment's row, so that it conflicts with a compaction that begins: what is
 * not attached by then is collected. Throws ServiceUnavailable when it came too late for that.
 */
export function attachBlob(tx: Transaction, blob: StoredBlob): void | Promise<void> {
  const row = newBlobRow(blob);
  if (tx.getSync) return insert(tx, row, tx.getSync(segmentTable, [row.segment]));
  return tx.get(segmentTable, [row.segment]).then((segment) => insert(tx, row, segment));
}

function insert(tx: Transaction, row: BlobRow, segment: SegmentRow | undefined): void {
  const end = row.offset + row.length;
  // Sealed by somebody who took this process for dead: what was written after that is in no zone's record.
  const kept = segment?.state === "open" || (segment?.state === "sealed" && end <= segment.size);
  if (!kept) throw awsError("ServiceUnavailable", "Service is unable to handle request.", { status: 503 });
  tx.put(blobTable, row);
}

function newBlobRow(blob: StoredBlob): BlobRow {
  const { segment, offset } = placeOf(blob.id);
  const length = (blob as Partial<StoredRecord>).length ?? leastLength(segment, blob.size);
  return { segment, offset, size: blob.size, length, refs: 1 };
}

/** Bytes on disk without what the record says of its owner. */
function leastLength(segment: string, size: number): number {
  const records = kindOf(segment) === "small" ? 1 : Math.ceil(size / chunkBytes) + 1;
  return size + records * overheadBytes + (kindOf(segment) === "small" ? 0 : 8);
}

/** One more row refers to the blob. Throws BlobLost when it has no owner. */
export async function shareBlob(tx: Transaction, id: BlobId): Promise<void> {
  const { segment, offset } = placeOf(id);
  const row = await tx.get(blobTable, [segment, offset]);
  if (!row) throw new BlobLost(`${id} belongs to nobody`);
  tx.put(blobTable, { ...row, refs: row.refs + 1 });
}

/** One row less refers to the blob; without any its bytes are dead. A blob without owner stays so. */
export function releaseBlob(tx: Transaction, id: BlobId): void | Promise<void> {
  const { segment, offset } = placeOf(id);
  if (tx.getSync) return drop(tx, tx.getSync(blobTable, [segment, offset]));
  return tx.get(blobTable, [segment, offset]).then((row) => drop(tx, row));
}

function drop(tx: Transaction, row: BlobRow | undefined): void {
  if (!row) return;
  if (row.refs > 1) return tx.put(blobTable, { ...row, refs: row.refs - 1 });
  tx.delete(blobTable, [row.segment, row.offset]);
  if (row.movedSegment !== undefined) tx.delete(movedTable, [row.movedSegment, row.movedOffset!]);
}
