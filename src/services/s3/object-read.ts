/** Reads an object for GetObject and HeadObject: finds the version, judges conditions, works out the range. */
import type { ByteRange } from "../../kernel/blobs.ts";
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { bucketOfRequest } from "./bucket-of-request.ts";
import { findBucket } from "./bucket.ts";
import { hasConditions, isRangeOf, judgeRead, type Conditions } from "./conditions.ts";
import {
  customerKeyOf,
  requireMatchingKey,
  type CustomerKey,
  type CustomerKeyInput,
} from "./encryption-customer-key.ts";
import { hasEncryptionHeaders, refuseEncryptionHeaders } from "./encryption.ts";
import { invalidArgument, invalidRequest, preconditionFailed } from "./errors.ts";
import { checkPartNumber } from "./multipart-upload.ts";
import { invalidPartNumber } from "./object-errors.ts";
import { checksumOutput, objectOutput, quoted, shownVersionId, type ObjectOutput } from "./object-output.ts";
import { hideGuarded, isGuarded } from "./object-shown.ts";
import { expirationHeader } from "./lifecycle/expiration-header.ts";
import { addClassOutput } from "./object-class-read.ts";
import { countRead } from "./usage.ts";
import { contentRange, parseRange } from "./object-range.ts";
import { buckets, objects, parts, type ObjectRow, type PartRow } from "./tables.ts";
import { requireObject } from "./version-find.ts";
import { nullVersionId } from "./version-ids.ts";
import { maximumParts } from "./version-writer.ts";

/** Members that GetObject and HeadObject take. */
export interface ReadInput extends CustomerKeyInput {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: Date | undefined;
  readonly IfUnmodifiedSince?: Date | undefined;
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
  readonly ChecksumMode?: string | undefined;
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: Date | undefined;
}

/** An object about to be sent. */
export interface OpenedObject {
  readonly row: ObjectRow;
  /** The answer without its body. Its status is already in `context.response` when it is not 200. */
  readonly output: ObjectOutput;
  /** The bytes to send; undefined when nothing is: 304. */
  readonly range: ByteRange | undefined;
  readonly customer: CustomerKey | undefined;
}

type Found = Awaited<ReturnType<typeof findForReading>>;

function findCounted(context: Context, input: ReadInput, operation: string): Found | Promise<Found> {
  const found = hasEncryptionHeaders(context) ? undefined : context.store.readNow?.((reader) => findNow(reader, input));
  if (!found) return findLater(context, input, operation);
  countRead(context, operation, input, found.row.storageClass);
  return found;
}

/** The current object, from rows in memory; undefined when it takes more to find it, or to say why there is none. */
function findNow(reader: Reader, input: ReadInput): Found | undefined {
  if (input.VersionId !== undefined || !reader.getSync) return undefined;
  const row = reader.getSync(objects, [input.Bucket, input.Key]);
  if (!row) return undefined;
  // An object with an id of its own shows it, whatever the bucket's setting is now.
  if (row.versionId !== nullVersionId) return { row, versionId: row.versionId };
  const bucket = bucketOfRequest(input)?.bucket ?? reader.getSync(buckets, [input.Bucket]);
  return { row, versionId: shownVersionId(row, bucket) };
}

async function findLater(context: Context, input: ReadInput, operation: string): Promise<Found> {
  let storageClass: string | undefined;
  try {
    refuseEncryptionHeaders(context);
    const found = await context.store.read((reader) => findForReading(reader, input));
    storageClass = found.row.storageClass;
    return found;
  } finally {
    countRead(context, operation, input, storageClass);
  }
}

/** Finds and judges; throws NoSuchKey, NoSuchVersion, PreconditionFailed, InvalidRange and their kind. */
export async function openObject(
  context: Context,
  input: ReadInput,
  operation: "GetObject" | "HeadObject" | "SelectObjectContent",
): Promise<OpenedObject> {
  if (input.PartNumber !== undefined) checkPart(input, input.PartNumber);
  const finding = findCounted(context, input, operation);
  const { row, versionId } = finding instanceof Promise ? await finding : finding;
  const customer = requireMatchingKey(row.encryption, customerKeyOf(context, input));
  const { headers } = context.response;
  if (isNotModified(input, row, context.clock.now())) {
    context.response.status = 304;
    return { row, output: notModifiedOutput(row, versionId, headers), range: undefined, customer };
  }
  const output = objectOutput(row, versionId, headers);
  if (isGuarded(output)) await hideGuarded(context, input, output);
  if (row.storageClass !== "STANDARD") addClassOutput(output, row, context.clock.now());
  const expiring = expirationHeader(context, input, row);
  const expiration = expiring && (await expiring);
  if (expiration !== undefined) output.Expiration = expiration;
  applyOverrides(context, input, output);
  const whole = { start: 0, end: row.size };
  const asked =
    input.PartNumber === undefined
      ? parseRange(rangeHeader(context, input, row), row.size)
      : await partRange(context, input, row, output);
  // The object's checksum goes with the whole object only, however it was asked for.
  const isWhole = !asked || (asked.start === 0 && asked.end === row.size);
  const isPart = input.PartNumber !== undefined && row.partsOf !== undefined;
  if (isWhole && !isPart && input.ChecksumMode?.toUpperCase() === "ENABLED") {
    Object.assign(output, checksumOutput(row.checksum));
  }
  if (asked) {
    context.response.status = 206;
    output.ContentRange = contentRange(asked, row.size);
  }
  const range = asked ?? whole;
  output.ContentLength = range.end - range.start;
  return { row, output, range, customer };
}

async function findForReading(
  reader: Reader,
  input: ReadInput,
): Promise<{ row: ObjectRow; versionId: string | undefined }> {
  const row = await requireObject(reader, input.Bucket, input.Key, input.VersionId);
  // An object with an id of its own shows it, whatever the bucket's setting is now.
  const bucket = row.versionId === nullVersionId ? await findBucket(reader, input.Bucket) : undefined;
  return { row, versionId: shownVersionId(row, bucket) };
}

function isNotModified(input: ReadInput, row: ObjectRow, now: number): boolean {
  const conditions: Conditions = {
    ifMatch: input.IfMatch,
    ifNoneMatch: input.IfNoneMatch,
    ifModifiedSince: input.IfModifiedSince,
    ifUnmodifiedSince: input.IfUnmodifiedSince,
    now,
  };
  if (!hasConditions(conditions)) return false;
  const verdict = judgeRead(conditions, row);
  if (verdict === "If-Match" || verdict === "If-Unmodified-Since") throw preconditionFailed(verdict);
  return verdict === "not-modified";
}

/** The Range header while it counts: clients that go on with a download say which object they began. */
function rangeHeader({ http }: Context, { Range: range }: ReadInput, row: ObjectRow): string | undefined {
  return range === undefined || isRangeOf(http.headers["if-range"], row) ? range : undefined;
}

/** RFC 9110: a 304 carries the validators and what caches live by, nothing about the content. */
function notModifiedOutput(
  row: ObjectRow,
  versionId: string | undefined,
  responseHeaders: Record<string, string>,
): ObjectOutput {
  const output: ObjectOutput = { ETag: quoted(row.etag), LastModified: new Date(row.modifiedAt) };
  if (versionId !== undefined) output.VersionId = versionId;
  const cacheControl = row.headers?.["CacheControl"];
  if (cacheControl !== undefined) output.CacheControl = cacheControl;
  const expires = row.headers?.["Expires"];
  if (expires !== undefined) responseHeaders["expires"] = expires;
  return output;
}

const overrides = [
  ["ResponseCacheControl", "CacheControl"],
  ["ResponseContentDisposition", "ContentDisposition"],
  ["ResponseContentEncoding", "ContentEncoding"],
  ["ResponseContentLanguage", "ContentLanguage"],
  ["ResponseContentType", "ContentType"],
] as const;

const overridable = new Set([
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
]);

/** Throws InvalidArgument for a header that cannot be replaced. */
function checkOverrides(query: string): void {
  for (const [name, value] of new URLSearchParams(query)) {
    if (!name.startsWith("response-") || overridable.has(name.slice("response-".length))) continue;
    const message = `${name} is not in the set of overridable response headers. Please refer to the S3 API documentation for a complete list of overridable response headers.`;
    throw invalidArgument(message, name, value);
  }
}

// oxlint-disable-next-line no-control-regex -- all of Latin-1
const beyondLatin1 = /[^\u0000-\u00ff]/;

/** `response-*` parameters replace stored headers, for signed requests only. Throws InvalidArgument for what no header can hold. */
function applyOverrides(context: Context, input: ReadInput, output: ObjectOutput): void {
  if (context.http.query.includes("response-")) checkOverrides(context.http.query);
  let any = input.ResponseExpires !== undefined;
  if (any) context.response.headers["expires"] = new URLSearchParams(context.http.query).get("response-expires") ?? "";
  for (const [parameter, member] of overrides) {
    const value = input[parameter];
    if (value === undefined) continue;
    any = true;
    if (beyondLatin1.test(value)) {
      const name = `response-${member.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`;
      throw invalidArgument("Header value cannot be represented using ISO-8859-1.", name, value);
    }
    output[member] = value;
  }
  if (any && context.http.authType === "NONE") {
    throw invalidRequest("Request specific response headers cannot be used for anonymous GET requests.");
  }
}

/** Throws for a number that no part can have, and before that for a range beside it. */
function checkPart({ Range: range }: ReadInput, number: number): void {
  if (range !== undefined) throw invalidRequest("Cannot specify both Range header and partNumber query parameter");
  checkPartNumber(number);
}

/** The bytes of `partNumber`; an object put in one piece has one part. Undefined: an empty object's only part. */
async function partRange(
  context: Context,
  input: ReadInput,
  row: ObjectRow,
  output: ObjectOutput,
): Promise<ByteRange | undefined> {
  const number = input.PartNumber ?? 1;
  if (row.partsOf === undefined) {
    if (number > 1) throw invalidPartNumber(number, 1);
    return row.size === 0 ? undefined : { start: 0, end: row.size };
  }
  const uploadId = row.partsOf;
  output.PartsCount = row.partCount ?? 0;
  const rows = await context.store.read((reader) => reader.range(parts, { prefix: [uploadId], limit: maximumParts }));
  const found = locatePart(rows, number);
  if (!found) throw invalidPartNumber(number, row.partCount ?? 0);
  // Only what makes up a composite checksum is told of a part, unless it is the only one; in era 2023 any.
  const type = row.checksum?.type;
  const told = type === "COMPOSITE" || (type && row.partCount === 1) || context.settings.s3Era === "2023";
  if (input.ChecksumMode?.toUpperCase() === "ENABLED" && told && found.part.checksum) {
    Object.assign(output, checksumOutput({ ...found.part.checksum, type: type ?? "COMPOSITE" }));
  }
  return found.part.size === 0 ? undefined : { start: found.start, end: found.start + found.part.size };
}

/** The parts of an object count from 1, whatever their numbers were in the upload. */
function locatePart(rows: readonly PartRow[], number: number): { part: PartRow; start: number } | undefined {
  const part = rows[number - 1];
  let start = 0;
  for (const before of rows.slice(0, number - 1)) start += before.size;
  return part && { part, start };
}
