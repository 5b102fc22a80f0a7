/** Reads a range of a large blob: the chunks it touches, a few ahead of the consumer. */
import type { BlobId, ByteRange } from "../../kernel/blobs.ts";
import type { Place } from "./blob-id.ts";
import type { RecordReader } from "./reader.ts";
import { recordKinds } from "./record.ts";
import { chunkBytes, chunkRecordBytes } from "./chunk-run.ts";

/** Chunks read before the consumer asked for them. */
const chunksAhead = 3;

/** A blob of chunks. */
export interface LargeBlob {
  readonly id: BlobId;
  readonly place: Place;
  /** Plain bytes of the whole blob. */
  readonly size: number;
}

/**
 * The bytes of `range`, piece by piece, once its first chunk was read: what cannot be read at all is refused before anybody is told that it
 * comes. Throws what `RecordReader.read` throws, here for the first chunk, the stream for others. Nothing stays open without a consumer.
 */
export async function openLarge(
  reader: RecordReader,
  blob: LargeBlob,
  range: ByteRange,
): Promise<() => AsyncGenerator<Uint8Array>> {
  const first = range.start < range.end ? await readChunk(reader, blob, chunkOf(range.start)) : undefined;
  return () => readLarge(reader, blob, range, first);
}

function chunkOf(offset: number): number {
  return Math.floor(offset / chunkBytes);
}

/** The bytes of `range`, piece by piece; `known` is its first chunk, for who has it already. */
export async function* readLarge(
  reader: RecordReader,
  blob: LargeBlob,
  range: ByteRange,
  known?: Buffer,
): AsyncGenerator<Uint8Array> {
  const last = Math.ceil(range.end / chunkBytes);
  const start = chunkOf(range.start);
  const ahead: Promise<Buffer>[] = known ? [Promise.resolve(known)] : [];
  let next = start + ahead.length;
  for (let chunk = start; chunk < last; chunk++) {
    for (; next < last && next <= chunk + chunksAhead; next++) {
      const reading = readChunk(reader, blob, next);
      // When the consumer leaves early nobody waits for it; who waits gets the failure all the same.
      reading.catch(() => {});
      ahead.push(reading);
    }
    const body = await ahead.shift()!;
    const first = chunk * chunkBytes;
    const from = Math.max(0, range.start - first);
    const to = Math.min(body.length, range.end - first);
    yield from === 0 && to === body.length ? body : body.subarray(from, to);
  }
}

function readChunk(reader: RecordReader, blob: LargeBlob, index: number): Promise<Buffer> {
  const bodyBytes = Math.min(chunkBytes, blob.size - index * chunkBytes);
  return reader.read(blob.id, {
    kind: recordKinds.chunk,
    place: blob.place,
    skip: index * chunkRecordBytes,
    bodyBytes,
  });
}
