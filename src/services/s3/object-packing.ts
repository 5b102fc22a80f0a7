/** Compressed bytes of cold classes: frames that can be read one by one, so that a range costs no more than what it touches. */
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import type { BlobId, Blobs, ByteRange } from "../../kernel/blobs.ts";
import type { ResponseBody } from "../../kernel/body.ts";
import { assert } from "../../kernel/errors.ts";

/**
 * Plain bytes of a frame. A packed blob is its frames, each compressed by itself (or left as it was, when that is not
 * smaller), and then the length of each in four bytes.
 */
const frameBytes = 512 * 1024;
const lengthBytes = 4;

/** What saves less than this part is left as it is: reading it plain is cheaper. */
const worthwhile = 0.95;

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 20 } };

/** Bytes to store: packed, or as they came when packing does not pay. */
export interface Packable {
  readonly packed: boolean;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Packs bytes that are in memory; undefined when it does not pay. */
export async function packBytes(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { packed, stream } = await packStream(only(bytes));
  if (!packed) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  const whole = Buffer.concat(pieces);
  return whole.length < bytes.length ? whole : undefined;
}

/** Packs a stream in bounded memory. The first frame decides whether it is done at all. */
export async function packStream(source: AsyncIterable<Uint8Array>): Promise<Packable> {
  const frames = framesOf(source)[Symbol.asyncIterator]();
  const next = await frames.next();
  const rest = { [Symbol.asyncIterator]: () => frames };
  if (next.done === true) return { packed: false, stream: rest };
  const first = next.value;
  const small = await compress(first, options);
  if (small.length > first.length * worthwhile) return { packed: false, stream: chained(first, rest) };
  return { packed: true, stream: packFrames(small, rest) };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function* chained(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* packFrames(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const lengths = [first.length];
  yield first;
  for await (const frame of rest) {
    const small = await compress(frame, options);
    const stored = small.length < frame.length ? small : frame;
    lengths.push(stored.length);
    yield stored;
  }
  const table = Buffer.alloc(lengths.length * lengthBytes);
  for (const [index, length] of lengths.entries()) table.writeUInt32LE(length, index * lengthBytes);
  yield table;
}

async function* framesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let frame = Buffer.allocUnsafe(frameBytes);
  let filled = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      const taken = Math.min(piece.length - at, frameBytes - filled);
      frame.set(piece.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < frameBytes) continue;
      yield frame;
      frame = Buffer.allocUnsafe(frameBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield frame.subarray(0, filled);
}

/** A packed blob. */
export interface PackedBlob {
  readonly id: BlobId;
  /** Of the plain bytes. */
  readonly size: number;
  readonly packedBytes: number;
}

/** The plain bytes of a range of a packed blob. */
export async function readPacked(blobs: Blobs, blob: PackedBlob, range: ByteRange): Promise<ResponseBody> {
  const length = range.end - range.start;
  if (length === 0) return new Uint8Array();
  const stream = (): AsyncIterable<Uint8Array> => plainRange(blobs, blob, range);
  if (length > frameBytes) return { length, stream };
  const pieces: Uint8Array[] = [];
  for await (const piece of stream()) pieces.push(piece);
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

async function* plainRange(blobs: Blobs, blob: PackedBlob, range: ByteRange): AsyncGenerator<Uint8Array> {
  const lengths = await frameLengths(blobs, blob);
  let at = 0;
  for (const [index, length] of lengths.entries()) {
    const start = index * frameBytes;
    const plainLength = Math.min(frameBytes, blob.size - start);
    if (start >= range.end) return;
    if (start + plainLength > range.start) {
      const stored = await bytesOf(await blobs.get(blob.id, blob.packedBytes, { start: at, end: at + length }));
      const plain = length === plainLength ? stored : await decompress(stored);
      assert(plain.length === plainLength, "a frame holds as many bytes as its place says");
      yield plain.subarray(Math.max(0, range.start - start), Math.min(plainLength, range.end - start));
    }
    at += length;
  }
}

async function frameLengths(blobs: Blobs, blob: PackedBlob): Promise<number[]> {
  const count = Math.ceil(blob.size / frameBytes);
  const start = blob.packedBytes - count * lengthBytes;
  const table = Buffer.from(
    await bytesOf(await blobs.get(blob.id, blob.packedBytes, { start, end: blob.packedBytes })),
  );
  return Array.from({ length: count }, (_, index) => table.readUInt32LE(index * lengthBytes));
}

/** All bytes of a small body. */
export async function bytesOf(body: ResponseBody): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const pieces: Uint8Array[] = [];
  for await (const piece of body.stream()) pieces.push(piece);
  return Buffer.concat(pieces);
}
