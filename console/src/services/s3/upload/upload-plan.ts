/** How a file is cut into parts. */

const mebibyte = 1024 * 1024;
/** Files up to this are put in one piece. */
export const singlePutBytes = 8 * mebibyte;
const smallestPartBytes = 8 * mebibyte;
/** S3's own limit. */
const mostParts = 10_000;

/** A part's place in its file; `end` is exclusive. */
export interface PlannedPart {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of a file of that size: at least one, at most ten thousand, all but the last of one size. */
export function planParts(sizeBytes: number): readonly PlannedPart[] {
  const partBytes = Math.max(smallestPartBytes, Math.ceil(sizeBytes / mostParts / mebibyte) * mebibyte);
  const count = Math.max(1, Math.ceil(sizeBytes / partBytes));
  return Array.from({ length: count }, (_, position) => ({
    number: position + 1,
    start: position * partBytes,
    end: Math.min(sizeBytes, (position + 1) * partBytes),
  }));
}
