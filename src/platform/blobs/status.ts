/** What people and the console see of the blob store: its zones and how full they are. */
import { join } from "node:path";
import type { Reader } from "../../kernel/store.ts";
import type { BlobParts } from "./blobs.ts";
import { begunAt } from "./blob-id.ts";
import { isAwaited, isDue, scrubBounds, scrubDays } from "./scrub-plan.ts";
import {
  owedTable,
  progressTable,
  segmentTable,
  zoneTable,
  type LastHeal,
  type OwedRow,
  type SegmentRow,
  type ZoneRow,
  type ZoneState,
} from "./tables.ts";

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
  /** Segments it lacks, in whole or in part; at most 10,000 are counted. */
  readonly owedSegments: number;
  /** Bytes it may lack: of the segments it is owed, and of those not looked at yet since healing began. */
  readonly owedBytes: number;
  readonly lastHeal: LastHeal | undefined;
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
      const owed = await reader.range(owedTable, { prefix: [zone.name], limit: 10_000 });
      statuses.push({
        name: zone.name,
        directory: zone.directory,
        state: row?.state ?? "up",
        since: row?.since ?? 0,
        reason: row?.reason,
        full: zone.isDiskFull,
        owedSegments: owed.length,
        owedBytes: (await owedBytes(reader, owed)) + (row?.state === "healing" ? await uncheckedBytes(reader, row) : 0),
        lastHeal: row?.lastHeal,
        healedSegments: row?.healedSegments,
      });
    }
    return statuses;
  });
}

async function owedBytes(reader: Reader, owed: readonly OwedRow[]): Promise<number> {
  const progress = await reader.get(progressTable, ["heal"]);
  let sum = 0;
  for (const { segment } of owed) {
    const row = await reader.get(segmentTable, [segment]);
    sum += (row?.size ?? 0) - (progress?.segment === segment ? progress.offset : 0);
  }
  return sum;
}

/** Bytes of the segments that the scan of a healing zone has not come to, and that are not owed already. */
async function uncheckedBytes(reader: Reader, zone: ZoneRow): Promise<number> {
  let sum = 0;
  for await (const row of allSegments(reader, zone.healedThrough)) {
    if (row.state !== "sealed" || !row.zones.includes(zone.name)) continue;
    if (!(await reader.get(owedTable, [zone.name, row.id]))) sum += row.size;
  }
  return sum;
}

/** How far the scrub is. */
export interface ScrubStatus {
  /** Every byte of the sealed segments was read since then, or written since; wall milliseconds. Undefined: there are none. */
  readonly oldestAt: number | undefined;
  readonly segments: number;
  /** Bytes of a copy; each is read in all its zones. */
  readonly bytes: number;
  /** Of these the ones that are due to be read again. */
  readonly dueBytes: number;
  /** Days after which a segment is read again without delay. */
  readonly everyDays: number;
}

/** Sums over what the scrub has to read. */
export async function scrubStatus(parts: BlobParts): Promise<ScrubStatus> {
  return parts.store.read(async (reader) => {
    const bounds = await scrubBounds(reader, parts.wall());
    const progress = await reader.get(progressTable, ["scrub"]);
    let [oldestAt, segments, bytes, dueBytes]: [number | undefined, number, number, number] = [undefined, 0, 0, 0];
    for await (const row of allSegments(reader)) {
      if (isAwaited(row, bounds)) {
        const sizeBytes = await writtenBytes(parts, row);
        oldestAt = Math.min(oldestAt ?? Number.POSITIVE_INFINITY, begunAt(row.id));
        segments++;
        bytes += sizeBytes;
        dueBytes += sizeBytes;
      }
      if (row.state !== "sealed") continue;
      const readAt = row.scrubbedAt === 0 ? row.sealedAt : row.scrubbedAt;
      oldestAt = Math.min(oldestAt ?? readAt, readAt);
      segments++;
      bytes += row.size;
      if (isDue(row, bounds)) dueBytes += row.size - (progress?.segment === row.id ? progress.offset : 0);
    }
    return { oldestAt, segments, bytes, dueBytes, everyDays: scrubDays };
  });
}

/** What of a segment that is still written is on a disk. */
async function writtenBytes({ zones, files }: BlobParts, row: SegmentRow): Promise<number> {
  const zone = zones.all.find(({ name, state }) => row.zones.includes(name) && state !== "down");
  if (!zone) return 0;
  return (await files.sizeOf(join(zone.segments, `${row.id}.seg`)).catch(() => undefined)) ?? 0;
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

async function* allSegments(reader: Reader, after?: string): AsyncGenerator<SegmentRow> {
  for (let last = after; ;) {
    const rows = await reader.range(segmentTable, { ...(last ? { after: [last] } : {}), limit: pageRows });
    yield* rows;
    if (rows.length < pageRows) return;
    last = rows.at(-1)!.id;
  }
}
