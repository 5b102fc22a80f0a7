/** Public keys of OpenID Connect providers that a region does not ask for them itself: whoever runs the region registers them. */
import { defineTable } from "../table.ts";

/** A provider's key set. */
export interface ProviderKeysRow {
  /** The issuer without its scheme, as in `OidcProviderRow.url`. */
  readonly url: string;
  /** A JSON Web Key Set (RFC 7517) of public keys. */
  readonly keySet: string;
  /** Region time, milliseconds. */
  readonly registeredAt: number;
}

export const providerKeys = defineTable<ProviderKeysRow>("sts.provider-keys", {
  scope: "partition",
  key: (row) => [row.url],
});

/** An issuer as rows and ARNs have it: without its scheme. A slash at its end is part of its name. */
export const issuerWithoutScheme = (issuer: string): string => issuer.replace(/^https?:\/\//, "");
