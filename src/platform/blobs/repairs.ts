/** Rewrites bad copies of single records from a whole one, in place. */
import { join } from "node:path";
import type { Log } from "../../kernel/log.ts";
import type { Store } from "../../kernel/store.ts";
import type { Place } from "./blob-id.ts";
import type { BlobCounters } from "./counters.ts";
import { isMissing, readFlags, repairFlags, type Files } from "./files.ts";
import { decodeHeader, headerBytes, isWhole } from "./record.ts";
import { segmentHeaderBytes } from "./segment-header.ts";
import { owedTable, segmentTable } from "./tables.ts";
import type { Zone } from "./zones.ts";

/** What repairs need. */
export interface RepairsOptions {
  readonly files: Files;
  readonly store: Store;
  readonly log: Log;
  readonly counters: BlobCounters;
  readonly wall: () => number;
  /** Called when a zone's file was rewritten: cached descriptors of it may be of no use. */
  readonly repaired: (zone: Zone, segment: string) => void;
}

/** Repairs records. */
export class Repairs {
  readonly #options: RepairsOptions;

  constructor(options: RepairsOptions) {
    this.#options = options;
  }

  /**
   * Copies the record at `place` from `good` to the `bad` zones that ought to hold its segment; resolves to whether any
   * ought to. Never throws: a get goes on.
   */
  async repair(place: Place, good: Zone, bad: readonly Zone[]): Promise<boolean> {
    try {
      const row = await this.#options.store.read((reader) => reader.get(segmentTable, [place.segment]));
      const held = bad.filter((zone) => row?.zones.includes(zone.name));
      if (held.length === 0) return false;
      const bytes = await this.#readWhole(place, good);
      for (const zone of held) await this.#rewrite(place, zone, bytes);
    } catch (error) {
      this.#options.log.error("a rotten record could not be repaired", { ...place, error });
    }
    return true;
  }

  /** Header of the segment and the whole record, checked by its CRC. */
  async #readWhole(place: Place, zone: Zone): Promise<{ head: Buffer; record: Buffer }> {
    const { files } = this.#options;
    const fd = await files.open(join(zone.segments, `${place.segment}.seg`), readFlags);
    try {
      const head = Buffer.alloc(segmentHeaderBytes);
      await files.read(fd, head, 0);
      const start = Buffer.alloc(headerBytes);
      await files.read(fd, start, place.offset);
      const header = decodeHeader(start, 0, place.offset);
      if (!header) throw new Error(`zone ${zone.name} has no record there either`);
      const record = Buffer.alloc(header.recordBytes);
      await files.read(fd, record, place.offset);
      if (!isWhole(record, 0, header)) throw new Error(`the record's end is rotten in zone ${zone.name} too`);
      return { head, record };
    } finally {
      await files.close(fd);
    }
  }

  async #rewrite(place: Place, zone: Zone, bytes: { head: Buffer; record: Buffer }): Promise<void> {
    const { files, counters, log, repaired } = this.#options;
    counters.rotFound++;
    try {
      const fd = await files.open(join(zone.segments, `${place.segment}.seg`), repairFlags);
      try {
        await files.write(fd, [bytes.record], place.offset);
        await files.write(fd, [bytes.head], 0);
        await files.sync(fd);
      } finally {
        await files.close(fd);
      }
    } catch (error) {
      if (!isMissing(error)) throw error;
      return this.#owe(place.segment, zone);
    }
    counters.repairs++;
    repaired(zone, place.segment);
    log.warn("a rotten record was repaired", { zone: zone.name, ...place, bytes: bytes.record.length });
  }

  /** The whole file is gone: the healing job copies it. */
  async #owe(segment: string, zone: Zone): Promise<void> {
    const { store, wall, log } = this.#options;
    await store.transact(async (tx) => {
      if (await tx.get(owedTable, [zone.name, segment])) return;
      tx.put(owedTable, { zone: zone.name, segment, since: wall() });
    });
    log.warn("a zone lost a segment file", { zone: zone.name, segment });
  }
}
