/** Version 4 in the Authorization header. */
import { awsError } from "../../kernel/errors.ts";
import { withValue, type Soon } from "../soon.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { formatAmzDate, parseAmzDate, parseLenientDate } from "./amz-date.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import type { Authenticated } from "./authenticated.ts";
import { canonicalQuery } from "./canonical-query.ts";
import { checkSkew } from "./clock-checks.ts";
import { signedPayload } from "./payload-v4.ts";
import { headerMalformed, incompleteSignature, invalidArgument, refusalFamily } from "./refusals.ts";
import { requireScope } from "./scope-checks.ts";
import { signedHeadersOf, unsignedAmzHeaders, type SignedHeaders } from "./signed-headers.ts";
import { chunkSeed, verifyV4 } from "./verify-v4.ts";

interface HeaderParts {
  readonly credential: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

/** Authenticates `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`. */
export function authenticateHeaderV4(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Soon<Authenticated> {
  const parts = headerParts(identified, request.headers["authorization"] ?? "");
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
    if (!hasHost) throw incompleteSignature(family, message);
    return;
  }
  const unsigned = hasHost ? unsignedAmzHeaders(request, signed, exempt) : ["host"];
  if (!unsigned) return;
  throw awsError("AccessDenied", "There were headers present in the request which were not signed", {
    status: 403,
    fields: { HeadersNotSigned: unsigned.join(", ") },
  });
}

/** Picks the three parts out of the header; their order and the space around commas do not matter. */
function headerParts(identified: Identified, authorization: string): HeaderParts {
  const isS3 = refusalFamily(identified) === "s3";
  const space = authorization.indexOf(" ");
  if (space < 0 && isS3) {
    const message = "Authorization header is invalid -- one and only one ' ' (space) required";
    throw invalidArgument(message, "Authorization", authorization);
  }
  const found: Partial<Record<string, string>> = {};
  for (const component of space < 0 ? [] : authorization.slice(space + 1).split(",")) {
    const text = component.trim();
    const equals = text.indexOf("=");
    if (equals > 0) found[text.slice(0, equals)] = text.slice(equals + 1);
    else if (isS3 && text !== "") throw headerMalformed(`the authorization component "${text}" is malformed.`);
  }
  const { Credential: credential, SignedHeaders: signedHeaders, Signature: signature } = found;
  if (credential && signedHeaders && signature) return { credential, signedHeaders, signature };
  throw missingParts(identified, found, authorization);
}

function missingParts(identified: Identified, found: Partial<Record<string, string>>, authorization: string): Error {
  const missing = ["Credential", "Signature", "SignedHeaders"].filter((name) => !found[name]);
  const family = refusalFamily(identified);
  if (family === "s3") {
    // Three components with a wrong name among them lack one; fewer are not an authorization header at all.
    const isComplete = authorization.split(",").length === 3;
    if (isComplete && missing.length === 1) return headerMalformed(`missing ${missing[0]}.`);
    return headerMalformed(
      "the authorization header requires three components: Credential, SignedHeaders, and Signature.",
    );
  }
  const list = missing.map((name) => `Authorization header requires '${name}' parameter. `).join("");
  const shown = authorization.split(" ")[0] ?? "";
  return incompleteSignature(family, `${list}Authorization=${shown}`);
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
  const message = "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.";
  throw incompleteSignature(family, `${message} Authorization=AWS4-HMAC-SHA256`);
}
