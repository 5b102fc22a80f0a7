/** The heart of version 4: the canonical request, the string to sign, the signature, and who made it. */
import { hash } from "node:crypto";
import type { Credential } from "./credentials.ts";
import type { Identified, WireRequest } from "../wire.ts";
import type { AuthenticateOptions } from "./authenticate-options.ts";
import { normalisedCanonicalPath, s3CanonicalPath } from "./canonical-path.ts";
import { equalSignatures } from "./constant-time.ts";
import type { CredentialScope } from "./credential-scope.ts";
import { hmacSha256 } from "./hmac-sha256.ts";
import type { ChunkSeed } from "./chunk-signatures.ts";
import { refusalFamily, signatureDoesNotMatch, tokenRefusal, unknownAccessKey } from "./refusals.ts";
import { canonicalHeaders, otherJoinings, type Joining, type SignedHeaders } from "./signed-headers.ts";
import { deriveSigningKey, knownSigningKey, rememberSigningKey, type SigningKey } from "./signing-keys.ts";

/** What a client says it signed, wherever it said so. */
export interface ClaimV4 {
  /** `AKID/20130524/us-east-1/s3/aws4_request` as sent. */
  readonly credential: string;
  readonly scope: CredentialScope;
  /** `20130524T000000Z`. */
  readonly amzDate: string;
  readonly signedHeaders: SignedHeaders;
  /** Where a signed header is looked for that was not sent: presigned requests alone. */
  readonly headerInQuery?: ((name: string) => string | undefined) | undefined;
  readonly signature: string;
  readonly canonicalQuery: string;
  readonly payloadHash: string;
  readonly sessionToken: string | undefined;
}

/** A claim that holds. */
export interface VerifiedV4 {
  readonly credential: Credential;
  /** For the signatures of chunks, which continue this one. */
  readonly key: Buffer;
  readonly signature: string;
}

/** Finds the key and compares signatures; throws the service's error when either fails. A promise only where the key is not at hand. */
export function verifyV4(
  request: WireRequest,
  identified: Identified,
  claim: ClaimV4,
  options: AuthenticateOptions,
): VerifiedV4 | Promise<VerifiedV4> {
  const found = requireCredential(request, identified, claim, options);
  if (found instanceof Promise) return found.then((credential) => verifyWith(request, identified, claim, credential));
  return verifyWith(request, identified, claim, found);
}

function verifyWith(request: WireRequest, identified: Identified, claim: ClaimV4, credential: Credential): VerifiedV4 {
  const known = knownSigningKey(claim.credential);
  const isKnown = known !== undefined && known.secretAccessKey === credential.secretAccessKey;
  const signing = isKnown ? known : deriveSigningKey(credential.secretAccessKey, claim.scope);
  if (!matches(request, identified, claim, signing)) throw mismatch(request, identified, claim);
  if (!isKnown) rememberSigningKey(claim.credential, signing);
  return { credential, key: signing.key, signature: claim.signature };
}

/** The active credential of a key id, or the family's error. */
export function requireCredential(
  request: WireRequest,
  identified: Identified,
  claim: { readonly scope: { readonly accessKeyId: string }; readonly sessionToken: string | undefined },
  options: AuthenticateOptions,
): Credential | Promise<Credential> {
  const { accessKeyId } = claim.scope;
  const named = { accessKeyId, token: claim.sessionToken };
  const refused = (error: unknown): unknown => tokenRefusal(refusalFamily(identified), error, named);
  const active = (credential: Credential | undefined): Credential => {
    if (!credential?.active) throw unknownAccessKey(refusalFamily(identified), accessKeyId);
    return credential;
  };
  let found: Credential | undefined | Promise<Credential | undefined>;
  try {
    found = options.credentials.find(accessKeyId, claim.sessionToken, request.sourceAddress);
  } catch (error) {
    throw refused(error);
  }
  if (!(found instanceof Promise)) return active(found);
  return found
    .catch((error: unknown) => {
      throw refused(error);
    })
    .then(active);
}

function matches(request: WireRequest, identified: Identified, claim: ClaimV4, signing: SigningKey): boolean {
  const fits = (joining: Joining): boolean => matchesWith(request, identified, claim, signing, joining);
  return fits(", ") || otherJoinings(request, claim.signedHeaders).some(fits);
}

function matchesWith(
  request: WireRequest,
  identified: Identified,
  claim: ClaimV4,
  signing: SigningKey,
  joining: Joining,
): boolean {
  const text = stringToSign(claim, canonicalRequest(request, identified, claim, joining));
  return equalSignatures(hmacSha256(signing.key, text), claim.signature);
}

/** Text whose characters are the bytes hashed (latin1). */
function canonicalRequest(request: WireRequest, identified: Identified, claim: ClaimV4, joining: Joining): string {
  const isS3 = identified.service.signingName === "s3";
  const path = isS3 ? s3CanonicalPath(request.path) : normalisedCanonicalPath(request.path);
  const headers = canonicalHeaders(request, claim.signedHeaders, { joining, inQuery: claim.headerInQuery });
  return `${request.method}\n${path}\n${claim.canonicalQuery}\n${headers}\n${claim.signedHeaders.text}\n${claim.payloadHash}`;
}

function stringToSign(claim: ClaimV4, canonical: string): string {
  const digest = hash("sha256", Buffer.from(canonical, "latin1"), "hex");
  return `AWS4-HMAC-SHA256\n${claim.amzDate}\n${claim.scope.text}\n${digest}`;
}

/** Where the signatures of a body's chunks go on from. */
export function chunkSeed(
  request: WireRequest,
  identified: Identified,
  claim: ClaimV4,
  { key, signature }: Pick<VerifiedV4, "key" | "signature">,
): ChunkSeed {
  const { amzDate, scope } = claim;
  const canonical = (): string => canonicalRequest(request, identified, claim, ",");
  return { key, signature, amzDate, scope: scope.text, accessKeyId: scope.accessKeyId, canonicalRequest: canonical };
}

function mismatch(request: WireRequest, identified: Identified, claim: ClaimV4): Error {
  const canonical = canonicalRequest(request, identified, claim, ",");
  return signatureDoesNotMatch(refusalFamily(identified), {
    accessKeyId: claim.scope.accessKeyId,
    stringToSign: stringToSign(claim, canonical),
    signatureProvided: claim.signature,
    canonicalRequest: canonical,
  });
}
