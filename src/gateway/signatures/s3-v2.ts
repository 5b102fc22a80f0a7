/** S3's version 2 signatures: `Authorization: AWS AKID:signature`, and `?AWSAccessKeyId=…&Expires=…&Signature=…`. */
import { createHmac } from "node:crypto";
import { awsError } from "../../kernel/errors.ts";
import type { Identified, WireRequest } from "../wire.ts";
import { parseLenientDate } from "./amz-date.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import type { Authenticated } from "./authenticated.ts";
import { parameterValue, queryParameters } from "./canonical-query.ts";
import { checkSkew, presignedExpired } from "./clock-checks.ts";
import { equalSignatures } from "./constant-time.ts";
import type { Credential } from "./credentials.ts";
import { comparedS3Body } from "./payload-v4.ts";
import { invalidArgument, signatureDoesNotMatch } from "./refusals.ts";
import { s3StringToSignV2, type VariantV2 } from "./string-to-sign-v2.ts";
import { requireCredential } from "./verify-v4.ts";

/** The usual one first: the others cost only requests that would be refused. */
const variants: readonly [VariantV2, ...VariantV2[]] = [
  { joiner: ",", bucketSlash: false },
  { joiner: ",", bucketSlash: true },
  { joiner: ", ", bucketSlash: false },
  { joiner: ",", bucketSlash: false, emptyIsBare: true },
];
const nothingSigned: ReadonlySet<string> = new Set();

interface ClaimV2 {
  readonly accessKeyId: string;
  readonly signature: string;
  readonly sessionToken: string | undefined;
  /** What stands in the date's place. */
  readonly date: string;
  /** Presigned: `x-amz-…` query parameters count as headers. */
  readonly isPresigned: boolean;
}

/** Authenticates a version 2 Authorization header. */
export async function authenticateHeaderV2(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Promise<Authenticated> {
  const authorization = request.headers["authorization"] ?? "";
  const text = authorization.slice("AWS ".length).trim();
  const colon = text.lastIndexOf(":");
  if (colon <= 0 || text.includes(" ")) {
    const message = "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature";
    throw invalidArgument(message, "Authorization", authorization);
  }
  const amzDate = request.headers["x-amz-date"];
  const stated = amzDate ?? request.headers["date"];
  const signedAt = stated === undefined ? undefined : parseLenientDate(stated);
  if (stated === undefined || signedAt === undefined) {
    const message = "AWS authentication requires a valid Date or x-amz-date header";
    throw awsError("AccessDenied", message, { status: 403 });
  }
  checkSkew(identified, signedAt, options.now(), stated);
  const claim = {
    accessKeyId: text.slice(0, colon),
    signature: text.slice(colon + 1),
    sessionToken: request.headers["x-amz-security-token"],
    date: amzDate === undefined ? stated : "",
    isPresigned: false,
  };
  const credential = await verifyV2(request, identified, claim, options);
  return authenticated(request, identified, credential, claim);
}

/** Authenticates a version 2 presigned query; `Expires` is in seconds since 1970. */
export async function authenticatePresignedV2(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Promise<Authenticated> {
  const parameters = queryParameters(request.query);
  const accessKeyId = parameterValue(parameters, "AWSAccessKeyId");
  const signature = parameterValue(parameters, "Signature");
  const expires = parameterValue(parameters, "Expires");
  if (!accessKeyId || !signature || !expires) {
    const message = "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters";
    throw awsError("AccessDenied", message, { status: 403 });
  }
  if (!/^\d{1,13}$/.test(expires)) {
    const message = `Invalid date (should be seconds since epoch): ${expires}`;
    throw awsError("AccessDenied", message, { status: 403 });
  }
  const expiresAt = Number(expires) * 1_000;
  const now = options.now();
  if (expiresAt < now) throw presignedExpired(expiresAt, now, undefined);
  const sessionToken = parameterValue(parameters, "x-amz-security-token") ?? request.headers["x-amz-security-token"];
  const claim = { accessKeyId, signature, sessionToken, date: expires, isPresigned: true };
  const credential = await verifyV2(request, identified, claim, options);
  return authenticated(request, identified, credential, claim);
}

async function verifyV2(
  request: WireRequest,
  identified: Identified,
  claim: ClaimV2,
  options: AuthenticateOptions,
): Promise<Credential> {
  const wanted = { scope: { accessKeyId: claim.accessKeyId }, sessionToken: claim.sessionToken };
  const credential = await requireCredential(request, identified, wanted, options);
  for (const variant of variants) {
    const text = s3StringToSignV2(request, identified, { ...claim, ...variant });
    const computed = createHmac("sha1", credential.secretAccessKey).update(text, "latin1").digest("base64");
    if (equalSignatures(computed, claim.signature)) return credential;
  }
  throw signatureDoesNotMatch("s3", {
    accessKeyId: claim.accessKeyId,
    stringToSign: s3StringToSignV2(request, identified, { ...claim, ...variants[0] }),
    signatureProvided: claim.signature,
    canonicalRequest: undefined,
  });
}

function authenticated(
  request: WireRequest,
  identified: Identified,
  credential: Credential,
  claim: ClaimV2,
): Authenticated {
  return {
    caller: credential.caller,
    region: undefined,
    body: comparedS3Body(request, identified),
    signedHeaders: nothingSigned,
    authType: claim.isPresigned ? "REST-QUERY-STRING" : "REST-HEADER",
    signatureVersion: "AWS",
    signatureAge: undefined,
  };
}
