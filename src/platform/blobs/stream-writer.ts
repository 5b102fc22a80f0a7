/** Large blobs: a run of equal chunks in a segment that one stream has for itself, so that any range can be computed. */
import type { Copies } from "../../kernel/blobs.ts";
import { blobIdAt } from "./blob-id.ts";
import type { BlobCounters } from "./counters.ts";
import { encodeRecord, overheadBytes, recordKinds, type RecordContent } from "./record.ts";
import { zonesUnavailable, type OpenSegment, type Segments } from "./segments.ts";
import type { StoredRecord } from "./small-writer.ts";
import type { Zones } from "./zones.ts";

/** Plain bytes of a chunk; a blob's last one may be shorter. Part of the format of `l` segments: never change it. */
export const chunkBytes: number = 256 << 10;
/** Bytes on disk of a full chunk. */
export const chunkRecordBytes: number = chunkBytes + overheadBytes;

/** Chunks written by one call, and calls under way: what bounds a stream's memory. */
const chunksPerWrite = 4;
const writesInFlight = 2;
/** The disks are made to keep up at least this often. */
const syncEveryBytes = 64 << 20;

/** What a writer of large blobs needs. */
export interface StreamWriterOptions {
  readonly copies: Copies;
  readonly segments: Segments;
  readonly zones: Zones;
  readonly counters: BlobCounters;
  readonly segmentBytes: number;
}

/** Writes large blobs of one number of copies. */
export class StreamWriter {
  readonly #options: StreamWriterOptions;
  readonly #idle: OpenSegment[] = [];

  constructor(options: StreamWriterOptions) {
    this.#options = options;
  }

  /** Stores everything `source` gives. What `source` throws is rethrown; the bytes written by then are garbage. */
  async put(source: AsyncIterable<Uint8Array>, about: Uint8Array): Promise<StoredRecord> {
    const segment = await this.#checkOut();
    const run = new ChunkRun(segment, this.#options);
    try {
      for await (const piece of source) {
        for (let at = 0; at < piece.length;) {
          at += run.take(piece, at);
          if (run.isFull()) await run.flush();
        }
      }
      await run.finish(about);
    } catch (error) {
      await run.settled();
      await this.#checkIn(segment);
      throw error;
    }
    await this.#checkIn(segment);
    if (this.#options.segments.durableCopies(segment) < this.#options.zones.required(this.#options.copies)) {
      throw zonesUnavailable();
    }
    const place = { segment: segment.id, offset: run.start };
    return { id: blobIdAt(place), size: run.size, ...place, length: run.end - run.start };
  }

  /** Ends idle segments that a new one would no longer resemble: a zone went or came back. */
  async tidy(): Promise<void> {
    const idle = this.#idle.splice(0);
    for (const segment of idle) {
      if (this.#options.segments.isCurrent(segment)) this.#idle.push(segment);
      else await this.#options.segments.seal(segment);
    }
  }

  async #checkOut(): Promise<OpenSegment> {
    const { segments, zones, copies } = this.#options;
    await zones.refresh();
    for (let segment = this.#idle.pop(); segment; segment = this.#idle.pop()) {
      if (segments.isCurrent(segment)) return segment;
      await segments.seal(segment);
    }
    return segments.create("large", copies);
  }

  /** Gives a segment back, or ends it: it is on record which zones lack what, when this resolves. */
  async #checkIn(segment: OpenSegment): Promise<void> {
    const { segments, segmentBytes } = this.#options;
    if (!segments.isWhole(segment)) await segments.abandon(segment);
    else if (segment.end >= segmentBytes) await segments.seal(segment);
    else this.#idle.push(segment);
  }
}

/** One blob on its way into its segment. */
class ChunkRun {
  readonly start: number;
  size = 0;
  readonly #segment: OpenSegment;
  readonly #options: StreamWriterOptions;
  #pieces: Uint8Array[] = [];
  #pieceBytes = 0;
  #buffers: Uint8Array[] = [];
  #buffersStart: number;
  #chunks = 0;
  #unsynced = 0;
  readonly #writing: Promise<void>[] = [];

  constructor(segment: OpenSegment, options: StreamWriterOptions) {
    this.#segment = segment;
    this.#options = options;
    this.start = segment.end;
    this.#buffersStart = segment.end;
  }

  get end(): number {
    return this.#segment.end;
  }

  /** Takes what fits into the present chunk; returns how many bytes that was. */
  take(piece: Uint8Array, at: number): number {
    const count = Math.min(piece.length - at, chunkBytes - this.#pieceBytes);
    this.#pieces.push(piece.subarray(at, at + count));
    this.#pieceBytes += count;
    this.size += count;
    if (this.#pieceBytes === chunkBytes) this.#endChunk();
    return count;
  }

  isFull(): boolean {
    return this.#chunks >= chunksPerWrite;
  }

  /** Starts to write the chunks gathered; waits only when too many writes are under way. */
  async flush(): Promise<void> {
    const { segments, counters, zones, copies } = this.#options;
    const length = this.#segment.end - this.#buffersStart;
    this.#writing.push(segments.write(this.#segment, this.#buffers, this.#buffersStart, length));
    counters.recordsWritten += this.#chunks;
    this.#buffers = [];
    this.#buffersStart = this.#segment.end;
    this.#chunks = 0;
    this.#unsynced += length;
    if (this.#writing.length >= writesInFlight) await this.#writing.shift();
    if (this.#unsynced >= syncEveryBytes) await this.#sync();
    if (segments.durableCopies(this.#segment) < zones.required(copies)) throw zonesUnavailable();
  }

  /** Writes the last chunk and the end record, and waits until all of it is on disk. */
  async finish(about: Uint8Array): Promise<void> {
    if (this.#pieceBytes > 0) this.#endChunk();
    const total = Buffer.alloc(8);
    total.writeBigUInt64LE(BigInt(this.size));
    this.#encode({ kind: recordKinds.end, body: [total], about });
    await this.flush();
    await this.#sync();
  }

  async settled(): Promise<void> {
    for (let one = this.#writing.shift(); one; one = this.#writing.shift()) await one;
  }

  async #sync(): Promise<void> {
    await this.settled();
    this.#unsynced = 0;
    await this.#options.segments.sync(this.#segment);
  }

  #endChunk(): void {
    this.#encode({ kind: recordKinds.chunk, body: this.#pieces });
    this.#pieces = [];
    this.#pieceBytes = 0;
  }

  #encode(content: RecordContent): void {
    let roomBytes = overheadBytes + (content.about?.length ?? 0);
    for (const piece of content.body) roomBytes += piece.length;
    const bytes = Buffer.allocUnsafeSlow(roomBytes);
    this.#buffers.push(bytes);
    this.#segment.end += encodeRecord({ bytes, at: 0, offset: this.#segment.end }, this.#segment.key, content);
    this.#chunks++;
  }
}
