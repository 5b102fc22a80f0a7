/** Reads an object's bytes: one blob or a row of parts, whole or a range, decrypted with a customer's key when it has one. */
import { BlobLost, type BlobId, type ByteRange } from "../../kernel/blobs.ts";
import type { ResponseBody, StreamingBody } from "../../kernel/body.ts";
import type { Context } from "../../kernel/context.ts";
import { assert, AwsError, awsError } from "../../kernel/errors.ts";
import { findBucket } from "./bucket.ts";
import { emitObjectEvent } from "./events.ts";
import { customerCipher, type CustomerKey } from "./encryption-customer-key.ts";
import { dataKeyOf, isUnderKms } from "./encryption-kms.ts";
import { readPacked, type PackedBlob } from "./object-packing.ts";
import { parts, type ObjectRow, type PartRow } from "./tables.ts";
import { maximumParts } from "./version-writer.ts";

/** A stored piece of an object and where it lies in it. */
interface Piece {
  readonly blob: BlobId | undefined;
  readonly size: number;
  readonly nonce: Uint8Array | undefined;
  readonly packedBytes: number | undefined;
  /** Offset in the object, bytes. */
  readonly offset: number;
}

/** The bytes of a range of the object. Throws MethodNotAllowed for lost bytes of reduced redundancy, else InternalError. */
export function objectContent(
  context: Context,
  row: ObjectRow,
  options: { readonly range: ByteRange; readonly customer: CustomerKey | undefined },
): ResponseBody | Promise<ResponseBody> {
  const { range } = options;
  if (isUnderKms(row.encryption) && !options.customer) return contentUnderKms(context, row, range);
  if (range.end === range.start) return Promise.resolve(new Uint8Array());
  const opener = new Opener(context, row, options.customer);
  if (row.partsOf !== undefined) return contentOfParts(context, row, opener, { uploadId: row.partsOf, range });
  // Most gets end here: no promise more than it takes.
  const packedBytes = row.classed?.packedBytes;
  if (row.blob !== undefined && !options.customer && packedBytes === undefined)
    return context.blobs.getNow?.(row.blob, range) ?? opener.get(row.blob, row.size, range);
  const nonce = row.encryption?.nonce;
  return opener.open({ blob: row.blob, size: row.size, nonce, packedBytes, offset: 0 }, range);
}

/**
 * Reads a byte of every piece that a range touches, as it is stored, of an object whose class may lose them. Throws
 * MethodNotAllowed when one is lost. What cannot be looked at just now is not.
 */
export async function requireKept(context: Context, row: ObjectRow, range: ByteRange): Promise<void> {
  if (row.storageClass !== "REDUCED_REDUNDANCY" || range.start === range.end) return;
  const opener = new Opener(context, row, undefined);
  const whole = { blob: row.blob, size: row.size, nonce: undefined, packedBytes: undefined, offset: 0 };
  const pieces = row.partsOf === undefined ? [whole] : await piecesOf(context, row, row.partsOf, range);
  for (const piece of pieces) await requirePiece(opener, piece, Math.max(range.start, piece.offset));
}

async function requirePiece(opener: Opener, piece: Piece, at: number): Promise<void> {
  try {
    const body = await opener.open(piece, { start: at, end: at + 1 });
    if (!(body instanceof Uint8Array)) for await (const bytes of body.stream()) void bytes;
  } catch (error) {
    if (error instanceof AwsError && error.cause instanceof BlobLost && error.status === 405) throw error;
  }
}

/** Even an empty object is not read by who may not use its key. */
async function contentUnderKms(context: Context, row: ObjectRow, range: ByteRange): Promise<ResponseBody> {
  return objectContent(context, row, { range, customer: await dataKeyOf(context, row) });
}

async function contentOfParts(
  context: Context,
  row: ObjectRow,
  opener: Opener,
  { uploadId, range }: { readonly uploadId: string; readonly range: ByteRange },
): Promise<ResponseBody> {
  const pieces = await piecesOf(context, row, uploadId, range);
  const [only] = pieces;
  if (only && pieces.length === 1) return opener.open(only, range);
  // What begins to be sent can only be broken off: the first piece says before whether there is anything to send, and
  // where pieces may be lost each of them does.
  await requireKept(context, row, range);
  const first = only && (await opener.open(only, range));
  return { length: range.end - range.start, stream: () => opener.openAll(pieces, range, first) };
}

/** The parts that a range touches. */
async function piecesOf(context: Context, row: ObjectRow, uploadId: string, range: ByteRange): Promise<Piece[]> {
  const size = row.partSizeBytes;
  // With parts of one size the first and the last part of the range are known; otherwise all rows are looked at.
  const skipped = size === undefined ? 0 : Math.floor(range.start / size);
  const limit = size === undefined ? maximumParts : Math.ceil(range.end / size) - skipped;
  const rows = await context.store.read((reader) =>
    reader.range(parts, { prefix: [uploadId], start: [uploadId, skipped + 1], limit }),
  );
  return touched(rows, skipped * (size ?? 0), range);
}

function touched(rows: readonly PartRow[], firstOffset: number, range: ByteRange): Piece[] {
  const pieces: Piece[] = [];
  let offset = firstOffset;
  for (const part of rows) {
    if (offset < range.end && offset + part.size > range.start && part.size > 0) {
      pieces.push({ blob: part.blob, size: part.size, nonce: part.nonce, packedBytes: part.packedBytes, offset });
    }
    offset += part.size;
  }
  return pieces;
}

/** Opens pieces of one object. */
class Opener {
  private readonly context: Context;
  private readonly row: ObjectRow;
  private readonly customer: CustomerKey | undefined;

  constructor(context: Context, row: ObjectRow, customer: CustomerKey | undefined) {
    this.context = context;
    this.row = row;
    this.customer = customer;
  }

  /** What `range` (of the object) has of the piece. */
  async open(piece: Piece, range: ByteRange): Promise<ResponseBody> {
    assert(piece.blob !== undefined, "a piece with bytes has a blob");
    const start = Math.max(0, range.start - piece.offset);
    const end = Math.min(piece.size, range.end - piece.offset);
    const whole = start === 0 && end === piece.size;
    const body =
      piece.packedBytes === undefined
        ? await this.get(piece.blob, piece.size, whole ? undefined : { start, end })
        : await this.getPacked({ id: piece.blob, size: piece.size, packedBytes: piece.packedBytes }, { start, end });
    if (!this.customer || !piece.nonce) return body;
    return decrypted(body, this.customer, piece.nonce, start);
  }

  /** One piece after the other, each opened when the one before is through; `first` is the first one's, opened already. */
  async *openAll(pieces: readonly Piece[], range: ByteRange, first?: ResponseBody): AsyncGenerator<Uint8Array> {
    for (const [at, piece] of pieces.entries()) {
      const body = at === 0 && first !== undefined ? first : await this.open(piece, range);
      if (body instanceof Uint8Array) yield body;
      else yield* body.stream();
    }
  }

  /** A blob's bytes; `range` lies within them. */
  async get(blob: BlobId, size: number, range: ByteRange | undefined): Promise<ResponseBody> {
    try {
      return await this.context.blobs.get(blob, size, range);
    } catch (error) {
      if (!(error instanceof BlobLost)) throw error;
      throw await this.lost(error);
    }
  }

  private async getPacked(blob: PackedBlob, range: ByteRange): Promise<ResponseBody> {
    try {
      return await readPacked(this.context.blobs, blob, range);
    } catch (error) {
      if (!(error instanceof BlobLost)) throw error;
      throw await this.lost(error);
    }
  }

  private async tellOfLoss(): Promise<void> {
    const { row } = this;
    await this.context.store.transact(async (tx) => {
      const bucket = await findBucket(tx, row.bucket);
      if (bucket) emitObjectEvent(tx, bucket, row, { eventName: "s3:ReducedRedundancyLostObject" });
    });
  }

  /** AWS docs, reduced redundancy: "If a RRS object is lost, Amazon S3 returns a 405 error on requests made to that object." */
  private async lost(cause: BlobLost): Promise<Error> {
    if (this.row.storageClass === "REDUCED_REDUNDANCY") {
      await this.tellOfLoss();
      const message = "The specified method is not allowed against this resource.";
      return awsError("MethodNotAllowed", message, { status: 405, cause });
    }
    return awsError("InternalError", "We encountered an internal error. Please try again.", { status: 500, cause });
  }
}

function decrypted(body: ResponseBody, customer: CustomerKey, nonce: Uint8Array, start: number): ResponseBody {
  const cipher = customerCipher(customer, nonce, start);
  if (body instanceof Uint8Array) return cipher.update(body);
  return { length: body.length, stream: () => deciphering(body, cipher) };
}

async function* deciphering(
  body: StreamingBody,
  cipher: ReturnType<typeof customerCipher>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of body.stream()) yield cipher.update(piece);
}
