/** What a version 4 signature says of the payload, and the request body that holds the client to it. */
import { hash } from "node:crypto";
import { awsError } from "../../kernel/errors.ts";
import type { RequestBody } from "../../kernel/body.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { chunkedBody } from "./chunked-body.ts";
import { ChunkSignatures, type ChunkSeed } from "./chunk-signatures.ts";
import { bytesBody, plainBody } from "./plain-body.ts";
import { invalidArgument, refusalFamily, unsupportedMechanism } from "./refusals.ts";

/** A payload as the canonical request names it. */
export interface SignedPayload {
  /** The last line of the canonical request. */
  readonly hash: string;
  /** The body, once the signature holds: chunk signatures continue from it. */
  body(seed: ChunkSeed): RequestBody;
}

const unsignedPayload = "UNSIGNED-PAYLOAD";
const unsignedTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
const signedChunks = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const signedChunksTrailer = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
/** Bodies of services that sign the payload without stating its hash are read whole: their largest request fits. */
const unstatedLimitBytes = 64 * 1024 * 1024;

/**
 * `presigned` is the hash a presigned query states (UNSIGNED-PAYLOAD without one); undefined for header signatures. A header about
 * it that came without being signed changes nothing of what was.
 */
export function signedPayload(
  request: WireRequest,
  identified: Identified,
  presigned: string | undefined,
  isHeaderSigned = true,
): SignedPayload | Promise<SignedPayload> {
  const header = request.headers["x-amz-content-sha256"];
  if (refusalFamily(identified) !== "s3") return otherPayload(request, identified, presigned);
  if (presigned === unsignedPayload) {
    const covered = isHeaderSigned && header !== undefined ? header : presigned;
    return { hash: covered, body: () => comparedS3Body(request, identified) };
  }
  const stated = presigned ?? header;
  if (stated === undefined) {
    throw awsError("InvalidRequest", "Missing required header for this request: x-amz-content-sha256", { status: 400 });
  }
  requireChunkable(identified, stated);
  return s3Payload(unread(request, identified), stated);
}

/** Only operations that take the bytes of an object take them in chunks. */
function requireChunkable({ operation }: Identified, stated: string): void {
  if (!stated.startsWith("STREAMING-") || takesBytes(operation)) return;
  throw awsError("InvalidRequest", "The value of x-amz-content-sha256 header is invalid.", { status: 400 });
}

function takesBytes(operation: Identified["operation"]): boolean {
  return operation.input.members.some(({ traits }) => traits["httpPayload"] && traits["streaming"]);
}

/** Services other than S3 sign the payload's hash without stating it: their bodies are read to know it. */
async function otherPayload(
  request: WireRequest,
  identified: Identified,
  presigned: string | undefined,
): Promise<SignedPayload> {
  const header = request.headers["x-amz-content-sha256"];
  const family = refusalFamily(identified);
  const stated = header ?? (presigned === unsignedPayload ? undefined : presigned);
  if (stated === unsignedPayload) return { hash: stated, body: () => bodyWithoutCheck(request, identified) };
  if (identified.formBytes === undefined && stated !== undefined && isSha256(stated)) {
    return { hash: stated, body: () => plainBody(request.raw, { sha256: stated, family }) };
  }
  const bytes = identified.formBytes ?? (await request.raw.buffer(unstatedLimitBytes));
  const sha256 = hash("sha256", bytes, "hex");
  return { hash: sha256, body: () => bytesBody(bytes, sha256) };
}

/**
 * The body of an S3 request whose signature says nothing of it (version 2, a query's version 4). S3 compares whatever the header
 * states with what comes: the names of chunked payloads, too, are hashes that do not fit, once the length does.
 */
export function comparedS3Body(asked: WireRequest, identified: Identified): RequestBody {
  const request = unread(asked, identified);
  const stated = request.headers["x-amz-content-sha256"];
  if (stated === undefined || stated === unsignedPayload) return plainBody(request.raw, undefined);
  const isNamed = stated.startsWith("STREAMING-") && takesBytes(identified.operation);
  const lengthBytes = isNamed ? requireDecodedLength(request.headers["x-amz-decoded-content-length"]) : undefined;
  return plainBody(request.raw, { sha256: stated, family: "s3", lengthBytes });
}

/** The body of a request whose signature says nothing of it; identification may have read it. */
export function bodyWithoutCheck(request: WireRequest, identified: Identified): RequestBody {
  if (identified.formBytes) return bytesBody(identified.formBytes, undefined);
  return plainBody(request.raw, undefined);
}

/** The body of an S3 request of nobody: it may be chunked, but chunks cannot be signed. */
export function anonymousS3Body(asked: WireRequest, identified: Identified): RequestBody {
  const request = unread(asked, identified);
  const stated = request.headers["x-amz-content-sha256"];
  if (stated === undefined || stated === unsignedPayload) return plainBody(request.raw, undefined);
  requireChunkable(identified, stated);
  if (stated === unsignedTrailer) return s3ChunkedBody(request, undefined, true);
  if (!stated.startsWith("STREAMING-")) return comparedS3Body(asked, identified);
  throw awsError(
    "InvalidRequest",
    "Anonymous requests don't support this x-amz-content-sha256 value. Please use UNSIGNED-PAYLOAD or STREAMING-UNSIGNED-PAYLOAD-TRAILER.",
    { status: 400 },
  );
}

/** The request as if identification had not read its body (it does when an S3 POST looks like a query form). */
function unread(request: WireRequest, identified: Identified): WireRequest {
  return identified.formBytes === undefined ? request : { ...request, raw: bytesBody(identified.formBytes, undefined) };
}

function s3Payload(request: WireRequest, stated: string): SignedPayload {
  switch (stated) {
    case unsignedPayload:
      return { hash: stated, body: () => plainBody(request.raw, undefined) };
    case unsignedTrailer:
      return { hash: stated, body: () => s3ChunkedBody(request, undefined, true) };
    case signedChunks:
      return { hash: stated, body: (seed) => s3ChunkedBody(request, seed, false) };
    case signedChunksTrailer:
      return { hash: stated, body: (seed) => s3ChunkedBody(request, seed, true) };
  }
  if (isSha256(stated)) {
    return { hash: stated, body: () => plainBody(request.raw, { sha256: stated, family: "s3" }) };
  }
  if (stated.startsWith("STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD")) throw unsupportedMechanism("s3");
  throw invalidArgument(
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
    "x-amz-content-sha256",
    stated,
  );
}

function s3ChunkedBody(request: WireRequest, seed: ChunkSeed | undefined, hasTrailer: boolean): RequestBody {
  return chunkedBody(request.raw, {
    decodedLength: requireDecodedLength(request.headers["x-amz-decoded-content-length"]),
    signatures: seed ? new ChunkSignatures(seed) : undefined,
    trailerNames: hasTrailer ? requireTrailerNames(request.headers["x-amz-trailer"]) : undefined,
  });
}

function requireDecodedLength(text: string | undefined): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text);
  throw awsError("MissingContentLength", "You must provide the Content-Length HTTP header.", { status: 411 });
}

function requireTrailerNames(text: string | undefined): readonly string[] {
  if (text === undefined || text === "") return [];
  const names = text
    .replace(/,+$/, "")
    .split(",")
    .map((name) => name.trim().toLowerCase());
  if (names.every((name) => name.startsWith("x-amz-checksum-"))) return names;
  const message = "The value specified in the x-amz-trailer header is not supported";
  throw awsError("InvalidRequest", message, { status: 400 });
}

function isSha256(text: string): boolean {
  return text.length === 64 && /^[0-9a-fA-F]{64}$/.test(text);
}
