/** Which bucket and key a request addresses, by host or by path. */
import { awsError } from "../../kernel/errors.ts";
import type { WireRequest } from "../wire.ts";
import { hostParts } from "./host.ts";
import { decodeLabel } from "./percent.ts";

/** What routing has to know of the region. */
export interface RoutingOptions {
  /** Host names S3 answers virtual-host requests for. The same array each time: what was found out is kept with it. */
  readonly hostSuffixes: readonly string[];
}

/** A bucket and a key; neither for the service itself. */
export interface S3Address {
  readonly bucket: string | undefined;
  readonly key: string | undefined;
}

/**
 * Takes bucket and key from host and path. Paths are never normalised: `//`, `..` and a trailing slash are bytes of the
 * key. Throws InvalidURI for broken percent-encoding, and a wordless 400 for a key that climbs out of its bucket.
 */
export function s3Address(request: Pick<WireRequest, "host" | "path">, options: RoutingOptions): S3Address {
  const { path } = request;
  const { bucket } = hostParts(request.host, options.hostSuffixes);
  if (bucket !== undefined) return { bucket, key: path.length > 1 ? decodeKey(path.slice(1)) : undefined };
  if (path.length <= 1) return { bucket: undefined, key: undefined };
  const slash = path.indexOf("/", 1);
  if (slash < 0) return { bucket: decodeLabel(path.slice(1)), key: undefined };
  const key = path.length > slash + 1 ? decodeKey(path.slice(slash + 1)) : undefined;
  return { bucket: decodeLabel(path.slice(1, slash)), key };
}

function decodeKey(text: string): string {
  const key = decodeLabel(text);
  refuseClimbing(key);
  return key;
}

/** Throws a wordless 400 for a key that climbs out of its bucket. */
export function refuseClimbing(key: string): void {
  if (key.includes("..") && climbs(key)) throw awsError("BadRequest", "", { status: 400 });
}

/** AWS docs, "Naming Amazon S3 objects": read from the left, `..` may never outnumber the elements before it. */
function climbs(key: string): boolean {
  let depth = 0;
  for (const element of key.split("/")) {
    if (element === "..") depth -= 1;
    else if (element !== "" && element !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
