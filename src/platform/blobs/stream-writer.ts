/** Large blobs: each a run of equal chunks in a segment that one stream has for itself, so that any range can be computed. */
import type { Copies } from "../../kernel/blobs.ts";
import { blobIdAt } from "./blob-id.ts";
import { chunkRecordBytes, ChunkRun } from "./chunk-run.ts";
import type { BlobCounters } from "./counters.ts";
import type { OpenSegment, Segments } from "./segments.ts";
import type { StoredRecord } from "./small-writer.ts";
import { StreamBufferPool } from "./stream-buffers.ts";
import { zonesUnavailable, type Zones } from "./zones.ts";

/** Chunks that one write takes. */
const chunksPerWrite = 4;
const bufferPool = new StreamBufferPool(chunksPerWrite * chunkRecordBytes);

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
  readonly #underWay = new Set<Promise<StoredRecord>>();
  #isClosed = false;

  constructor(options: StreamWriterOptions) {
    this.#options = options;
  }

  /** Stores everything `source` gives. What `source` throws is rethrown; the bytes written by then are garbage. */
  async put(source: AsyncIterable<Uint8Array>, about: Uint8Array): Promise<StoredRecord> {
    if (this.#isClosed) throw zonesUnavailable();
    const storing = this.#put(source, about);
    this.#underWay.add(storing);
    try {
      return await storing;
    } finally {
      this.#underWay.delete(storing);
    }
  }

  /** Refuses further streams and waits for those under way, as `SmallWriter.close` does. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#underWay);
  }

  async #put(source: AsyncIterable<Uint8Array>, about: Uint8Array): Promise<StoredRecord> {
    const segment = await this.#checkOut();
    const buffers = bufferPool.take();
    const run = new ChunkRun(segment, buffers, this.#options);
    try {
      await store(run, source, about);
    } finally {
      await run.settle();
      bufferPool.give(buffers);
      await this.#checkIn(segment);
    }
    if (this.#options.segments.durableCopies(segment) < this.#options.zones.required(this.#options.copies)) {
      throw this.#options.zones.unavailable();
    }
    const place = { segment: segment.id, offset: run.start };
    return { id: blobIdAt(place), size: run.size, ...place, length: run.length };
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

async function store(run: ChunkRun, source: AsyncIterable<Uint8Array>, about: Uint8Array): Promise<void> {
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      at += run.take(piece, at);
      if (run.isFull()) await run.flush();
    }
  }
  await run.finish(about);
}
