/** Rotates keys whose period is over, on the region's clock. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Key } from "../../../kernel/table.ts";
import { newMaterial } from "../key-specs.ts";
import { dayMilliseconds } from "../limits.ts";
import { rotateKeysJob } from "../operations/key-states.ts";
import { rotate } from "../rotate.ts";
import { keys, placeOf, type KeyRow } from "../tables.ts";

const batchSize = 50;

export const rotateKeys: Job = {
  name: rotateKeysJob,
  everySeconds: 3_600,
  run: async (context) => {
    const due = await findDue(context);
    for (const key of due) await rotateOne(context, key);
    // A clock that was moved far may have passed several dates of one key.
    return { more: due.length > 0, summary: `rotated ${due.length} keys` };
  },
};

/** A key that is not enabled stays due, and is rotated as soon as it is enabled again (KMS guide, "Rotate keys"). */
async function findDue({ store, clock }: JobContext): Promise<readonly KeyRow[]> {
  const end = [clock.now()];
  return store.read(async (reader) => {
    const due: KeyRow[] = [];
    let after: Key | undefined;
    do {
      const options = { end, limit: batchSize, ...(after ? { after } : {}) };
      const rows = await reader.indexRange(keys, "rotation", options);
      due.push(...rows.filter(({ state }) => state === "Enabled"));
      const last = rows.at(-1);
      after = last?.rotation && rows.length === batchSize ? [last.rotation.nextAt, ...placeOf(last)] : undefined;
    } while (after && due.length < batchSize);
    return due;
  });
}

async function rotateOne(context: JobContext, due: KeyRow): Promise<void> {
  const material = await newMaterial("SYMMETRIC_DEFAULT");
  await context.store.transact(async (tx) => {
    const key = await tx.get(keys, placeOf(due));
    const now = context.clock.now();
    if (!key?.rotation || key.state !== "Enabled" || key.rotation.nextAt > now) return;
    const { days, nextAt: at } = key.rotation;
    await rotate(context, tx, key, { type: "AUTOMATIC", material, at });
    const rotated = (await tx.get(keys, placeOf(due))) ?? key;
    tx.put(keys, { ...rotated, rotation: { days, nextAt: at + days * dayMilliseconds } });
  });
}
