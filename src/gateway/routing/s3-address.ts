/** Which bucket and key a request addresses, by host or by path. */
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
 * key. Throws InvalidURI for broken percent-encoding.
 */
export function s3Address(request: Pick<WireRequest, "host" | "path">, options: RoutingOptions): S3Address {
  const { path } = request;
  const { bucket } = hostParts(request.host, options.hostSuffixes);
  if (bucket !== undefined) return { bucket, key: path.length > 1 ? decodeLabel(path.slice(1)) : undefined };
  if (path.length <= 1) return { bucket: undefined, key: undefined };
  const slash = path.indexOf("/", 1);
  if (slash < 0) return { bucket: decodeLabel(path.slice(1)), key: undefined };
  const key = path.length > slash + 1 ? decodeLabel(path.slice(slash + 1)) : undefined;
  return { bucket: decodeLabel(path.slice(1, slash)), key };
}
