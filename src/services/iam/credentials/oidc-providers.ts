/** OpenID Connect providers: making, showing, changing and deleting them. */
import { awsError } from "../../../kernel/errors.ts";
import { oidcProviderArn, oidcProviders, type OidcProviderRow } from "../../../kernel/identity/providers.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Access, OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import type { Iam } from "../../../generated/iam.ts";
import { limitExceeded, notFound } from "../errors.ts";
import { onResource } from "./access.ts";
import { checkClientIds, checkThumbprints, parseProviderUrl } from "./oidc-rules.ts";
import { allRows, providersPerAccount } from "./quotas.ts";
import { oidcKind, requireOidcProvider } from "./provider.ts";
import { tagList, tagsFrom, tagsMember } from "../tags.ts";

type NamedAction =
  | "GetOpenIDConnectProvider"
  | "DeleteOpenIDConnectProvider"
  | "UpdateOpenIDConnectProviderThumbprint"
  | "AddClientIDToOpenIDConnectProvider"
  | "RemoveClientIDFromOpenIDConnectProvider";

const onProvider =
  (action: NamedAction): Access<{ readonly OpenIDConnectProviderArn: string }> =>
  async (context, { OpenIDConnectProviderArn: arn }) => {
    const row = await context.store.read((reader) => oidcKind.find(reader, context, arn));
    return [onResource(`iam:${action}`, arn, row?.tags)];
  };

export const createOpenIdConnectProvider: OperationDefinition<Iam, "CreateOpenIDConnectProvider"> = {
  access: (context, input) => {
    const arn = oidcProviderArn(context.caller.accountId, parseProviderUrl(input.Url));
    return [onResource("iam:CreateOpenIDConnectProvider", arn, undefined, requestTagKeys(input.Tags))];
  },
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    checkThumbprints(input.ThumbprintList ?? []);
    const row: OidcProviderRow = {
      accountId,
      url: parseProviderUrl(input.Url),
      clientIds: checkClientIds(input.ClientIDList ?? []),
      thumbprints: input.ThumbprintList ?? [],
      createdAt: context.clock.now(),
      tags: tagsFrom(input.Tags),
    };
    await context.store.transact(async (tx) => {
      if (await tx.get(oidcProviders, oidcProviders.key(row))) {
        throw awsError("EntityAlreadyExists", `Provider with url ${input.Url} already exists.`);
      }
      const present = await tx.range(oidcProviders, { prefix: [accountId], limit: providersPerAccount });
      if (present.length >= providersPerAccount) {
        throw limitExceeded("OpenIdConnectProvidersPerAccount", providersPerAccount);
      }
      tx.put(oidcProviders, row);
    });
    return { OpenIDConnectProviderArn: oidcProviderArn(accountId, row.url), ...tagsMember(row.tags) };
  },
};

export const getOpenIdConnectProvider: OperationDefinition<Iam, "GetOpenIDConnectProvider"> = {
  access: onProvider("GetOpenIDConnectProvider"),
  invoke: async (context, { OpenIDConnectProviderArn: arn }) => {
    const row = await context.store.read((reader) => requireOidcProvider(reader, context, arn));
    return {
      Url: row.url,
      ClientIDList: row.clientIds,
      ThumbprintList: row.thumbprints,
      CreateDate: new Date(row.createdAt),
      Tags: tagList(row.tags),
    };
  },
};

export const listOpenIdConnectProviders: OperationDefinition<Iam, "ListOpenIDConnectProviders"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    const rows = await context.store.read((reader) =>
      reader.range(oidcProviders, { prefix: [accountId], limit: allRows }),
    );
    return { OpenIDConnectProviderList: rows.map((row) => ({ Arn: oidcProviderArn(accountId, row.url) })) };
  },
};

/** Not idempotent, although IAM's API reference says so. */
export const deleteOpenIdConnectProvider: OperationDefinition<Iam, "DeleteOpenIDConnectProvider"> = {
  access: onProvider("DeleteOpenIDConnectProvider"),
  invoke: async (context, { OpenIDConnectProviderArn: arn }) => {
    await context.store.transact(async (tx) => {
      const row = await oidcKind.find(tx, context, arn);
      if (!row) throw notFound(`OpenId connect Provider ${arn} cannot be found.`);
      tx.delete(oidcProviders, oidcProviders.key(row));
    });
    return {};
  },
};

/** Replaces the whole list. */
export const updateOpenIdConnectProviderThumbprint: OperationDefinition<Iam, "UpdateOpenIDConnectProviderThumbprint"> =
  {
    access: onProvider("UpdateOpenIDConnectProviderThumbprint"),
    invoke: async (context, input) => {
      const thumbprints = input.ThumbprintList;
      checkThumbprints(thumbprints);
      return change(context, input.OpenIDConnectProviderArn, (row) => ({ ...row, thumbprints }));
    },
  };

export const addClientIdToOpenIdConnectProvider: OperationDefinition<Iam, "AddClientIDToOpenIDConnectProvider"> = {
  access: onProvider("AddClientIDToOpenIDConnectProvider"),
  invoke: async (context, input) =>
    change(context, input.OpenIDConnectProviderArn, (row) => ({
      ...row,
      clientIds: checkClientIds([...row.clientIds, input.ClientID]),
    })),
};

export const removeClientIdFromOpenIdConnectProvider: OperationDefinition<
  Iam,
  "RemoveClientIDFromOpenIDConnectProvider"
> = {
  access: onProvider("RemoveClientIDFromOpenIDConnectProvider"),
  invoke: async (context, input) =>
    change(context, input.OpenIDConnectProviderArn, (row) => ({
      ...row,
      clientIds: row.clientIds.filter((id) => id !== input.ClientID),
    })),
};

async function change(
  context: Context,
  arn: string,
  changed: (row: OidcProviderRow) => OidcProviderRow,
): Promise<Record<string, never>> {
  await context.store.transact(async (tx) => {
    tx.put(oidcProviders, changed(await requireOidcProvider(tx, context, arn)));
  });
  return {};
}
