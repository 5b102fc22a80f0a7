/** Version 4 in the Authorization header. */
import { awsError } from "../../kernel/errors.ts";
import { withValue, type Soon } from "../soon.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { formatAmzDate, parseAmzDate, parseLenientDate } from "./amz-date.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import type { Authenticated } from "./authenticated.ts";
import { authorizationParts, invalidDate, undatedAuthorization } from "./authorization-parts.ts";
import { canonicalQuery } from "./canonical-query.ts";
import { checkSkew } from "./clock-checks.ts";
import { signedPayload } from "./payload-v4.ts";
import { badSignature, refusalFamily } from "./refusals.ts";
import { requireScope } from "./scope-checks.ts";
import { signedHeadersOf, unsignedAmzHeaders, type SignedHeaders } from "./signed-headers.ts";
import { chunkSeed, verifyV4 } from "./verify-v4.ts";

/** Authenticates `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`. */
export function authenticateHeaderV4(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Soon<Authenticated> {
  const parts = authorizationParts(request, identified);
  const { amzDate, signedAt } = requestDate(request, identified);
  const scope = requireScope(identified, parts.credential, amzDate, "header", options);
  const signedHeaders = signedHeadersOf(parts.signedHeaders);
  checkSignedHeaders(request, identified, signedHeaders);
  checkSkew(identified, signedAt, options.now(), request.headers["x-amz-date"] ?? request.headers["date"] ?? amzDate);
  return withValue(signedPayload(request, identified, undefined), (payload) => {
    const claim = {
      credential: parts.credential,
      scope,
      amzDate,
      signedHeaders,
      signature: parts.signature,
      canonicalQuery: canonicalQuery(request.query),
      payloadHash: payload.hash,
      sessionToken: request.headers["x-amz-security-token"],
    };
    return withValue(verifyV4(request, identified, claim, options), (verified): Authenticated => ({
      caller: verified.credential.caller,
      region: scope.region,
      body: payload.body(chunkSeed(request, identified, claim, verified)),
      signedHeaders: signedHeaders.set,
      authType: "REST-HEADER",
      signatureVersion: "AWS4-HMAC-SHA256",
      signatureAge: undefined,
    }));
  });
}

/** Throws unless what must be signed is: `host`, and for S3 every `x-amz-…` header; `exempt` need not. */
export function checkSignedHeaders(
  request: WireRequest,
  identified: Identified,
  signed: SignedHeaders,
  exempt?: string,
): void {
  const family = refusalFamily(identified);
  const hasHost = signed.set.has("host") || signed.set.has(":authority");
  if (family !== "s3") {
    const message = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
    if (!hasHost) throw badSignature(family, message);
    return;
  }
  const unsigned = hasHost ? unsignedAmzHeaders(request, signed, exempt) : ["host"];
  if (!unsigned) return;
  throw awsError("AccessDenied", "There were headers present in the request which were not signed", {
    status: 403,
    fields: { HeadersNotSigned: unsigned.join(", ") },
  });
}

/** The date a header signature was made: `x-amz-date`, else `Date`. */
function requestDate(request: WireRequest, identified: Identified): { amzDate: string; signedAt: number } {
  const stated = request.headers["x-amz-date"] ?? request.headers["date"];
  const basic = stated === undefined ? undefined : parseAmzDate(stated);
  if (stated !== undefined && basic !== undefined) return { amzDate: stated, signedAt: basic };
  const signedAt = stated === undefined ? undefined : parseLenientDate(stated);
  if (signedAt !== undefined) return { amzDate: formatAmzDate(signedAt), signedAt };
  const family = refusalFamily(identified);
  if (family === "s3") {
    const message = "AWS authentication requires a valid Date or x-amz-date header";
    throw awsError("AccessDenied", message, { status: 403 });
  }
  if (stated) throw invalidDate(family, stated);
  throw undatedAuthorization(family, request.headers["authorization"] ?? "");
}
