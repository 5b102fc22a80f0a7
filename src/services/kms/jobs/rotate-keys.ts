/** Rotates keys whose period is over, on the region's clock. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { newMaterial } from "../key-specs.ts";
import { dayMilliseconds } from "../limits.ts";
import { rotate } from "../rotate.ts";
import { keys, placeOf, type KeyRow } from "../tables.ts";

const batchSize = 50;

export const rotateKeys: Job = {
  name: "kms.rotate-keys",
  everySeconds: 3_600,
  run: async (context) => {
    const end = [context.clock.now()];
    const due = await context.store.read((reader) => reader.indexRange(keys, "rotation", { end, limit: batchSize }));
    for (const key of due) await rotateOne(context, key);
    return { more: due.length === batchSize, summary: `rotated ${due.length} keys` };
  },
};

/** A key that is not enabled keeps its material, and its next date moves on all the same (KMS guide, "Rotate keys"). */
async function rotateOne(context: JobContext, due: KeyRow): Promise<void> {
  const material = await newMaterial("SYMMETRIC_DEFAULT");
  await context.store.transact(async (tx) => {
    const key = await tx.get(keys, placeOf(due));
    const now = context.clock.now();
    if (!key?.rotation || key.rotation.nextAt > now) return;
    if (key.state === "Enabled") await rotate(context, tx, key, { type: "AUTOMATIC", material });
    const rotated = (await tx.get(keys, placeOf(due))) ?? key;
    tx.put(keys, {
      ...rotated,
      rotation: { days: key.rotation.days, nextAt: now + key.rotation.days * dayMilliseconds },
    });
  });
}
