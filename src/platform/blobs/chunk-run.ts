/** One large blob on its way into its segment: encrypted into buffers that are used again, each written while the next one fills. */
import { directUnit } from "./files.ts";
import { encodeRecord, overheadBytes, recordKinds, type RecordContent } from "./record.ts";
import type { OpenSegment } from "./segments.ts";
import type { StreamBuffers } from "./stream-buffers.ts";
import type { StreamWriterOptions } from "./stream-writer.ts";

/** Plain bytes of a chunk; a blob's last one may be shorter. Part of the format of `l` segments: never change it. */
export const chunkBytes: number = 256 << 10;
/** Bytes on disk of a full chunk. */
export const chunkRecordBytes: number = chunkBytes + overheadBytes;

/** What zones write through the system's cache is sent on to the disk this often, so that the last sync finds little left. */
const writeBackBytes = 16 << 20;

/** One blob's chunks and its end record. It begins on a unit's border and fills whole units, as writes past the cache want. */
export class ChunkRun {
  readonly start: number;
  size = 0;
  readonly #segment: OpenSegment;
  readonly #options: StreamWriterOptions;
  readonly #buffers: StreamBuffers;
  /** Pieces of the chunk that is being gathered. */
  #pieces: Uint8Array[] = [];
  #pieceBytes = 0;
  /** The buffer that is filled, how far, and where in the segment it begins. */
  #current = 0;
  #filled = 0;
  #currentStart: number;
  #records = 0;
  #end: number;
  #unsynced = 0;
  #writingBack: Promise<void> | undefined;
  /** By buffer: the last write from it. */
  readonly #writes: Promise<void>[] = [];

  constructor(segment: OpenSegment, buffers: StreamBuffers, options: StreamWriterOptions) {
    this.#segment = segment;
    this.#buffers = buffers;
    this.#options = options;
    segment.end = nextUnit(segment.end);
    this.start = segment.end;
    this.#end = segment.end;
    this.#currentStart = segment.end;
  }

  /** Bytes of the records so far. */
  get length(): number {
    return this.#end - this.start;
  }

  /** Takes what fits into the present chunk; returns how many bytes that was. */
  take(piece: Uint8Array, at: number): number {
    const count = Math.min(piece.length - at, chunkBytes - this.#pieceBytes);
    this.#pieces.push(count === piece.length ? piece : piece.subarray(at, at + count));
    this.#pieceBytes += count;
    this.size += count;
    if (this.#pieceBytes === chunkBytes) this.#endChunk();
    return count;
  }

  isFull(): boolean {
    return this.#filled >= this.#buffers.fullBytes;
  }

  /** Starts to write what is full of the buffer and waits until the next one is free. */
  async flush(): Promise<void> {
    const { segments, zones, copies } = this.#options;
    const buffer = this.#buffers.all[this.#current]!;
    const written = this.#filled - (this.#filled % directUnit);
    this.#write(written);
    this.#current = (this.#current + 1) % this.#buffers.all.length;
    await this.#writes[this.#current];
    buffer.copy(this.#buffers.all[this.#current]!, 0, written, this.#filled);
    this.#currentStart += written;
    this.#filled -= written;
    if (segments.durableCopies(this.#segment) < zones.required(copies)) throw zones.unavailable();
  }

  /** Writes the last chunk and the end record, and waits until all of it is on disk. */
  async finish(about: Uint8Array): Promise<void> {
    if (this.#pieceBytes > 0) this.#endChunk();
    const total = Buffer.alloc(8);
    total.writeBigUInt64LE(BigInt(this.size));
    this.#encode({ kind: recordKinds.end, body: [total], about });
    await this.settle();
    await this.#options.segments.sync(this.#segment);
  }

  /** Writes what is left and waits for all writes: after it the buffers are free, and no record is half there. */
  async settle(): Promise<void> {
    if (this.#filled > 0) {
      const whole = nextUnit(this.#filled);
      // What the buffer held before is nobody's business, and zeros are how a gap is told from a record.
      this.#buffers.all[this.#current]!.fill(0, this.#filled, whole);
      this.#segment.end = this.#currentStart + whole;
      this.#filled = 0;
      this.#write(whole);
    }
    for (const one of this.#writes) await one;
    await this.#writingBack;
  }

  #write(length: number): void {
    const { segments, counters } = this.#options;
    const bytes = this.#buffers.all[this.#current]!.subarray(0, length);
    this.#writes[this.#current] = segments.write(this.#segment, [bytes], this.#currentStart, length);
    counters.recordsWritten += this.#records;
    this.#records = 0;
    this.#unsynced += length;
    if (this.#unsynced >= writeBackBytes && !this.#writingBack) this.#writeBack();
  }

  #writeBack(): void {
    this.#unsynced = 0;
    this.#writingBack = this.#options.segments.writeBack(this.#segment).then(() => {
      this.#writingBack = undefined;
    });
  }

  #endChunk(): void {
    this.#encode({ kind: recordKinds.chunk, body: this.#pieces });
    this.#pieces = [];
    this.#pieceBytes = 0;
  }

  #encode(content: RecordContent): void {
    const bytes = this.#buffers.all[this.#current]!;
    const offset = this.#currentStart + this.#filled;
    this.#filled += encodeRecord({ bytes, at: this.#filled, offset }, this.#segment.key, content);
    this.#end = this.#currentStart + this.#filled;
    this.#segment.end = this.#end;
    this.#records++;
  }
}

function nextUnit(bytes: number): number {
  return Math.ceil(bytes / directUnit) * directUnit;
}
