/** Web identity tokens: JSON Web Tokens of OpenID Connect providers that the role's account trusts. */
import { compactVerify, decodeJwt, errors, type JWTPayload } from "jose";
import type { Context } from "../../../kernel/context.ts";
import { oidcProviders, type OidcProviderRow } from "../../../kernel/identity/providers.ts";
import { issuerWithoutScheme } from "../../../kernel/identity/provider-keys.ts";
import { expiredIdentityToken, invalidIdentityToken } from "../errors.ts";
import { providerKeySet } from "./provider-key-set.ts";

/** Providers sign with their private keys; secrets shared with clients prove nothing here. */
const algorithms = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"];
/** How far a provider's clock may be ahead. */
const leewaySeconds = 300;
const requiredClaims = ["iss", "sub", "aud", "exp", "iat"] as const;

/** A token that holds. */
export interface WebIdentity {
  readonly provider: OidcProviderRow;
  readonly subject: string;
  /** The one that the provider is registered for. */
  readonly audience: string;
  readonly claims: JWTPayload;
}

/** Verifies a token for a role of `accountId`. Throws InvalidIdentityToken and ExpiredTokenException. */
export async function verifyToken(context: Context, token: string, accountId: string): Promise<WebIdentity> {
  const claims = readClaims(token);
  for (const name of requiredClaims) {
    if (claims[name] === undefined) throw invalidIdentityToken(`Missing a required claim: ${name}`);
  }
  const { iss, sub, aud } = claims;
  if (typeof iss !== "string" || typeof sub !== "string") throw notAToken();
  const url = issuerWithoutScheme(iss);
  const provider = await context.store.read((reader) => reader.get(oidcProviders, [accountId, url]));
  if (!provider) throw invalidIdentityToken(`No OpenIDConnect provider found in your account for ${iss}`);
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  const audience = audiences.find((one): one is string => provider.clientIds.some((id) => id === one));
  if (audience === undefined) throw invalidIdentityToken("Incorrect token audience");
  await verifySignature(context, token, iss, provider);
  checkTimes(claims, context.clock.wall() / 1_000);
  return { provider, subject: sub, audience, claims };
}

const notAToken = (): Error =>
  invalidIdentityToken(
    "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
  );

/** What a token says of itself, proven by nothing yet. Throws InvalidIdentityToken for what is none. */
export function readClaims(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch (error) {
    if (error instanceof errors.JOSEError) throw notAToken();
    throw error;
  }
}

async function verifySignature(
  context: Context,
  token: string,
  issuer: string,
  provider: OidcProviderRow,
): Promise<void> {
  const keySet = await providerKeySet(context, issuer, provider);
  try {
    await compactVerify(token, keySet, { algorithms });
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw noKey();
    if (error instanceof errors.JOSEError) throw invalidIdentityToken("The token's signature is not valid");
    throw error;
  }
}

/** No key of the provider's fits the token. */
const noKey = (): Error =>
  invalidIdentityToken(
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  );

function checkTimes({ exp, nbf, iat }: JWTPayload, now: number): void {
  if (typeof exp !== "number" || typeof iat !== "number" || (nbf !== undefined && typeof nbf !== "number")) {
    throw notAToken();
  }
  if (now >= exp) {
    throw expiredIdentityToken(
      `Token expired: current date/time ${Math.floor(now)} must be before the expiration date/time ${exp}`,
    );
  }
  if (Math.max(nbf ?? 0, iat) > now + leewaySeconds) throw invalidIdentityToken("The token is not valid yet");
}
