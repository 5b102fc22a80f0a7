/** Makes a sealed segment the same in all its zones: reads every byte, keeps whole records, rewrites what differs. */
import { join } from "node:path";
import { chunkRecordBytes } from "./chunk-run.ts";
import type { BlobParts } from "./blobs.ts";
import { kindOf } from "./blob-id.ts";
import { copyFlags, directUnit, isMissing, readFlags, type Files } from "./files.ts";
import { hasLiveBlobIn, liveBlobFrom } from "./live-blobs.ts";
import { decodeHeader, isWhole, type RecordHeader } from "./record.ts";
import { decodeSegmentHeader, segmentHeaderBytes } from "./segment-header.ts";
import type { SegmentRow } from "./tables.ts";
import type { Zone } from "./zones.ts";

/** Bytes of each zone looked at together; more than the longest record. */
const windowBytes = 4 << 20;

const noBytes = Buffer.alloc(directUnit);

/** What one stretch of reconciling did. */
export interface Reconciled {
  /** Where to go on; the segment's size when it is through. */
  readonly next: number;
  readonly bytesRead: number;
  /** Copies of records rewritten. */
  readonly repaired: number;
  /** Bytes of them by zone. */
  readonly writtenBytes: ReadonlyMap<string, number>;
  /** Live blobs' records that no zone has whole, all of them being there to be asked. */
  readonly lost: number;
}

/** One zone's copy while it is reconciled. */
interface Copy {
  readonly zone: Zone;
  readonly path: string;
  /** -1: the zone has no such file (yet). */
  fd: number;
  writeFd: number;
  window: Buffer;
}

/** Reconciles about `maxBytes` of a segment from `from` on, over its zones that are not down. */
export async function reconcile(
  parts: BlobParts,
  row: SegmentRow,
  from: number,
  maxBytes: number,
): Promise<Reconciled> {
  const run = new Reconciliation(parts, row);
  try {
    await run.open();
    return await run.pass(from, Math.min(row.size, from + maxBytes));
  } finally {
    await run.close();
  }
}

class Reconciliation {
  readonly #parts: BlobParts;
  readonly #row: SegmentRow;
  readonly #copies: Copy[];
  #bytesRead = 0;
  #repaired = 0;
  readonly #writtenBytes = new Map<string, number>();
  #lost = 0;

  constructor(parts: BlobParts, row: SegmentRow) {
    this.#parts = parts;
    this.#row = row;
    const zones = parts.zones.all.filter((zone) => row.zones.includes(zone.name) && zone.state !== "down");
    this.#copies = zones.map((zone) => {
      return { zone, path: join(zone.segments, `${row.id}.seg`), fd: -1, writeFd: -1, window: Buffer.alloc(0) };
    });
  }

  async open(): Promise<void> {
    for (const copy of this.#copies) copy.fd = await openIfThere(this.#parts.files, copy.path);
  }

  async pass(from: number, until: number): Promise<Reconciled> {
    let next = from;
    if (next < segmentHeaderBytes) next = (await this.#header()) ? segmentHeaderBytes : this.#row.size;
    while (next < until) next = await this.#window(next);
    await this.#syncAll();
    const [bytesRead, repaired, lost] = [this.#bytesRead, this.#repaired, this.#lost];
    return { next, bytesRead, repaired, lost, writtenBytes: this.#writtenBytes };
  }

  async close(): Promise<void> {
    const { files, openFiles } = this.#parts;
    for (const copy of this.#copies) {
      if (copy.fd >= 0) await files.close(copy.fd);
      if (copy.writeFd < 0) continue;
      await files.close(copy.writeFd);
      openFiles.forget(this.#row.id, copy.zone);
    }
  }

  /** The segment's header in all zones. False when none has it: without the data key nothing can be read. */
  async #header(): Promise<boolean> {
    await this.#read(0, segmentHeaderBytes);
    const good = this.#copies.find((copy) => decodeSegmentHeader(copy.window, this.#row.id));
    if (good) {
      await this.#spread(good, { at: 0, position: 0, length: segmentHeaderBytes });
      return true;
    }
    const live = await this.#parts.store.read((reader) => liveBlobFrom(reader, { segment: this.#row.id, offset: 0 }));
    if (live) this.#lose(0);
    return false;
  }

  /** Reconciles the records that begin in the window at `start`; returns where the next window begins. */
  async #window(start: number): Promise<number> {
    const end = Math.min(this.#row.size, start + windowBytes);
    await this.#read(start, end - start);
    let at = 0;
    while (start + at < end) {
      const found = this.#wholeAt(at, start + at);
      if (found) {
        await this.#spread(found.copy, { at, position: start + at, length: found.header.recordBytes });
        at += found.header.recordBytes;
        continue;
      }
      const gapEnd = await this.#gapEnd(at, start + at);
      if (gapEnd !== undefined) {
        at = gapEnd - start;
        continue;
      }
      // It may only reach beyond the window: look again with all of it in sight.
      if (at > 0 && end < this.#row.size) return start + at;
      const next = await this.#skip(start + at);
      if (next >= end) return next;
      at = next - start;
    }
    return Math.min(start + at, this.#row.size);
  }

  /**
   * Where the gap before a batch ends, when there is one at `offset`: nothing but zeros up to a unit's border in a copy at
   * the least. What rotted in the others is made zeros again, so that all copies are the same byte by byte.
   */
  async #gapEnd(at: number, offset: number): Promise<number | undefined> {
    const end = Math.ceil(offset / directUnit) * directUnit;
    if (end === offset) return undefined;
    const gapOf = (copy: Copy): Buffer => copy.window.subarray(at, at + end - offset);
    const rotten = this.#copies.filter((copy) => !isZeros(gapOf(copy)));
    const reaches = (copy: Copy): boolean => copy.fd >= 0 && copy.window.length >= at && !rotten.includes(copy);
    if (!this.#copies.some(reaches)) return undefined;
    const { id } = this.#row;
    // Sectors that all copies lost may read as zeros, too.
    const lost = await this.#parts.store.read((reader) => hasLiveBlobIn(reader, id, { start: offset, end }));
    if (lost) return undefined;
    for (const copy of rotten) await this.#rewrite(copy, noBytes.subarray(0, gapOf(copy).length), offset);
    return end;
  }

  #wholeAt(at: number, offset: number): { copy: Copy; header: RecordHeader } | undefined {
    for (const copy of this.#copies) {
      const header = decodeHeader(copy.window, at, offset);
      if (header && isWhole(copy.window, at, header)) return { copy, header };
    }
    return undefined;
  }

  /** No zone has a whole record at `offset`: garbage of a failed write, or a loss. Where to go on. */
  async #skip(offset: number): Promise<number> {
    const { id, size } = this.#row;
    const live = await this.#parts.store.read((reader) => liveBlobFrom(reader, { segment: id, offset }));
    if (!live) return size;
    if (live.offset > offset) return live.offset;
    this.#lose(offset);
    const end = live.offset + live.row.length;
    return kindOf(id) === "large" ? Math.min(end, offset + chunkRecordBytes) : end;
  }

  #lose(offset: number): void {
    // A zone that is away may have it.
    if (this.#copies.length < this.#row.zones.length) return;
    this.#lost++;
    this.#parts.counters.recordsLost++;
    this.#parts.log.error("no zone has a record whole", { segment: this.#row.id, offset });
  }

  async #read(position: number, length: number): Promise<void> {
    for (const copy of this.#copies) {
      const window = Buffer.allocUnsafeSlow(length);
      // A sector that cannot be read is as good as one with other bytes: another zone has them.
      const count = copy.fd < 0 ? 0 : await this.#parts.files.read(copy.fd, window, position).catch(() => 0);
      copy.window = window.subarray(0, count);
      this.#bytesRead += count;
    }
  }

  /** Writes the good copy's bytes to the zones that have others. */
  async #spread(good: Copy, range: { at: number; position: number; length: number }): Promise<void> {
    const bytes = good.window.subarray(range.at, range.at + range.length);
    for (const copy of this.#copies) {
      if (copy === good || copy.window.subarray(range.at, range.at + range.length).equals(bytes)) continue;
      await this.#rewrite(copy, bytes, range.position);
    }
  }

  async #rewrite(copy: Copy, bytes: Buffer, position: number): Promise<void> {
    const { files, counters } = this.#parts;
    if (copy.writeFd < 0) copy.writeFd = await files.open(copy.path, copyFlags);
    await files.write(copy.writeFd, [bytes], position);
    counters.rotFound++;
    counters.repairs++;
    counters.bytesWritten += bytes.length;
    this.#repaired++;
    this.#writtenBytes.set(copy.zone.name, (this.#writtenBytes.get(copy.zone.name) ?? 0) + bytes.length);
  }

  async #syncAll(): Promise<void> {
    const { files, log } = this.#parts;
    for (const copy of this.#copies) {
      if (copy.writeFd < 0) continue;
      await files.sync(copy.writeFd);
      if (copy.fd < 0) await files.syncFolder(copy.zone.segments);
      log.warn("a zone's copy of a segment was repaired", { segment: this.#row.id, zone: copy.zone.name });
    }
  }
}

function isZeros(bytes: Buffer): boolean {
  return bytes.equals(noBytes.subarray(0, bytes.length));
}

async function openIfThere(files: Files, path: string): Promise<number> {
  try {
    return await files.open(path, readFlags);
  } catch (error) {
    if (isMissing(error)) return -1;
    throw error;
  }
}
