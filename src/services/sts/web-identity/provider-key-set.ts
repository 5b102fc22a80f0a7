/** The keys that a provider signs with: registered ones, an account's of this region, or those that a provider on this machine publishes. */
import { createLocalJWKSet, errors, type JSONWebKeySet } from "jose";
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { OidcProviderRow } from "../../../kernel/identity/providers.ts";
import { outboundKeySet } from "../../../kernel/identity/outbound-federation.ts";
import { providerKeys } from "../../../kernel/identity/provider-keys.ts";
import { invalidIdentityToken } from "../errors.ts";
import { fetchLoopbackJson, isLoopbackUrl } from "./loopback-fetch.ts";

/** Finds the key that a token names. */
export type KeySet = ReturnType<typeof createLocalJWKSet>;

interface Fetched {
  readonly keySet: KeySet;
  /** Wall-clock time, milliseconds. */
  readonly at: number;
}

const keptMilliseconds = 60_000;
const keptLimit = 100;
/** By issuer and thumbprints. */
const fetched = new Map<string, Fetched>();

/** A provider's keys. Throws IDPCommunicationError and InvalidIdentityToken when they cannot be had. */
export async function providerKeySet(context: Context, issuer: string, provider: OidcProviderRow): Promise<KeySet> {
  const row = await context.store.read((reader) => reader.get(providerKeys, [provider.url]));
  if (row) return keySetOf(JSON.parse(row.keySet));
  const own = await context.store.read((reader) => outboundKeySet(reader, issuer));
  if (own) return keySetOf(own);
  if (!isLoopbackUrl(issuer)) {
    throw awsError(
      "IDPCommunicationError",
      `The keys of ${issuer} are not registered: run haneul identity keys ${issuer} FILE with its key set.`,
      { status: 400 },
    );
  }
  const name = `${issuer} ${provider.thumbprints.join(" ")}`;
  const known = fetched.get(name);
  const now = context.clock.wall();
  if (known && now - known.at < keptMilliseconds && now >= known.at) return known.keySet;
  const keySet = await fetchKeySet(issuer, provider);
  if (fetched.size >= keptLimit) fetched.clear();
  fetched.set(name, { keySet, at: now });
  return keySet;
}

/** As OpenID Connect Discovery has it: the configuration names where the keys are; here that has to be the same server. */
async function fetchKeySet(issuer: string, { thumbprints }: OidcProviderRow): Promise<KeySet> {
  const base = issuer.replace(/\/$/, "");
  const configuration = (await fetchLoopbackJson(`${base}/.well-known/openid-configuration`, thumbprints)) as {
    readonly jwks_uri?: unknown;
  } | null;
  const address = configuration?.jwks_uri;
  if (typeof address !== "string" || !URL.canParse(address) || new URL(address).origin !== new URL(base).origin) {
    throw invalidIdentityToken(`The configuration of ${issuer} names no jwks_uri on the same server`);
  }
  return keySetOf(await fetchLoopbackJson(address, thumbprints));
}

function keySetOf(value: unknown): KeySet {
  try {
    return createLocalJWKSet(value as JSONWebKeySet);
  } catch (error) {
    if (error instanceof errors.JOSEError) throw invalidIdentityToken("The provider's key set is not well formed");
    throw error;
  }
}
