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
  const drawn = ids.upperAlphanumeric(8);
  // Neither id is found in the other: who masks one in a recorded answer leaves the other whole.
  return { requestId: written.text + drawn, hostId: drawn + hostPart };
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
  const [high, middle, low] = [ids.bits24(), ids.bits24(), ids.bits24()];
  writeDigits(high >>> 12, 15, 3);
  writeDigits(high, 20, 3);
  writeDigits(middle, 24, 6);
  writeDigits(low, 30, 6);
  const requestId = uuid.latin1Slice(0, uuidCharacters);
  return { requestId, hostId: `${requestId}${hostPart}`, drawnAt: now, high, middle, low };
}

const digits = Buffer.from("0123456789abcdef");

/** The number's last hex digits. */
function writeDigits(number: number, start: number, count: number): void {
  for (let at = start + count - 1, rest = number; at >= start; at -= 1, rest >>>= 4) {
    uuid[at] = digits[rest & 0xf] as number;
  }
}
