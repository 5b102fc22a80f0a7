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
  const tlsVersion = http.tls === undefined ? undefined : numberOf(http.tls.getProtocol());
  if (tlsVersion !== undefined) keys["s3:TlsVersion"] = tlsVersion;
  return keys;
}

/** `TLSv1.2` → `1.2`, which policies compare as a number. */
function numberOf(protocol: string | null): string | undefined {
  return protocol === null ? undefined : /^TLSv(\d(?:\.\d)?)$/.exec(protocol)?.[1];
}
