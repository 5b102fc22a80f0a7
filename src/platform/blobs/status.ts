/** What people and the console see of the blob store: its zones and how full they are. */
import type { Reader } from "../../kernel/store.ts";
import type { BlobParts } from "./blobs.ts";
import { owedTable, segmentTable, zoneTable, type SegmentRow, type ZoneState } from "./tables.ts";

const pageRows = 1_000;

/** One zone. */
export interface ZoneStatus {
  readonly name: string;
  readonly directory: string;
  readonly state: ZoneState;
  /** Wall milliseconds since 1970 of the last change of state. */
  readonly since: number;
  readonly reason: string | undefined;
  /** Its disk was full a moment ago. */
  readonly full: boolean;
  /** Segments it lacks, in whole or in part; at most 1,000 are counted. */
  readonly owedSegments: number;
  /** Segments looked at since healing began. */
  readonly healedSegments: number | undefined;
}

/** Bytes held. */
export interface BlobUsage {
  /** By zone: segment files and their bytes (those still open count as found by the last seal: 0). */
  readonly zones: readonly { readonly zone: string; readonly segments: number; readonly bytes: number }[];
  /** Bytes of sealed segments, counted once whatever the copies, that were alive when compaction last weighed them. */
  readonly liveBytes: number;
  /** The rest of those segments: to be reclaimed. */
  readonly deadBytes: number;
  /** Bytes of sealed segments not weighed yet. */
  readonly unweighedBytes: number;
}

/** The zones' present states. */
export async function zoneStatus(parts: BlobParts): Promise<ZoneStatus[]> {
  return parts.store.read(async (reader) => {
    const statuses: ZoneStatus[] = [];
    for (const zone of parts.zones.all) {
      const row = await reader.get(zoneTable, [zone.name]);
      const owed = await reader.range(owedTable, { prefix: [zone.name], limit: 1_000 });
      statuses.push({
        name: zone.name,
        directory: zone.directory,
        state: row?.state ?? "up",
        since: row?.since ?? 0,
        reason: row?.reason,
        full: zone.fullUntil !== 0,
        owedSegments: owed.length,
        healedSegments: row?.healedSegments,
      });
    }
    return statuses;
  });
}

/** Sums over all segments. */
export async function blobUsage(parts: BlobParts): Promise<BlobUsage> {
  return parts.store.read(async (reader) => {
    const zones = new Map(parts.zones.all.map(({ name }) => [name, { zone: name, segments: 0, bytes: 0 }]));
    const sums = { liveBytes: 0, deadBytes: 0, unweighedBytes: 0 };
    for await (const row of allSegments(reader)) {
      for (const name of row.zones) {
        const sum = zones.get(name);
        if (!sum) continue;
        sum.segments++;
        sum.bytes += row.size;
      }
      if (row.liveBytes === undefined) sums.unweighedBytes += row.size;
      else {
        sums.liveBytes += row.liveBytes;
        sums.deadBytes += row.size - row.liveBytes;
      }
    }
    return { zones: [...zones.values()], ...sums };
  });
}

async function* allSegments(reader: Reader): AsyncGenerator<SegmentRow> {
  for (let last: string | undefined; ;) {
    const rows = await reader.range(segmentTable, { ...(last ? { after: [last] } : {}), limit: pageRows });
    yield* rows;
    if (rows.length < pageRows) return;
    last = rows.at(-1)!.id;
  }
}
