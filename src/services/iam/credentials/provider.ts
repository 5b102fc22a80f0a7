/** Identity providers by their ARNs. */
import {
  oidcProviders,
  samlProviders,
  type OidcProviderRow,
  type SamlProviderRow,
} from "../../../kernel/identity/providers.ts";
import type { Context } from "../../../kernel/context.ts";
import type { AwsError } from "../../../kernel/errors.ts";
import type { Reader } from "../../../kernel/store.ts";
import { invalidInput, notFound } from "../errors.ts";
import type { TaggedKind } from "./tagged-kind.ts";

const noSaml = (arn: string): AwsError => notFound(`Manifest not found for arn ${arn}`);
const noOidc = (arn: string): AwsError => notFound(`OpenIDConnect Provider not found for arn ${arn}`);

/** Throws NoSuchEntity, or InvalidInput for what is no provider's ARN. */
export async function requireSamlProvider(reader: Reader, context: Context, arn: string): Promise<SamlProviderRow> {
  const row = await samlKind.find(reader, context, arn);
  if (!row) throw noSaml(arn);
  return row;
}

/** Throws NoSuchEntity, or InvalidInput for what is no provider's ARN. */
export async function requireOidcProvider(reader: Reader, context: Context, arn: string): Promise<OidcProviderRow> {
  const row = await oidcKind.find(reader, context, arn);
  if (!row) throw noOidc(arn);
  return row;
}

/** The name behind the ARN; undefined when it is another account's. */
function nameIn(arn: string, kind: "saml-provider" | "oidc-provider", context: Context): string | undefined {
  const match = new RegExp(`^arn:aws:iam::(\\d{12}):${kind}/(.+)$`).exec(arn);
  if (!match) throw invalidInput(`Invalid ARN: ${arn}`);
  return match[1] === context.caller.accountId ? match[2] : undefined;
}

export const samlKind: TaggedKind<SamlProviderRow> = {
  name: "SAMLProvider",
  table: samlProviders,
  member: "SAMLProviderArn",
  find: async (reader, context, arn) => {
    const name = nameIn(arn, "saml-provider", context);
    return name === undefined ? undefined : reader.get(samlProviders, [context.caller.accountId, name]);
  },
  arnOf: (_row, _context, arn) => arn,
  missing: noSaml,
};

export const oidcKind: TaggedKind<OidcProviderRow> = {
  name: "OpenIDConnectProvider",
  table: oidcProviders,
  member: "OpenIDConnectProviderArn",
  find: async (reader, context, arn) => {
    const url = nameIn(arn, "oidc-provider", context);
    return url === undefined ? undefined : reader.get(oidcProviders, [context.caller.accountId, url]);
  },
  arnOf: (_row, _context, arn) => arn,
  missing: noOidc,
};
