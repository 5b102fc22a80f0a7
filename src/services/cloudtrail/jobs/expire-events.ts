/** Removes events that are older than the event history goes back. */
import type { Job } from "../../../kernel/jobs.ts";
import { batchSpanMilliseconds, trailBatches } from "../../../kernel/trail.ts";
import { historyMilliseconds } from "../limits.ts";

const batchesPerStep = 100;

export const expireEvents: Job = {
  name: "cloudtrail.expire-events",
  everySeconds: 3_600,
  run: async ({ store, clock, signal }) => {
    // A batch goes when the last of its events has to.
    const oldest = Math.max(0, Math.floor(clock.now() - historyMilliseconds - batchSpanMilliseconds));
    let removed = 0;
    let place = await nextPlace();
    while (place && !signal.aborted) {
      const { accountId, region } = place;
      const gone = await store.transact(async (tx) => {
        const end = [accountId, region, oldest];
        const rows = await tx.range(trailBatches, { start: [accountId, region], end, limit: batchesPerStep });
        for (const row of rows) tx.delete(trailBatches, trailBatches.key(row));
        return { batches: rows.length, events: rows.reduce((sum, { count }) => sum + count, 0) };
      });
      removed += gone.events;
      if (gone.batches < batchesPerStep) place = await nextPlace([accountId, region]);
    }
    return { more: false, summary: `removed ${removed} events` };

    /** The next account and region that have events. */
    async function nextPlace(after?: readonly [string, string]) {
      const from = after === undefined ? {} : { after };
      const [row] = await store.read((reader) => reader.range(trailBatches, { ...from, limit: 1 }));
      return row;
    }
  },
};
