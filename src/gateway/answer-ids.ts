/** The ids that every answer carries, in the forms AWS uses. */
import type { Ids } from "../kernel/ids.ts";
import type { AnswerIds } from "./wire.ts";

/** A process's part of every host id: S3's second id names the machine that answered. */
const hostPart = Buffer.from(`haneul-${process.pid}-${process.hrtime.bigint()}`).toString("base64url");

/** New ids for one answer: sixteen capitals and digits, as S3's request ids are. */
export function newAnswerIds(ids: Ids): AnswerIds {
  const requestId = ids.upperAlphanumeric(16);
  return { requestId, hostId: `${requestId}${hostPart}` };
}
