/** Which service a request was signed for, as its credential scope says: read before anything is checked. */
import type { WireRequest } from "../wire.ts";

/**
 * The signing name in the credential scope of the `Authorization` header or of `X-Amz-Credential`; "s3" for S3's old
 * signature in the header; undefined without a scope (anonymous requests, old query signatures).
 */
export function signingName(request: WireRequest): string | undefined {
  const header = request.headers["authorization"];
  if (header !== undefined) {
    if (header.startsWith("AWS ")) return "s3";
    const start = header.indexOf("Credential=");
    if (start < 0) return undefined;
    const end = header.indexOf(",", start);
    return scopeService(end < 0 ? header.slice(start) : header.slice(start, end), "/");
  }
  const start = request.query.indexOf("X-Amz-Credential=");
  if (start < 0) return undefined;
  const end = request.query.indexOf("&", start);
  const credential = end < 0 ? request.query.slice(start) : request.query.slice(start, end);
  if (credential.indexOf("/") >= 0) return scopeService(credential, "/");
  // Nearly everybody escapes in upper case.
  const isUpper = credential.indexOf("%2f") < 0;
  return scopeService(isUpper ? credential : credential.toUpperCase(), "%2F")?.toLowerCase();
}

/** Whether the credential has all five elements of a scope, of whatever value. */
export function hasWholeScope({ headers, query }: WireRequest): boolean {
  const stated = headers["authorization"] ?? query.replaceAll(/%2f/gi, "/");
  return /Credential=[^/,&]*(\/[^/,&]*){4}(,|&|$)/.test(stated);
}

/** The last element but one: `…/us-east-1/s3/aws4_request`. */
function scopeService(credential: string, separator: string): string | undefined {
  const end = credential.lastIndexOf(separator);
  if (end <= 0) return undefined;
  const start = credential.lastIndexOf(separator, end - 1);
  if (start < 0) return undefined;
  return credential.slice(start + separator.length, end);
}
