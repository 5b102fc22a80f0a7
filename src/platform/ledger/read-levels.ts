/** Reads what is held at this moment: the ledger's levels, which agree with the rows after any crash. */
import { usageDimensions, type UsageDimension } from "../../kernel/control.ts";
import type { Key } from "../../kernel/table.ts";
import type { Store } from "../../kernel/store.ts";
import { levels } from "./tables.ts";

/** One thing held, and how much of it in its usage type's unit. */
export type LevelRow = { readonly [dimension in UsageDimension]: string } & { readonly level: bigint };

/** Only rows with these values; the usage type with its region's prefix. */
export type LevelFilter = { readonly [dimension in UsageDimension]?: string | undefined };

const pageSize = 1_000;

/** Everything that is held now, in order of dimensions; what is down to nothing is left out. */
export function readLevels(store: Store, filter: LevelFilter = {}): Promise<readonly LevelRow[]> {
  return store.read(async (reader) => {
    const rows: LevelRow[] = [];
    let page = await reader.counterRange(levels, { limit: pageSize });
    for (;;) {
      for (const { key, values } of page) {
        const [level = 0n] = values;
        if (level !== 0n && isWanted(key, filter)) rows.push({ ...named(key), level });
      }
      const last = page[pageSize - 1];
      if (last === undefined) return rows;
      page = await reader.counterRange(levels, { after: last.key, limit: pageSize });
    }
  });
}

function isWanted(key: Key, filter: LevelFilter): boolean {
  return usageDimensions.every((dimension, index) => (filter[dimension] ?? key[index]) === key[index]);
}

function named(key: Key): { [dimension in UsageDimension]: string } {
  const pairs = usageDimensions.map((dimension, index) => [dimension, String(key[index])]);
  return Object.fromEntries(pairs) as { [dimension in UsageDimension]: string };
}
