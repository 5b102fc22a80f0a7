/** Names of segments and of the blobs in them. */
import { randomInt } from "node:crypto";
import type { BlobId, Copies } from "../../kernel/blobs.ts";

/** `small`: one record a blob, many writers' blobs side by side. `large`: runs of chunk records, one blob at a time. */
export type SegmentKind = "small" | "large";

/** Where a blob's first record lies. */
export interface Place {
  readonly segment: string;
  /** Bytes from the beginning of the segment file; the same in every zone. */
  readonly offset: number;
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
const randomCharacters = 5;

/** A new segment's name: kind, copies, seconds since 1970 and five random characters, so that names order by age. */
export function newSegmentId(kind: SegmentKind, copies: Copies, wallMilliseconds: number): string {
  let random = "";
  for (let i = 0; i < randomCharacters; i++) random += alphabet[randomInt(36)];
  return `${kind === "small" ? "s" : "l"}${copies}${Math.floor(wallMilliseconds / 1000).toString(36)}${random}`;
}

/** When a segment was begun, wall milliseconds, as its name tells: to the second, rounded down. */
export function begunAt(segment: string): number {
  return Number.parseInt(segment.slice(2, -randomCharacters), 36) * 1000;
}

/** The kind that a segment's name tells. */
export function kindOf(segment: string): SegmentKind {
  return segment.startsWith("s") ? "small" : "large";
}

/** The number of copies that a segment's name tells. */
export function copiesOf(segment: string): Copies {
  return segment.charCodeAt(1) === 49 ? 1 : segment.charCodeAt(1) === 50 ? 2 : 3;
}

/** The name of the blob that begins at a place. */
export function blobIdAt(place: Place): BlobId {
  return `${place.segment}-${place.offset.toString(36)}`;
}

/** The place a blob was first written to. Throws RangeError when it is no blob's name. */
export function placeOf(id: BlobId): Place {
  const dash = id.indexOf("-");
  const offset = dash < 3 ? Number.NaN : Number.parseInt(id.slice(dash + 1), 36);
  if (!Number.isSafeInteger(offset)) throw new RangeError(`not a blob id: ${id}`);
  return { segment: id.slice(0, dash), offset };
}
