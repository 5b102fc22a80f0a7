/** `/_haneul/support/cases`: what customers wait for, and answers to them. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import { findText, requireText } from "./body-members.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Cases with the time that a first answer is due. */
export async function supportCasesRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  return json(await parts.bill.supportCases(query.get("account") ?? undefined));
}

/** Answers a case as its support. */
export async function supportReplyRoute(parts: ControlParts, { rest, body }: ControlRequest): Promise<WireResponse> {
  const status = findText(body, "status");
  const reply = { body: requireText(body, "body"), ...(status !== undefined && { status }) };
  const answered = await parts.bill.replyToCase(rest, reply);
  if (answered === undefined) throw awsError("NotFound", `There is no case ${rest}.`, { status: 404 });
  return json(answered, 201);
}
