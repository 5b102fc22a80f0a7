/** The job that reads every byte of every sealed segment once in a while, and repairs what rotted. */
import type { JobResult } from "../../kernel/jobs.ts";
import type { BlobParts } from "./blobs.ts";
import { isAwaited, isDue, isWorthReading, readAt, scrubBounds, scrubWantedAt } from "./scrub-plan.ts";
import { reconcile } from "./reconcile.ts";
import { progressTable, segmentTable, type SegmentRow } from "./tables.ts";

const bytesPerRun = 64 << 20;
const job = "scrub";
/** More segments than are ever open at the same time: so many may have been begun early and ended late. */
const openAtOnce = 200;
/** Longer than the upkeep of a process that lives. */
const awaitMilliseconds = 30_000;
const lookAgainMilliseconds = 500;

/** One bounded step of the scrub: part of the segment that was scrubbed longest ago. */
export async function scrub(parts: BlobParts): Promise<JobResult> {
  await parts.zones.refresh();
  const row = (await nextSegment(parts))?.row;
  if (!row) return (await awaits(parts)) ?? { more: false, summary: "nothing is due" };
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
  const more = !through || next?.isDue === true || (await awaits(parts)) !== undefined;
  return { more, summary };
}

/** When everything was asked for, other processes end their segments within their upkeep: to be looked for again soon. */
async function awaits({ store, wall }: BlobParts): Promise<JobResult | undefined> {
  const isComing = await store.read(async (reader) => {
    const wantedAt = await scrubWantedAt(reader);
    if (wall() - wantedAt > awaitMilliseconds) return false;
    const open = await reader.indexRange(segmentTable, "state", { prefix: ["open"], limit: openAtOnce });
    return open.some((row) => isAwaited(row, { wantedAt }));
  });
  if (!isComing) return undefined;
  await new Promise<void>((resolve) => void setTimeout(resolve, lookAgainMilliseconds));
  return { more: true, summary: "waits for segments that are still written" };
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
