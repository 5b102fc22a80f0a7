/** Adds files to sets, and gives those of cases back. */
import type { Attachment, Support } from "../../../generated/support.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { requireSet } from "../attachments.ts";
import { attachmentMissing, dryRun, invalid, setTooLarge } from "../errors.ts";
import { limits } from "../limits.ts";
import { requirePlan } from "../plan.ts";
import { attachments, attachmentSets, type AttachmentRow } from "../tables.ts";

export const addAttachmentsToSet: Operation<Support, "AddAttachmentsToSet"> = async (context, input) => {
  await requirePlan(context);
  const { clock, store, blobs, ids, caller } = context;
  const account = caller.accountId;
  checkFiles(input.attachments);
  if (input.dryRun === true) throw dryRun();
  const stored = await Promise.all(input.attachments.map((file) => storeFile(context, file)));
  const set = await store.transact(async (tx) => {
    const now = Math.floor(clock.now());
    const before =
      input.attachmentSetId === undefined
        ? { account, id: ids.uuid(), expiresAt: now + limits.setMilliseconds, attachments: [] }
        : await requireSet(tx, { account, id: input.attachmentSetId, now });
    const names = [...before.attachments, ...stored.map(({ row: { id, fileName } }) => ({ id, fileName }))];
    if (names.length > limits.attachmentsPerSet) throw setTooLarge();
    for (const { row, blob } of stored) {
      if (blob !== undefined) await blobs.attach(tx, blob);
      tx.put(attachments, row);
    }
    const after = { ...before, attachments: names };
    tx.put(attachmentSets, after);
    return after;
  });
  return { attachmentSetId: set.id, expiryTime: new Date(set.expiresAt).toISOString() };
};

function checkFiles(files: readonly Attachment[]): void {
  if (files.length === 0) throw invalid("At least one attachment is required.");
  if (files.length > limits.attachmentsPerSet) throw setTooLarge();
  for (const { fileName = "", data } of files) {
    if (fileName === "") throw invalid("An attachment needs a fileName.");
    if ((data?.length ?? 0) > limits.attachmentBytes) throw setTooLarge();
  }
}

async function storeFile({ blobs, ids, caller }: Context, { fileName = "", data }: Attachment) {
  const row = { account: caller.accountId, id: `attachment-${ids.hex(16)}`, fileName, sizeBytes: data?.length ?? 0 };
  if (data === undefined || data.length === 0) return { row: row as AttachmentRow, blob: undefined };
  const blob = await blobs.put(data, { copies: 3, about: { attachment: row.id, account: row.account } });
  return { row: { ...row, blob: blob.id } as AttachmentRow, blob };
}

export const describeAttachment: Operation<Support, "DescribeAttachment"> = async (context, input) => {
  await requirePlan(context);
  const { attachmentId: id } = input;
  const row = await context.store.read((reader) => reader.get(attachments, [context.caller.accountId, id]));
  if (row === undefined) throw attachmentMissing(id);
  if (input.dryRun === true) throw dryRun();
  return { attachment: { fileName: row.fileName, data: await bytesOf(context, row) } };
};

async function bytesOf({ blobs }: Context, { blob, sizeBytes }: AttachmentRow): Promise<Uint8Array> {
  if (blob === undefined) return new Uint8Array();
  const body = await blobs.get(blob, sizeBytes);
  if (body instanceof Uint8Array) return body;
  const parts: Uint8Array[] = [];
  for await (const part of body.stream()) parts.push(part);
  return Buffer.concat(parts);
}
