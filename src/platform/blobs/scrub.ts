/** The job that reads every byte of every sealed segment once in a while, and repairs what rotted. */
import type { JobResult } from "../../kernel/jobs.ts";
import type { BlobParts } from "./blobs.ts";
import { isDue, isWorthReading, readAt, scrubBounds } from "./scrub-plan.ts";
import { reconcile } from "./reconcile.ts";
import { progressTable, segmentTable, type SegmentRow } from "./tables.ts";

const bytesPerRun = 64 << 20;
const job = "scrub";
/** More segments than are ever open at the same time: so many may have been begun early and ended late. */
const openAtOnce = 200;

/** One bounded step of the scrub: part of the segment that was scrubbed longest ago. */
export async function scrub(parts: BlobParts): Promise<JobResult> {
  await parts.zones.refresh();
  const row = (await nextSegment(parts))?.row;
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
  // What is overdue is read without pauses: a round takes no longer than the disks do.
  const next = through ? await nextSegment(parts) : undefined;
  return { more: !through || next?.isDue === true, summary };
}

function nextSegment(parts: BlobParts): Promise<{ row: SegmentRow; isDue: boolean } | undefined> {
  return parts.store.read(async (reader) => {
    // What was never scrubbed stands first in the index, by when it was begun, but counts as read when it was ended.
    const never = await reader.indexRange(segmentTable, "scrub", { prefix: [0], limit: openAtOnce });
    const before = await reader.indexRange(segmentTable, "scrub", { start: [1], limit: 1 });
    const bounds = await scrubBounds(reader, parts.wall());
    const worth = [...never, ...before].filter((row) => isWorthReading(row, bounds));
    const [row] = worth.toSorted((a, b) => readAt(a) - readAt(b));
    return row && { row, isDue: isDue(row, bounds) };
  });
}
