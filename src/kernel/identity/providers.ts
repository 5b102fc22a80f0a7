/** Outside identity providers that an account trusts: IAM stores them, STS verifies tokens with them. */
import { defineTable } from "../table.ts";
import type { Tags } from "./principals.ts";

/** An OpenID Connect provider. */
export interface OidcProviderRow {
  readonly accountId: string;
  /** Without `https://`: the last part of the ARN. */
  readonly url: string;
  /** Audiences that tokens may be for. */
  readonly clientIds: readonly string[];
  /** SHA-1 of the provider's certificate, hex. */
  readonly thumbprints: readonly string[];
  readonly createdAt: number;
  readonly tags: Tags;
}

export const oidcProviders = defineTable<OidcProviderRow>("iam.oidc-providers", {
  scope: "partition",
  key: (row) => [row.accountId, row.url],
});

/** A SAML 2.0 provider. */
export interface SamlProviderRow {
  readonly accountId: string;
  readonly name: string;
  /** The provider's metadata document. */
  readonly metadata: string;
  readonly createdAt: number;
  /** Milliseconds; from the metadata's certificate or validUntil, else a hundred years on. */
  readonly validUntil: number;
  readonly tags: Tags;
  readonly uuid: string;
  /** Whether assertions must or may be encrypted to one of `privateKeys`; undefined: they are not. */
  readonly assertionEncryptionMode?: "Required" | "Allowed";
  /** At most two, oldest first. */
  readonly privateKeys?: readonly SamlPrivateKey[];
}

/** A key that decrypts assertions. */
export interface SamlPrivateKey {
  readonly id: string;
  /** PEM, sealed. */
  readonly sealedKey: Uint8Array;
  readonly addedAt: number;
}

export const samlProviders = defineTable<SamlProviderRow>("iam.saml-providers", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId, row.name],
});

export const oidcProviderArn = (accountId: string, url: string): string =>
  `arn:aws:iam::${accountId}:oidc-provider/${url}`;
export const samlProviderArn = (accountId: string, name: string): string =>
  `arn:aws:iam::${accountId}:saml-provider/${name}`;
