/** When a segment is read again by the scrub. */
import type { Reader, Transaction } from "../../kernel/store.ts";
import { begunAt } from "./blob-id.ts";
import { progressTable, type SegmentRow } from "./tables.ts";

const dayMilliseconds = 24 * 3_600_000;

/** Days after which a segment is read again without delay: rot is physical, so they are the machine's days. */
export const scrubDays = 14;

const wantedKey = "scrub-wanted";

/** From when on bytes count as read: by the round's length, or since somebody asked for all of it. */
export interface ScrubBounds {
  /** Read before this: worth reading now, with pauses. */
  readonly worthBefore: number;
  /** Read before this: to be read now, without pauses. */
  readonly dueBefore: number;
  /** When somebody last asked for all of it; 0: nobody did. */
  readonly wantedAt: number;
}

/** The bounds at that wall time. Reading early spreads it out. */
export async function scrubBounds(reader: Reader, now: number): Promise<ScrubBounds> {
  const wantedAt = await scrubWantedAt(reader);
  return {
    wantedAt,
    worthBefore: Math.max(wantedAt, now - (scrubDays / 2) * dayMilliseconds),
    dueBefore: Math.max(wantedAt, now - scrubDays * dayMilliseconds),
  };
}

/** When somebody last asked for everything to be read, wall milliseconds; 0: nobody did. Open segments of before are ended. */
export async function scrubWantedAt(reader: Reader): Promise<number> {
  return (await reader.get(progressTable, [wantedKey]))?.offset ?? 0;
}

/** Makes all that was read before that wall time due. */
export function noteScrubWanted(tx: Transaction, now: number): void {
  tx.put(progressTable, { job: wantedKey, segment: "", offset: now });
}

/** Whether a segment should be read now, with pauses. */
export function isWorthReading(row: SegmentRow, { worthBefore }: ScrubBounds): boolean {
  return row.scrubbedAt < worthBefore;
}

/** Whether a segment must be read now, without pauses. */
export function isDue(row: SegmentRow, { dueBefore, wantedAt }: ScrubBounds): boolean {
  return readAt(row) < dueBefore || (row.scrubbedAt === 0 && begunAt(row.id) < wantedAt);
}

/** Whether a segment is still written that somebody asked to be read: its writer is about to end it. */
export function isAwaited(row: SegmentRow, { wantedAt }: Pick<ScrubBounds, "wantedAt">): boolean {
  return row.state === "open" && begunAt(row.id) < wantedAt;
}

/** When a segment was read last, wall milliseconds. One that was never scrubbed was read when it was written. */
export function readAt(row: SegmentRow): number {
  return row.scrubbedAt === 0 ? row.sealedAt : row.scrubbedAt;
}
