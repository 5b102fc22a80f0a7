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
import { DiskRoom, withRoom, type LookAtDisk } from "./disk-room.ts";
import { systemFiles, type Files } from "./files.ts";
import { HotBlobs } from "./hot-blobs.ts";
import { openLarge, readLarge } from "./large-read.ts";
import { OpenFiles } from "./open-files.ts";
import { attachBlob, releaseBlob, shareBlob } from "./ownership.ts";
import { peek } from "./peek.ts";
import { RecordReader } from "./reader.ts";
import { maxBodyBytes, recordKinds } from "./record.ts";
import { Repairs } from "./repairs.ts";
import { noteScrubWanted, scrubWantedAt } from "./scrub-plan.ts";
import { Segments } from "./segments.ts";
import { SmallWriter } from "./small-writer.ts";
import { blobUsage, scrubStatus, zoneStatus, type BlobUsage, type ScrubStatus, type ZoneStatus } from "./status.ts";
import { StreamWriter } from "./stream-writer.ts";
import { blobTable, segmentTable } from "./tables.ts";
import { forgetWriter, noteWriter } from "./writers.ts";
import { fingerprintOf } from "./zone-marker.ts";
import { Zones, type Zone } from "./zones.ts";

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
  /** Memory for small blobs read lately; 48 MiB when left out, 0 for none. */
  readonly hotBytes?: number;
  /** Machine time in milliseconds, for graces; tests move it. */
  readonly wall?: () => number;
  /** The file layer; tests make it fail. */
  readonly files?: Files;
  /** The folder of the rows: puts leave room on its disk. Without it they take all there is. */
  readonly rowsFolder?: string;
  /** How that disk is looked at; tests fill it. */
  readonly lookAtDisk?: LookAtDisk;
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
  /** Of the disk with the rows; undefined: nobody looks. */
  readonly room: DiskRoom | undefined;
}

const openFileLimit = 768;
const defaultHotBytes = 48 << 20;
const upkeepMilliseconds = 5_000;
const heartbeatMilliseconds = 20_000;
const aboutCodec = new Packr({ useRecords: false });

/** Opens the blob store over its zones' folders; several processes may at once. */
export async function openBlobs(options: BlobsOptions): Promise<PlatformBlobs> {
  assert(options.masterKey.length === 32, "the master key has 32 bytes");
  assert(options.zones.length > 0, "there is at least one zone");
  const blobs = new PlatformBlobs(buildParts(options), options.hotBytes ?? defaultHotBytes);
  await blobs.open();
  return blobs;
}

function buildParts(options: BlobsOptions): BlobParts {
  const { store, log, writer } = options;
  const files = options.files ?? systemFiles;
  const wall = options.wall ?? Date.now;
  const counters = newCounters();
  const masterKey = createSecretKey(options.masterKey);
  const owner = { region: options.region, keyFingerprint: fingerprintOf(masterKey) };
  const openFiles = new OpenFiles(files, masterKey, openFileLimit);
  const returned = (zone: Zone): void => openFiles.forgetZone(zone);
  const zones = new Zones({ zones: options.zones, owner, store, files, log, counters, wall, returned });
  const repaired = (zone: (typeof zones.all)[number], segment: string): void => openFiles.forget(segment, zone);
  const repairs = new Repairs({ files, store, log, counters, wall, repaired });
  const segments = new Segments({ zones, store, files, masterKey, writer, log, counters, wall });
  const reader = new RecordReader({ zones, files: openFiles, repairs, store, log, counters });
  const segmentBytes = options.segmentBytes ?? 256 << 20;
  const { rowsFolder, lookAtDisk: look } = options;
  const room = rowsFolder === undefined ? undefined : new DiskRoom({ folder: rowsFolder, log, wall, look });
  return { zones, store, files, openFiles, segments, reader, repairs, counters, log, wall, segmentBytes, writer, room };
}

/** The writers for one number of copies. */
export interface Writers {
  readonly small: SmallWriter;
  readonly large: StreamWriter;
}

/** An open blob store. */
export class PlatformBlobs implements Blobs {
  /** For the store's own jobs. */
  readonly parts: BlobParts;
  readonly #fresh: Record<Copies, Writers>;
  /** What compaction moves has lived for a while: kept apart from what is fresh and may die soon. */
  readonly #gathering: Record<Copies, Writers>;
  readonly #hot: HotBlobs;
  #timer: NodeJS.Timeout | undefined;
  #upkeep: Promise<void> | undefined;
  #heartbeatAt = 0;

  constructor(parts: BlobParts, hotBytes: number) {
    this.parts = parts;
    this.#hot = new HotBlobs(hotBytes);
    this.#fresh = { 1: newWriters(parts, 1), 2: newWriters(parts, 2), 3: newWriters(parts, 3) };
    this.#gathering = { 1: newWriters(parts, 1), 2: newWriters(parts, 2), 3: newWriters(parts, 3) };
  }

  /** Notes that this process writes, and begins to look after its zones and segments. */
  async open(): Promise<void> {
    await this.parts.zones.open();
    await noteWriter(this.parts.store, this.parts.writer, this.parts.wall());
    this.#timer = setInterval(() => this.#keepUp(), upkeepMilliseconds);
    this.#timer.unref();
  }

  get counters(): Readonly<BlobCounters> {
    return this.parts.counters;
  }

  put(bytes: Uint8Array, options: PutBlobOptions): Promise<StoredBlob> {
    const looking = this.parts.room?.take(bytes.length * options.copies);
    return looking ? looking.then(() => this.#put(bytes, options)) : this.#put(bytes, options);
  }

  #put(bytes: Uint8Array, options: PutBlobOptions): Promise<StoredBlob> {
    const about = aboutCodec.pack(options.about);
    if (bytes.length <= maxBodyBytes) return this.#fresh[options.copies].small.put(bytes, about);
    return this.#fresh[options.copies].large.put(once(bytes), about);
  }

  async putStream(source: AsyncIterable<Uint8Array>, options: PutBlobOptions): Promise<StoredBlob> {
    const { room } = this.parts;
    const { whole, rest } = await peek(room ? withRoom(source, room, options.copies) : source, maxBodyBytes);
    const about = aboutCodec.pack(options.about);
    if (whole) return this.#fresh[options.copies].small.put(whole, about);
    return this.#fresh[options.copies].large.put(rest, about);
  }

  attach(tx: Transaction, blob: StoredBlob): void | Promise<void> {
    try {
      const attaching = attachBlob(tx, blob);
      return attaching?.catch((error: unknown) => this.#refuse(blob, error));
    } catch (error) {
      return this.#refuse(blob, error);
    }
  }

  /** What a put behind a fence is told sends it back; the next one must not end behind the same. */
  #refuse(blob: StoredBlob, error: unknown): never {
    this.parts.segments.fence(placeOf(blob.id).segment);
    throw error;
  }

  share(tx: Transaction, id: BlobId): Promise<void> {
    return shareBlob(tx, id);
  }

  release(tx: Transaction, id: BlobId): void | Promise<void> {
    return releaseBlob(tx, id);
  }

  async get(id: BlobId, size: number, range: ByteRange = { start: 0, end: size }): Promise<Uint8Array | StreamingBody> {
    assert(range.start >= 0 && range.start <= range.end && range.end <= size, "a range lies within its blob");
    const hot = this.#hot.get(id);
    if (hot) return pieceOf(hot, range);
    const place = placeOf(id);
    const { reader } = this.parts;
    if (kindOf(place.segment) === "small") {
      const body = await reader.read(id, { kind: recordKinds.whole, place, skip: 0, bodyBytes: size });
      this.#hot.keep(id, body);
      return pieceOf(body, range);
    }
    const length = range.end - range.start;
    const blob = { id, place, size };
    if (length <= maxBodyBytes) return collect(readLarge(reader, blob, range), length);
    return { length, stream: await openLarge(reader, blob, range) };
  }

  getNow(id: BlobId, range?: ByteRange): Uint8Array | undefined {
    const hot = this.#hot.get(id);
    return hot && range ? pieceOf(hot, range) : hot;
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

  /** The writers that compaction puts what it moves into. */
  gathering(copies: Copies): Writers {
    return this.#gathering[copies];
  }

  /** Takes a zone out of use, in all processes, until `healZone`. Throws RangeError when there is no such zone. */
  async failZone(name: string, reason = "taken out of use"): Promise<void> {
    const zone = this.#requireZone(name);
    await this.parts.zones.setRow({ name: zone.name, state: "down", since: this.parts.wall(), reason });
  }

  /**
   * Brings a zone back, with what it had or with an empty folder: it is written again from now on, and `blobs.heal-zones`
   * gives it what it lacks. Throws RangeError when there is no such zone, Error when the folder is another zone's.
   */
  async healZone(name: string): Promise<void> {
    await this.parts.zones.bringBack(this.#requireZone(name));
  }

  /** The zones' present states. */
  zones(): Promise<ZoneStatus[]> {
    return zoneStatus(this.parts);
  }

  /** How far the scrub is. */
  scrubStatus(): Promise<ScrubStatus> {
    return scrubStatus(this.parts);
  }

  /** Makes every byte due to be read again by the scrub: this process ends its segments at once, others within their upkeep. */
  async scrubNow(): Promise<void> {
    await this.parts.store.transact(async (tx) => noteScrubWanted(tx, this.parts.wall()));
    await this.#upkeep;
    this.#keepUp();
    await this.#upkeep;
  }

  /** How many bytes are held, alive and dead. */
  usage(): Promise<BlobUsage> {
    return blobUsage(this.parts);
  }

  /** Waits for puts under way, refuses others, seals what is open and closes all files. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#upkeep;
    await Promise.all(this.#allWriters().flatMap(({ small, large }) => [small.close(), large.close()]));
    await this.parts.segments.close();
    await forgetWriter(this.parts.store, this.parts.writer);
    await this.parts.zones.close();
    this.parts.openFiles.close();
  }

  #allWriters(): Writers[] {
    return [...Object.values(this.#fresh), ...Object.values(this.#gathering)];
  }

  #requireZone(name: string): Zone {
    const zone = this.parts.zones.named(name);
    if (!zone) throw new RangeError(`there is no zone ${name}`);
    return zone;
  }

  #keepUp(): void {
    this.#upkeep ??= this.#upkeepStep()
      .catch((error: unknown) => this.parts.log.error("the blob store could not look after itself", { error }))
      .finally(() => {
        this.#upkeep = undefined;
      });
  }

  async #upkeepStep(): Promise<void> {
    const { store, segments, openFiles, room, writer, wall } = this.parts;
    if (wall() - this.#heartbeatAt >= heartbeatMilliseconds) {
      this.#heartbeatAt = wall();
      await noteWriter(store, writer, wall());
    }
    await segments.checkFences();
    // On a full disk nothing is written that could fill a segment: what is deleted would stay in it for good.
    segments.wantSince(Math.max(await store.read(scrubWantedAt), room?.shortSince ?? 0));
    for (const { small, large } of this.#allWriters()) {
      await small.tidy();
      await large.tidy();
    }
    await store.read(async (reader) => {
      for (const segment of openFiles.segments()) {
        // Its files were deleted: as long as they are open here, their space is not free.
        if (!(await reader.get(segmentTable, [segment]))) openFiles.forget(segment);
      }
    });
  }
}

function newWriters(parts: BlobParts, copies: Copies): Writers {
  return { small: new SmallWriter({ ...parts, copies }), large: new StreamWriter({ ...parts, copies }) };
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

function pieceOf(body: Uint8Array, range: ByteRange): Uint8Array {
  return range.end - range.start === body.length ? body : body.subarray(range.start, range.end);
}
