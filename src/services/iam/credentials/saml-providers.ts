/** SAML providers: making, showing, changing and deleting them. */
import { awsError } from "../../../kernel/errors.ts";
import { samlProviderArn, samlProviders, type SamlProviderRow } from "../../../kernel/identity/providers.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Access, InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import type { Iam } from "../../../generated/iam.ts";
import { invalidInput, limitExceeded } from "../errors.ts";
import { onResource } from "./access.ts";
import { parsePrivateKey } from "./certificate.ts";
import { allRows, providersPerAccount } from "./quotas.ts";
import { requireSamlProvider, samlKind } from "./provider.ts";
import { parseSamlMetadata } from "./saml-metadata.ts";
import { tagList, tagsFrom, tagsMember } from "../tags.ts";

/** Metadata without an end is taken to be good for this long. */
const validYears = 100;
const privateKeysPerProvider = 2;

type NamedAction = "GetSAMLProvider" | "UpdateSAMLProvider" | "DeleteSAMLProvider";

const onProvider =
  (action: NamedAction): Access<{ readonly SAMLProviderArn: string }> =>
  async (context, { SAMLProviderArn: arn }) => {
    const row = await context.store.read((reader) => samlKind.find(reader, context, arn));
    return [onResource(`iam:${action}`, arn, row?.tags)];
  };

export const createSamlProvider: OperationDefinition<Iam, "CreateSAMLProvider"> = {
  access: (context, input) => {
    const arn = samlProviderArn(context.caller.accountId, input.Name);
    return [onResource("iam:CreateSAMLProvider", arn, undefined, requestTagKeys(input.Tags))];
  },
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    const row = newProvider(context, input);
    await context.store.transact(async (tx) => {
      const present = await tx.range(samlProviders, { prefix: [accountId], limit: providersPerAccount });
      if (await tx.get(samlProviders, samlProviders.key(row))) {
        throw awsError("EntityAlreadyExists", `Provider ${samlProviderArn(accountId, row.name)} already exists.`);
      }
      if (present.length >= providersPerAccount) throw limitExceeded("SAMLProvidersPerAccount", providersPerAccount);
      tx.put(samlProviders, row);
    });
    return { SAMLProviderArn: samlProviderArn(accountId, row.name), ...tagsMember(row.tags) };
  },
};

function newProvider(context: Context, input: InputOf<Iam, "CreateSAMLProvider">): SamlProviderRow {
  const base: SamlProviderRow = {
    accountId: context.caller.accountId,
    name: input.Name,
    metadata: input.SAMLMetadataDocument,
    createdAt: context.clock.now(),
    validUntil: validUntilOf(context, input.SAMLMetadataDocument),
    tags: tagsFrom(input.Tags),
    uuid: context.ids.upperAlphanumeric(24),
  };
  return withEncryption(context, base, input);
}

function validUntilOf(context: Context, metadata: string): number {
  const stated = parseSamlMetadata(metadata).validUntil;
  if (stated !== undefined) return stated;
  const end = new Date(context.clock.now());
  return end.setUTCFullYear(end.getUTCFullYear() + validYears);
}

/** Sets the mode, then takes a key away, then adds one: a rotation in one request stays within two keys. */
function withEncryption(
  context: Context,
  row: SamlProviderRow,
  input: Pick<InputOf<Iam, "UpdateSAMLProvider">, "AssertionEncryptionMode" | "AddPrivateKey" | "RemovePrivateKey">,
): SamlProviderRow {
  const { AssertionEncryptionMode: mode, AddPrivateKey: added, RemovePrivateKey: removed } = input;
  const present = row.privateKeys ?? [];
  if (removed !== undefined && !present.some(({ id }) => id === removed)) {
    throw awsError("NoSuchEntity", `The private key with id ${removed} cannot be found.`);
  }
  const keys = present.filter(({ id }) => id !== removed);
  if (added !== undefined) {
    parsePrivateKey(added);
    const sealedKey = context.secrets.seal(Buffer.from(added));
    keys.push({ id: context.ids.upperAlphanumeric(24), sealedKey, addedAt: context.clock.now() });
  }
  if (keys.length > privateKeysPerProvider) throw limitExceeded("PrivateKeysPerSAMLProvider", privateKeysPerProvider);
  const encryption = mode ?? row.assertionEncryptionMode;
  if (encryption === "Required" && keys.length === 0) {
    throw invalidInput("A private key is required when AssertionEncryptionMode is Required.");
  }
  return {
    ...row,
    ...(encryption === undefined ? {} : { assertionEncryptionMode: encryption as "Required" | "Allowed" }),
    ...(keys.length === 0 && present.length === 0 ? {} : { privateKeys: keys }),
  };
}

export const getSamlProvider: OperationDefinition<Iam, "GetSAMLProvider"> = {
  access: onProvider("GetSAMLProvider"),
  invoke: async (context, input) => {
    const row = await context.store.read((reader) => requireSamlProvider(reader, context, input.SAMLProviderArn));
    return {
      SAMLProviderUUID: row.uuid,
      SAMLMetadataDocument: row.metadata,
      CreateDate: new Date(row.createdAt),
      ValidUntil: new Date(row.validUntil),
      Tags: tagList(row.tags),
      AssertionEncryptionMode: row.assertionEncryptionMode ?? "Allowed",
      PrivateKeyList: (row.privateKeys ?? []).map(({ id, addedAt }) => ({ KeyId: id, Timestamp: new Date(addedAt) })),
    };
  },
};

export const listSamlProviders: OperationDefinition<Iam, "ListSAMLProviders"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    const rows = await context.store.read((reader) =>
      reader.range(samlProviders, { prefix: [accountId], limit: allRows }),
    );
    return {
      SAMLProviderList: rows.map((row) => ({
        Arn: samlProviderArn(accountId, row.name),
        ValidUntil: new Date(row.validUntil),
        CreateDate: new Date(row.createdAt),
      })),
    };
  },
};

export const updateSamlProvider: OperationDefinition<Iam, "UpdateSAMLProvider"> = {
  access: onProvider("UpdateSAMLProvider"),
  invoke: async (context, input) => {
    const metadata = input.SAMLMetadataDocument;
    const replaced = metadata === undefined ? {} : { metadata, validUntil: validUntilOf(context, metadata) };
    await context.store.transact(async (tx) => {
      const row = await requireSamlProvider(tx, context, input.SAMLProviderArn);
      tx.put(samlProviders, withEncryption(context, { ...row, ...replaced }, input));
    });
    return { SAMLProviderArn: input.SAMLProviderArn };
  },
};

export const deleteSamlProvider: OperationDefinition<Iam, "DeleteSAMLProvider"> = {
  access: onProvider("DeleteSAMLProvider"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireSamlProvider(tx, context, input.SAMLProviderArn);
      tx.delete(samlProviders, samlProviders.key(row));
    });
    return {};
  },
};
