/** The list of signed headers, and the headers' part of a canonical request. */
import type { WireRequest } from "../wire.ts";
import { BoundedCache } from "./bounded-cache.ts";

/** A parsed `SignedHeaders` list. */
export interface SignedHeaders {
  /** As the client wrote it: `host;x-amz-date`. */
  readonly text: string;
  /** In the client's order. */
  readonly names: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** Clients send the same few lists over and over. */
const parsed = new BoundedCache<SignedHeaders>(512);
const cachedTextLength = 1_024;

/** Parses `host;x-amz-date`. */
export function signedHeadersOf(text: string): SignedHeaders {
  const known = parsed.get(text);
  if (known) return known;
  const names = text.split(";").map((name) => name.trim().toLowerCase());
  const list = { text, names, set: new Set(names) };
  if (text.length <= cachedTextLength) parsed.set(text, list);
  return list;
}

/**
 * `name:value\n` of each signed header. `joiner` is how a repeated header's values were joined by the signer: the wire
 * form says ", ", most signers write ",", and one header that holds a comma itself looks the same to us. A header that
 * was not sent may be `inQuery`.
 */
export function canonicalHeaders(
  request: WireRequest,
  signed: SignedHeaders,
  { joiner, inQuery }: { joiner: ", " | ","; inQuery?: ((name: string) => string | undefined) | undefined },
): string {
  let out = "";
  for (const name of signed.names) {
    let value = trimmed(request.headers[name] ?? inQuery?.(name) ?? "");
    if (joiner === ",") value = value.replaceAll(", ", ",");
    out += `${name}:${value}\n`;
  }
  return out;
}

/** Whether the two joiners would give different texts. */
export function hasJoinedHeaders(request: WireRequest, signed: SignedHeaders): boolean {
  return signed.names.some((name) => request.headers[name]?.includes(", "));
}

/** Headers that S3 wants signed when they are sent: `x-amz-…`. CloudFront adds its own id on the way. */
export function unsignedAmzHeaders(request: WireRequest, signed: SignedHeaders, exempt?: string): string[] | undefined {
  let unsigned: string[] | undefined;
  for (const name in request.headers) {
    if (!name.startsWith("x-amz-") || signed.set.has(name)) continue;
    if (name === "x-amz-cf-id" || name === exempt || request.headers[name] === undefined) continue;
    (unsigned ??= []).push(name);
  }
  return unsigned;
}

/** Without space around, runs of spaces as one. */
function trimmed(value: string): string {
  const needsWork = value.includes("  ") || value.includes("\t") || value.startsWith(" ") || value.endsWith(" ");
  return needsWork ? value.trim().replace(/[ \t]+/g, " ") : value;
}
