/** The parts of `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`, and what services say of one that lacks some. */
import { createHash } from "node:crypto";
import type { Identified, WireRequest } from "../wire.ts";
import {
  headerMalformed,
  incompleteSignature,
  invalidArgument,
  missingAuthentication,
  refusalFamily,
  type RefusalFamily,
} from "./refusals.ts";

export interface AuthorizationParts {
  readonly credential: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

/** Picks the three parts out of the header; their order and the space around commas do not matter. */
export function authorizationParts(request: WireRequest, identified: Identified): AuthorizationParts {
  const authorization = request.headers["authorization"] ?? "";
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
  if (credential && signedHeaders && signature && (isS3 || !/\s/.test(credential + signedHeaders + signature))) {
    return { credential, signedHeaders, signature };
  }
  throw isS3 ? missingS3Part(found, authorization) : unreadableAuthorization(request, identified);
}

/** Three components with a wrong name among them lack one; fewer are not an authorization header at all. */
function missingS3Part(found: Partial<Record<string, string>>, authorization: string): Error {
  const missing = ["Credential", "Signature", "SignedHeaders"].filter((name) => !found[name]);
  const isComplete = authorization.split(",").length === 3;
  if (isComplete && missing.length === 1) return headerMalformed(`missing ${missing[0]}.`);
  return headerMalformed(
    "the authorization header requires three components: Credential, SignedHeaders, and Signature.",
  );
}

/**
 * What services other than S3 say of a header that is no signature: a word without an equals sign comes first (a key that
 * was pasted with a space is one), then all that is missing. They repeat the header as a hash only, for it may hold a secret.
 */
export function unreadableAuthorization(request: WireRequest, identified: Identified): Error {
  const authorization = request.headers["authorization"] ?? "";
  const family = refusalFamily(identified);
  const words = authorization.split(/[\s,]+/).filter((word) => word !== "");
  const isAlgorithm = words[0]?.startsWith("AWS4-") === true;
  if (words.length < 2 && !isAlgorithm) return missingAuthentication(identified);
  const pairs = words.slice(1);
  if (pairs.some((word) => word.indexOf("=") < 1)) {
    return incompleteSignature(
      family,
      `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${hashOf(authorization)}'.`,
    );
  }
  const missing = ["Credential", "Signature", "SignedHeaders"]
    .filter((name) => !pairs.some((word) => word.startsWith(`${name}=`) && word.length > name.length + 1))
    .map((name) => `Authorization header requires '${name}' parameter. `);
  const isDated = Boolean(request.headers["x-amz-date"] ?? request.headers["date"]);
  if (missing.length === 0 && (isDated || !isAlgorithm)) return missingAuthentication(identified);
  return incompleteAuthorization(family, missing.join("") + (isDated ? "" : `${dateRequired} `), authorization);
}

const dateRequired = "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.";

/** A signature in a header, by a service other than S3, without a date. */
export function undatedAuthorization(family: RefusalFamily, authorization: string): Error {
  return incompleteAuthorization(family, `${dateRequired} `, authorization);
}

function incompleteAuthorization(family: RefusalFamily, what: string, authorization: string): Error {
  const shown = `(Hashed with SHA-256 and encoded with Base64) Authorization=${hashOf(authorization)}`;
  return incompleteSignature(family, what + shown);
}

function hashOf(authorization: string): string {
  return createHash("sha256").update(authorization).digest("base64");
}

/** A date that is none, as services other than S3 refuse it. */
export function invalidDate(family: RefusalFamily, date: string): Error {
  const message = `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`;
  return incompleteSignature(family, message);
}
