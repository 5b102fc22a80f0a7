/** Access keys of users, and of the root user when root names nobody. */
import { settableStatus } from "../credential-status.ts";
import type { Context } from "../../../kernel/context.ts";
import { accessKeys, type AccessKeyRow } from "../../../kernel/identity.ts";
import { accessKeyUses } from "../../../kernel/identity/key-uses.ts";
import type { Access, OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { AccessKeyMetadata, Iam } from "../../../generated/iam.ts";
import { onPrincipal } from "../access.ts";
import { meantUser } from "../caller-user.ts";
import { limitExceeded, noSuchEntity } from "../errors.ts";
import { accessKeysPerUser } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { newUniqueId } from "../paths.ts";
import { requirePrincipal, userKind } from "../principal-kinds.ts";

/** A question about the user that is meant. */
const onMeantUser =
  (action: string): Access<{ readonly UserName?: string | undefined }> =>
  (context, input) => {
    const UserName = meantUser(context, input.UserName);
    if (UserName !== undefined) return onPrincipal(userKind, action)(context, { UserName });
    return [{ action: `iam:${action}`, resource: `arn:aws:iam::${context.caller.accountId}:root` }];
  };

/** The owner's name as rows have it, "" for the root user. Throws NoSuchEntity. */
async function ownerOf(reader: Reader, context: Context, stated: string | undefined): Promise<string> {
  const name = meantUser(context, stated);
  return name === undefined ? "" : (await requirePrincipal(userKind, reader, context, name)).userName;
}

const keysOf = (reader: Reader, accountId: string, owner: string): Promise<AccessKeyRow[]> =>
  reader.indexRange(accessKeys, "account", { prefix: [accountId, owner], limit: 100 });

async function requireKey(
  reader: Reader,
  context: Context,
  input: { readonly UserName?: string | undefined; readonly AccessKeyId: string },
): Promise<AccessKeyRow> {
  const owner = await ownerOf(reader, context, input.UserName);
  const key = await reader.get(accessKeys, [input.AccessKeyId]);
  if (key?.accountId !== context.caller.accountId || (key.userName ?? "") !== owner) {
    throw noSuchEntity("Access Key", input.AccessKeyId);
  }
  return key;
}

/** The only answer that ever shows the secret. */
export const createAccessKey: OperationDefinition<Iam, "CreateAccessKey"> = {
  access: onMeantUser("CreateAccessKey"),
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    const accessKeyId = newUniqueId(context, "AKIA");
    const secret = Buffer.from(context.ids.bytes(30)).toString("base64");
    const sealedSecret = context.secrets.seal(Buffer.from(secret));
    const createdAt = context.clock.now();
    const owner = await context.store.transact(async (tx) => {
      const userName = await ownerOf(tx, context, input.UserName);
      if ((await keysOf(tx, accountId, userName)).length >= accessKeysPerUser) {
        throw limitExceeded("AccessKeysPerUser", accessKeysPerUser);
      }
      const key: AccessKeyRow = { accessKeyId, accountId, sealedSecret, status: "Active", createdAt };
      tx.put(accessKeys, userName === "" ? key : { ...key, userName });
      return userName;
    });
    return {
      AccessKey: {
        ...userNameMember(owner),
        AccessKeyId: accessKeyId,
        Status: "Active",
        SecretAccessKey: secret,
        CreateDate: new Date(createdAt),
      },
    };
  },
};

export const listAccessKeys: OperationDefinition<Iam, "ListAccessKeys"> = {
  access: onMeantUser("ListAccessKeys"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const keys = await keysOf(reader, context.caller.accountId, await ownerOf(reader, context, input.UserName));
      const page = pageOf(keys, input, (key) => key.accessKeyId);
      return { AccessKeyMetadata: page.items.map(metadata), ...page.output };
    }),
};

export const updateAccessKey: OperationDefinition<Iam, "UpdateAccessKey"> = {
  access: onMeantUser("UpdateAccessKey"),
  invoke: async (context, input) => {
    const status = settableStatus(input.Status);
    await context.store.transact(async (tx) => {
      const key = await requireKey(tx, context, input);
      tx.put(accessKeys, { ...key, status });
    });
    return {};
  },
};

export const deleteAccessKey: OperationDefinition<Iam, "DeleteAccessKey"> = {
  access: onMeantUser("DeleteAccessKey"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const key = await requireKey(tx, context, input);
      tx.delete(accessKeys, [key.accessKeyId]);
      tx.delete(accessKeyUses, [key.accessKeyId]);
    });
    return {};
  },
};

/** A key that was never used has service and region N/A, and no date. */
export const getAccessKeyLastUsed: OperationDefinition<Iam, "GetAccessKeyLastUsed"> = {
  access: async (context, input) => {
    const key = await context.store.read((reader) => reader.get(accessKeys, [input.AccessKeyId]));
    const isOwn = key?.accountId === context.caller.accountId;
    if (isOwn && key.userName !== undefined) {
      return onPrincipal(userKind, "GetAccessKeyLastUsed")(context, { UserName: key.userName });
    }
    return [{ action: "iam:GetAccessKeyLastUsed", resource: "*" }];
  },
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const key = await reader.get(accessKeys, [input.AccessKeyId]);
      if (key?.accountId !== context.caller.accountId) throw noSuchEntity("Access Key", input.AccessKeyId);
      const use = await reader.get(accessKeyUses, [key.accessKeyId]);
      const used =
        use === undefined
          ? { ServiceName: "N/A", Region: "N/A" }
          : { LastUsedDate: new Date(use.at), ServiceName: use.service, Region: use.region };
      return { ...userNameMember(key.userName ?? ""), AccessKeyLastUsed: used };
    }),
};

const userNameMember = (owner: string): { UserName?: string } => (owner === "" ? {} : { UserName: owner });

const metadata = (key: AccessKeyRow): AccessKeyMetadata => ({
  ...userNameMember(key.userName ?? ""),
  AccessKeyId: key.accessKeyId,
  Status: key.status,
  CreateDate: new Date(key.createdAt),
});
