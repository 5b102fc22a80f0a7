/** Reads records: from the zone that holds them, from another when that copy is rotten, from where compaction put them. */
import type { KeyObject } from "node:crypto";
import type { Log } from "../../kernel/log.ts";
import type { Store } from "../../kernel/store.ts";
import { BlobLost, type BlobId } from "../../kernel/blobs.ts";
import { blobIdAt, placeOf, type Place } from "./blob-id.ts";
import type { BlobCounters } from "./counters.ts";
import { isShortage } from "./files.ts";
import { decodeBody, overheadBytes, type RecordKind } from "./record.ts";
import type { Repairs } from "./repairs.ts";
import { OpenFiles, type OpenSegmentFile } from "./open-files.ts";
import { blobTable, segmentTable } from "./tables.ts";
import { zonesUnavailable, type Zone, type Zones } from "./zones.ts";

const rememberedLimit = 8_192;

/** Which record is wanted. */
export interface RecordWanted {
  readonly kind: RecordKind;
  /** Where its blob begins. */
  readonly place: Place;
  /** Bytes from the blob's first record to this one; 0 for the first. */
  readonly skip: number;
  readonly bodyBytes: number;
}

/** What a reader needs. */
export interface ReaderOptions {
  readonly zones: Zones;
  readonly files: OpenFiles;
  readonly repairs: Repairs;
  readonly store: Store;
  readonly log: Log;
  readonly counters: BlobCounters;
}

/** Reads and checks records. */
export class RecordReader {
  readonly #options: ReaderOptions;
  /** Segments that their preferred zone does not hold: where to ask first. */
  readonly #holders = new Map<string, number>();
  /** Moved blobs: where they were found last. */
  readonly #places = new Map<BlobId, Place>();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** The plain body of one record. Throws BlobLost, or ServiceUnavailable while a zone that may have it is down, or nothing can be opened. */
  async read(id: BlobId, wanted: RecordWanted): Promise<Buffer> {
    const seen = this.#places.get(id) ?? wanted.place;
    const direct = await this.#readAt(seen === wanted.place ? wanted : { ...wanted, place: seen });
    if (direct) return direct;
    const moved = await this.#moved(id, seen);
    if (moved) {
      const body = await this.#readAt({ ...wanted, place: moved });
      if (body) {
        remember(this.#places, id, moved);
        return body;
      }
    }
    throw await this.#failure(id, moved ?? wanted.place);
  }

  /** Where the blob is now when that is not `seen`. */
  async #moved(id: BlobId, seen: Place): Promise<Place | undefined> {
    const { segment, offset } = placeOf(id);
    const row = await this.#options.store.read((reader) => reader.get(blobTable, [segment, offset]));
    if (row?.movedSegment === undefined || row.movedOffset === undefined) return undefined;
    if (row.movedSegment === seen.segment && row.movedOffset === seen.offset) return undefined;
    return { segment: row.movedSegment, offset: row.movedOffset };
  }

  /** Tries every zone that is up, in the segment's own order; whole copies repair the others. */
  async #readAt(wanted: RecordWanted): Promise<Buffer | undefined> {
    const { zones, counters, repairs } = this.#options;
    let bad: Zone[] | undefined;
    const { segment } = wanted.place;
    const first = this.#holders.get(segment) ?? preferredZone(segment, zones.all.length);
    for (let i = 0; i < 2 * zones.all.length; i++) {
      const zone = zones.all[(first + i) % zones.all.length]!;
      // A zone that is being healed may lack anything: it is asked when no other has it.
      if (zone.state !== (i < zones.all.length ? "up" : "healing")) continue;
      const body = await this.#readCopy(zone, wanted);
      if (body) {
        counters.recordsRead++;
        if (bad) {
          const at = { segment, offset: wanted.place.offset + wanted.skip };
          const repaired = await repairs.repair(at, zone, bad);
          if (!repaired) remember(this.#holders, segment, (first + i) % zones.all.length);
        }
        return body;
      }
      (bad ??= []).push(zone);
    }
    return undefined;
  }

  async #readCopy(zone: Zone, wanted: RecordWanted): Promise<Buffer | undefined> {
    const { files, log } = this.#options;
    let file: OpenSegmentFile | undefined;
    try {
      file = files.acquireOpen(zone, wanted.place.segment) ?? (await files.acquire(zone, wanted.place.segment));
      return file && (await readRecord(files, file, wanted));
    } catch (error) {
      // No zone can be read for lack of descriptors or memory, and nothing is lost for it.
      if (isShortage(error)) throw zonesUnavailable(error);
      // Any other failure to read is a copy less; what to do about it is decided when another zone was asked.
      log.warn("a copy could not be read", { zone: zone.name, segment: wanted.place.segment, error });
      return undefined;
    } finally {
      if (file) files.release(file);
    }
  }

  async #failure(id: BlobId, place: Place): Promise<Error> {
    const { store, zones, counters } = this.#options;
    const row = await store.read((reader) => reader.get(segmentTable, [place.segment]));
    const absent = row?.zones.some((name) => zones.named(name)?.state === "down");
    if (absent) return zonesUnavailable(new BlobLost(`the zones that hold ${blobIdAt(place)} are down`));
    counters.recordsLost++;
    return new BlobLost(`no zone has ${id} whole`);
  }
}

function remember<K, V>(map: Map<K, V>, key: K, value: V): void {
  // Forgetting everything now and then is cheaper than to keep an order of use.
  if (map.size >= rememberedLimit) map.clear();
  map.set(key, value);
}

async function readRecord(files: OpenFiles, file: OpenSegmentFile, wanted: RecordWanted): Promise<Buffer | undefined> {
  const offset = wanted.place.offset + wanted.skip;
  const buffer = Buffer.allocUnsafeSlow(wanted.bodyBytes + overheadBytes);
  const count = await files.read(file, buffer, offset);
  if (count < buffer.length) return undefined;
  const key: KeyObject = file.key;
  return decodeBody(buffer, key, { kind: wanted.kind, offset, bodyBytes: wanted.bodyBytes });
}

/** The same zone for all reads of a segment, so that one copy of it is in the system's cache and not three. */
function preferredZone(segment: string, zones: number): number {
  return (segment.charCodeAt(segment.length - 1) + segment.charCodeAt(segment.length - 2)) % zones;
}
