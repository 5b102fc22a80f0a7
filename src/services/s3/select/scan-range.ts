/** Cuts text to a scan range: the records that begin in it. User guide, "Scan range requests". */
import type { ScanRange } from "./input.ts";

/** First and last byte that a range names. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** First and last byte of a range: API reference, ScanRange. Without a start the last bytes are meant. */
export function boundsOf({ Start: start, End: end }: ScanRange, sizeBytes: number): Bounds {
  const from = start ?? (end === undefined ? 0 : Math.max(0, sizeBytes - end));
  return { from, to: start === undefined || end === undefined ? sizeBytes - 1 : end };
}

/** Where reading has to begin so that a record that begins at the range's first byte is seen to. */
export function readingStart({ from }: Bounds, delimiter: Buffer): number {
  return Math.max(0, from - delimiter.length);
}

/** The records that begin in the range, of pieces that begin at `readingStart`. Nothing after them is read. */
export async function* recordsWithin(
  pieces: AsyncIterable<Uint8Array>,
  bounds: Bounds,
  delimiter: Buffer,
): AsyncGenerator<Uint8Array> {
  // Where `held` begins.
  let at = readingStart(bounds, delimiter);
  let held: Buffer = Buffer.alloc(0);
  let hasBegun = bounds.from === 0;
  const drop = (count: number): void => {
    held = held.subarray(count);
    at += count;
  };
  for await (const piece of pieces) {
    held = held.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([held, piece]);
    if (!hasBegun) {
      const found = held.indexOf(delimiter);
      hasBegun = found >= 0;
      drop(hasBegun ? found + delimiter.length : Math.max(0, held.length - delimiter.length + 1));
      if (!hasBegun) continue;
      if (at > bounds.to) return;
    }
    // The last byte of the range may be any of a delimiter's, which ends the record before.
    const looked = Math.max(0, bounds.to - delimiter.length + 1 - at);
    const end = looked < held.length ? held.indexOf(delimiter, looked) : -1;
    if (end >= 0) return yield held.subarray(0, end + delimiter.length);
    // A delimiter may lie across two pieces.
    const whole = Math.max(0, held.length - delimiter.length + 1);
    if (whole > 0) yield held.subarray(0, whole);
    drop(whole);
  }
  if (hasBegun && held.length > 0) yield held;
}
