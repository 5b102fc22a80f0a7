/** Empties IAM: everything goes but what root users have, by which accounts are still reached afterwards. */
import { accessKeys } from "../../kernel/identity.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import type { Key, Table } from "../../kernel/table.ts";
import { iamTables } from "./rows.ts";

const pageRows = 500;

/** Removes users, groups, roles, policies and all that hangs on them, in all accounts. */
export async function emptyIam(context: JobContext): Promise<void> {
  for (const table of iamTables) await emptyTable(context, table as Table<object>);
  await emptyTable(context, accessKeys as Table<object>, (row) => !("userName" in row));
}

async function emptyTable(
  { store }: JobContext,
  table: Table<object>,
  keep: (row: object) => boolean = isOfRoot,
): Promise<void> {
  let after: Key | undefined;
  do {
    const options = { limit: pageRows, ...(after === undefined ? {} : { after }) };
    const last: object | undefined = await store.transact(async (tx) => {
      const rows = await tx.range(table, options);
      for (const row of rows) if (!keep(row)) tx.delete(table, table.key(row));
      return rows.at(-1);
    });
    after = last && table.key(last);
  } while (after !== undefined);
}

/** Passwords and MFA devices name their user; the root user's name is empty. */
const isOfRoot = (row: object): boolean => "userName" in row && row.userName === "";
