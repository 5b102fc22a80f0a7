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
 * How a signer joined the values of a header that comes more than once. `", "`: as the wire form says. `lines`: by ",", as
 * most do, and only headers that came in several lines. `","`: by "," too, and something on the way here made one line of
 * them, so that a header which holds a comma itself looks the same to us.
 */
export type Joining = ", " | "lines" | ",";

/** `name:value\n` of each signed header. A header that was not sent may be `inQuery`. */
export function canonicalHeaders(
  request: WireRequest,
  signed: SignedHeaders,
  { joining, inQuery }: { joining: Joining; inQuery?: ((name: string) => string | undefined) | undefined },
): string {
  let out = "";
  for (const name of signed.names) {
    const lines = joining === "lines" ? repeatedLines(request, name) : undefined;
    let value = lines ? lines.map(trimmed).join(",") : trimmed(request.headers[name] ?? inQuery?.(name) ?? "");
    if (joining === ",") value = value.replaceAll(", ", ",");
    out += `${name}:${value}\n`;
  }
  return out;
}

/** The ways of joining that would give another text than the wire form, the likelier first. */
export function otherJoinings(request: WireRequest, signed: SignedHeaders): readonly Joining[] {
  if (!signed.names.some((name) => request.headers[name]?.includes(", "))) return [];
  const repeats = signed.names.some((name) => repeatedLines(request, name) !== undefined);
  return repeats ? ["lines", ","] : [","];
}

function repeatedLines(request: WireRequest, name: string): readonly string[] | undefined {
  // Metadata is joined already, by commas alone.
  if (request.headers[name]?.includes(", ") !== true) return undefined;
  const lines = request.headerLines?.(name);
  return lines !== undefined && lines.length > 1 ? lines : undefined;
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
