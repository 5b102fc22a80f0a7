/** The bytes of a server-side copy: shared with the source where nothing about them changes, else read and stored again. */
import type { RequestBody, ResponseBody } from "../../kernel/body.ts";
import { crc64Nvme, findChecksumByMember, type ChecksumAlgorithm } from "./checksum-algorithms.ts";
import type { CustomerKey } from "./encryption-customer-key.ts";
import { copiesOf, factsOf } from "./object-storage-class.ts";
import type { ObjectRow } from "./tables.ts";

/** How the copy will be stored. */
export interface CopyTarget {
  readonly storageClass: string;
  readonly customer: CustomerKey | undefined;
  /** The checksum algorithm the request asks for. */
  readonly algorithm: ChecksumAlgorithm | undefined;
}

/**
 * True when the copy may own the source's blob: same zones, no key of a customer or of KMS on either side, and tag and checksum that
 * stay what they are (a multipart object's copy is a plain one, whose MD5 nobody knows yet).
 */
export function canShare(source: ObjectRow, target: CopyTarget): boolean {
  if (source.partsOf !== undefined || target.customer || source.encryption !== undefined) return false;
  if (target.algorithm && target.algorithm.member !== source.checksum?.member) return false;
  if (source.classed?.packedBytes !== undefined || factsOf(target.storageClass).packed === true) return false;
  return copiesOf(source.storageClass) === copiesOf(target.storageClass);
}

/** The algorithm of a copy's checksum: as asked, else the source's, else S3's default. */
export function copyAlgorithm(source: ObjectRow, asked: ChecksumAlgorithm | undefined): ChecksumAlgorithm {
  return asked ?? (source.checksum && findChecksumByMember(source.checksum.member)) ?? crc64Nvme;
}

/** An object's bytes in the place of a request's payload. */
export function bodyOfContent(content: ResponseBody): RequestBody {
  return {
    length: content.length,
    signedSha256: undefined,
    trailers: {},
    async buffer() {
      if (content instanceof Uint8Array) return content;
      const pieces: Uint8Array[] = [];
      for await (const piece of content.stream()) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    async *stream() {
      if (content instanceof Uint8Array) yield content;
      else yield* content.stream();
    },
  };
}

/** What the copied blob's record says of itself. */
export function aboutCopy(target: { readonly Bucket: string; readonly Key: string }): Record<string, string> {
  return { bucket: target.Bucket, key: target.Key };
}
