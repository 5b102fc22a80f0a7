/** Removes events that are older than the event history goes back. */
import type { Job } from "../../../kernel/jobs.ts";
import { trailEvents } from "../../../kernel/trail.ts";
import { historyMilliseconds } from "../limits.ts";

const eventsPerStep = 500;

export const expireEvents: Job = {
  name: "cloudtrail.expire-events",
  everySeconds: 3_600,
  run: async ({ store, clock, signal }) => {
    const oldest = Math.max(0, Math.floor(clock.now() - historyMilliseconds));
    let removed = 0;
    let place = await nextPlace();
    while (place && !signal.aborted) {
      const { accountId, region } = place;
      const gone = await store.transact(async (tx) => {
        const end = [accountId, region, oldest];
        const rows = await tx.range(trailEvents, { start: [accountId, region], end, limit: eventsPerStep });
        for (const row of rows) tx.delete(trailEvents, trailEvents.key(row));
        return rows.length;
      });
      removed += gone;
      if (gone < eventsPerStep) place = await nextPlace([accountId, region]);
    }
    return { more: false, summary: `removed ${removed} events` };

    /** The next account and region that have events. */
    async function nextPlace(after?: readonly [string, string]) {
      const from = after === undefined ? {} : { after };
      const [row] = await store.read((reader) => reader.range(trailEvents, { ...from, limit: 1 }));
      return row;
    }
  },
};
