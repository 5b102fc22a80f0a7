/** Lets handshakes expire when their time is over, and forgets those that ended a month ago. */
import type { Job } from "../../../kernel/jobs.ts";
import { endedHandshakeMilliseconds } from "../limits.ts";
import { handshakes, openHandshakeStates } from "../tables.ts";

const batchSize = 100;

export const expireHandshakes: Job = {
  name: "organizations.expire-handshakes",
  // Readings say EXPIRED by themselves; the job only writes it down.
  everySeconds: 3_600,
  run: async ({ store, clock }) => {
    const now = clock.now();
    const { over, old } = await store.read(async (reader) => ({
      over: await reader.indexRange(handshakes, "open", { end: [now], limit: batchSize }),
      old: await reader.indexRange(handshakes, "ended", { end: [now - endedHandshakeMilliseconds], limit: batchSize }),
    }));
    await store.transact(async (tx) => {
      for (const { id } of over) {
        const row = await tx.get(handshakes, [id]);
        if (!row || !openHandshakeStates.includes(row.state)) continue;
        tx.put(handshakes, { ...row, state: "EXPIRED", endedAt: row.expiresAt });
      }
      for (const { id } of old) tx.delete(handshakes, [id]);
    });
    const more = over.length === batchSize || old.length === batchSize;
    return { more, summary: `let ${over.length} handshakes expire, forgot ${old.length}` };
  },
};
