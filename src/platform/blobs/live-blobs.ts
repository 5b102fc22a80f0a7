/** What lives in a segment: the rows whose bytes are there now. */
import type { Reader } from "../../kernel/store.ts";
import type { Place } from "./blob-id.ts";
import { blobTable, movedTable, type BlobRow } from "./tables.ts";

const pageRows = 1_000;

/** A row and the offset of its bytes in the segment asked about. */
export interface LiveBlob {
  readonly row: BlobRow;
  readonly offset: number;
}

/** Bytes of live records in a segment. */
export async function liveBytesIn(reader: Reader, segment: string): Promise<number> {
  let bytes = 0;
  for await (const page of pagesOf(reader, segment)) for (const { row } of page) bytes += row.length;
  return bytes;
}

/** The first live blobs of a segment, at most `limit`, in no particular order. */
export async function liveBlobsIn(reader: Reader, segment: string, limit: number): Promise<LiveBlob[]> {
  const found: LiveBlob[] = [];
  for await (const page of pagesOf(reader, segment)) {
    found.push(...page);
    if (found.length >= limit) return found.slice(0, limit);
  }
  return found;
}

/** The live blob that covers an offset, or else the nearest one after it. */
export async function liveBlobFrom(reader: Reader, place: Place): Promise<LiveBlob | undefined> {
  let nearest: LiveBlob | undefined;
  for await (const page of pagesOf(reader, place.segment)) {
    for (const blob of page) {
      if (blob.offset + blob.row.length <= place.offset) continue;
      if (!nearest || blob.offset < nearest.offset) nearest = blob;
    }
  }
  return nearest;
}

/** Whether a live blob begins in a segment from `start` to before `end`; for stretches of at most a few thousand bytes. */
export async function hasLiveBlobIn(
  reader: Reader,
  segment: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<boolean> {
  const stretch = { prefix: [segment], start: [segment, start], end: [segment, end], limit: pageRows };
  const written = await reader.range(blobTable, stretch);
  if (written.some((row) => row.movedSegment === undefined)) return true;
  return (await reader.range(movedTable, { ...stretch, limit: 1 })).length > 0;
}

/** First the blobs that were written to the segment and are there still, then those that compaction moved into it. */
async function* pagesOf(reader: Reader, segment: string): AsyncGenerator<LiveBlob[]> {
  for (let start = 0; ;) {
    const rows = await reader.range(blobTable, { prefix: [segment], start: [segment, start], limit: pageRows });
    yield rows.filter((row) => row.movedSegment === undefined).map((row) => ({ row, offset: row.offset }));
    if (rows.length < pageRows) break;
    start = rows.at(-1)!.offset + 1;
  }
  for (let start = 0; ;) {
    const rows = await reader.range(movedTable, { prefix: [segment], start: [segment, start], limit: pageRows });
    const page: LiveBlob[] = [];
    for (const { firstSegment, firstOffset, offset } of rows) {
      const row = await reader.get(blobTable, [firstSegment, firstOffset]);
      if (row) page.push({ row, offset });
    }
    yield page;
    if (rows.length < pageRows) return;
    start = rows.at(-1)!.offset + 1;
  }
}
