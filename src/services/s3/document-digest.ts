/** Checks what a request states about its XML document: Content-MD5, and checksums in headers or trailers. */
import { hash } from "node:crypto";
import type { Context } from "../../kernel/context.ts";
import { documentOf, type DocumentBody } from "../../kernel/document-body.ts";
import { checksumAlgorithms, checksumOf, isChecksumValue } from "./checksum-algorithms.ts";
import { checkContentMd5 } from "./checksum-request.ts";
import { invalidRequest } from "./errors.ts";
import { badChecksum, badDigest } from "./object-errors.ts";

/** Its checksum headers speak of the object that it makes. */
const aboutObjects: ReadonlySet<string> = new Set(["CompleteMultipartUpload"]);

const eitherHeader = "Content-MD5 OR x-amz-checksum-*";
/** Operations that AWS wants to be protected against damage on the way, and what its answers call missing. */
const protectedDocuments: ReadonlyMap<string, string> = new Map([
  ["DeleteObjects", eitherHeader],
  ["PutBucketCors", eitherHeader],
  ["PutBucketLifecycleConfiguration", "Content-MD5"],
  ["PutBucketTagging", eitherHeader],
  ["PutObjectLegalHold", eitherHeader],
  ["PutObjectLockConfiguration", eitherHeader],
  ["PutObjectRetention", eitherHeader],
]);

/** Throws InvalidDigest, BadDigest or InvalidRequest; for a document that came as it was sent, nothing happens. */
export async function checkDocument(context: Context, operation: string, input: object): Promise<void> {
  const document = documentOf(input);
  if (document === undefined) return;
  const md5 = context.http.headers["content-md5"];
  if (md5 !== undefined) checkMd5(md5, document.bytes);
  const wanted = protectedDocuments.get(operation);
  if (wanted !== undefined && document.bytes.length > 0 && !statesDigest(context.http.headers)) {
    throw invalidRequest(`Missing required header for this request: ${wanted}`);
  }
  if (!aboutObjects.has(operation)) await checkChecksums(context, document);
}

/** Whether a request states what its body has to be like: Content-MD5, or a checksum in a header or trailer. */
export function statesDigest(headers: Readonly<Record<string, string | undefined>>): boolean {
  if (headers["content-md5"] !== undefined || headers["x-amz-trailer"] !== undefined) return true;
  return checksumAlgorithms.some(({ header }) => headers[header] !== undefined);
}

function checkMd5(stated: string, bytes: Uint8Array): void {
  checkContentMd5(stated);
  const calculated = hash("md5", bytes, "base64");
  if (stated !== calculated) throw badDigest(stated, calculated, "document");
}

async function checkChecksums({ http: { headers } }: Context, { bytes, trailers }: DocumentBody): Promise<void> {
  for (const algorithm of checksumAlgorithms) {
    const stated = headers[algorithm.header] ?? trailers[algorithm.header];
    if (stated === undefined) continue;
    if (!isChecksumValue(algorithm, stated)) throw invalidRequest(`Value for ${algorithm.header} header is invalid.`);
    if ((await checksumOf(algorithm, bytes)) !== stated) throw badChecksum(algorithm.name);
  }
}
