/** Files on their way into cases: sets are taken into a case once, or end. */
import type { Blobs } from "../../kernel/blobs.ts";
import type { Transaction } from "../../kernel/store.ts";
import { setExpired, setMissing } from "./errors.ts";
import { attachments, attachmentSets, type AttachmentName, type AttachmentSetRow } from "./tables.ts";

/** The set; throws for one that is not there or over. */
export async function requireSet(
  tx: Transaction,
  { account, id, now }: { account: string; id: string; now: number },
): Promise<AttachmentSetRow> {
  const row = await tx.get(attachmentSets, [account, id]);
  if (row === undefined) throw setMissing(id);
  if (row.expiresAt <= now) throw setExpired();
  return row;
}

/** Takes a set's files into a case; the set is used up. None when none is named. */
export async function takeSet(
  tx: Transaction,
  { account, id, now }: { account: string; id: string | undefined; now: number },
): Promise<readonly AttachmentName[]> {
  if (id === undefined) return [];
  const row = await requireSet(tx, { account, id, now });
  tx.delete(attachmentSets, [account, id]);
  return row.attachments;
}

/** Removes a set and its files. */
export async function dropSet(tx: Transaction, blobs: Blobs, row: AttachmentSetRow): Promise<void> {
  for (const { id } of row.attachments) await dropAttachment(tx, blobs, [row.account, id]);
  tx.delete(attachmentSets, [row.account, row.id]);
}

/** Removes a file. */
export async function dropAttachment(tx: Transaction, blobs: Blobs, key: readonly [string, string]): Promise<void> {
  const row = await tx.get(attachments, key);
  if (row?.blob !== undefined) await blobs.release(tx, row.blob);
  tx.delete(attachments, key);
}
