/** The job that reads every byte of every sealed segment once in a while, and repairs what rotted. */
import type { JobResult } from "../../kernel/jobs.ts";
import type { BlobParts } from "./blobs.ts";
import { reconcile } from "./reconcile.ts";
import { progressTable, segmentTable, type SegmentRow } from "./tables.ts";

const bytesPerRun = 64 << 20;
/** A segment is read again after two weeks of machine time: rot is physical. */
const againMilliseconds = 14 * 24 * 3_600_000;
const job = "scrub";

/** One bounded step of the scrub: part of the segment that was scrubbed longest ago. */
export async function scrub(parts: BlobParts): Promise<JobResult> {
  await parts.zones.refresh();
  const row = await nextSegment(parts);
  if (!row) return { more: false, summary: "nothing is due" };
  const progress = await parts.store.read((reader) => reader.get(progressTable, [job]));
  const from = progress?.segment === row.id ? progress.offset : 0;
  const result = await reconcile(parts, row, from, bytesPerRun);
  const through = result.next >= row.size;
  await parts.store.transact(async (tx) => {
    if (!through) return tx.put(progressTable, { job, segment: row.id, offset: result.next });
    tx.delete(progressTable, [job]);
    const present = await tx.get(segmentTable, [row.id]);
    if (present?.state === "sealed") tx.put(segmentTable, { ...present, scrubbedAt: parts.wall() });
  });
  const summary = `read ${result.bytesRead} bytes of ${row.id}, repaired ${result.repaired} records, ${result.lost} lost`;
  return { more: !through, summary };
}

async function nextSegment(parts: BlobParts): Promise<SegmentRow | undefined> {
  const [row] = await parts.store.read((reader) => reader.indexRange(segmentTable, "scrub", { limit: 1 }));
  return row && row.scrubbedAt < parts.wall() - againMilliseconds ? row : undefined;
}
