/** Small blobs: whatever arrives while the disks are busy becomes the next batch, one write and one sync for all of it. */
import type { Copies, StoredBlob } from "../../kernel/blobs.ts";
import { awsError } from "../../kernel/errors.ts";
import { newAlignedBuffer } from "./aligned-buffer.ts";
import { blobIdAt } from "./blob-id.ts";
import type { BlobCounters } from "./counters.ts";
import { directUnit, writesAreSynced } from "./files.ts";
import { encodeRecord, overheadBytes, recordKinds } from "./record.ts";
import type { OpenSegment, Segments } from "./segments.ts";
import { zonesUnavailable, type Zones } from "./zones.ts";

/** Batches under way at once: while the disks sync one, the next is encrypted. Measured: README. */
const laneCount = 2;
/**
 * What waits is dealt evenly to idle lanes, but not in shares smaller than this: three writes, three syncs and the commit
 * behind them cost much more than the bytes of a small put, and work there is enough for while the disks sync.
 */
const shareBytes = 1 << 20;
/**
 * From here on a batch is made of whole units on a unit's border, so that it can be written past the system's cache. What
 * that leaves unused is at most a fifth; smaller batches are packed without gaps.
 */
const alignedBytes = 16 << 10;
/** Bounds of a batch: of what a put waits for, and of how long the event loop is held up encrypting. */
const batchBytes = 4 << 20;
const batchRecords = 256;
/** Puts beyond this many waiting bytes are turned away: the disks cannot follow. */
const waitingBytesLimit = 256 << 20;
/** The next segment is begun when this much of the present one is used. */
const prepareAt = 0.75;

/** A blob stored in one record, with what its row wants to know. */
export interface StoredRecord extends StoredBlob {
  readonly segment: string;
  readonly offset: number;
  /** Bytes on disk in each zone. */
  readonly length: number;
}

const nothing = Buffer.alloc(0);

interface Waiting {
  readonly bytes: Uint8Array;
  readonly about: Uint8Array;
  readonly resolve: (stored: StoredRecord) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane {
  busy: boolean;
  /** Its work while it is busy, and what it did last. */
  running: Promise<void> | undefined;
  /** Holds the batch under way; it only grows. */
  buffer: Buffer;
  segment: OpenSegment | undefined;
  next: Promise<OpenSegment> | undefined;
}

/** What a writer of small blobs needs. */
export interface SmallWriterOptions {
  readonly copies: Copies;
  readonly segments: Segments;
  readonly zones: Zones;
  readonly counters: BlobCounters;
  /** Length at which a segment ends. */
  readonly segmentBytes: number;
}

/** Writes small blobs of one number of copies. */
export class SmallWriter {
  readonly #options: SmallWriterOptions;
  readonly #lanes: readonly Lane[];
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #kicked = false;
  #isClosed = false;

  constructor(options: SmallWriterOptions) {
    this.#options = options;
    this.#lanes = Array.from({ length: laneCount }, () => ({
      busy: false,
      running: undefined,
      buffer: nothing,
      segment: undefined,
      next: undefined,
    }));
  }

  /** Resolves when the blob is on disk in its zones. */
  put(bytes: Uint8Array, about: Uint8Array): Promise<StoredRecord> {
    if (this.#isClosed) return Promise.reject(zonesUnavailable());
    if (this.#waitingBytes > waitingBytesLimit) {
      return Promise.reject(awsError("SlowDown", "Please reduce your request rate.", { status: 503 }));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes, about, resolve, reject });
      this.#waitingBytes += bytes.length;
      if (this.#kicked) return;
      this.#kicked = true;
      // After this turn of the event loop, so that all requests it brought share a batch.
      setImmediate(() => this.#kick());
    });
  }

  /**
   * Refuses further puts and waits for those under way: a file that is closed under a write looks like a disk that failed,
   * or is another file by then. No segment is being begun afterwards.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#kick();
    for (const lane of this.#lanes) {
      await lane.running;
      // Its failure concerns the put that wants it, and there will be none.
      await lane.next?.catch(() => {});
    }
  }

  /** Ends segments of idle lanes that a new one would no longer resemble: a zone went or came back. */
  async tidy(): Promise<void> {
    const { segments } = this.#options;
    for (const lane of this.#lanes) {
      const segment = lane.segment;
      if (lane.busy || !segment || segments.isCurrent(segment)) continue;
      lane.segment = undefined;
      await segments.seal(segment);
    }
  }

  /** Deals what waits to the idle lanes. */
  #kick(): void {
    this.#kicked = false;
    for (const lane of this.#lanes) {
      if (this.#waiting.length === 0) return;
      // A batch costs three writes and three syncs whatever it holds: little that waits had better wait for the lane at work.
      if (this.#waitingBytes < shareBytes && this.#lanes.some((other) => other.busy)) return;
      if (!lane.busy) lane.running = this.#run(lane);
    }
  }

  async #run(lane: Lane): Promise<void> {
    lane.busy = true;
    while (this.#waiting.length > 0) {
      const batch = this.#take();
      try {
        await this.#store(lane, batch);
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    lane.busy = false;
  }

  #take(): Waiting[] {
    let idle = 1;
    for (const lane of this.#lanes) if (!lane.busy) idle++;
    const limit = Math.min(batchBytes, Math.max(shareBytes, this.#waitingBytes / idle));
    let bytes = 0;
    let count = 0;
    while (count < this.#waiting.length && count < batchRecords && bytes < limit) {
      bytes += this.#waiting[count++]!.bytes.length;
    }
    this.#waitingBytes -= bytes;
    if (count === this.#waiting.length) {
      const all = this.#waiting;
      this.#waiting = [];
      return all;
    }
    return this.#waiting.splice(0, count);
  }

  /** Writes a batch, in another segment again when too few zones took it; at most once a zone and once more. */
  async #store(lane: Lane, batch: readonly Waiting[]): Promise<void> {
    const { zones, segments, copies } = this.#options;
    for (let attempt = 0; attempt <= zones.all.length; attempt++) {
      const segment = await this.#segmentOf(lane);
      const stored = await this.#append(lane, segment, batch);
      if (!segments.isWhole(segment)) {
        lane.segment = undefined;
        await segments.abandon(segment);
      }
      if (segments.durableCopies(segment) < zones.required(copies)) continue;
      for (let i = 0; i < batch.length; i++) batch[i]!.resolve(stored[i]!);
      return;
    }
    throw zones.unavailable();
  }

  async #append(lane: Lane, segment: OpenSegment, batch: readonly Waiting[]): Promise<StoredRecord[]> {
    const { segments, counters } = this.#options;
    const bytes = roomFor(lane, batch);
    const stored: StoredRecord[] = [];
    const aligned = bytes.length >= alignedBytes;
    const start = aligned ? nextUnit(segment.end) : segment.end;
    let at = 0;
    for (const { bytes: body, about } of batch) {
      const offset = start + at;
      const content = { kind: recordKinds.whole, body: [body], about };
      const length = encodeRecord({ bytes, at, offset }, segment.key, content);
      stored.push({
        id: blobIdAt({ segment: segment.id, offset }),
        size: body.length,
        segment: segment.id,
        offset,
        length,
      });
      at += length;
    }
    const length = aligned ? nextUnit(at) : at;
    // What earlier batches left there is nobody's business, and zeros are how a gap is told from a record.
    lane.buffer.fill(0, at, length);
    segment.end = start + length;
    await segments.write(segment, [lane.buffer.subarray(0, length)], start, length);
    if (!writesAreSynced) await segments.sync(segment);
    counters.batches++;
    counters.syncs += segment.parts.length;
    counters.recordsWritten += batch.length;
    return stored;
  }

  /** The lane's segment, after a fresh look at the zones' state, which any process may have changed. */
  async #segmentOf(lane: Lane): Promise<OpenSegment> {
    const { segments, zones, segmentBytes, copies } = this.#options;
    await zones.refresh();
    const present = lane.segment;
    if (present && present.end < segmentBytes && segments.isCurrent(present)) {
      if (present.end > segmentBytes * prepareAt) this.#prepare(lane);
      return present;
    }
    lane.segment = undefined;
    if (present) await segments.seal(present);
    const prepared = lane.next;
    lane.next = undefined;
    // What kept it from beginning then may be over by now.
    const segment = (await prepared?.catch(() => undefined)) ?? (await segments.create("small", copies));
    lane.segment = segment;
    // It may have been begun before a zone went down.
    return segments.isCurrent(segment) ? segment : this.#segmentOf(lane);
  }

  #prepare(lane: Lane): void {
    if (lane.next) return;
    lane.next = this.#options.segments.create("small", this.#options.copies);
    // Whoever takes it sees the failure; until then it is nobody's.
    lane.next.catch(() => {});
  }
}

/** The beginning of the lane's buffer that the batch's records will fill. */
function roomFor(lane: Lane, batch: readonly Waiting[]): Buffer {
  let roomBytes = 0;
  for (const { bytes, about } of batch) roomBytes += bytes.length + overheadBytes + about.length;
  // With some to spare, so that it soon stops growing.
  if (lane.buffer.length < nextUnit(roomBytes)) lane.buffer = newAlignedBuffer(Math.max(2 * roomBytes, shareBytes));
  return lane.buffer.subarray(0, roomBytes);
}

function nextUnit(bytes: number): number {
  return Math.ceil(bytes / directUnit) * directUnit;
}
