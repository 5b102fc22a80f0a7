/** The bytes of a replica: those of the source owned once more where they may lie as they do, else stored again for the other class. */
import type { StoredBlob } from "../../../kernel/blobs.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { packStream, readPacked } from "../object-packing.ts";
import { copiesOf, factsOf } from "../object-storage-class.ts";
import { parts, type ObjectRow, type PartRow } from "../tables.ts";
import { newUploadId } from "../version-ids.ts";
import { maximumParts } from "../version-writer.ts";

/** A piece stored for a replica; its number is that of the part, 0 for an object in one piece. */
export interface StoredPiece {
  readonly number: number;
  readonly blob: StoredBlob;
  readonly packedBytes: number | undefined;
}

/** True when bytes of the one class lie as those of the other do. */
export function mayShare(row: ObjectRow, storageClass: string): boolean {
  if (row.storageClass === storageClass) return true;
  const packed = factsOf(row.storageClass).packed === true || factsOf(storageClass).packed === true;
  return !packed && row.classed?.packedBytes === undefined && copiesOf(row.storageClass) === copiesOf(storageClass);
}

/** Stores the bytes of a version for another class. They belong to nobody until a row takes them. */
export async function storePieces(context: Context, row: ObjectRow, storageClass: string): Promise<StoredPiece[]> {
  if (row.partsOf === undefined) {
    const { blob, size, classed } = row;
    if (blob === undefined) return [];
    return [await storePiece(context, { number: 0, blob, size, packedBytes: classed?.packedBytes, row, storageClass })];
  }
  const stored: StoredPiece[] = [];
  for (const part of await partsOf(context.store.read.bind(context.store), row.partsOf)) {
    const { blob, number, size, packedBytes } = part;
    if (blob !== undefined)
      stored.push(await storePiece(context, { number, blob, size, packedBytes, row, storageClass }));
  }
  return stored;
}

function partsOf(read: Context["store"]["read"], uploadId: string): Promise<PartRow[]> {
  return read((reader) => reader.range(parts, { prefix: [uploadId], limit: maximumParts }));
}

interface Piece {
  readonly number: number;
  readonly blob: string;
  readonly size: number;
  readonly packedBytes: number | undefined;
  readonly row: ObjectRow;
  readonly storageClass: string;
}

async function storePiece({ blobs }: Context, piece: Piece): Promise<StoredPiece> {
  const { blob: id, size, packedBytes, row, storageClass, number } = piece;
  const plain =
    packedBytes === undefined
      ? await blobs.get(id, size)
      : await readPacked(blobs, { id, size, packedBytes }, { start: 0, end: size });
  const source = plain instanceof Uint8Array ? only(plain) : plain.stream();
  const about = { bucket: row.bucket, key: row.key, contentType: row.contentType, metadata: row.metadata };
  const options = { copies: copiesOf(storageClass), about };
  // What is encrypted with a key of its own does not get smaller.
  if (factsOf(storageClass).packed !== true || row.encryption !== undefined) {
    return { number, blob: await blobs.putStream(source, options), packedBytes: undefined };
  }
  const { packed, stream } = await packStream(source);
  const blob = await blobs.putStream(stream, options);
  return { number, blob, packedBytes: packed ? blob.size : undefined };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What a replica's row says of its bytes. */
export type ReplicaBytes = Pick<ObjectRow, "blob" | "partsOf" | "classed">;

/** Gives a replica its bytes within the transaction that writes its row: `stored` ones, or else the source's once more. */
export async function takeBytes(
  context: Context,
  tx: Transaction,
  row: ObjectRow,
  stored: readonly StoredPiece[] | undefined,
): Promise<ReplicaBytes> {
  const take = async (number: number, shared: string | undefined): Promise<StoredPiece | undefined> => {
    const piece = stored?.find((each) => each.number === number);
    if (piece) await context.blobs.attach(tx, piece.blob);
    else if (shared !== undefined) await context.blobs.share(tx, shared);
    return piece;
  };
  if (row.partsOf === undefined) {
    const piece = await take(0, row.blob);
    const packedBytes = stored ? piece?.packedBytes : row.classed?.packedBytes;
    const classed = packedBytes === undefined ? undefined : { packedBytes };
    return { blob: piece?.blob.id ?? row.blob, partsOf: undefined, classed };
  }
  const uploadId = newUploadId(context.ids, context.clock.now(), row.key);
  for (const part of await tx.range(parts, { prefix: [row.partsOf], limit: maximumParts })) {
    const piece = await take(part.number, part.blob);
    const packedBytes = stored ? piece?.packedBytes : part.packedBytes;
    tx.put(parts, { ...part, uploadId, blob: piece?.blob.id ?? part.blob, packedBytes, movedTo: undefined });
  }
  return { blob: undefined, partsOf: uploadId, classed: undefined };
}
