/** Removes files of sets that ended without coming into a case. */
import type { Job } from "../../../kernel/jobs.ts";
import { dropSet } from "../attachments.ts";
import { attachmentSets } from "../tables.ts";

const setsPerRun = 100;
/** A set that is over is told from one that never was for so long. */
const rememberedMilliseconds = 86_400_000;

export const dropAttachments: Job = {
  name: "support.drop-attachments",
  everySeconds: 3_600,
  async run({ store, blobs, clock }) {
    const end = [Math.max(0, Math.floor(clock.now()) - rememberedMilliseconds)];
    const dropped = await store.transact(async (tx) => {
      const rows = await tx.indexRange(attachmentSets, "expiry", { end, limit: setsPerRun });
      for (const row of rows) await dropSet(tx, blobs, row);
      return rows.length;
    });
    return { more: dropped === setsPerRun, summary: `dropped ${dropped} attachment sets` };
  },
};
