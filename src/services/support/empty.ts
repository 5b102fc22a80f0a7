/** Empties Support: cases, communications, files. */
import { clearTable } from "../../kernel/clear-table.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { dropAttachment } from "./attachments.ts";
import { attachments, attachmentSets, cases, communications } from "./tables.ts";

export async function empty(context: JobContext): Promise<void> {
  await clearTable(context, attachmentSets);
  await clearTable(context, communications);
  await clearTable(context, cases);
  await clearTable(context, attachments, (tx, { account, id }) => dropAttachment(tx, context.blobs, [account, id]));
}
