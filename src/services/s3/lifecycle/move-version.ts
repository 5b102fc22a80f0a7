/** Moves a version to another class or tier: its bytes into that class's zones and form, then its row, in one transaction. */
import type { BlobId, Copies, StoredBlob } from "../../../kernel/blobs.ts";
import type { ResponseBody } from "../../../kernel/body.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { findBucket } from "../bucket.ts";
import { bytesOf, packBytes, packStream, readPacked } from "../object-packing.ts";
import { factsOf } from "../object-storage-class.ts";
import { parts, type AccessTier, type BucketRow, type ClassState, type ObjectRow, type PartRow } from "../tables.ts";
import { findCurrent, findNoncurrent } from "../version-find.ts";
import { VersionWriter } from "../version-writer.ts";

/** What a move needs. */
export type MovePorts = Pick<JobContext, "store" | "blobs" | "clock" | "meter" | "ids" | "signal">;

/** Where a version goes. */
export interface MoveTarget {
  readonly storageClass: string;
  readonly tier?: AccessTier | undefined;
  /** Told in the transaction that moves the row. */
  readonly moved?: (tx: Transaction, bucket: BucketRow, row: ObjectRow) => void | Promise<void>;
}

interface Form {
  readonly copies: Copies;
  readonly packed: boolean;
}

/** Bytes that are read into memory at once. */
const wholeBytes = 1024 ** 2;
const partsAtOnce = 100;

function formOf({ storageClass, tier }: MoveTarget): Form {
  const { copies, packed } = factsOf(storageClass);
  return { copies, packed: packed === true || tier === "ARCHIVE_ACCESS" || tier === "DEEP_ARCHIVE_ACCESS" };
}

/**
 * Moves the version as `row` shows it. False when it is not the same any more, or when the work was told to stop: parts
 * that are already moved stay so, and are found again by the next run.
 */
export async function moveVersion(ports: MovePorts, row: ObjectRow, target: MoveTarget): Promise<boolean> {
  const form = formOf(target);
  const from = formOf({ storageClass: row.storageClass, tier: row.classed?.tier });
  if (form.copies === from.copies && form.packed === from.packed) return commitMove(ports, row, target, undefined);
  if (row.partsOf !== undefined) {
    const done = await moveParts(ports, row, { uploadId: row.partsOf, form, target });
    return done && commitMove(ports, row, target, undefined);
  }
  const { blob, size } = row;
  const stored =
    blob === undefined
      ? undefined
      : await storeAgain(ports, { blob, size, packedBytes: row.classed?.packedBytes, about: aboutOf(row) }, form);
  return commitMove(ports, row, target, stored);
}

interface Stored {
  readonly blob: StoredBlob;
  readonly packedBytes: number | undefined;
}

interface StoredPiece {
  readonly blob: BlobId;
  readonly size: number;
  readonly packedBytes: number | undefined;
  readonly about: Readonly<Record<string, unknown>>;
}

function aboutOf({ bucket, key, contentType, metadata }: ObjectRow): Record<string, unknown> {
  return { bucket, key, contentType, metadata };
}

/** The same bytes in another form. What a customer's key encrypted stays encrypted. */
async function storeAgain({ blobs }: MovePorts, piece: StoredPiece, form: Form): Promise<Stored> {
  const { blob: id, size, packedBytes, about } = piece;
  const range = { start: 0, end: size };
  const body: ResponseBody =
    packedBytes === undefined
      ? await blobs.get(id, size, range)
      : await readPacked(blobs, { id, size, packedBytes }, range);
  const options = { copies: form.copies, about };
  if (body.length <= wholeBytes) {
    const plain = await bytesOf(body);
    const packed = form.packed ? await packBytes(plain) : undefined;
    return { blob: await blobs.put(packed ?? plain, options), packedBytes: packed?.length };
  }
  const source = body instanceof Uint8Array ? only(body) : body.stream();
  const { packed, stream } = form.packed ? await packStream(source) : { packed: false, stream: source };
  const blob = await blobs.putStream(stream, options);
  return { blob, packedBytes: packed ? blob.size : undefined };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface PartsMove {
  readonly uploadId: string;
  readonly form: Form;
  readonly target: MoveTarget;
}

/** Part after part, each in a transaction of its own. A part says for which class it was last stored. */
async function moveParts(ports: MovePorts, row: ObjectRow, move: PartsMove): Promise<boolean> {
  const { uploadId } = move;
  for (let after = 0; ;) {
    const range = { prefix: [uploadId], start: [uploadId, after + 1], limit: partsAtOnce };
    const rows = await ports.store.read((reader) => reader.range(parts, range));
    for (const part of rows) {
      if (ports.signal.aborted || !(await movePart(ports, row, part, move))) return false;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < partsAtOnce) return true;
    after = last.number;
  }
}

async function movePart(ports: MovePorts, row: ObjectRow, part: PartRow, move: PartsMove): Promise<boolean> {
  const { blob, size, packedBytes, number } = part;
  const movedTo = [move.target.storageClass, move.target.tier ?? ""].join("/");
  if (blob === undefined || part.movedTo === movedTo) return true;
  const about = { ...aboutOf(row), partNumber: number };
  const stored = await storeAgain(ports, { blob, size, packedBytes, about }, move.form);
  return ports.store.transact(async (tx) => {
    const present = await tx.get(parts, [move.uploadId, number]);
    if (present?.blob !== blob) return present?.movedTo === movedTo;
    await ports.blobs.attach(tx, stored.blob);
    await ports.blobs.release(tx, blob);
    tx.put(parts, { ...present, blob: stored.blob.id, packedBytes: stored.packedBytes, movedTo });
    return true;
  });
}

function commitMove(
  ports: MovePorts,
  row: ObjectRow,
  target: MoveTarget,
  stored: Stored | undefined,
): Promise<boolean> {
  return ports.store.transact(async (tx) => {
    const bucket = await findBucket(tx, row.bucket);
    const present = await findSame(tx, row);
    if (!bucket || !present) return false;
    if (stored && row.blob !== undefined) {
      await ports.blobs.attach(tx, stored.blob);
      await ports.blobs.release(tx, row.blob);
    }
    const before = present.row;
    const after: ObjectRow = {
      ...before,
      storageClass: target.storageClass,
      blob: stored ? stored.blob.id : before.blob,
      classed: newState(ports, before, target, stored),
    };
    const writer = new VersionWriter(ports, tx, bucket, "S3-Transition");
    await writer.reclass(before, after, present.isCurrent);
    if (before.storageClass !== after.storageClass) writer.countTransition(after);
    await target.moved?.(tx, bucket, after);
    writer.finish();
    return true;
  });
}

function newState(
  ports: MovePorts,
  before: ObjectRow,
  target: MoveTarget,
  stored: Stored | undefined,
): ClassState | undefined {
  const packedBytes = stored ? stored.packedBytes : before.classed?.packedBytes;
  const within = before.storageClass === target.storageClass;
  if (!within) return { since: ports.clock.now(), packedBytes };
  const { since, accessedAt } = before.classed ?? {};
  return {
    since,
    accessedAt: target.tier === undefined ? ports.clock.now() : accessedAt,
    packedBytes,
    tier: target.tier,
  };
}

/** The version with the same bytes and class as `row`, if it is still there. */
export async function findSame(
  reader: Reader,
  row: ObjectRow,
): Promise<{ readonly row: ObjectRow; readonly isCurrent: boolean } | undefined> {
  const current = await findCurrent(reader, row.bucket, row.key);
  const isCurrent = current?.versionId === row.versionId;
  const found = isCurrent ? current : await findNoncurrent(reader, row.bucket, row.key, row.versionId);
  if (!found || found.sequence !== row.sequence || found.storageClass !== row.storageClass) return undefined;
  if (found.blob !== row.blob || found.partsOf !== row.partsOf) return undefined;
  return { row: found, isCurrent };
}
