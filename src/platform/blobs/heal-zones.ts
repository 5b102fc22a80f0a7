/** The job that gives zones what they are owed: segments written while they were away, or lost with their folder. */
import { join } from "node:path";
import type { JobResult } from "../../kernel/jobs.ts";
import { begunAt } from "./blob-id.ts";
import type { BlobParts } from "./blobs.ts";
import type { Transaction } from "../../kernel/store.ts";
import { reconcile } from "./reconcile.ts";
import {
  owedTable,
  progressTable,
  segmentTable,
  zoneTable,
  type OwedRow,
  type SegmentRow,
  type ZoneRow,
} from "./tables.ts";
import { markerOf } from "./zone-marker.ts";
import type { Zone } from "./zones.ts";

/** Bytes of a segment reconciled in one run, and segments looked at for a healing zone. */
const bytesPerRun = 64 << 20;
const segmentsPerRun = 200;
/** More than are open at any time: what cannot be paid yet must not hide what can. */
const owedPerRun = 512;
const job = "heal";

/** One bounded step of healing. */
export async function healZones(parts: BlobParts): Promise<JobResult> {
  await parts.zones.refresh();
  await welcomeBack(parts);
  const scanned = await scanHealingZones(parts);
  const paid = await payDebts(parts);
  const finished = scanned || paid.bytes > 0 ? 0 : await finishZones(parts);
  const summary = `checked ${scanned} segments, re-copied from ${paid.bytes} bytes, ${paid.segments} segments whole again, ${finished} zones healed`;
  return { more: scanned > 0 || paid.bytes > 0, summary };
}

/** A zone whose folder was away, and is there again with its marker, needs nobody to say so. */
async function welcomeBack(parts: BlobParts): Promise<void> {
  for (const zone of parts.zones.all) {
    const row = await parts.store.read((reader) => reader.get(zoneTable, [zone.name]));
    if (row?.state !== "down" || row.missing !== true) continue;
    if ((await parts.files.sizeOf(markerOf(zone.directory)).catch(() => undefined)) === undefined) continue;
    await parts.zones.bringBack(zone).catch((error: unknown) => {
      parts.log.error("a zone's folder is there again, but not its own", { zone: zone.name, error });
    });
  }
}

/** Looks through the segments that a healing zone should hold; what it lacks is owed to it. Returns how many it saw. */
async function scanHealingZones(parts: BlobParts): Promise<number> {
  let seen = 0;
  for (const zone of parts.zones.all) {
    const row = await parts.store.read((reader) => reader.get(zoneTable, [zone.name]));
    if (row?.state !== "healing") continue;
    const after = row.healedThrough ? { after: [row.healedThrough] } : {};
    const segments = await parts.store.read((reader) =>
      reader.range(segmentTable, { ...after, limit: segmentsPerRun }),
    );
    if (segments.length === 0) continue;
    const lacking: SegmentRow[] = [];
    for (const segment of segments) if (await lacks(parts, { zone, since: row.since }, segment)) lacking.push(segment);
    await noteScanned(parts, row, segments, lacking);
    seen += segments.length;
  }
  return seen;
}

/** Whether a zone that came back at `since` lacks something of a segment, and nobody has said so yet. */
async function lacks(
  parts: BlobParts,
  { zone, since }: { readonly zone: Zone; readonly since: number },
  segment: SegmentRow,
): Promise<boolean> {
  if (!segment.zones.includes(zone.name)) return false;
  // Its writer may hold a file of the folder that was there before: what that has is not here. What was begun later is in
  // this folder, or its writer said that it is owed; it may stay open for as long as there is load. Most begin right after
  // the return, for writers begin anew then.
  if (segment.state === "open") return (segment.createdAt ?? begunAt(segment.id)) <= since;
  if (segment.state !== "sealed") return false;
  const size = await parts.files.sizeOf(join(zone.segments, `${segment.id}.seg`));
  return size === undefined || size < segment.size;
}

async function noteScanned(parts: BlobParts, zone: ZoneRow, seen: SegmentRow[], lacking: SegmentRow[]): Promise<void> {
  await parts.store.transact(async (tx) => {
    const row = await tx.get(zoneTable, [zone.name]);
    // It failed again, or healing was begun anew.
    if (row?.state !== "healing" || row.healedThrough !== zone.healedThrough) return;
    for (const { id } of lacking) tx.put(owedTable, { zone: zone.name, segment: id, since: parts.wall() });
    tx.put(zoneTable, {
      ...row,
      healedThrough: seen.at(-1)!.id,
      healedSegments: (row.healedSegments ?? 0) + seen.length,
    });
  });
}

/** Reconciles owed segments, as many as fit into one run. */
async function payDebts(parts: BlobParts): Promise<{ bytes: number; segments: number }> {
  let bytes = 0;
  let segments = 0;
  for (const owed of await payable(parts)) {
    if (bytes >= bytesPerRun) break;
    const row = await parts.store.read((reader) => reader.get(segmentTable, [owed.segment]));
    if (!row || row.state === "retired") {
      await parts.store.transact(async (tx) => tx.delete(owedTable, [owed.zone, owed.segment]));
      continue;
    }
    // Open: its writer ends it soon. Compacting: it goes away soon.
    if (row.state !== "sealed" || !(await hasSource(parts, row))) continue;
    const step = await reconcileOnward(parts, row, bytesPerRun - bytes);
    bytes += Math.max(1, step.bytes);
    if (step.through) segments++;
  }
  return { bytes, segments };
}

/** Whether what is owed can be had now: from a zone that is owed nothing, or by comparing all zones. */
async function hasSource(parts: BlobParts, row: SegmentRow): Promise<boolean> {
  const present = row.zones.filter((name) => parts.zones.named(name)?.state !== "down");
  if (present.length === row.zones.length) return true;
  for (const name of present) {
    if (!(await parts.store.read((reader) => reader.get(owedTable, [name, row.id])))) return true;
  }
  return false;
}

async function payable(parts: BlobParts): Promise<OwedRow[]> {
  const owed: OwedRow[] = [];
  for (const zone of parts.zones.all) {
    if (!parts.zones.isWritable(zone)) continue;
    owed.push(
      ...(await parts.store.read((reader) => reader.range(owedTable, { prefix: [zone.name], limit: owedPerRun }))),
    );
  }
  return owed;
}

async function reconcileOnward(
  parts: BlobParts,
  row: SegmentRow,
  maxBytes: number,
): Promise<{ bytes: number; through: boolean }> {
  const progress = await parts.store.read((reader) => reader.get(progressTable, [job]));
  const from = progress?.segment === row.id ? progress.offset : 0;
  const zones = parts.zones.all.filter((zone) => row.zones.includes(zone.name) && zone.state !== "down");
  const result = await reconcile(parts, row, from, maxBytes);
  const through = result.next >= row.size;
  await parts.store.transact(async (tx) => {
    for (const [name, bytes] of result.writtenBytes) await noteCopied(tx, name, bytes);
    if (!through) return tx.put(progressTable, { job, segment: row.id, offset: result.next });
    tx.delete(progressTable, [job]);
    for (const zone of zones) tx.delete(owedTable, [zone.name, row.id]);
  });
  return { bytes: result.bytesRead, through };
}

async function noteCopied(tx: Transaction, zone: string, bytes: number): Promise<void> {
  const row = await tx.get(zoneTable, [zone]);
  if (row?.state === "healing") tx.put(zoneTable, { ...row, copiedBytes: (row.copiedBytes ?? 0) + bytes });
}

/** A healing zone that was looked through and is owed nothing sealed is up again. */
async function finishZones(parts: BlobParts): Promise<number> {
  let finished = 0;
  for (const zone of parts.zones.all) {
    if (zone.state !== "healing") continue;
    await parts.store.transact(async (tx) => {
      const row = await tx.get(zoneTable, [zone.name]);
      if (row?.state !== "healing") return;
      const finishedAt = parts.wall();
      const lastHeal = { startedAt: row.since, finishedAt, bytes: row.copiedBytes ?? 0 };
      tx.put(zoneTable, { name: zone.name, state: "up", since: finishedAt, heals: row.heals ?? 0, lastHeal });
    });
    finished++;
  }
  await parts.zones.refresh();
  return finished;
}
