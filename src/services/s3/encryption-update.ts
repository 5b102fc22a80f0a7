/** Takes an existing version to another key: by wrapping its data key anew, or, where its bytes have none, by storing them encrypted. */
import type { StoredBlob } from "../../kernel/blobs.ts";
import type { ResponseBody } from "../../kernel/body.ts";
import type { Context } from "../../kernel/context.ts";
import type { Transaction } from "../../kernel/store.ts";
import { customerCipher, type CustomerKey } from "./encryption-customer-key.ts";
import { objectContent } from "./object-content.ts";
import { operationAborted } from "./object-errors.ts";
import { copiesOf } from "./object-storage-class.ts";
import { objects, parts, versions, type ObjectEncryption, type ObjectRow, type PartRow } from "./tables.ts";
import { findCurrent, findVersion } from "./version-find.ts";
import { maximumParts } from "./version-writer.ts";

/** Writes what the row says of its encryption. Throws OperationAborted when the version changed meanwhile. */
export async function replaceEncryption(context: Context, row: ObjectRow, encryption: ObjectEncryption): Promise<void> {
  await context.store.transact(async (tx) => putVersion(tx, { ...(await unchanged(tx, row)), encryption }));
}

/** A piece of the object, stored again. */
interface Restored {
  /** Undefined: the object is one piece. */
  readonly part: PartRow | undefined;
  readonly blob: StoredBlob | undefined;
  readonly nonce: Uint8Array;
}

/** Stores the version's bytes again under a data key and puts them in the old ones' place; tag, dates and parts stay. */
export async function storeUnderKey(context: Context, row: ObjectRow, key: CustomerKey): Promise<void> {
  const restored: Restored[] = [];
  let offset = 0;
  for (const part of await partsOf(context, row)) {
    const size = part?.size ?? row.size;
    restored.push(await restore(context, row, { part, key, range: { start: offset, end: offset + size } }));
    offset += size;
  }
  await context.store.transact((tx) => replaceBytes(context, tx, { row, key, restored }));
}

function partsOf(context: Context, { partsOf: uploadId }: ObjectRow): Promise<readonly (PartRow | undefined)[]> {
  if (uploadId === undefined) return Promise.resolve([undefined]);
  return context.store.read((reader) => reader.range(parts, { prefix: [uploadId], limit: maximumParts }));
}

async function restore(
  context: Context,
  row: ObjectRow,
  piece: {
    readonly part: PartRow | undefined;
    readonly key: CustomerKey;
    readonly range: { start: number; end: number };
  },
): Promise<Restored> {
  const { part, key, range } = piece;
  const nonce = context.ids.bytes(16);
  if (range.start === range.end) return { part, blob: undefined, nonce };
  const body = await objectContent(context, row, { range, customer: undefined });
  const about = { bucket: row.bucket, key: row.key };
  const source = encrypted(body, key, nonce);
  return { part, nonce, blob: await context.blobs.putStream(source, { copies: copiesOf(row.storageClass), about }) };
}

async function* encrypted(body: ResponseBody, key: CustomerKey, nonce: Uint8Array): AsyncGenerator<Uint8Array> {
  const cipher = customerCipher(key, nonce);
  if (body instanceof Uint8Array) yield cipher.update(body);
  else for await (const bytes of body.stream()) yield cipher.update(bytes);
}

async function replaceBytes(
  context: Context,
  tx: Transaction,
  { row, key, restored }: { row: ObjectRow; key: CustomerKey; restored: readonly Restored[] },
): Promise<void> {
  const { blobs } = context;
  const now = await unchanged(tx, row);
  const { packedBytes: _, ...classed } = now.classed ?? {};
  const encrypted: ObjectRow = {
    ...now,
    classed: now.classed && classed,
    encryption: { ...key.managed, kind: "aws:kms" },
  };
  for (const { part, blob, nonce } of restored) {
    const before = part ? part.blob : now.blob;
    if (before !== undefined) await blobs.release(tx, before);
    if (blob) await blobs.attach(tx, blob);
    if (part) tx.put(parts, { ...part, blob: blob?.id, nonce, packedBytes: undefined });
    else await putVersion(tx, { ...encrypted, blob: blob?.id, encryption: { ...key.managed, kind: "aws:kms", nonce } });
  }
  if (row.partsOf !== undefined) await putVersion(tx, encrypted);
}

/** The version as it was read. Its bytes may have moved or gone meanwhile: then the client has to come again. */
async function unchanged(tx: Transaction, row: ObjectRow): Promise<ObjectRow> {
  const now = await findVersion(tx, row.bucket, row.key, row.versionId);
  const same = now?.sequence === row.sequence && now.blob === row.blob && now.partsOf === row.partsOf;
  if (now && same && now.storageClass === row.storageClass && sameKey(now.encryption, row.encryption)) return now;
  throw operationAborted();
}

function sameKey(a: ObjectEncryption | undefined, b: ObjectEncryption | undefined): boolean {
  return Buffer.compare(a?.dataKey ?? new Uint8Array(), b?.dataKey ?? new Uint8Array()) === 0;
}

async function putVersion(tx: Transaction, row: ObjectRow): Promise<void> {
  const current = await findCurrent(tx, row.bucket, row.key);
  tx.put(current?.versionId === row.versionId ? objects : versions, row);
}
