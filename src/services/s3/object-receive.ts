/** Takes a request's payload into the blob store: hashed, checked, encrypted with a customer's key when there is one. */
import { createHash } from "node:crypto";
import type { StoredBlob } from "../../kernel/blobs.ts";
import type { RequestBody } from "../../kernel/body.ts";
import type { Context } from "../../kernel/context.ts";
import { assert } from "../../kernel/errors.ts";
import { checksumOf, type ChecksumAlgorithm } from "./checksum-algorithms.ts";
import { checkContentMd5, trailerChecksum, type ChecksumPlan } from "./checksum-request.ts";
import { customerCipher, type CustomerKey } from "./encryption-customer-key.ts";
import { badChecksum, badDigest, entityTooLarge } from "./object-errors.ts";
import { md5Of } from "./md5-lanes.ts";
import { packBytes, packStream } from "./object-packing.ts";
import { copiesOf, factsOf } from "./object-storage-class.ts";
import type { ClassState } from "./tables.ts";

/** Five gibibytes: the most that one put or one part may carry. */
export const maximumPutBytes = 5 * 1024 ** 3;

/** Bodies up to this size are read, hashed and stored in one piece. */
const maximumBufferedBytes = 1024 ** 2;

/** How to receive a body. */
export interface ReceiveOptions {
  readonly body: RequestBody | undefined;
  readonly contentMd5: string | undefined;
  readonly plan: ChecksumPlan;
  /** To be computed besides the plan's: what will be kept, where the client's own is only checked. */
  readonly kept?: ChecksumAlgorithm | undefined;
  readonly storageClass: string;
  readonly customer: CustomerKey | undefined;
  /** What the blob's record says of itself. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** A payload that is durable but belongs to no row yet. */
export interface Received {
  readonly size: number;
  /** Without quotes: the MD5, unless the object is encrypted with a customer's key. */
  readonly etag: string;
  /** Base64 by `plan.algorithm`. */
  readonly checksum: string;
  /** Base64 by `kept`; the same as `checksum` without one. */
  readonly keptChecksum: string;
  readonly blob: StoredBlob | undefined;
  /** Where a customer's cipher began. */
  readonly nonce: Uint8Array | undefined;
  /** The blob is compressed, to this many bytes. */
  readonly packedBytes?: number;
}

/** What the row of an object made of these bytes says of its class. */
export function packedState({ packedBytes }: Pick<Received, "packedBytes">): ClassState | undefined {
  return packedBytes === undefined ? undefined : { packedBytes };
}

/** Of a body in one piece. */
interface PieceDigests {
  /** In hexadecimal. */
  readonly md5: string;
  /** Base64 by the plan's algorithm. */
  readonly checksum: string;
  /** Base64 by `kept`; the same as `checksum` without one. */
  readonly keptChecksum: string;
}

interface Digests {
  readonly size: number;
  readonly md5: string;
  readonly checksum: string;
}

/** Reads, checks and stores. Throws AWS's errors for sizes and digests that do not hold, before any row exists. */
export async function receiveBody(context: Context, options: ReceiveOptions): Promise<Received> {
  const { body, contentMd5 } = options;
  if (contentMd5 !== undefined) checkContentMd5(contentMd5);
  if (!body) return receiveBytes(context, options, new Uint8Array(), {});
  if (body.length === undefined) return receiveUnmeasured(context, options, body);
  if (body.length > maximumPutBytes) throw entityTooLarge(body.length, maximumPutBytes);
  if (body.length > maximumBufferedBytes) return receiveStream(context, options, body);
  const bytes = await body.buffer(maximumBufferedBytes);
  const received = await receiveBytes(context, options, bytes, body.trailers);
  // They are hashed and on disk. What fails lets go of them later, when nothing can be reading them any more.
  body.release?.();
  return received;
}

/** A body whose length only its end tells (the file of a form): what fits one piece is read, more is streamed. */
async function receiveUnmeasured(context: Context, options: ReceiveOptions, body: RequestBody): Promise<Received> {
  const rest = body.stream()[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let size = 0; size <= maximumBufferedBytes;) {
    const next = await rest.next();
    if (next.done === true) return receiveBytes(context, options, Buffer.concat(begun), body.trailers);
    begun.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* begun;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return receiveStream(context, options, { stream: whole, trailers: body.trailers });
}

async function receiveBytes(
  context: Context,
  options: ReceiveOptions,
  bytes: Uint8Array,
  trailers: Readonly<Record<string, string>>,
): Promise<Received> {
  if (isStoredFirst(options, bytes)) {
    // Hashed while the disks write: the batch is on its way before lanes and checksums take the processor.
    const storing = context.blobs.put(bytes, { copies: copiesOf(options.storageClass), about: options.about });
    const [blob, { md5: etag, checksum, keptChecksum }] = await Promise.all([storing, digestsOf(options, bytes)]);
    return { size: bytes.length, etag, checksum, keptChecksum, blob, nonce: undefined };
  }
  const { md5, checksum, keptChecksum } = await digestsOf(options, bytes);
  checkDigests(options, { size: bytes.length, md5, checksum }, trailers);
  const nonce = options.customer ? context.ids.bytes(16) : undefined;
  const etag = newEtag(md5, options.customer);
  if (bytes.length === 0) return { size: 0, etag, checksum, keptChecksum, blob: undefined, nonce };
  if (isPacked(options)) {
    const packed = await packBytes(bytes);
    if (packed) {
      const blob = await context.blobs.put(packed, { copies: copiesOf(options.storageClass), about: options.about });
      return { size: bytes.length, etag, checksum, keptChecksum, blob, nonce, packedBytes: packed.length };
    }
  }
  const stored = options.customer && nonce ? customerCipher(options.customer, nonce).update(bytes) : bytes;
  const blob = await context.blobs.put(stored, { copies: copiesOf(options.storageClass), about: options.about });
  return { size: bytes.length, etag, checksum, keptChecksum, blob, nonce };
}

/** Whether the bytes are stored as they came, and whatever their digests are: nobody stated one that could be wrong. */
function isStoredFirst(options: ReceiveOptions, bytes: Uint8Array): boolean {
  const { contentMd5, plan, customer } = options;
  if (contentMd5 !== undefined || plan.expected !== undefined || plan.inTrailer) return false;
  return bytes.length > 0 && customer === undefined && !isPacked(options);
}

async function digestsOf({ plan: { algorithm }, kept }: ReceiveOptions, bytes: Uint8Array): Promise<PieceDigests> {
  const digest = md5Of(bytes);
  const md5 = typeof digest === "string" ? digest : await digest;
  const checksum = algorithm.ofBytes ? algorithm.ofBytes(bytes) : await checksumOf(algorithm, bytes);
  const keptChecksum = kept && kept !== algorithm ? await checksumOf(kept, bytes) : checksum;
  return { md5, checksum, keptChecksum };
}

async function receiveStream(
  context: Context,
  options: ReceiveOptions,
  body: Pick<RequestBody, "stream" | "trailers">,
): Promise<Received> {
  const nonce = options.customer ? context.ids.bytes(16) : undefined;
  const { plan, kept } = options;
  const checksum = await plan.algorithm.start();
  const keeping = kept && kept !== plan.algorithm ? await kept.start() : undefined;
  const md5 = createHash("md5");
  const cipher = options.customer && nonce ? customerCipher(options.customer, nonce) : undefined;
  let digests: Digests | undefined;
  async function* through(): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const piece of body.stream()) {
      size += piece.length;
      if (size > maximumPutBytes) throw entityTooLarge(size, maximumPutBytes);
      md5.update(piece);
      checksum.update(piece);
      keeping?.update(piece);
      yield cipher ? cipher.update(piece) : piece;
    }
    digests = { size, md5: md5.digest("hex"), checksum: checksum.finish() };
    // Thrown here, inside the source, a wrong digest leaves nothing behind but garbage to collect.
    checkDigests(options, digests, body.trailers);
  }
  const copies = copiesOf(options.storageClass);
  const { packed, stream } = isPacked(options) ? await packStream(through()) : { packed: false, stream: through() };
  const blob = await context.blobs.putStream(stream, { copies, about: options.about });
  assert(digests, "a stored stream was read to its end");
  const etag = newEtag(digests.md5, options.customer);
  const keptChecksum = keeping ? keeping.finish() : digests.checksum;
  const received = { size: digests.size, etag, checksum: digests.checksum, keptChecksum, blob, nonce };
  return packed ? { ...received, packedBytes: blob.size } : received;
}

/** Cold classes are stored compressed; what is encrypted with a customer's key would not get smaller. */
function isPacked({ storageClass, customer }: ReceiveOptions): boolean {
  return storageClass !== "STANDARD" && customer === undefined && factsOf(storageClass).packed === true;
}

/** The MD5; under a customer's key something else that tells nobody the MD5, and is the same when a part is sent again. */
function newEtag(md5Hex: string, customer: CustomerKey | undefined): string {
  return customer ? createHash("md5").update(md5Hex).update(customer.key).digest("hex") : md5Hex;
}

function checkDigests(options: ReceiveOptions, digests: Digests, trailers: Readonly<Record<string, string>>): void {
  const { contentMd5, plan } = options;
  if (contentMd5 !== undefined) {
    const calculated = Buffer.from(digests.md5, "hex").toString("base64");
    const of = options.about["partNumber"] === undefined ? "object" : "part";
    if (contentMd5 !== calculated) throw badDigest(contentMd5, calculated, of);
  }
  const expected = plan.inTrailer ? trailerChecksum(plan.algorithm, trailers) : plan.expected;
  if (expected !== undefined && expected !== digests.checksum) throw badChecksum(plan.algorithm.name);
}
