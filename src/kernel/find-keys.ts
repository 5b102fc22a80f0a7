/** Finds rows of a table by what is in them, page by page: for rare changes that no index is worth. */
import type { Store } from "./store.ts";
import type { Key, Table } from "./table.ts";

const pageRows = 500;

/** Keys of the rows that `wanted` takes, each page read at its own instant. */
export async function findKeys<Row extends object>(
  store: Store,
  table: Table<Row>,
  wanted: (row: Row) => boolean,
): Promise<readonly Key[]> {
  const found: Key[] = [];
  let after: Key | undefined;
  do {
    const options = { limit: pageRows, ...(after === undefined ? {} : { after }) };
    const page = await store.read((reader) => reader.range(table, options));
    for (const row of page) if (wanted(row)) found.push(table.key(row));
    const last = page.length === pageRows ? page.at(-1) : undefined;
    after = last && table.key(last);
  } while (after !== undefined);
  return found;
}
