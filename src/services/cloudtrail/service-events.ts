/** Records what services did on their own account without a request: they emit it with the rows that they change. */
import { createHash } from "node:crypto";
import type { DeliveredEvent } from "../../kernel/events.ts";
import { accounts } from "../../kernel/identity.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { trailBatches, type ServiceTrailEvent, type TrailBatchRow } from "../../kernel/trail.ts";
import { eventsOfBatch } from "../../kernel/trail-events.ts";
import type { OtherFacts } from "../../kernel/trail-line.ts";
import { allTrailsLimit, trails, waitingBatches } from "./tables.ts";
import { isWanted } from "./wanted.ts";

/** Writes the event into the history of its account, and for the trails that want it. Delivered twice, it is there once. */
export async function recordServiceEvent({ store, clock }: JobContext, event: DeliveredEvent): Promise<void> {
  const row = batchOf(event, clock.wall());
  await store.transact(async (tx) => {
    if (await tx.get(trailBatches, trailBatches.key(row))) return;
    tx.put(trailBatches, row);
    const organizationId = (await tx.get(accounts, [row.accountId]))?.organizationId;
    const { writtenAt: _, ...batch } = row;
    const events = eventsOfBatch(row).map((one) => ({ ...one, organizationId }));
    for (const trail of await tx.indexRange(trails, "logging", { limit: allTrailsLimit })) {
      if (!events.some((one) => isWanted(trail, one))) continue;
      const { accountId: trailAccountId, homeRegion: trailRegion, name: trailName } = trail;
      tx.put(waitingBatches, { trailAccountId, trailRegion, trailName, ...batch });
    }
  });
}

/** A batch of one event; its seed is the event's, so that it has the same place each time. */
function batchOf({ id, account, region, detail }: DeliveredEvent, writtenAt: number): TrailBatchRow {
  const { at, source, name, eventType, record } = detail as unknown as ServiceTrailEvent;
  const facts: OtherFacts = {
    source,
    name,
    eventType,
    userName: "",
    identityArn: "",
    record: JSON.parse(record) as OtherFacts["record"],
  };
  const seed = createHash("sha256").update(id).digest("hex").slice(0, 15);
  const lines = JSON.stringify([0, 0, facts]);
  return { accountId: account, region, at: Math.floor(at), seed, writtenAt, count: 1, shared: "[]", lines };
}
