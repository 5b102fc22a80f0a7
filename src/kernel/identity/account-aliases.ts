/** Names of accounts for sign-in: no two accounts of the region have the same. */
import { defineTable } from "../table.ts";
import type { Reader } from "../store.ts";

/** An account's alias. */
export interface AccountAliasRow {
  readonly alias: string;
  readonly accountId: string;
}

export const accountAliases = defineTable<AccountAliasRow>("iam.account-aliases", {
  scope: "partition",
  key: (row) => [row.alias],
  indexes: { account: (row) => [row.accountId] },
});

/** The alias of an account, when it has one. */
export async function findAccountAlias(reader: Reader, accountId: string): Promise<string | undefined> {
  const [row] = await reader.indexRange(accountAliases, "account", { prefix: [accountId], limit: 1 });
  return row?.alias;
}

/** The account that goes by this alias. */
export async function accountIdOfAlias(reader: Reader, alias: string): Promise<string | undefined> {
  return (await reader.get(accountAliases, [alias]))?.accountId;
}
