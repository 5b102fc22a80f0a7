/** Deletes imported key material whose time is over; the key waits for it to be imported again. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { inState } from "../key-state.ts";
import { keys, materials, placeOf, type MaterialRow } from "../tables.ts";

const batchSize = 50;

export const expireMaterials: Job = {
  name: "kms.expire-materials",
  everySeconds: 600,
  run: async (context) => {
    const end = [context.clock.now()];
    const due = await context.store.read((reader) => reader.indexRange(materials, "expiry", { end, limit: batchSize }));
    for (const row of due) await expire(context, row);
    return { more: due.length === batchSize, summary: `expired ${due.length} key materials` };
  },
};

async function expire({ store, clock }: JobContext, due: MaterialRow): Promise<void> {
  await store.transact(async (tx) => {
    const row = await tx.get(materials, materials.key(due));
    if (!row?.sealed || (row.expiresAt ?? Infinity) > clock.now()) return;
    tx.put(materials, { ...row, sealed: undefined });
    const key = await tx.get(keys, placeOf(row));
    const usable = key?.state === "Enabled" || key?.state === "Disabled";
    if (key && usable && row.pending !== true) tx.put(keys, inState(key, "PendingImport"));
  });
}
