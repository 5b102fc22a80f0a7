/** Outbound web identity federation: an account's own issuer of JSON Web Tokens. IAM switches it, STS signs with it. */
import type { Reader } from "../store.ts";
import { defineTable } from "../table.ts";

/** Algorithms that tokens are signed with. */
export type OutboundAlgorithm = "RS256" | "ES384";

/** One key that signs. */
export interface OutboundKey {
  readonly algorithm: OutboundAlgorithm;
  readonly keyId: string;
  /** PKCS #8, sealed. */
  readonly sealedPrivateKey: Uint8Array;
  /** A JSON Web Key (RFC 7517), public. */
  readonly publicKey: string;
}

/** An account's issuer: kept when federation is switched off, so that switching it on again revives the same one. */
export interface OutboundFederationRow {
  readonly accountId: string;
  /** The first label of the issuer's name. */
  readonly issuerId: string;
  readonly enabled: boolean;
  readonly keys: readonly OutboundKey[];
}

export const outboundFederations = defineTable<OutboundFederationRow>("iam.outbound-federations", {
  holdsSealed: true,
  scope: "partition",
  key: (row) => [row.accountId],
  indexes: { issuer: (row) => [row.issuerId] },
});

const issuerSuffix = ".tokens.sts.global.api.aws";

/** `https://ID.tokens.sts.global.api.aws`, as AWS names them. No such host is asked: the region knows the keys. */
export const outboundIssuer = ({ issuerId }: Pick<OutboundFederationRow, "issuerId">): string =>
  `https://${issuerId}${issuerSuffix}`;

/** The JSON Web Key Set of an issuer of this region, by its id or URL; undefined when there is none, or it is switched off. */
export async function outboundKeySet(reader: Reader, issuer: string): Promise<{ keys: object[] } | undefined> {
  const issuerId = issuer.replace(/^https:\/\//, "").replace(issuerSuffix, "");
  const [row] = await reader.indexRange(outboundFederations, "issuer", { prefix: [issuerId], limit: 1 });
  if (!row?.enabled) return undefined;
  return { keys: row.keys.map((key) => JSON.parse(key.publicKey) as object) };
}
