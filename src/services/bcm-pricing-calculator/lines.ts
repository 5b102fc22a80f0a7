/** Lines of estimates and scenarios: reading and removing all of a parent's. */
import type { Reader, Store } from "../../kernel/store.ts";
import type { Key, Table } from "../../kernel/table.ts";
import { mostLines } from "./entries.ts";

/** A line as its tables have it in common. */
interface Line {
  readonly account: string;
  readonly parentId: string;
  readonly order: number;
  readonly id: string;
}

/** All lines of a parent, in the order in which they came. */
export function linesOf<Row extends Line>(
  reader: Reader,
  table: Table<Row>,
  { account, id }: { readonly account: string; readonly id: string },
): Promise<Row[]> {
  return reader.range(table, { prefix: [account, id], limit: mostLines });
}

const rowsPerStep = 500;

/** Removes all rows below a key, piece by piece. */
export async function deleteLines<Row extends object>(store: Store, table: Table<Row>, prefix: Key): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(table, { prefix, limit: rowsPerStep });
      for (const row of rows) tx.delete(table, table.key(row));
      return rows.length;
    });
    if (removed < rowsPerStep) return;
  }
}
