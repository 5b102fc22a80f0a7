/** What a request says about the object it makes: content headers, metadata, tags, class; each checked as AWS does. */
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import { keyTooLong, metadataTooLarge } from "./object-errors.ts";
import { storageClassOf } from "./object-storage-class.ts";
import { tagsOfHeader } from "./object-tagging.ts";
import type { ObjectRow } from "./tables.ts";

/** Members of PutObject, CopyObject and CreateMultipartUpload that describe the object. */
export interface SettingsInput {
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly Expires?: Date | undefined;
  /** What a browser form says in its place. */
  readonly ExpiresText?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
  readonly StorageClass?: string | undefined;
  readonly Tagging?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
}

/** The row's members that come from the request alone. */
export type ObjectSettings = Pick<
  ObjectRow,
  "contentType" | "headers" | "metadata" | "tags" | "storageClass" | "websiteRedirect"
>;

const maximumKeyBytes = 1024;
/** Rows hold each character U+0000 of a key as two bytes, and beside the key ids and names that are long themselves. */
const maximumEscapedBytes = 1300;
const maximumMetadataBytes = 2048;

/** Throws KeyTooLongError beyond 1,024 bytes of UTF-8. */
export function checkKey(key: string): void {
  if (key.length * 3 <= maximumKeyBytes) return;
  const sizeBytes = Buffer.byteLength(key);
  if (sizeBytes > maximumKeyBytes) throw keyTooLong(sizeBytes);
  if (key.includes("\0") && sizeBytes + key.split("\0").length > maximumEscapedBytes) throw keyTooLong(sizeBytes);
}

/** All settings of a request, checked. */
export function objectSettings(context: Context, input: SettingsInput): ObjectSettings {
  return {
    contentType: input.ContentType,
    headers: contentHeaders(context, input),
    metadata: userMetadata(input.Metadata),
    tags: tagsOfHeader(input.Tagging),
    storageClass: storageClassOf(input.StorageClass),
    websiteRedirect: websiteRedirect(input.WebsiteRedirectLocation),
  };
}

/** Content headers by model member name; `Expires` is kept as sent, even when it is no date. */
function contentHeaders(context: Context, input: SettingsInput): Record<string, string> | undefined {
  const headers: Record<string, string> = {};
  if (input.CacheControl !== undefined) headers["CacheControl"] = input.CacheControl;
  if (input.ContentDisposition !== undefined) headers["ContentDisposition"] = input.ContentDisposition;
  if (input.ContentEncoding !== undefined && input.ContentEncoding !== "") {
    headers["ContentEncoding"] = input.ContentEncoding;
  }
  if (input.ContentLanguage !== undefined) headers["ContentLanguage"] = input.ContentLanguage;
  const expires = input.ExpiresText ?? context.http.headers["expires"] ?? input.Expires?.toUTCString();
  if (expires !== undefined) headers["Expires"] = expires;
  return Object.keys(headers).length === 0 ? undefined : headers;
}

/** Metadata within AWS's 2 KB (the UTF-8 bytes of names and values); undefined for none. */
function userMetadata(metadata: SettingsInput["Metadata"]): Readonly<Record<string, string>> | undefined {
  if (metadata === undefined) return undefined;
  let sizeBytes = 0;
  let count = 0;
  for (const name in metadata) {
    sizeBytes += Buffer.byteLength(name) + Buffer.byteLength(metadata[name] ?? "");
    count += 1;
  }
  if (sizeBytes > maximumMetadataBytes) throw metadataTooLarge(sizeBytes);
  return count === 0 ? undefined : metadata;
}

function websiteRedirect(location: string | undefined): string | undefined {
  if (location === undefined || location === "") return undefined;
  if (!/^(?:\/|https?:\/\/)/.test(location)) {
    throw invalidRedirect("The website redirect location must have a prefix of 'http://' or 'https://' or '/'.");
  }
  if (location.length > maximumRedirectLength) {
    throw invalidRedirect("The length of website redirect location cannot exceed 2,048 characters.");
  }
  return location;
}

/** AWS docs, "Setting an Amazon S3 object-level page redirect". */
const maximumRedirectLength = 2_048;

function invalidRedirect(message: string): Error {
  return awsError("InvalidRedirectLocation", message, { status: 400 });
}
