/** The condition keys that S3 has for every request, of S3 Control too (Service Authorization Reference, "Amazon S3"). */
import type { HttpFacts } from "./context.ts";

/** `s3:authType`, `s3:signatureversion` and their like; what a request does not have is left out. */
export function s3RequestKeys(http: HttpFacts): Record<string, string | readonly string[]> {
  const keys: Record<string, string> = {};
  if (http.authType !== "NONE") keys["s3:authType"] = http.authType;
  if (http.signatureVersion !== undefined) keys["s3:signatureversion"] = http.signatureVersion;
  if (http.signatureAge !== undefined) keys["s3:signatureAge"] = String(http.signatureAge);
  const contentSha256 = http.headers["x-amz-content-sha256"];
  if (contentSha256 !== undefined) keys["s3:x-amz-content-sha256"] = contentSha256;
  const tlsVersion = http.tls === undefined ? undefined : tlsVersionOf(http.tls);
  if (tlsVersion !== undefined) keys["s3:TlsVersion"] = tlsVersion;
  return keys;
}

const versions = new WeakMap<object, string>();

/** `TLSv1.2` → `1.2`, which policies compare as a number; asked of each connection once. */
function tlsVersionOf(tls: NonNullable<HttpFacts["tls"]>): string | undefined {
  const known = versions.get(tls);
  if (known !== undefined) return known;
  const version = /^TLSv(\d(?:\.\d)?)$/.exec(tls.getProtocol() ?? "")?.[1];
  if (version !== undefined) versions.set(tls, version);
  return version;
}
