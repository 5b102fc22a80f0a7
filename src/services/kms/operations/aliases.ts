/** Aliases: names of keys that can be pointed elsewhere. */
import type { Kms } from "../../../generated/kms.ts";
import type { Context } from "../../../kernel/context.ts";
import type { AccessQuestion, OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { keyQuestion, requestKeys } from "../access.ts";
import { alreadyExists, aliasNotFound, notAuthorized, limitExceeded, validation } from "../errors.ts";
import { findKey, requireKey } from "../find-key.ts";
import { requireState } from "../key-state.ts";
import { limits } from "../limits.ts";
import { predefinedAliases } from "../managed-keys.ts";
import { cutPage, readPage } from "../pages.ts";
import { aliasArn, aliases, placeOf, type AliasRow, type KeyRow } from "../tables.ts";

type Name = Pick<AliasRow, "accountId" | "region" | "name">;

function nameOf(context: Context, name: string): Name {
  return { accountId: context.caller.accountId, region: context.region, name };
}

/** Throws for names that AWS does not take. */
function checkName(name: string): void {
  if (!name.startsWith("alias/"))
    throw validation(
      'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
    );
  if (!/^alias\/[a-zA-Z0-9/_-]+$/.test(name)) {
    // The pattern of the model has colons, which aliases have not.
    throw validation(`${name} contains invalid characters for an alias`);
  }
  if (name.startsWith("alias/aws/")) throw notAuthorized();
}

/** Names are looked at before keys are: a wrong one is told even where the key is not there. */
function aliasQuestion(context: Context, action: string, name: string): AccessQuestion {
  checkName(name);
  return { action: `kms:${action}`, resource: aliasArn(nameOf(context, name)), conditionKeys: requestKeys(context) };
}

/** The target may be named by its id or ARN, not by another alias. */
async function targetQuestion(
  context: Context,
  reader: Reader,
  asked: { readonly action: string; readonly target: string },
): Promise<AccessQuestion> {
  if (asked.target.startsWith("alias/")) throw validation("Aliases must refer to keys. Not aliases");
  return keyQuestion(context, reader, await findKey(context, reader, asked.target), {
    action: asked.action,
    ownOnly: true,
  });
}

async function targetOf(context: Context, reader: Reader, target: string): Promise<KeyRow> {
  return requireKey(reader, (await findKey(context, reader, target)).place);
}

export const createAlias: OperationDefinition<Kms, "CreateAlias"> = {
  access: (context, input) =>
    context.store.read(async (reader) => [
      aliasQuestion(context, "CreateAlias", input.AliasName),
      await targetQuestion(context, reader, { action: "CreateAlias", target: input.TargetKeyId }),
    ]),
  invoke: async (context, input) => {
    const name = nameOf(context, input.AliasName);
    await context.store.transact(async (tx) => {
      const key = await targetOf(context, tx, input.TargetKeyId);
      requireState(key, ["Disabled", "PendingImport"]);
      if (await tx.get(aliases, [name.accountId, name.region, name.name])) {
        throw alreadyExists(`An alias with the name ${aliasArn(name)} already exists`);
      }
      const others = await tx.indexRange(aliases, "key", { prefix: placeOf(key), limit: limits.aliasesOfKey });
      if (others.length >= limits.aliasesOfKey) throw limitExceeded("Alias limit exceeded");
      const now = context.clock.now();
      tx.put(aliases, { ...name, keyId: key.keyId, createdAt: now, updatedAt: now });
    });
    return {};
  },
};

async function requireAlias(reader: Reader, name: Name): Promise<AliasRow> {
  const row = await reader.get(aliases, [name.accountId, name.region, name.name]);
  if (row) return row;
  throw aliasNotFound(aliasArn(name));
}

export const updateAlias: OperationDefinition<Kms, "UpdateAlias"> = {
  access: (context, input) =>
    context.store.read(async (reader) => {
      const alias = await reader.get(aliases, [context.caller.accountId, context.region, input.AliasName]);
      const present = alias
        ? [await targetQuestion(context, reader, { action: "UpdateAlias", target: alias.keyId })]
        : [];
      return [
        aliasQuestion(context, "UpdateAlias", input.AliasName),
        ...present,
        await targetQuestion(context, reader, { action: "UpdateAlias", target: input.TargetKeyId }),
      ];
    }),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const alias = await requireAlias(tx, nameOf(context, input.AliasName));
      const key = await targetOf(context, tx, input.TargetKeyId);
      const before = await requireKey(tx, alias);
      requireState(key, ["Disabled", "PendingImport"]);
      if (before.usage !== key.usage || (before.spec === "SYMMETRIC_DEFAULT") !== (key.spec === "SYMMETRIC_DEFAULT")) {
        throw validation("Alias cannot be changed from a key of one type or usage to a key of another.");
      }
      tx.put(aliases, { ...alias, keyId: key.keyId, updatedAt: context.clock.now() });
    });
    return {};
  },
};

export const deleteAlias: OperationDefinition<Kms, "DeleteAlias"> = {
  access: (context, input) =>
    context.store.read(async (reader) => {
      const alias = await reader.get(aliases, [context.caller.accountId, context.region, input.AliasName]);
      const present = alias
        ? [await targetQuestion(context, reader, { action: "DeleteAlias", target: alias.keyId })]
        : [];
      return [aliasQuestion(context, "DeleteAlias", input.AliasName), ...present];
    }),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const { accountId, region, name } = await requireAlias(tx, nameOf(context, input.AliasName));
      tx.delete(aliases, [accountId, region, name]);
    });
    return {};
  },
};

/** ListAliases: all of the account, or those of one key. */
export const listAliases: OperationDefinition<Kms, "ListAliases"> = {
  access: (context) => [{ action: "kms:ListAliases", resource: "*", conditionKeys: requestKeys(context) }],
  invoke: (context, input) => {
    const page = readPage(input);
    return context.store.read(async (reader) => {
      const key = input.KeyId === undefined ? undefined : await targetOf(context, reader, input.KeyId);
      const prefix = key ? placeOf(key) : [context.caller.accountId, context.region];
      const after = page.after === undefined ? {} : { after: [...prefix, page.after] };
      const options = { prefix, ...after, limit: page.size + 1 };
      const rows = await (key ? reader.indexRange(aliases, "key", options) : reader.range(aliases, options));
      const all = key ? rows : withPredefined(nameOf(context, ""), rows, page.after ?? "");
      const { shown, output } = cutPage(all, page, (row) => row.name);
      return { Aliases: shown.map(aliasOutput), ...output };
    });
  },
};

/** AWS lists the aliases of its services also before there is a key behind them. */
function withPredefined(place: Name, rows: readonly AliasRow[], after: string): (AliasRow | Name)[] {
  const known = new Set(rows.map(({ name }) => name));
  const missing = predefinedAliases.filter((name) => name > after && !known.has(name));
  const all = [...rows, ...missing.map((name) => ({ ...place, name }))];
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function aliasOutput(row: AliasRow | Name) {
  if (!("keyId" in row)) return { AliasName: row.name, AliasArn: aliasArn(row) };
  return {
    AliasName: row.name,
    AliasArn: aliasArn(row),
    TargetKeyId: row.keyId,
    CreationDate: new Date(row.createdAt),
    LastUpdatedDate: new Date(row.updatedAt),
  };
}
