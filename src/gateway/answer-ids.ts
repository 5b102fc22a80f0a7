/** The ids that every answer carries, in the forms AWS uses. */
import type { Ids } from "../kernel/ids.ts";
import type { AnswerIds } from "./wire.ts";

/** A process's part of every host id: S3's second id names the machine that answered. */
const hostPart = Buffer.from(`haneul-${process.pid}-${process.hrtime.bigint()}`).toString("base64url");

/**
 * New ids for one answer: sixteen capitals and digits, as S3's request ids are. They begin with the time, so that what is
 * kept by request id is written where the last one was, and not all over the store.
 */
export function newAnswerIds(ids: Ids): AnswerIds {
  const requestId = Date.now().toString(36).toUpperCase().slice(-8) + ids.upperAlphanumeric(8);
  return { requestId, hostId: `${requestId}${hostPart}` };
}
