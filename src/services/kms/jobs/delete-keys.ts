/** Takes keys away whose time is over: what they encrypted can never be read again. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { Table } from "../../../kernel/table.ts";
import { relatedKeys } from "../key-metadata.ts";
import { dayMilliseconds } from "../limits.ts";
import { deleteKeysJob } from "../operations/key-states.ts";
import { aliases, grants, keys, lastUses, materials, placeOf, type KeyRow } from "../tables.ts";

const batchSize = 20;
/** More grants than one transaction takes are gone when the job comes round again. */
const rowsAtOnce = 5_000;

export const deleteKeys: Job = {
  name: deleteKeysJob,
  everySeconds: 3_600,
  run: async (context) => {
    const end = [context.clock.now()];
    const due = await context.store.read((reader) => reader.indexRange(keys, "deletion", { end, limit: batchSize }));
    for (const key of due) await remove(context, key);
    return { more: due.length === batchSize, summary: `deleted ${due.length} keys` };
  },
};

async function remove({ store, clock }: JobContext, { accountId, region, keyId }: KeyRow): Promise<void> {
  await store.transact(async (tx) => {
    const key = await tx.get(keys, [accountId, region, keyId]);
    // Cancelled meanwhile.
    if (key?.state !== "PendingDeletion" || (key.deletionAt ?? Infinity) > clock.now()) return;
    const place = placeOf(key);
    const left = await clear(tx, grants, place);
    if (left) return;
    await clear(tx, materials, place);
    for (const row of await tx.indexRange(aliases, "key", { prefix: place, limit: rowsAtOnce })) {
      tx.delete(aliases, aliases.key(row));
    }
    tx.delete(lastUses, place);
    tx.delete(keys, place);
    await releasePrimary(tx, key, clock.now());
  });
}

/** Whether there is more. */
async function clear<Row extends object>(
  tx: Transaction,
  table: Table<Row>,
  prefix: readonly string[],
): Promise<boolean> {
  const rows = await tx.range(table, { prefix, limit: rowsAtOnce });
  for (const row of rows) tx.delete(table, table.key(row));
  return rows.length === rowsAtOnce;
}

/** The last replica has gone: the primary that waited for it begins its own window. */
async function releasePrimary(tx: Transaction, gone: KeyRow, now: number): Promise<void> {
  if (gone.multiRegion !== "REPLICA") return;
  const [primary, ...others] = (await relatedKeys(tx, gone)).filter((row) => row.region !== gone.region);
  if (primary?.state !== "PendingReplicaDeletion" || others.length > 0) return;
  const deletionAt = now + (primary.deletionDays ?? 0) * dayMilliseconds;
  tx.put(keys, { ...primary, state: "PendingDeletion", deletionAt });
}
