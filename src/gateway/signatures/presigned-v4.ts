/** Version 4 in the query: presigned requests. */
import { withValue, type Soon } from "../soon.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { parseAmzDate } from "./amz-date.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import type { Authenticated } from "./authenticated.ts";
import { invalidDate } from "./authorization-parts.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { canonicalQueryWithout, headerInQuery, parameterValue, queryParameters } from "./canonical-query.ts";
import { checkPresignedLife, checkSkew } from "./clock-checks.ts";
import { checkSignedHeaders } from "./header-v4.ts";
import { signedPayload } from "./payload-v4.ts";
import {
  incompleteSignature,
  missingAuthentication,
  queryParametersError,
  refusalFamily,
  unsupportedMechanism,
} from "./refusals.ts";
import { requireScope } from "./scope-checks.ts";
import { signedHeadersOf } from "./signed-headers.ts";
import { decodeQueryText } from "./uri-encoding.ts";
import { chunkSeed, verifyV4 } from "./verify-v4.ts";

const longestLifeSeconds = 604_800;

interface PresignedParts {
  readonly credential: string;
  readonly amzDate: string;
  readonly signedAt: number;
  /** S3's alone. */
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
  const stated = statedUsually(request.query) ?? statedAnyhow(request.query);
  const parts = presignedParts(identified, stated);
  const scope = requireScope(identified, parts.credential, parts.amzDate, "query", options);
  const now = options.now();
  if (parts.expiresSeconds === undefined) checkSkew(identified, parts.signedAt, now, parts.amzDate);
  else checkPresignedLife({ signedAt: parts.signedAt, expiresSeconds: parts.expiresSeconds, now });
  const signedHeaders = signedHeadersOf(parts.signedHeaders);
  // The URL says how the payload is hashed: a header about it need not be signed, and is compared with what comes.
  checkSignedHeaders(request, identified, signedHeaders, "x-amz-content-sha256");
  const isHashSigned = signedHeaders.set.has("x-amz-content-sha256");
  return withValue(signedPayload(request, identified, stated.payloadHash, isHashSigned), (payload) => {
    const claim = {
      credential: parts.credential,
      scope,
      amzDate: parts.amzDate,
      signedHeaders,
      headerInQuery: stated.headerInQuery,
      signature: parts.signature,
      canonicalQuery: stated.canonicalQuery(),
      payloadHash: payload.hash,
      sessionToken: stated.sessionToken ?? request.headers["x-amz-security-token"],
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

function presignedParts(identified: Identified, stated: Stated): PresignedParts {
  const { algorithm, credential, amzDate, signedHeaders, signature, expires } = stated;
  if (refusalFamily(identified) !== "s3") return otherPresignedParts(identified, stated);
  if (algorithm?.startsWith("AWS4-ECDSA")) throw unsupportedMechanism("s3");
  if (algorithm !== algorithmName) {
    throw queryParametersError('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"');
  }
  if (!credential || !amzDate || !signedHeaders || !signature || !expires) {
    throw queryParametersError(
      "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
    );
  }
  const signedAt = parseAmzDate(amzDate);
  if (signedAt === undefined) {
    throw queryParametersError("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  }
  return { credential, amzDate, signedAt, expiresSeconds: requireExpires(expires), signedHeaders, signature };
}

/** Services other than S3 have no use for `X-Amz-Expires`: a URL is good for as long as a signature in a header. */
function otherPresignedParts(identified: Identified, stated: Stated): PresignedParts {
  const family = refusalFamily(identified);
  const { algorithm, credential, signature, signedHeaders, amzDate } = stated;
  if (!algorithm || !credential || !signature || !signedHeaders || !amzDate) {
    const needed = {
      "X-Amz-Algorithm": algorithm,
      "X-Amz-Credential": credential,
      "X-Amz-Signature": signature,
      "X-Amz-SignedHeaders": signedHeaders,
      "X-Amz-Date": amzDate,
    };
    const missing = Object.entries(needed)
      .filter(([, value]) => !value)
      .map(([name]) => `AWS query-string parameters must include '${name}'. `);
    throw incompleteSignature(family, `${missing.join("")}Re-examine the query-string parameters.`);
  }
  if (algorithm.startsWith("AWS4-ECDSA")) throw unsupportedMechanism(family);
  if (algorithm !== algorithmName) throw missingAuthentication(identified);
  const signedAt = parseAmzDate(amzDate);
  if (signedAt === undefined) throw invalidDate(family, amzDate);
  return { credential, amzDate, signedAt, expiresSeconds: undefined, signedHeaders, signature };
}

const algorithmName = "AWS4-HMAC-SHA256";
const unsignedPayload = "UNSIGNED-PAYLOAD";

/** What a query says of its signature, decoded. */
interface Stated {
  readonly algorithm: string | undefined;
  readonly credential: string | undefined;
  readonly amzDate: string | undefined;
  readonly signedHeaders: string | undefined;
  readonly signature: string | undefined;
  readonly expires: string | undefined;
  readonly sessionToken: string | undefined;
  readonly payloadHash: string;
  /** A header that is a parameter; undefined: no parameter can be one. */
  readonly headerInQuery: ((name: string) => string | undefined) | undefined;
  /** The query that was signed. */
  canonicalQuery(): string;
}

/** What signers send unless there is more to say: every parameter in its place, in canonical form, the signature last. */
const usualForm =
  /^X-Amz-Algorithm=AWS4-HMAC-SHA256&(?:X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&)?X-Amz-Credential=([A-Za-z0-9_-]+(?:%2F[A-Za-z0-9_-]+){4})&X-Amz-Date=([0-9TZ]{16})&X-Amz-Expires=(\d{1,6})&X-Amz-SignedHeaders=([a-z0-9-]+(?:%3B[a-z0-9-]+)*)(&X-Amz-Signature=([0-9a-f]{64}))$/;

/** Reads a query of the usual form in a third of the time; undefined: it is not of that form. */
function statedUsually(query: string): Stated | undefined {
  const found = usualForm.exec(query);
  if (!found) return undefined;
  const [, credential = "", amzDate, expires, signedHeaders = "", end = "", signature] = found;
  return {
    algorithm: algorithmName,
    credential: credentialOf(credential),
    amzDate,
    signedHeaders: decodeQueryText(signedHeaders),
    signature,
    expires,
    sessionToken: undefined,
    payloadHash: unsignedPayload,
    headerInQuery: undefined,
    canonicalQuery: () => query.slice(0, query.length - end.length),
  };
}

/** Reads any query; of parameters that are repeated the first. */
function statedAnyhow(query: string): Stated {
  const parameters = queryParameters(query);
  const credential = parameters.find(({ name }) => name === "X-Amz-Credential")?.value;
  return {
    algorithm: parameterValue(parameters, "X-Amz-Algorithm"),
    credential: credential === undefined ? undefined : credentialOf(credential),
    amzDate: parameterValue(parameters, "X-Amz-Date"),
    signedHeaders: parameterValue(parameters, "X-Amz-SignedHeaders"),
    signature: parameterValue(parameters, "X-Amz-Signature"),
    expires: parameterValue(parameters, "X-Amz-Expires"),
    sessionToken: parameterValue(parameters, "X-Amz-Security-Token"),
    payloadHash: parameterValue(parameters, "X-Amz-Content-Sha256") ?? unsignedPayload,
    headerInQuery: (name) => headerInQuery(parameters, name),
    canonicalQuery: () => canonicalQueryWithout(query, parameters, "X-Amz-Signature"),
  };
}

/** Credentials hold slashes, which come escaped, and one client's are the same for a day. */
const credentials = new BoundedCache<string>(1_024);
const cachedTextLength = 256;
/** The last one that was asked for, and what it stands for: comparing texts costs less than looking one up. */
let lastSent = "";
let lastCredential = "";

function credentialOf(sent: string): string {
  if (sent === lastSent) return lastCredential;
  let credential = credentials.get(sent);
  if (credential === undefined) {
    credential = decodeQueryText(sent);
    if (sent.length <= cachedTextLength) credentials.set(sent, credential);
  }
  [lastSent, lastCredential] = [sent, credential];
  return credential;
}

function requireExpires(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw queryParametersError("X-Amz-Expires should be a number");
  const seconds = Number(text);
  if (seconds < 0) throw queryParametersError("X-Amz-Expires must be non-negative");
  if (seconds > longestLifeSeconds) {
    throw queryParametersError(
      "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
    );
  }
  return seconds;
}
