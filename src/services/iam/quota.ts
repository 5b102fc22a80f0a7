/** How many things of a kind an account may have. */
import type { Context } from "../../kernel/context.ts";
import type { Table } from "../../kernel/table.ts";
import { limitExceeded } from "./errors.ts";

/**
 * Throws LimitExceeded when the account's rows of a table have reached their quota. It is read outside of the
 * transaction that adds one: otherwise all that make something at the same time would be in each other's way.
 */
export async function checkQuota<Row extends object>(
  context: Pick<Context, "store" | "caller">,
  table: Table<Row>,
  quota: { readonly name: string; readonly limit: number },
): Promise<void> {
  const { accountId } = context.caller;
  const rows = await context.store.read((reader) => reader.range(table, { prefix: [accountId], limit: quota.limit }));
  if (rows.length >= quota.limit) throw limitExceeded(quota.name, quota.limit);
}
