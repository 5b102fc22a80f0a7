/** Version 4 in the query: presigned requests. */
import { withValue, type Soon } from "../soon.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { parseAmzDate } from "./amz-date.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import type { Authenticated } from "./authenticated.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { canonicalQueryWithout, parameterValue, queryParameters, type QueryParameter } from "./canonical-query.ts";
import { checkPresignedLife } from "./clock-checks.ts";
import { checkSignedHeaders } from "./header-v4.ts";
import { signedPayload } from "./payload-v4.ts";
import { incompleteSignature, queryParametersError, refusalFamily, unsupportedMechanism } from "./refusals.ts";
import { requireScope } from "./scope-checks.ts";
import { signedHeadersOf } from "./signed-headers.ts";
import { decodeQueryText } from "./uri-encoding.ts";
import { chunkSeed, verifyV4 } from "./verify-v4.ts";

const longestLifeSeconds = 604_800;

interface PresignedParts {
  readonly credential: string;
  readonly amzDate: string;
  readonly signedAt: number;
  readonly expiresSeconds: number | undefined;
  readonly signedHeaders: string;
  readonly signature: string;
}

/** Authenticates `?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=…&X-Amz-Signature=…`. */
export function authenticatePresignedV4(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Soon<Authenticated> {
  const parameters = queryParameters(request.query);
  const parts = presignedParts(identified, parameters);
  const scope = requireScope(identified, parts.credential, parts.amzDate, "query", options);
  const now = options.now();
  checkPresignedLife(identified, { signedAt: parts.signedAt, expiresSeconds: parts.expiresSeconds, now });
  const signedHeaders = signedHeadersOf(parts.signedHeaders);
  // The URL says how the payload is hashed; a header about it does not count.
  checkSignedHeaders(request, identified, signedHeaders, "x-amz-content-sha256");
  const statedHash = parameterValue(parameters, "X-Amz-Content-Sha256") ?? "UNSIGNED-PAYLOAD";
  return withValue(signedPayload(request, identified, statedHash), (payload) => {
    const claim = {
      credential: parts.credential,
      scope,
      amzDate: parts.amzDate,
      signedHeaders,
      signature: parts.signature,
      canonicalQuery: canonicalQueryWithout(request.query, parameters, "X-Amz-Signature"),
      payloadHash: payload.hash,
      sessionToken: parameterValue(parameters, "X-Amz-Security-Token") ?? request.headers["x-amz-security-token"],
    };
    return withValue(verifyV4(request, identified, claim, options), (verified): Authenticated => ({
      caller: verified.credential.caller,
      region: scope.region,
      body: payload.body(chunkSeed(request, identified, claim, verified)),
      signedHeaders: signedHeaders.set,
      authType: "REST-QUERY-STRING",
      signatureVersion: "AWS4-HMAC-SHA256",
      signatureAge: Math.max(0, now - parts.signedAt),
    }));
  });
}

function presignedParts(identified: Identified, parameters: readonly QueryParameter[]): PresignedParts {
  const family = refusalFamily(identified);
  const algorithm = parameterValue(parameters, "X-Amz-Algorithm");
  if (algorithm?.startsWith("AWS4-ECDSA")) throw unsupportedMechanism(family);
  const refuse = (message: string): Error =>
    family === "s3" ? queryParametersError(message) : incompleteSignature(family, message);
  if (algorithm !== "AWS4-HMAC-SHA256") {
    throw refuse('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"');
  }
  const credential = credentialOf(parameters);
  const amzDate = parameterValue(parameters, "X-Amz-Date");
  const signedHeaders = parameterValue(parameters, "X-Amz-SignedHeaders");
  const signature = parameterValue(parameters, "X-Amz-Signature");
  const expires = parameterValue(parameters, "X-Amz-Expires");
  const expiresMissing = family === "s3" && !expires;
  if (!credential || !amzDate || !signedHeaders || !signature || expiresMissing) {
    throw refuse(
      "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
    );
  }
  const signedAt = parseAmzDate(amzDate);
  if (signedAt === undefined) {
    throw refuse("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  }
  const expiresSeconds = expires ? requireExpires(expires, refuse) : undefined;
  return { credential, amzDate, signedAt, expiresSeconds, signedHeaders, signature };
}

/** Credentials hold slashes, which come escaped, and one client's are the same for a day. */
const credentials = new BoundedCache<string>(1_024);
const cachedTextLength = 256;

function credentialOf(parameters: readonly QueryParameter[]): string | undefined {
  const sent = parameters.find(({ name }) => name === "X-Amz-Credential")?.value;
  if (sent === undefined) return undefined;
  const known = credentials.get(sent);
  if (known !== undefined) return known;
  const credential = decodeQueryText(sent);
  if (sent.length <= cachedTextLength) credentials.set(sent, credential);
  return credential;
}

function requireExpires(text: string, refuse: (message: string) => Error): number {
  if (!/^-?\d{1,15}$/.test(text)) throw refuse("X-Amz-Expires should be a number");
  const seconds = Number(text);
  if (seconds < 0) throw refuse("X-Amz-Expires must be non-negative");
  if (seconds > longestLifeSeconds) {
    throw refuse(
      "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
    );
  }
  return seconds;
}
