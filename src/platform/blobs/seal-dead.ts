/** Ends the segments of processes that died, so that they can be healed, scrubbed and compacted. */
import { join } from "node:path";
import type { BlobParts } from "./blobs.ts";
import { owedTable, segmentTable, writerTable, type SegmentRow } from "./tables.ts";
import { isDead } from "./writers.ts";

const segmentsPerRun = 500;

/** Seals the open segments whose writer is dead; returns how many. */
export async function sealDeadSegments(parts: BlobParts): Promise<number> {
  const { store, wall } = parts;
  const open = await store.read((reader) =>
    reader.indexRange(segmentTable, "state", { prefix: ["open"], limit: segmentsPerRun }),
  );
  const dead = new Map<string, boolean>();
  let sealed = 0;
  for (const row of open) {
    if (row.writer === parts.writer) continue;
    if (!dead.has(row.writer)) {
      const writer = await store.read((reader) => reader.get(writerTable, [row.writer]));
      dead.set(row.writer, isDead(writer, wall()));
    }
    if (!dead.get(row.writer)) continue;
    await sealAsFound(parts, row);
    sealed++;
  }
  for (const [writer, gone] of dead) {
    if (gone) await store.transact(async (tx) => tx.delete(writerTable, [writer]));
  }
  return sealed;
}

/**
 * The longest copy is the size: what was acknowledged is within it. The copies may end differently, so every zone is
 * owed the segment, and the healing job compares them.
 */
async function sealAsFound(parts: BlobParts, row: SegmentRow): Promise<void> {
  const { zones, files, store, wall } = parts;
  let size = 0;
  for (const zone of zones.all) {
    if (!row.zones.includes(zone.name)) continue;
    const found = await files.sizeOf(join(zone.segments, `${row.id}.seg`)).catch(() => undefined);
    size = Math.max(size, found ?? 0);
  }
  await store.transact(async (tx) => {
    const present = await tx.get(segmentTable, [row.id]);
    if (present?.state !== "open") return;
    tx.put<SegmentRow>(segmentTable, { ...present, state: "sealed", size, sealedAt: wall() });
    for (const zone of row.zones) tx.put(owedTable, { zone, segment: row.id, since: wall() });
  });
}
