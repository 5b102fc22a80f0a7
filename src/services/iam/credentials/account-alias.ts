/** The account's alias: at most one, and unique among all accounts. */
import { accountAliases } from "../../../kernel/identity/account-alias.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { invalidInput, notFound } from "../errors.ts";
import { pageOf } from "../paging.ts";

/** A new alias takes the place of the one that was there (IAM user guide, "Creating an account alias"). */
export const createAccountAlias: OperationDefinition<Iam, "CreateAccountAlias"> = {
  invoke: async (context, { AccountAlias: alias }) => {
    const { accountId } = context.caller;
    // Sign-in could not tell it from an account's id.
    if (/^\d{12}$/.test(alias)) throw invalidInput(`The account alias ${alias} must not be an account ID.`);
    await context.store.transact(async (tx) => {
      if (await tx.get(accountAliases, [alias])) {
        throw awsError("EntityAlreadyExists", `The account alias ${alias} already exists.`);
      }
      const present = await findAccountAlias(tx, accountId);
      if (present !== undefined) tx.delete(accountAliases, [present]);
      tx.put(accountAliases, { alias, accountId, createdAt: context.clock.now() });
    });
    return {};
  },
};

export const deleteAccountAlias: OperationDefinition<Iam, "DeleteAccountAlias"> = {
  invoke: async (context, { AccountAlias: alias }) => {
    await context.store.transact(async (tx) => {
      const row = await tx.get(accountAliases, [alias]);
      if (row?.accountId !== context.caller.accountId) throw notFound(`The account alias ${alias} cannot be found.`);
      tx.delete(accountAliases, [alias]);
    });
    return {};
  },
};

export const listAccountAliases: OperationDefinition<Iam, "ListAccountAliases"> = {
  invoke: async (context, input) => {
    const alias = await context.store.read((reader) => findAccountAlias(reader, context.caller.accountId));
    const { items, output } = pageOf(alias === undefined ? [] : [alias], input, (name) => name);
    return { AccountAliases: items, ...output };
  },
};

async function findAccountAlias(reader: Reader, accountId: string): Promise<string | undefined> {
  const [row] = await reader.indexRange(accountAliases, "account", { prefix: [accountId], limit: 1 });
  return row?.alias;
}
