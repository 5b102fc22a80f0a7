/** Segments that this process writes: how they begin, take records in several zones at once, and end. */
import type { KeyObject } from "node:crypto";
import type { Copies } from "../../kernel/blobs.ts";
import type { Log } from "../../kernel/log.ts";
import type { Store, Transaction } from "../../kernel/store.ts";
import { newSegmentId, type SegmentKind } from "./blob-id.ts";
import type { BlobCounters } from "./counters.ts";
import { isMissing, isPassing, type Files } from "./files.ts";
import { SegmentCopy } from "./segment-copy.ts";
import { encodeSegmentHeader, newDataKey, segmentHeaderBytes } from "./segment-header.ts";
import { owedTable, segmentTable, type SegmentRow } from "./tables.ts";
import type { Zone, Zones } from "./zones.ts";

/** A segment this process may append to. One writer at a time reserves, writes and syncs. */
export interface OpenSegment {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly copies: Copies;
  readonly key: KeyObject;
  /** Wall milliseconds. */
  readonly createdAt: number;
  /** The key of the region's zones' state it was begun or last checked under. */
  epoch: number;
  /** The next free offset. It only grows, also when a write failed: an offset is a nonce. */
  end: number;
  readonly parts: readonly SegmentCopy[];
  /** Somebody sealed it, taking this process for dead: nothing written to it from now on can be attached. */
  fenced: boolean;
}

/** What segments need. */
export interface SegmentsOptions {
  readonly zones: Zones;
  readonly store: Store;
  readonly files: Files;
  readonly masterKey: KeyObject;
  readonly writer: string;
  readonly log: Log;
  readonly counters: BlobCounters;
  readonly wall: () => number;
}

/** Begins, writes and seals segments. */
export class Segments {
  readonly #options: SegmentsOptions;
  readonly #open = new Set<OpenSegment>();
  #wantedSince = 0;

  constructor(options: SegmentsOptions) {
    this.#options = options;
  }

  /** Begins a segment in the zones that are writable now. Throws ServiceUnavailable when they are too few. */
  async create(kind: SegmentKind, copies: Copies): Promise<OpenSegment> {
    const { zones, masterKey, writer, wall } = this.#options;
    const chosen = zones.choose(copies);
    if (!chosen) throw zones.unavailable();
    const createdAt = wall();
    const id = newSegmentId(kind, copies, createdAt);
    const { key, wrappedKey } = newDataKey(masterKey, id);
    const parts = chosen.write.map((zone) => new SegmentCopy(zone));
    const segment: OpenSegment = {
      id,
      kind,
      copies,
      key,
      createdAt,
      epoch: zones.epoch,
      end: segmentHeaderBytes,
      parts,
      fenced: false,
    };
    // The row comes first, so that no file exists that nobody knows of.
    await this.#insertRow(segment, chosen.owed);
    this.#open.add(segment);
    const header = encodeSegmentHeader({ id, writer, createdAt, wrappedKey });
    const { files } = this.#options;
    // Streams write much and sync once; small blobs are synced by the write itself (one call, one thread, less waiting).
    const copied = { files, segment: id, synced: kind === "small", header };
    await this.#eachCopy(segment, (copy) => copy.create(copied));
    if (!this.isWhole(segment)) await this.abandon(segment);
    if (this.durableCopies(segment) < zones.required(copies)) throw zones.unavailable(firstError(segment));
    // A segment that began with a zone missing is already sealed: begin another one without that zone.
    return this.isWhole(segment) ? segment : this.create(kind, copies);
  }

  /** Writes buffers of `length` bytes in all at `position`, in every zone; a zone's failure is kept in its copy. */
  write(segment: OpenSegment, buffers: readonly Uint8Array[], position: number, length: number): Promise<void> {
    const { files, counters } = this.#options;
    counters.bytesWritten += length * segment.parts.length;
    return this.#eachCopy(segment, (copy) => copy.write(files, buffers, position));
  }

  /** Waits until everything written so far is on disk in every zone. */
  sync(segment: OpenSegment): Promise<void> {
    const { files, counters } = this.#options;
    counters.syncs += segment.parts.length;
    return this.#eachCopy(segment, (copy) => copy.sync(files));
  }

  /** Has the disks take what went through the system's cache. It proves nothing: `sync` finds less to do afterwards. */
  writeBack(segment: OpenSegment): Promise<void> {
    return this.#eachCopy(segment, (copy) => copy.writeBack(this.#options.files));
  }

  /** Whether no zone failed since the segment began. */
  isWhole(segment: OpenSegment): boolean {
    for (const copy of segment.parts) if (copy.error !== undefined) return false;
    return true;
  }

  durableCopies(segment: OpenSegment): number {
    let count = 0;
    for (const copy of segment.parts) if (copy.error === undefined) count++;
    return count;
  }

  /** Segments begun before that wall time are no longer current: they are to be ended, so that the scrub reads them. */
  wantSince(wall: number): void {
    this.#wantedSince = wall;
  }

  /** Whether a segment is still in just the zones that a new one would be in, and may go on. */
  isCurrent(segment: OpenSegment): boolean {
    const { zones } = this.#options;
    if (segment.fenced || segment.createdAt < this.#wantedSince) return false;
    if (segment.epoch === zones.epoch) return true;
    if (!segment.parts.every(({ zone, heals }) => zones.isWritable(zone) && heals === zone.heals)) return false;
    const writable = zones.all.filter((zone) => zones.isWritable(zone)).length;
    if (segment.parts.length < Math.min(segment.copies, writable)) return false;
    segment.epoch = zones.epoch;
    return true;
  }

  /** Ends a segment that is full or no longer wanted. Safe to call twice. */
  async seal(segment: OpenSegment): Promise<void> {
    if (!this.#open.delete(segment)) return;
    await this.#options.store.transact((tx) => this.#sealRow(tx, segment));
    await this.#closeFiles(segment);
  }

  /**
   * Ends a segment of which a zone failed. Resolves when it is on record, durably, which zones are owed it and that
   * they are down: only then may what the others have be acknowledged.
   */
  async abandon(segment: OpenSegment): Promise<void> {
    const { zones, store, wall } = this.#options;
    this.#open.delete(segment);
    const failed = segment.parts.filter((copy) => copy.error !== undefined);
    for (const copy of failed) zones.suspect(copy.zone, copy.error);
    await store.transact(async (tx) => {
      await this.#sealRow(tx, segment);
      for (const { zone, error } of failed) {
        tx.put(owedTable, { zone: zone.name, segment: segment.id, since: wall() });
        if (!isPassing(error)) await zones.fail(zone, { reason: String(error), missing: isMissing(error) }, tx);
      }
    });
    await this.#closeFiles(segment);
  }

  /** Notes that a segment of this process was sealed by somebody else, or is taken away. */
  fence(id: string): void {
    for (const segment of this.#open) if (segment.id === id) segment.fenced = true;
  }

  /** Finds out which of the open segments were sealed by somebody who took this process for dead. */
  async checkFences(): Promise<void> {
    const open = [...this.#open];
    await this.#options.store.read(async (reader) => {
      for (const segment of open) {
        const row = await reader.get(segmentTable, [segment.id]);
        // Without a row it is only just beginning.
        if (row && row.state !== "open") segment.fenced = true;
      }
    });
  }

  /** Seals all that is open. */
  async close(): Promise<void> {
    for (const segment of this.#open) await this.seal(segment);
  }

  async #insertRow(segment: OpenSegment, owed: readonly Zone[]): Promise<void> {
    const { store, writer, wall } = this.#options;
    const zones = [...segment.parts.map((copy) => copy.zone.name), ...owed.map((zone) => zone.name)];
    const { id, kind, copies, createdAt } = segment;
    const unsealed = { state: "open", size: 0, sealedAt: 0, scrubbedAt: 0 } as const;
    const row: SegmentRow = { id, kind, copies, writer, createdAt, zones, ...unsealed };
    await store.transact(async (tx) => {
      tx.put(segmentTable, row);
      for (const zone of owed) tx.put(owedTable, { zone: zone.name, segment: id, since: wall() });
    });
  }

  async #sealRow(tx: Transaction, segment: OpenSegment): Promise<void> {
    const row = await tx.get(segmentTable, [segment.id]);
    // Somebody took this process for dead and sealed it already: what that saw stands.
    if (row?.state !== "open") return;
    tx.put<SegmentRow>(segmentTable, { ...row, state: "sealed", size: segment.end, sealedAt: this.#options.wall() });
  }

  async #closeFiles(segment: OpenSegment): Promise<void> {
    for (const copy of segment.parts) {
      await copy.close(this.#options.files).catch((error: unknown) => {
        this.#options.log.warn("a segment file did not close", { segment: segment.id, zone: copy.zone.name, error });
      });
    }
  }

  async #eachCopy(segment: OpenSegment, act: (copy: SegmentCopy) => Promise<void>): Promise<void> {
    const running: Promise<void>[] = [];
    for (const copy of segment.parts) {
      if (copy.error !== undefined) continue;
      running.push(
        act(copy).catch((error: unknown) => {
          copy.error = error ?? new Error("unknown");
        }),
      );
    }
    for (const one of running) await one;
  }
}

function firstError(segment: OpenSegment): unknown {
  return segment.parts.find((copy) => copy.error !== undefined)?.error;
}
