/** The rules of CompleteMultipartUpload: the list against the parts, tags and checksums of the whole. */
import { createHash } from "node:crypto";
import {
  checksumAlgorithms,
  compositeChecksum,
  crc64Nvme,
  findChecksumByMember,
  fullObjectChecksum,
  isChecksumValue,
  type ChecksumAlgorithm,
} from "./checksum-algorithms.ts";
import { statedChecksum, type ChecksumInput } from "./checksum-request.ts";
import { bareEtag } from "./conditions.ts";
import { AwsError, awsError } from "../../kernel/errors.ts";
import { invalidArgument, invalidRequest, malformedXml } from "./errors.ts";
import { requireChecksumType } from "./multipart-checksum.ts";
import {
  badChecksum,
  badPartChecksum,
  entityTooLarge,
  entityTooSmall,
  invalidPart,
  invalidPartOrder,
} from "./object-errors.ts";
import type { ObjectChecksum, PartRow, UploadRow } from "./tables.ts";
import { maximumParts } from "./version-writer.ts";

/** One entry of the request's list. */
export type ListedPart = ChecksumInput & {
  readonly PartNumber?: number | undefined;
  readonly ETag?: string | undefined;
};

/** What the whole object becomes. */
export interface Assembled {
  /** The chosen parts, in order. */
  readonly chosen: readonly PartRow[];
  readonly size: number;
  /** Without quotes: MD5 of the parts' MD5s, and their number. */
  readonly etag: string;
  readonly checksum: ObjectChecksum | undefined;
  /** See ObjectRow. */
  readonly partSizeBytes: number | undefined;
}

/** All parts but the last have at least five mebibytes. */
const minimumPartBytes = 5 * 1024 ** 2;
/** 50 TB since December 2025. */
const maximumObjectBytes = 50 * 1024 ** 4;

/** Members of the request about the whole object. */
export type CompleteInput = ChecksumInput & {
  readonly ChecksumType?: string | undefined;
  readonly MpuObjectSize?: number | undefined;
};

/** Checks the list and assembles; throws MalformedXML, InvalidPart, InvalidPartOrder, EntityTooSmall, BadDigest and their kind. */
export async function assemble(
  upload: UploadRow,
  rows: readonly PartRow[],
  request: { readonly listed: readonly ListedPart[]; readonly input: CompleteInput },
): Promise<Assembled> {
  const { listed, input } = request;
  if (listed.length === 0 || listed.length > maximumParts) throw malformedXml();
  checkStated(input);
  checkType(upload, input);
  const chosen = chooseParts(upload, rows, listed);
  checkSizes(chosen);
  let size = 0;
  for (const part of chosen) size += part.size;
  if (size > maximumObjectBytes) throw entityTooLarge(size, maximumObjectBytes);
  if (input.MpuObjectSize !== undefined && input.MpuObjectSize !== size) {
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${input.MpuObjectSize} does not match what was computed: ${size}`,
    );
  }
  const checksum = await wholeChecksum(upload, chosen, input);
  return { chosen, size, etag: wholeEtag(chosen), checksum, partSizeBytes: uniformSize(chosen) };
}

function chooseParts(upload: UploadRow, rows: readonly PartRow[], listed: readonly ListedPart[]): PartRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const isComposite = upload.checksumAlgorithm !== undefined && upload.checksumType === "COMPOSITE";
  const chosen: PartRow[] = [];
  let previous = 0;
  for (const entry of listed) {
    const number = entry.PartNumber;
    if (number === undefined || entry.ETag === undefined) throw malformedXml();
    if (number < 1) throw invalidArgument("PartNumber must be >= 1", "PartNumber", String(number));
    if (number > maximumParts) {
      const message = "Part number must be an integer between 1 and 10000, inclusive";
      throw invalidArgument(message, "partNumber", String(number));
    }
    // AWS docs, CompletedPart: with a checksum of each part they are numbered from 1 without gaps.
    if (number <= previous || (isComposite && number !== previous + 1)) throw invalidPartOrder(upload.uploadId);
    previous = number;
    const part = byNumber.get(number);
    if (!part || bareEtag(entry.ETag) !== part.etag) throw invalidPart(upload.uploadId, number, bareEtag(entry.ETag));
    checkPartChecksum(upload, part, entry);
    chosen.push(part);
  }
  return chosen;
}

function checkPartChecksum(upload: UploadRow, part: PartRow, entry: ListedPart): void {
  const stated = statedOfPart(entry);
  if (stated) {
    const named = upload.checksumAlgorithm;
    if (named !== undefined && named !== stated.algorithm.name)
      throw badPartChecksum(stated.algorithm.name, part.number);
    if (part.checksum?.member === stated.algorithm.member && part.checksum.value === stated.expected) return;
    throw invalidPart(upload.uploadId, part.number, part.etag);
  }
  // AWS asks for the parts' checksums again when they make up a composite one.
  if (upload.checksumAlgorithm === undefined || upload.checksumType !== "COMPOSITE") return;
  const name = upload.checksumAlgorithm.toLowerCase();
  throw invalidRequest(
    `The upload was created using a ${name} checksum. The complete request must include the checksum for each part. It was missing for part ${part.number} in the request.`,
  );
}

/** The list's own checksums are told apart from those of headers: one argument, whatever is wrong with it. */
function statedOfPart(entry: ListedPart): ReturnType<typeof statedChecksum> {
  try {
    return statedChecksum(entry);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidArgument("Invalid Base64 or multiple checksums present in request", "Checksum");
  }
}

function checkSizes(chosen: readonly PartRow[]): void {
  for (const part of chosen.slice(0, -1)) {
    if (part.size >= minimumPartBytes) continue;
    throw entityTooSmall({ number: part.number, etag: part.etag, sizeBytes: part.size }, minimumPartBytes);
  }
}

function wholeEtag(chosen: readonly PartRow[]): string {
  const digest = createHash("md5");
  for (const part of chosen) digest.update(part.etag, "hex");
  return `${digest.digest("hex")}-${chosen.length}`;
}

function uniformSize(chosen: readonly PartRow[]): number | undefined {
  const size = chosen[0]?.size ?? 0;
  const last = chosen.length - 1;
  const uniform = chosen.every(
    (part, index) => part.number === index + 1 && (index === last ? part.size <= size : part.size === size),
  );
  return uniform && size > 0 ? size : undefined;
}

async function wholeChecksum(
  upload: UploadRow,
  chosen: readonly PartRow[],
  input: CompleteInput,
): Promise<ObjectChecksum | undefined> {
  // What a customer's key covers has no checksum that nobody asked for.
  if (upload.checksumAlgorithm === undefined && upload.object.encryption?.kind === "SSE-C") return undefined;
  const stated = statedWhole(input);
  const algorithm = chosen[0]?.checksum && findChecksumByMember(chosen[0].checksum.member);
  const uniform = algorithm && chosen.every((part) => part.checksum?.member === algorithm.member);
  if (!algorithm || !uniform) return undefined;
  const type = upload.checksumType ?? "FULL_OBJECT";
  const value = await joinedChecksum(algorithm, type, chosen);
  if (value === undefined) return undefined;
  if (stated && !holds(upload, input, { algorithm: stated.algorithm, stated: stated.value, computed: value })) {
    throw badChecksum(algorithm.name.toLowerCase());
  }
  return { member: algorithm.member, value, type };
}

/** The whole object's checksum as stated. */
function statedWhole(input: CompleteInput): { algorithm: ChecksumAlgorithm; value: string } | undefined {
  for (const algorithm of checksumAlgorithms) {
    const value = input[algorithm.member];
    if (value !== undefined) return { algorithm, value };
  }
  return undefined;
}

/**
 * True when a stated checksum is the whole's. As AWS has it: one of another algorithm does not count where the upload named
 * none, and a whole one by CRC32 or CRC32C holds only together with its type.
 */
function holds(
  upload: UploadRow,
  input: CompleteInput,
  checksum: { readonly algorithm: ChecksumAlgorithm; readonly stated: string; readonly computed: string },
): boolean {
  const { algorithm, stated, computed } = checksum;
  const named = upload.checksumAlgorithm;
  if (named === undefined && algorithm !== crc64Nvme) return true;
  if (named !== undefined && named !== algorithm.name) return false;
  const needsType = upload.checksumType === "FULL_OBJECT" && algorithm !== crc64Nvme;
  if (needsType && input.ChecksumType === undefined) return false;
  return sameChecksum(stated, computed);
}

function sameChecksum(stated: string, computed: string): boolean {
  return stated === computed || (!stated.includes("-") && stated === computed.replace(/-\d+$/, ""));
}

/** What is wrong with the request itself, whatever the parts are. */
function checkStated(input: CompleteInput): void {
  if (input.ChecksumType !== undefined) requireChecksumType(input.ChecksumType.toUpperCase());
  const { MpuObjectSize: size } = input;
  if (size !== undefined && size < 0) {
    throw invalidRequest(`Value for x-amz-mp-object-size header is less than zero: '${size}'`);
  }
  const stated = checksumAlgorithms.filter((algorithm) => input[algorithm.member] !== undefined);
  if (stated.length > 1) {
    throw invalidRequest("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
  }
  const [algorithm] = stated;
  const value = algorithm && input[algorithm.member]?.replace(/-\d+$/, "");
  if (algorithm && value !== undefined && !isChecksumValue(algorithm, value)) {
    throw invalidRequest(`Value for ${algorithm.header} header is invalid.`);
  }
}

function checkType(upload: UploadRow, input: CompleteInput): void {
  const stated = input.ChecksumType?.toUpperCase();
  const chosen = upload.checksumAlgorithm === undefined ? undefined : upload.checksumType;
  if (stated === undefined || stated === chosen) return;
  throw awsError(
    "InvalidRequest",
    `The upload was created using the ${chosen ?? "null"} checksum mode. The complete request must use the same checksum mode.`,
    { status: 400 },
  );
}

async function joinedChecksum(
  algorithm: ChecksumAlgorithm,
  type: ObjectChecksum["type"],
  chosen: readonly PartRow[],
): Promise<string | undefined> {
  const values = chosen.map((part) => ({ value: part.checksum?.value ?? "", sizeBytes: part.size }));
  if (type === "FULL_OBJECT") return fullObjectChecksum(algorithm, values);
  return compositeChecksum(
    algorithm,
    values.map((part) => part.value),
  );
}
