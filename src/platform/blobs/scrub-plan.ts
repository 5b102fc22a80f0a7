/** When a segment is read again by the scrub. */
import type { SegmentRow } from "./tables.ts";

const dayMilliseconds = 24 * 3_600_000;

/** Days after which a segment is read again without delay: rot is physical, so they are the machine's days. */
export const scrubDays = 14;

/** Whether a segment should be read now, with pauses: early, so that the reading is spread out. */
export function isWorthReading(row: SegmentRow, now: number): boolean {
  return row.scrubbedAt < now - (scrubDays / 2) * dayMilliseconds;
}

/** Whether a segment must be read now, without pauses. One that was never read was read when it was written. */
export function isDue(row: SegmentRow, now: number): boolean {
  const readAt = row.scrubbedAt === 0 ? row.sealedAt : row.scrubbedAt;
  return readAt < now - scrubDays * dayMilliseconds;
}
