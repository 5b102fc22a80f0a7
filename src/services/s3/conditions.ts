/** Conditional requests: ETag and date conditions on reads, copies and writes, with AWS's precedence. */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { notImplementedHeader, noSuchKey, preconditionFailed } from "./errors.ts";

/** Conditions on an object that is there. Dates count in whole seconds, as HTTP writes them. */
export interface Conditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: Date | undefined;
  readonly ifUnmodifiedSince?: Date | undefined;
  /** The region's time: an If-Modified-Since well after it does not count. */
  readonly now?: number;
}

/** How far a client's clock may be ahead, as with signatures: S3 answers 304 to a date a minute from now, not to tomorrow's. */
const clockSkewMilliseconds = 15 * 60_000;

/** What conditions look at. */
export interface Validators {
  /** Without quotes. */
  readonly etag: string;
  /** Milliseconds. */
  readonly modifiedAt: number;
}

/** "ok", "not-modified", or which condition did not hold, by its header's name. */
export type Verdict = "ok" | "not-modified" | "If-Match" | "If-Unmodified-Since";

/** Takes the quotes (and a weak mark) off an entity tag. AWS minds neither when one of them, or both, are missing. */
export function bareEtag(text: string): string {
  const start = text.startsWith("W/") ? 2 : 0;
  const end = text.endsWith('"') && text.length > start + 1 ? text.length - 1 : text.length;
  return text.slice(text.charAt(start) === '"' ? start + 1 : start, end);
}

/** Whether a header's list of entity tags, or `*`, names the tag. */
function matchesEtag(header: string, etag: string): boolean {
  if (!header.includes(",")) return header === "*" || bareEtag(header.trim()) === etag;
  return header.split(",").some((tag) => matchesEtag(tag.trim(), etag));
}

function isModifiedSince(modifiedAt: number, since: Date): boolean {
  return Math.floor(modifiedAt / 1000) > Math.floor(since.getTime() / 1000);
}

/** True when any condition is stated. */
export function hasConditions(conditions: Conditions): boolean {
  return (
    conditions.ifMatch !== undefined ||
    conditions.ifNoneMatch !== undefined ||
    conditions.ifModifiedSince !== undefined ||
    conditions.ifUnmodifiedSince !== undefined
  );
}

/**
 * Judges a read. AWS docs, GetObject: a true If-Match outweighs a false If-Unmodified-Since, and a false If-None-Match
 * outweighs a true If-Modified-Since.
 */
export function judgeRead(conditions: Conditions, object: Validators): Verdict {
  if (conditions.ifMatch !== undefined) {
    if (!matchesEtag(conditions.ifMatch, object.etag)) return "If-Match";
  } else if (conditions.ifUnmodifiedSince && isModifiedSince(object.modifiedAt, conditions.ifUnmodifiedSince)) {
    return "If-Unmodified-Since";
  }
  if (conditions.ifNoneMatch !== undefined) {
    return matchesEtag(conditions.ifNoneMatch, object.etag) ? "not-modified" : "ok";
  }
  const { ifModifiedSince: since, now = Infinity } = conditions;
  const counts = since !== undefined && since.getTime() <= now + clockSkewMilliseconds;
  return counts && !isModifiedSince(object.modifiedAt, since) ? "not-modified" : "ok";
}

/**
 * Whether an If-Range header speaks of this very object; otherwise the Range beside it does not count. RFC 9110: a tag that is
 * not weak, or Last-Modified as it was sent.
 */
export function isRangeOf(header: string | undefined, { etag, modifiedAt }: Validators): boolean {
  if (header === undefined) return true;
  const text = header.trim();
  if (text.startsWith("W/")) return false;
  return bareEtag(text) === etag || text === new Date(modifiedAt).toUTCString();
}

/** Checks the conditions on a source of a copy: whatever does not hold is a 412. `prefix` is that of the header names. */
export function checkSource(conditions: Conditions, object: Validators, prefix: string): void {
  const verdict = judgeRead(conditions, object);
  if (verdict === "ok") return;
  const name =
    verdict !== "not-modified" ? verdict : conditions.ifNoneMatch === undefined ? "If-Modified-Since" : "If-None-Match";
  throw preconditionFailed(`${prefix}${name}`);
}

/** The conditions a write may carry. */
export interface WriteConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

/** Refuses what AWS does not take (501): both conditions at once, any tag to be absent, any object to be there. */
export function checkWriteHeaders({ IfMatch: ifMatch, IfNoneMatch: ifNoneMatch }: WriteConditions): void {
  if (ifMatch !== undefined && ifNoneMatch !== undefined) {
    throw notImplementedHeader("If-Match,If-None-Match", "Multiple conditional request headers present in the request");
  }
  if (ifMatch === "*") throw unacceptedValue("If-Match");
  if (ifNoneMatch !== undefined && ifNoneMatch !== "*") throw unacceptedValue("If-None-Match");
}

/** Refuses the dates that only reads go by (501). `headers` are of a request that makes an object. */
export function refuseDateConditions(headers: Readonly<Record<string, string | undefined>>): void {
  if (headers["if-modified-since"] !== undefined) throw notImplementedHeader("If-Modified-Since");
  if (headers["if-unmodified-since"] !== undefined) throw notImplementedHeader("If-Unmodified-Since");
}

function unacceptedValue(header: string): AwsError {
  return notImplementedHeader(header, `We don't accept the provided value of ${header} header for this API`);
}

/**
 * Judges what completes an upload: as any write, and 409 when the object that matches came after the upload began, or the
 * one that must not be there went since.
 */
export function checkCompletion(
  input: WriteConditions,
  upload: { readonly key: string; readonly beganAt: number; readonly replaces: boolean },
  current: (Validators & { readonly sequence: number }) | undefined,
): void {
  checkWrite(input, upload.key, current);
  if (input.IfNoneMatch !== undefined && upload.replaces) throw conflict("If-None-Match", upload.key);
  if (input.IfMatch === undefined || !current || Math.floor(current.sequence / 1000) <= upload.beganAt) return;
  throw conflict("If-Match", upload.key);
}

function conflict(condition: string, key: string): AwsError {
  return awsError(
    "ConditionalRequestConflict",
    "The conditional request cannot succeed due to a conflicting operation against this resource.",
    { status: 409, fields: { Condition: condition, Key: key } },
  );
}

/** Judges a write by the key's current object: 412, or 404 when If-Match names a key without one. */
export function checkWrite(input: WriteConditions, key: string, current: Validators | undefined): void {
  if (input.IfNoneMatch !== undefined && current) throw preconditionFailed("If-None-Match");
  if (input.IfMatch === undefined) return;
  if (!current) throw noSuchKey(key);
  if (!matchesEtag(input.IfMatch, current.etag)) throw preconditionFailed("If-Match");
}

/** Conditions on what a delete removes. Size and date come in lists of objects only: as headers they are those of directory buckets. */
export interface DeleteConditions {
  readonly etag?: string | undefined;
  readonly modifiedAt?: Date | undefined;
  readonly sizeBytes?: number | undefined;
}

/** Refuses the headers that only directory buckets take (501). */
export function checkDeleteHeaders(input: {
  readonly IfMatchLastModifiedTime?: Date | undefined;
  readonly IfMatchSize?: number | undefined;
}): void {
  if (input.IfMatchLastModifiedTime !== undefined) throw notImplementedHeader("x-amz-if-match-last-modified-time");
  if (input.IfMatchSize !== undefined) throw notImplementedHeader("x-amz-if-match-size");
}

/** Judges a delete: 412 when the object is another than the one described, 404 when there is none. */
export function checkDelete(
  conditions: DeleteConditions,
  object: (Validators & { readonly size: number; readonly deleteMarker: boolean }) | undefined,
  key: string,
): void {
  const { etag, modifiedAt, sizeBytes } = conditions;
  if (etag === undefined && modifiedAt === undefined && sizeBytes === undefined) return;
  if (!object) throw noSuchKey(key);
  if (object.deleteMarker) throw preconditionFailed("If-Match");
  if (etag !== undefined && !matchesEtag(etag, object.etag)) throw preconditionFailed("If-Match");
  if (modifiedAt && Math.floor(modifiedAt.getTime() / 1000) !== Math.floor(object.modifiedAt / 1000)) {
    throw preconditionFailed("x-amz-if-match-last-modified-time");
  }
  if (sizeBytes !== undefined && sizeBytes !== object.size) throw preconditionFailed("x-amz-if-match-size");
}
