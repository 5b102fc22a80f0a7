/** The blob store: puts and gets over mirrored, append-only, encrypted segments in up to three zones. */
import { createSecretKey } from "node:crypto";
import { Packr } from "msgpackr";
import type { BlobId, Blobs, ByteRange, Copies, PutBlobOptions, StoredBlob } from "../../kernel/blobs.ts";
import type { StreamingBody } from "../../kernel/body.ts";
import { assert } from "../../kernel/errors.ts";
import type { Log } from "../../kernel/log.ts";
import type { Reader, Store, Transaction } from "../../kernel/store.ts";
import { kindOf, placeOf } from "./blob-id.ts";
import { newCounters, type BlobCounters } from "./counters.ts";
import { systemFiles, type Files } from "./files.ts";
import { readLarge } from "./large-read.ts";
import { OpenFiles } from "./open-files.ts";
import { attachBlob, releaseBlob, shareBlob } from "./ownership.ts";
import { peek } from "./peek.ts";
import { RecordReader } from "./reader.ts";
import { maxBodyBytes, recordKinds } from "./record.ts";
import { Repairs } from "./repairs.ts";
import { Segments } from "./segments.ts";
import { SmallWriter } from "./small-writer.ts";
import { StreamWriter } from "./stream-writer.ts";
import { blobTable, segmentTable } from "./tables.ts";
import { Zones } from "./zones.ts";

/** How to open a blob store. */
export interface BlobsOptions {
  /** The zones in a fixed order; three for a region. */
  readonly zones: readonly { readonly name: string; readonly directory: string }[];
  readonly store: Store;
  /** 32 bytes that wrap every segment's data key. Without it nothing can be read. */
  readonly masterKey: Uint8Array;
  /** The region's id: marks the zones' folders as its own. */
  readonly region: string;
  /** Unique for each start of a process. */
  readonly writer: string;
  readonly log: Log;
  /** Length at which a segment ends; 256 MiB when left out. */
  readonly segmentBytes?: number;
  /** Machine time in milliseconds, for graces; tests move it. */
  readonly wall?: () => number;
  /** The file layer; tests make it fail. */
  readonly files?: Files;
}

/** What the parts of an open blob store share. */
export interface BlobParts {
  readonly zones: Zones;
  readonly store: Store;
  readonly files: Files;
  readonly openFiles: OpenFiles;
  readonly segments: Segments;
  readonly reader: RecordReader;
  readonly repairs: Repairs;
  readonly counters: BlobCounters;
  readonly log: Log;
  readonly wall: () => number;
  readonly segmentBytes: number;
  readonly writer: string;
}

const openFileLimit = 768;
const aboutCodec = new Packr({ useRecords: false });

/** Opens the blob store over its zones' folders; several processes may at once. */
export async function openBlobs(options: BlobsOptions): Promise<PlatformBlobs> {
  assert(options.masterKey.length === 32, "the master key has 32 bytes");
  assert(options.zones.length > 0, "there is at least one zone");
  const blobs = new PlatformBlobs(buildParts(options));
  await blobs.parts.zones.open();
  return blobs;
}

function buildParts(options: BlobsOptions): BlobParts {
  const { store, log, writer } = options;
  const files = options.files ?? systemFiles;
  const wall = options.wall ?? Date.now;
  const counters = newCounters();
  const masterKey = createSecretKey(options.masterKey);
  const zones = new Zones({ zones: options.zones, region: options.region, store, files, log, counters, wall });
  const openFiles = new OpenFiles(files, masterKey, openFileLimit);
  const repaired = (zone: (typeof zones.all)[number], segment: string): void => openFiles.forget(segment, zone);
  const repairs = new Repairs({ files, store, log, counters, wall, repaired });
  const segments = new Segments({ zones, store, files, masterKey, writer, log, counters, wall });
  const reader = new RecordReader({ zones, files: openFiles, repairs, store, log, counters });
  const segmentBytes = options.segmentBytes ?? 256 << 20;
  return { zones, store, files, openFiles, segments, reader, repairs, counters, log, wall, segmentBytes, writer };
}

/** An open blob store. */
export class PlatformBlobs implements Blobs {
  /** For the store's own jobs. */
  readonly parts: BlobParts;
  readonly #small: Record<Copies, SmallWriter>;
  readonly #large: Record<Copies, StreamWriter>;

  constructor(parts: BlobParts) {
    this.parts = parts;
    this.#small = { 1: newSmall(parts, 1), 2: newSmall(parts, 2), 3: newSmall(parts, 3) };
    this.#large = { 1: newLarge(parts, 1), 2: newLarge(parts, 2), 3: newLarge(parts, 3) };
  }

  get counters(): Readonly<BlobCounters> {
    return this.parts.counters;
  }

  put(bytes: Uint8Array, options: PutBlobOptions): Promise<StoredBlob> {
    const about = aboutCodec.pack(options.about);
    if (bytes.length <= maxBodyBytes) return this.#small[options.copies].put(bytes, about);
    return this.#large[options.copies].put(once(bytes), about);
  }

  async putStream(source: AsyncIterable<Uint8Array>, options: PutBlobOptions): Promise<StoredBlob> {
    const { whole, rest } = await peek(source, maxBodyBytes);
    const about = aboutCodec.pack(options.about);
    if (whole) return this.#small[options.copies].put(whole, about);
    return this.#large[options.copies].put(rest, about);
  }

  attach(tx: Transaction, blob: StoredBlob): void | Promise<void> {
    return attachBlob(tx, blob);
  }

  share(tx: Transaction, id: BlobId): Promise<void> {
    return shareBlob(tx, id);
  }

  release(tx: Transaction, id: BlobId): void | Promise<void> {
    return releaseBlob(tx, id);
  }

  async get(id: BlobId, size: number, range: ByteRange = { start: 0, end: size }): Promise<Uint8Array | StreamingBody> {
    assert(range.start >= 0 && range.start <= range.end && range.end <= size, "a range lies within its blob");
    const place = placeOf(id);
    const { reader } = this.parts;
    if (kindOf(place.segment) === "small") {
      const body = await reader.read(id, { kind: recordKinds.whole, place, skip: 0, bodyBytes: size });
      return range.end - range.start === size ? body : body.subarray(range.start, range.end);
    }
    const length = range.end - range.start;
    const stream = (): AsyncIterable<Uint8Array> => readLarge(reader, { id, place, size }, range);
    return length <= maxBodyBytes ? collect(stream(), length) : { length, stream };
  }

  async locate(
    reader: Reader,
    id: BlobId,
  ): Promise<{ zone: string; segment: string; offset: number; length: number }[]> {
    const first = placeOf(id);
    const row = await reader.get(blobTable, [first.segment, first.offset]);
    const segment = row?.movedSegment ?? first.segment;
    const offset = row?.movedOffset ?? first.offset;
    const held = await reader.get(segmentTable, [segment]);
    return (held?.zones ?? []).map((zone) => ({ zone, segment, offset, length: row?.length ?? 0 }));
  }

  /** Seals what is open and closes all files. Puts under way must have ended. */
  async close(): Promise<void> {
    await this.parts.segments.close();
    await this.parts.zones.close();
    this.parts.openFiles.close();
  }
}

function newSmall(parts: BlobParts, copies: Copies): SmallWriter {
  return new SmallWriter({ ...parts, copies });
}

function newLarge(parts: BlobParts, copies: Copies): StreamWriter {
  return new StreamWriter({ ...parts, copies });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function collect(pieces: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for await (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
