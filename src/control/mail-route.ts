/** `/_haneul/mailbox`: the mail that services wrote, the newest first; `to` picks one reader's. */
import type { WireResponse } from "../gateway/wire.ts";
import { mails, type MailboxAnswer } from "../kernel/mail.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** No more than this are looked at. */
const mostMails = 1_000;

/** Reads the mailbox. */
export async function mailboxRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  const to = query.get("to")?.toLowerCase();
  const rows = await parts.store.read((reader) => reader.range(mails, { limit: mostMails, reverse: true }));
  const answer: MailboxAnswer = { mails: rows.filter((row) => to === undefined || row.to.toLowerCase() === to) };
  return json(answer);
}
