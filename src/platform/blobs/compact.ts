/** Reclaims dead bytes: finds out what lives in sealed segments, moves it together, deletes what is left. */
import { join } from "node:path";
import { BlobLost, type Copies } from "../../kernel/blobs.ts";
import type { BlobParts, PlatformBlobs } from "./blobs.ts";
import { blobIdAt, kindOf } from "./blob-id.ts";
import { liveBlobsIn, liveBytesIn, type LiveBlob } from "./live-blobs.ts";
import { readLarge } from "./large-read.ts";
import { readAbout } from "./read-about.ts";
import { recordKinds } from "./record.ts";
import type { StoredRecord } from "./small-writer.ts";
import { blobTable, movedTable, owedTable, segmentTable, type SegmentRow } from "./tables.ts";

/** Time between a segment's end and the moment when what was not attached counts as orphaned. */
const orphanGraceMilliseconds = 10 * 60_000;
/** Time between the last row's farewell to a segment and the end of its files: reads that began before go on. */
const readerGraceMilliseconds = 10 * 60_000;
/** A segment is weighed again after this long. */
const weighAgainMilliseconds = 10 * 60_000;
const weighedPerRun = 32;
/** Below this share of live bytes moving them is worth it. */
const worthwhileShare = 0.6;
/** Segments this much shorter than a full one are put together when there are so many. */
const fragmentShare = 1 / 8;
const fragmentCount = 8;
const bytesPerRun = 64 << 20;
const blobsPerRun = 4_096;
/** Small blobs on their way at the same time; a large one streams. */
const bytesPerGroup = 4 << 20;
/** After a loss a segment is left alone: its remains are for people to look at. */
const lossPauseMilliseconds = 30 * 24 * 3_600_000;

/** Deletes the files of retired segments whose readers' grace is over; returns the bytes reclaimed over all zones. */
export async function deleteRetired(parts: BlobParts): Promise<number> {
  const { store, zones, wall, counters } = parts;
  const end = ["retired", wall() - readerGraceMilliseconds];
  const rows = await store.read((reader) =>
    reader.indexRange(segmentTable, "state", { prefix: ["retired"], end, limit: 100 }),
  );
  let bytes = 0;
  for (const row of rows) {
    parts.openFiles.forget(row.id);
    for (const zone of zones.all) {
      if (zone.state === "down" || !row.zones.includes(zone.name)) continue;
      await parts.files.remove(join(zone.segments, `${row.id}.seg`));
    }
  }
  // Power may fail at any moment: a file that came back without its row would take its space for good.
  if (rows.length > 0) {
    for (const zone of zones.all) if (zone.state !== "down") await parts.files.syncFolder(zone.segments);
  }
  for (const row of rows) {
    const held = zones.all.filter((zone) => row.zones.includes(zone.name));
    // A zone that is away keeps its file; the row stays until it can be deleted there too.
    if (held.some((zone) => zone.state === "down")) continue;
    bytes += row.size * held.length;
    await store.transact(async (tx) => {
      tx.delete(segmentTable, [row.id]);
      for (const zone of row.zones) tx.delete(owedTable, [zone, row.id]);
    });
  }
  counters.bytesReclaimed += bytes;
  return bytes;
}

/** Weighs segments that are due; retires those without anything alive. Returns how many were retired. */
export async function weighSegments(parts: BlobParts): Promise<number> {
  const { store, wall } = parts;
  const now = wall();
  const due = (await sealedPastGrace(parts))
    .filter((row) => (row.weighedAt ?? 0) < now - weighAgainMilliseconds)
    .sort((a, b) => (a.weighedAt ?? 0) - (b.weighedAt ?? 0))
    .slice(0, weighedPerRun);
  let retired = 0;
  for (const row of due) {
    const liveBytes = await store.read((reader) => liveBytesIn(reader, row.id));
    await update(parts, row, {
      liveBytes,
      weighedAt: now,
      ...(liveBytes === 0 ? { state: "compacting" as const } : {}),
    });
    if (liveBytes > 0) continue;
    // Nothing can be attached now; what was attached while it was weighed shows here.
    if (await retireIfEmpty(parts, row.id)) retired++;
  }
  return retired;
}

/** The segment to move next: one that was begun, else the emptiest worthwhile one, else a fragment. */
export async function chooseSegment(parts: BlobParts): Promise<SegmentRow | undefined> {
  const [begun] = await parts.store.read((reader) =>
    reader.indexRange(segmentTable, "state", { prefix: ["compacting"], limit: 1 }),
  );
  if (begun) return begun;
  const weighed = (await sealedPastGrace(parts)).filter(
    (row) => row.weighedAt !== undefined && row.weighedAt <= parts.wall(),
  );
  const worthwhile = weighed
    .filter((row) => liveShare(row) < worthwhileShare)
    .sort((a, b) => liveShare(a) - liveShare(b));
  const chosen = worthwhile[0] ?? fragmentOf(weighed, parts.segmentBytes * fragmentShare);
  return chosen && update(parts, chosen, { state: "compacting" });
}

function liveShare(row: SegmentRow): number {
  return (row.liveBytes ?? row.size) / row.size;
}

/** Moves live blobs out of a compacting segment, about 64 MiB of them, and gives it up when none is left. Returns their bytes. */
export async function moveOut(blobs: PlatformBlobs, row: SegmentRow): Promise<number> {
  const { parts } = blobs;
  const live = await parts.store.read((reader) => liveBlobsIn(reader, row.id, blobsPerRun));
  let bytes = 0;
  for (let next = 0; next < live.length && bytes < bytesPerRun;) {
    const group = groupFrom(live, next);
    next += group.length;
    const moves = await copyAll(blobs, row, group);
    if (!moves) break;
    await commitMoves(parts, row.id, moves);
    for (const { to } of moves) bytes += to.length;
  }
  parts.counters.bytesMoved += bytes;
  await retireIfEmpty(parts, row.id);
  return bytes;
}

/** The next blobs that are held in memory together: at least one. */
function groupFrom(live: readonly LiveBlob[], first: number): LiveBlob[] {
  const group: LiveBlob[] = [];
  for (let bytes = 0, i = first; i < live.length && (i === first || bytes < bytesPerGroup); i++) {
    group.push(live[i]!);
    bytes += live[i]!.row.length;
  }
  return group;
}

interface Move {
  readonly from: LiveBlob;
  readonly to: StoredRecord;
}

/** Copies blobs to where compaction gathers them; undefined (and the segment left alone) when one is lost. */
async function copyAll(blobs: PlatformBlobs, row: SegmentRow, live: readonly LiveBlob[]): Promise<Move[] | undefined> {
  const copies = row.copies;
  try {
    if (row.kind === "small") {
      return await Promise.all(live.map(async (from) => ({ from, to: await copySmall(blobs, copies, row.id, from) })));
    }
    const moves: Move[] = [];
    for (const from of live) moves.push({ from, to: await copyLarge(blobs, copies, row.id, from) });
    return moves;
  } catch (error) {
    if (!(error instanceof BlobLost)) throw error;
    blobs.parts.log.error("a segment with a lost blob is not compacted", { segment: row.id, error });
    await update(blobs.parts, row, { state: "sealed", weighedAt: blobs.parts.wall() + lossPauseMilliseconds });
    return undefined;
  }
}

async function copySmall(blobs: PlatformBlobs, copies: Copies, segment: string, from: LiveBlob): Promise<StoredRecord> {
  const place = { segment, offset: from.offset };
  const body = await blobs.parts.reader.read(blobIdAt(from.row), {
    kind: recordKinds.whole,
    place,
    skip: 0,
    bodyBytes: from.row.size,
  });
  return blobs.gathering(copies).small.put(body, await readAbout(blobs.parts, place, from.row.size));
}

async function copyLarge(blobs: PlatformBlobs, copies: Copies, segment: string, from: LiveBlob): Promise<StoredRecord> {
  const { row, offset } = from;
  const place = { segment, offset };
  const body = readLarge(blobs.parts.reader, { id: blobIdAt(row), place, size: row.size }, { start: 0, end: row.size });
  return blobs.gathering(copies).large.put(body, await readAbout(blobs.parts, place, row.size));
}

/** Rows learn where their bytes are now, unless they went away or were moved meanwhile. */
async function commitMoves(parts: BlobParts, segment: string, moves: readonly Move[]): Promise<void> {
  await parts.store.transact(async (tx) => {
    for (const { from, to } of moves) {
      const target = await tx.get(segmentTable, [to.segment]);
      const row = await tx.get(blobTable, [from.row.segment, from.row.offset]);
      if (!row || (row.movedSegment ?? row.segment) !== segment) continue;
      if (target?.state !== "open" && target?.state !== "sealed")
        throw new Error(`segment ${to.segment} was taken away`);
      if (row.movedSegment !== undefined) tx.delete(movedTable, [row.movedSegment, row.movedOffset!]);
      tx.put(movedTable, {
        segment: to.segment,
        offset: to.offset,
        firstSegment: row.segment,
        firstOffset: row.offset,
      });
      tx.put(blobTable, { ...row, length: to.length, movedSegment: to.segment, movedOffset: to.offset });
    }
  });
}

/** Gives up a compacting segment in which nothing lives. */
async function retireIfEmpty(parts: BlobParts, segment: string): Promise<boolean> {
  const live = await parts.store.read((reader) => liveBlobsIn(reader, segment, 1));
  if (live.length > 0) return false;
  return parts.store.transact(async (tx) => {
    const row = await tx.get(segmentTable, [segment]);
    if (row?.state !== "compacting") return false;
    tx.put<SegmentRow>(segmentTable, { ...row, state: "retired", retiredAt: parts.wall() });
    return true;
  });
}

async function sealedPastGrace(parts: BlobParts): Promise<SegmentRow[]> {
  const end = ["sealed", parts.wall() - orphanGraceMilliseconds];
  return parts.store.read((reader) =>
    reader.indexRange(segmentTable, "state", { prefix: ["sealed"], end, limit: 10_000 }),
  );
}

function fragmentOf(rows: readonly SegmentRow[], belowBytes: number): SegmentRow | undefined {
  const byKind = new Map<string, SegmentRow[]>();
  for (const row of rows) {
    if (row.size >= belowBytes) continue;
    const kind = `${kindOf(row.id)}${row.copies}`;
    const known = byKind.get(kind) ?? [];
    byKind.set(kind, [...known, row]);
  }
  for (const fragments of byKind.values()) if (fragments.length >= fragmentCount) return fragments[0];
  return undefined;
}

/** Changes a segment's row unless its state is another one than `row` says; the row as it is then. */
async function update(parts: BlobParts, row: SegmentRow, change: Partial<SegmentRow>): Promise<SegmentRow | undefined> {
  return parts.store.transact(async (tx) => {
    const present = await tx.get(segmentTable, [row.id]);
    if (present?.state !== row.state) return undefined;
    const changed: SegmentRow = { ...present, ...change };
    tx.put(segmentTable, changed);
    return changed;
  });
}
