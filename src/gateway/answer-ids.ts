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

/** The same for all other services: a UUID. It begins with the time for the same reason, and looks like one of version 4. */
export function newUuidAnswerIds(ids: Ids): AnswerIds {
  const time = Date.now().toString(16).padStart(12, "0");
  const drawn = ids.hex(9);
  const requestId = `${time.slice(0, 8)}-${time.slice(8)}-4${drawn.slice(0, 3)}-a${drawn.slice(3, 6)}-${drawn.slice(6)}`;
  return { requestId, hostId: `${requestId}${hostPart}` };
}
