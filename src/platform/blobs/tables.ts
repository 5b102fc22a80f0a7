/** The blob store's rows: who owns which record, the segments, the zones, what zones are owed, who writes. */
import type { Copies } from "../../kernel/blobs.ts";
import { defineTable, type Table } from "../../kernel/table.ts";
import type { SegmentKind } from "./blob-id.ts";

/** A blob that rows refer to. Its key is the place it was first written to: its name. */
export interface BlobRow {
  readonly segment: string;
  readonly offset: number;
  /** Plain bytes. */
  readonly size: number;
  /** Bytes on disk in each zone, all its records. */
  readonly length: number;
  /** How many rows refer to it. */
  readonly refs: number;
  /** Where compaction put it, when it is no longer where it was written. */
  readonly movedSegment?: string;
  readonly movedOffset?: number;
}

export const blobTable: Table<BlobRow> = defineTable<BlobRow>("blobs.blobs", {
  scope: "partition",
  key: (row) => [row.segment, row.offset],
  fields: ["segment", "offset", "size", "length", "refs", "movedSegment", "movedOffset"],
});

/**
 * A blob by the place it was moved to. A table and not an index of the blobs: an index would make every put of a blob
 * read what was there before.
 */
export interface MovedRow {
  /** Where its bytes are now. */
  readonly segment: string;
  readonly offset: number;
  /** The blob's name. */
  readonly firstSegment: string;
  readonly firstOffset: number;
}

export const movedTable: Table<MovedRow> = defineTable<MovedRow>("blobs.moved", {
  scope: "partition",
  key: (row) => [row.segment, row.offset],
});

/**
 * `open`: its writer may append. `sealed`: never changes again. `compacting`: its live records are being moved, nothing
 * may be attached to it. `retired`: nothing lives in it, the files go after the readers' grace.
 */
export type SegmentState = "open" | "sealed" | "compacting" | "retired";

/** One segment, the same file in several zones. */
export interface SegmentRow {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly copies: Copies;
  readonly writer: string;
  /** Wall milliseconds when it was begun, before any of its files was; rows of before tell the second alone, by their id. */
  readonly createdAt?: number;
  /** Names of the zones that hold it, or are owed it. */
  readonly zones: readonly string[];
  readonly state: SegmentState;
  /** Bytes in each zone; 0 while open. */
  readonly size: number;
  /** Wall milliseconds since 1970; 0 while open. */
  readonly sealedAt: number;
  /** Wall milliseconds of the last whole scrub; 0: never. */
  readonly scrubbedAt: number;
  /** Live bytes when compaction last looked. */
  readonly liveBytes?: number;
  /** Wall milliseconds when compaction last looked. */
  readonly weighedAt?: number;
  readonly retiredAt?: number;
}

export const segmentTable: Table<SegmentRow> = defineTable<SegmentRow>("blobs.segments", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.id],
  indexes: {
    state: (row) => [row.state, row.state === "retired" ? (row.retiredAt ?? 0) : row.sealedAt],
    scrub: (row) => (row.state === "sealed" ? [row.scrubbedAt] : undefined),
  },
});

export type ZoneState = "up" | "down" | "healing";

/** What all processes know of a zone. */
export interface ZoneRow {
  readonly name: string;
  readonly state: ZoneState;
  /** Wall milliseconds of the last change of state. */
  readonly since: number;
  /** Why it is down, in words. */
  readonly reason?: string;
  /** While healing: the last segment that was looked at. */
  readonly healedThrough?: string;
  readonly healedSegments?: number;
  /** While healing: bytes written to it again. */
  readonly copiedBytes?: number;
  /** Its folder was not there: when the marker is back, so is the zone. */
  readonly missing?: boolean;
  /** How often it was brought back: files that were open before may be another folder's. */
  readonly heals?: number;
  readonly lastHeal?: LastHeal;
}

/** How the last healing of a zone went. Wall milliseconds since 1970. */
export interface LastHeal {
  readonly startedAt: number;
  readonly finishedAt: number;
  /** Bytes written to the zone. */
  readonly bytes: number;
}

export const zoneTable: Table<ZoneRow> = defineTable<ZoneRow>("blobs.zones", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.name],
});

/** A zone lacks (part of) a segment that it should hold. */
export interface OwedRow {
  readonly zone: string;
  readonly segment: string;
  /** Wall milliseconds when it came to be owed. */
  readonly since: number;
}

export const owedTable: Table<OwedRow> = defineTable<OwedRow>("blobs.owed", {
  scope: "partition",
  key: (row) => [row.zone, row.segment],
});

/** A process lifetime that may have open segments. */
export interface WriterRow {
  readonly writer: string;
  /** Boot and process namespace: only within the same one does `pid` mean anything. */
  readonly machine: string;
  readonly pid: number;
  /** When the process began, in the kernel's ticks; 0 where that cannot be known. */
  readonly startTicks: number;
  /** Wall milliseconds of the last sign of life. */
  readonly heartbeatAt: number;
}

export const writerTable: Table<WriterRow> = defineTable<WriterRow>("blobs.writers", {
  scope: "partition",
  key: (row) => [row.writer],
});

/** Where a job that goes round stopped. */
export interface ProgressRow {
  readonly job: string;
  readonly segment: string;
  readonly offset: number;
}

export const progressTable: Table<ProgressRow> = defineTable<ProgressRow>("blobs.progress", {
  scope: "partition",
  key: (row) => [row.job],
});
