/** The ids that every answer carries, in the forms AWS uses. */
import type { Ids } from "../kernel/ids.ts";
import type { AnswerIds } from "./wire.ts";

/** A process's part of every host id: S3's second id names the machine that answered. */
const hostPart = Buffer.from(`haneul-${process.pid}-${process.hrtime.bigint()}`).toString("base64url");

/** The last time that was written out: several requests come in a millisecond. */
let written = { at: -1, text: "" };

/**
 * New ids for one answer of S3: sixteen capitals and digits, as S3's request ids are. They begin with the time, so that what is
 * kept by request id is written where the last one was, and not all over the store.
 */
export function newAnswerIds(ids: Ids): AnswerIds {
  const now = Date.now();
  if (now !== written.at) written = { at: now, text: now.toString(36).toUpperCase().slice(-8) };
  const requestId = written.text + ids.upperAlphanumeric(8);
  return { requestId, hostId: `${requestId}${hostPart}` };
}

/** A UUID whose changing digits are written over each time: one text from it costs half of a text put together from parts. */
const uuid = Buffer.from("00000000-0000-4000-a000-000000000000") as LatinBuffer;
const uuidCharacters = uuid.length;
/** The time that it begins with. */
let uuidAt = -1;

/** Methods of Node's buffers beside the documented ones: they skip looking up encodings. */
interface LatinBuffer extends Buffer {
  latin1Write(text: string, offset: number): number;
  latin1Slice(start: number, end: number): string;
}

/** The same for all other services: a UUID. It begins with the time for the same reason, and looks like one of version 4. */
export function newUuidAnswerIds(ids: Ids): AnswerIds {
  const now = Date.now();
  if (now !== uuidAt) {
    const time = now.toString(16).padStart(12, "0");
    uuid.latin1Write(`${time.slice(0, 8)}-${time.slice(8)}`, 0);
    uuidAt = now;
  }
  const drawn = ids.hex(9);
  for (let at = 0; at < 3; at += 1) {
    uuid[15 + at] = drawn.charCodeAt(at);
    uuid[20 + at] = drawn.charCodeAt(3 + at);
  }
  for (let at = 0; at < 12; at += 1) uuid[24 + at] = drawn.charCodeAt(6 + at);
  const requestId = uuid.latin1Slice(0, uuidCharacters);
  return { requestId, hostId: `${requestId}${hostPart}` };
}
