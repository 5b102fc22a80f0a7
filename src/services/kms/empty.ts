/** Empties KMS: all keys are gone, and nothing is held any more. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { aliases, grants, keys, lastUses, materials } from "./tables.ts";
import { chargedVersions, meterKey } from "./usage.ts";

const pageRows = 200;

/** Removes everything the service holds. */
export async function empty(context: JobContext): Promise<void> {
  await clear(context, keys, (tx, key) => {
    const charged = key.state !== "PendingDeletion" && key.state !== "PendingReplicaDeletion";
    if (charged) meterKey(context.meter, tx, key, -chargedVersions(key));
  });
  await clear(context, materials);
  await clear(context, aliases);
  await clear(context, grants);
  await clear(context, lastUses);
}

async function clear<Row extends object>(
  { store }: JobContext,
  table: Table<Row>,
  also?: (tx: Transaction, row: Row) => void,
): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(table, { limit: pageRows });
      for (const row of rows) {
        tx.delete(table, table.key(row));
        also?.(tx, row);
      }
      return rows.length;
    });
    if (removed === 0) return;
  }
}
