/** Account aliases: names in place of account numbers, for people who sign in. IAM writes them. */
import { defineTable } from "../table.ts";

/** The one alias that an account may have; no two accounts have the same. */
export interface AccountAliasRow {
  readonly alias: string;
  readonly accountId: string;
  readonly createdAt: number;
}

export const accountAliases = defineTable<AccountAliasRow>("iam.account-aliases", {
  scope: "partition",
  key: (row) => [row.alias],
  indexes: { account: (row) => [row.accountId] },
});
