/** Stage two: who asks? Finds out which kind of signature a request carries, if any, and has it checked. */
import { anonymousCaller } from "../../kernel/caller.ts";
import type { AuthenticateOptions } from "../signatures/authenticate-options.ts";
import type { Authenticated } from "../signatures/authenticated.ts";
import { unreadableAuthorization } from "../signatures/authorization-parts.ts";
import { hasParameter } from "../signatures/canonical-query.ts";
import { authenticateHeaderV4 } from "../signatures/header-v4.ts";
import { anonymousS3Body, bodyWithoutCheck } from "../signatures/payload-v4.ts";
import { authenticatePresignedV4 } from "../signatures/presigned-v4.ts";
import {
  badSignature,
  invalidArgument,
  missingAuthentication,
  refusalFamily,
  unsupportedMechanism,
} from "../signatures/refusals.ts";
import { authenticateFormV2, carriesFormV2 } from "../signatures/form-v2.ts";
import { authenticateHeaderV2, authenticatePresignedV2 } from "../signatures/s3-v2.ts";
import type { Soon } from "../soon.ts";
import type { Identified, WireRequest } from "../wire.ts";

export type { AuthenticateOptions } from "../signatures/authenticate-options.ts";

const nothingSigned: ReadonlySet<string> = new Set();

/** Services whose resource policies may let nobody in; authorization decides there. */
const servicesOpenToNobody: ReadonlySet<string> = new Set(["s3", "sqs", "sns"]);
/** Operations whose input is itself the proof of who asks. */
const operationsOpenToNobody: ReadonlySet<string> = new Set(["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"]);

/** Who asks, and the body held to what was signed. Throws the service's error when the signature does not hold. A promise only where there is something to wait for. */
export function authenticate(
  request: WireRequest,
  identified: Identified,
  options: AuthenticateOptions,
): Soon<Authenticated> {
  const isS3 = refusalFamily(identified) === "s3";
  const authorization = request.headers["authorization"];
  const isPresignedV4 = request.query !== "" && hasParameter(request.query, "X-Amz-Algorithm");
  const isPresignedV2 = isS3 && !isPresignedV4 && request.query !== "" && carriesPresignedV2(request.query);
  if (authorization === undefined) {
    if (isPresignedV4) return authenticatePresignedV4(request, identified, options);
    if (isPresignedV2) return authenticatePresignedV2(request, identified, options);
    if (!isS3 && carriesFormV2(request, identified)) return authenticateFormV2(request, identified, options);
    return nobody(request, identified);
  }
  if (isPresignedV4 || isPresignedV2) throw twoMechanisms(identified, authorization);
  if (authorization.startsWith("AWS4-HMAC-SHA256")) return authenticateHeaderV4(request, identified, options);
  if (authorization.startsWith("AWS4-ECDSA")) throw unsupportedMechanism(refusalFamily(identified));
  if (isS3 && authorization.startsWith("AWS ")) return authenticateHeaderV2(request, identified, options);
  throw unknownScheme(request, identified, authorization);
}

function carriesPresignedV2(query: string): boolean {
  return hasParameter(query, "AWSAccessKeyId") || (hasParameter(query, "Signature") && hasParameter(query, "Expires"));
}

function nobody(request: WireRequest, identified: Identified): Authenticated {
  const isS3 = refusalFamily(identified) === "s3";
  const isOpen =
    servicesOpenToNobody.has(identified.service.name) || operationsOpenToNobody.has(identified.operation.name);
  if (!isOpen) throw missingAuthentication(identified);
  return {
    caller: anonymousCaller,
    region: undefined,
    body: isS3 ? anonymousS3Body(request, identified) : bodyWithoutCheck(request, identified),
    signedHeaders: nothingSigned,
    authType: "NONE",
    signatureVersion: undefined,
    signatureAge: undefined,
  };
}

function twoMechanisms(identified: Identified, authorization: string): Error {
  const family = refusalFamily(identified);
  if (family !== "s3") {
    return badSignature(
      family,
      "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
  }
  return invalidArgument(
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified",
    "Authorization",
    authorization,
  );
}

function unknownScheme(request: WireRequest, identified: Identified, authorization: string): Error {
  if (refusalFamily(identified) !== "s3") return unreadableAuthorization(request, identified);
  const message = authorization.includes(" ")
    ? "Unsupported Authorization Type"
    : "Authorization header is invalid -- one and only one ' ' (space) required";
  return invalidArgument(message, "Authorization", authorization);
}
