/** Which checksum a request brings or asks for: from headers, from trailers, or AWS's default. */
import { malformedTrailer } from "../../kernel/body.ts";
import {
  checksumAlgorithms,
  crc64Nvme,
  findChecksumAlgorithm,
  findChecksumByHeader,
  isChecksumValue,
  type ChecksumAlgorithm,
  type ChecksumMember,
} from "./checksum-algorithms.ts";
import { invalidRequest } from "./errors.ts";
import { invalidDigest } from "./object-errors.ts";

/** The checksum members of an input. */
export type ChecksumInput = { readonly [M in ChecksumMember]?: string | undefined } & {
  readonly ChecksumAlgorithm?: string | undefined;
};

/** What to compute over a body, and what it has to be. */
export interface ChecksumPlan {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64 the client stated up front. */
  readonly expected: string | undefined;
  /** The client states it in a trailer, known when the body was read. */
  readonly inTrailer: boolean;
}

const defaultPlan: ChecksumPlan = { algorithm: crc64Nvme, expected: undefined, inTrailer: false };

/**
 * The plan for an upload. Without any checksum of the client AWS computes CRC64NVME for new objects; `fallback` replaces
 * it for parts of an upload with an algorithm of its own. Throws InvalidRequest in AWS's words.
 */
export function checksumPlan(
  input: ChecksumInput,
  headers: Readonly<Record<string, string | undefined>>,
  fallback?: ChecksumAlgorithm,
): ChecksumPlan {
  const trailing = trailingChecksums(headers["x-amz-trailer"]);
  const isChunked = headers["x-amz-content-sha256"]?.startsWith("STREAMING-") === true;
  const stated = statedChecksum(input);
  if (stated) {
    if (trailing.length > 0) throw trailing.length === 1 && !isChunked ? twoChecksums() : severalChecksums();
    if (input.ChecksumAlgorithm !== undefined) checkAnnounced(input.ChecksumAlgorithm, stated.algorithm);
    return { ...stated, inTrailer: false };
  }
  if (trailing.length > 1) throw severalChecksums();
  if (headers["x-amz-trailer"] !== undefined) {
    const algorithm = findChecksumByHeader(trailing[0] ?? "");
    if (algorithm) {
      if (input.ChecksumAlgorithm !== undefined) checkAnnounced(input.ChecksumAlgorithm, algorithm);
      return { algorithm, expected: undefined, inTrailer: true };
    }
    throw invalidRequest("The value specified in the x-amz-trailer header is not supported");
  }
  if (input.ChecksumAlgorithm !== undefined) {
    requireChecksumAlgorithm(input.ChecksumAlgorithm);
    throw invalidRequest(
      "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
    );
  }
  refuseUnknownChecksum(headers);
  return fallback ? { ...defaultPlan, algorithm: fallback } : defaultPlan;
}

const none: readonly string[] = [];

/** The checksums that `x-amz-trailer` announces. */
function trailingChecksums(announced: string | undefined): readonly string[] {
  if (announced === undefined) return none;
  const names = announced.split(",").map((name) => name.trim().toLowerCase());
  return names.filter((name) => name.startsWith("x-amz-checksum-"));
}

/** Headers that begin as those of checksums do, and are none. */
const aboutChecksums: ReadonlySet<string> = new Set([
  "x-amz-checksum-algorithm",
  "x-amz-checksum-mode",
  "x-amz-checksum-type",
]);

/** A checksum by an algorithm that S3 does not know would be stored unchecked. */
function refuseUnknownChecksum(headers: Readonly<Record<string, string | undefined>>): void {
  for (const name in headers) {
    if (!name.startsWith("x-amz-checksum-") || aboutChecksums.has(name) || findChecksumByHeader(name)) continue;
    throw invalidRequest("The algorithm type you specified in x-amz-checksum- header is invalid.");
  }
}

/** `x-amz-sdk-checksum-algorithm` says which checksum comes along. */
function checkAnnounced(announced: string, algorithm: ChecksumAlgorithm): void {
  if (announced.toUpperCase() === algorithm.name) return;
  throw invalidRequest("Value for x-amz-sdk-checksum-algorithm header is invalid.");
}

/** The checksum a request states, with its value checked; undefined without one. Throws InvalidRequest. */
export function statedChecksum(input: ChecksumInput): { algorithm: ChecksumAlgorithm; expected: string } | undefined {
  let found: { algorithm: ChecksumAlgorithm; expected: string } | undefined;
  for (const algorithm of checksumAlgorithms) {
    const expected = input[algorithm.member];
    if (expected === undefined) continue;
    if (found) throw severalChecksums();
    found = { algorithm, expected };
  }
  if (found && !isChecksumValue(found.algorithm, found.expected)) {
    throw invalidRequest(`Value for ${found.algorithm.header} header is invalid.`);
  }
  return found;
}

function severalChecksums(): Error {
  return invalidRequest("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
}

/** One in a header, one announced for a trailer that the payload cannot have. */
function twoChecksums(): Error {
  return invalidRequest("Expecting a single x-amz-checksum- header");
}

/** The algorithm of that name; throws InvalidRequest for one that S3 does not know. */
export function requireChecksumAlgorithm(name: string): ChecksumAlgorithm {
  const algorithm = findChecksumAlgorithm(name);
  if (algorithm) return algorithm;
  const valid = checksumAlgorithms.map((known) => known.name).join(", ");
  throw invalidRequest(
    `Checksum algorithm provided is unsupported. Please try again with any of the valid types: [${valid}]`,
  );
}

/** The trailer's checksum; throws MalformedTrailerError when it is missing, InvalidRequest when it is no value of the algorithm. */
export function trailerChecksum(algorithm: ChecksumAlgorithm, trailers: Readonly<Record<string, string>>): string {
  const value = trailers[algorithm.header];
  if (value === undefined) throw malformedTrailer();
  if (isChecksumValue(algorithm, value)) return value;
  throw invalidRequest(`Value for ${algorithm.header} trailing header is invalid.`);
}

/** Throws InvalidDigest for a Content-MD5 header that is no MD5 in base64. */
export function checkContentMd5(header: string): void {
  const bytes = Buffer.from(header, "base64");
  if (bytes.length !== 16 || bytes.toString("base64") !== header) throw invalidDigest(header);
}
