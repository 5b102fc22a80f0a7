/** Tags of objects: as a header, as XML, and the rules they obey. */
import { awsError } from "../../kernel/errors.ts";
import { invalidArgument } from "./errors.ts";
import { compareKeys } from "./listing-order.ts";
import { invalidTag } from "./object-errors.ts";

/** Tags by key. */
export type Tags = Readonly<Record<string, string>>;

const maximumTags = 10;
const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Tags from pairs; throws InvalidTag, or BadRequest for more than ten. Undefined for none. */
export function newTags(pairs: readonly (readonly [string, string])[]): Tags | undefined {
  if (pairs.length === 0) return undefined;
  if (pairs.length > maximumTags) {
    throw awsError("BadRequest", "Object tags cannot be greater than 10", { status: 400 });
  }
  const tags = new Map<string, string>();
  for (const [key, value] of pairs) {
    if (key === "" || key.length > 128 || !allowed.test(key)) {
      throw invalidTag("The TagKey you have provided is invalid", key);
    }
    if (value.length > 256 || !allowed.test(value)) {
      throw invalidTag("The TagValue you have provided is invalid", key, value);
    }
    if (key.toLowerCase().startsWith("aws:")) throw invalidTag("Your TagKey cannot be prefixed with aws:", key);
    if (tags.has(key)) throw invalidTag("Cannot provide multiple Tags with the same key", key);
    tags.set(key, value);
  }
  return Object.fromEntries(tags);
}

/** Tags of an `x-amz-tagging` header, a query string, by key: a query has no order. */
export function tagsOfHeader(header: string | undefined): Tags | undefined {
  if (header === undefined || header === "") return undefined;
  const pairs: [string, string][] = [];
  for (const piece of header.split("&")) {
    if (piece === "") continue;
    const equals = piece.indexOf("=");
    if (piece.indexOf("=", equals + 1) > equals && equals >= 0) throw malformedHeader(header);
    const key = decode(equals < 0 ? piece : piece.slice(0, equals), header);
    const value = equals < 0 ? "" : decode(piece.slice(equals + 1), header);
    if (key === "" || pairs.some(([known]) => known === key)) throw malformedHeader(header);
    pairs.push([key, value]);
  }
  return newTags(pairs.sort(([one], [other]) => compareKeys(one, other)));
}

function decode(text: string, header: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    // The only failure of decodeURIComponent: text that is not percent-encoded UTF-8.
    throw malformedHeader(header);
  }
}

function malformedHeader(header: string): Error {
  return invalidArgument(
    "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
    "x-amz-tagging",
    header,
  );
}

/** Tags as XML lists them: as they were given. */
export function tagSet(tags: Tags | undefined): { Key: string; Value: string }[] {
  return Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
}
