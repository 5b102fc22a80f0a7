/** Takes notice of restores that are through and of copies whose time is over: for the books, for listeners, for tiers. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { findBucket } from "../bucket.ts";
import { emitObjectEvent } from "../events.ts";
import type { ObjectRow } from "../tables.ts";
import { findCurrent, findNoncurrent } from "../version-find.ts";
import { VersionWriter } from "../version-writer.ts";
import { moveVersion } from "./move-version.ts";
import { finishRestoresJob, restoreDues, type RestoreDueRow } from "./tables.ts";

const batchRows = 100;

/** Who may read what follows the clock alone: nothing waits for this job. */
export const finishRestores: Job = {
  name: finishRestoresJob,
  everySeconds: 60,
  run: async (context) => {
    const end = [context.clock.now() + 1];
    const dues = await context.store.read((reader) => reader.range(restoreDues, { end, limit: batchRows }));
    for (const due of dues) {
      if (context.signal.aborted) break;
      await finish(context, due);
    }
    return { more: dues.length === batchRows, summary: `looked after ${dues.length} restores` };
  },
};

async function finish(context: JobContext, due: RestoreDueRow): Promise<void> {
  const leaving = await context.store.transact(async (tx) => {
    tx.delete(restoreDues, restoreDues.key(due));
    const bucket = await findBucket(tx, due.bucket);
    const current = await findCurrent(tx, due.bucket, due.key);
    const isCurrent = current?.versionId === due.versionId;
    const row = isCurrent ? current : await findNoncurrent(tx, due.bucket, due.key, due.versionId);
    const restore = row?.classed?.restore;
    const now = context.clock.now();
    // Deleted, moved on, or prolonged meanwhile.
    if (!bucket || !row || row.sequence !== due.sequence || !restore || restore.readyAt > now) return undefined;
    if (restore.expiresAt === undefined) {
      // The row that says so goes last, so that a kill in between loses nothing.
      tx.put(restoreDues, due);
      return row;
    }
    const over = now >= restore.expiresAt;
    if (!over && restore.counted === true) return undefined;
    const after: ObjectRow = {
      ...row,
      classed: { ...row.classed, restore: over ? undefined : { ...restore, counted: true } },
    };
    const writer = new VersionWriter(context, tx, bucket);
    await writer.reclass(row, after, isCurrent);
    writer.finish();
    const data = { glacierEventData: { restoreEventData: restoreData(row, restore.expiresAt) } };
    if (restore.counted !== true) emitObjectEvent(tx, bucket, row, { eventName: "s3:ObjectRestore:Completed", data });
    if (over) emitObjectEvent(tx, bucket, row, { eventName: "s3:ObjectRestore:Delete", data });
    return undefined;
  });
  if (leaving) await leaveArchiveTier(context, leaving, due);
}

function restoreData({ storageClass }: ObjectRow, expiresAt: number): Record<string, string> {
  return {
    lifecycleRestorationExpiryTime: new Date(expiresAt).toISOString(),
    lifecycleRestoreStorageClass: storageClass,
  };
}

/** Out of an archive tier an object comes back into the frequent one. */
async function leaveArchiveTier(context: JobContext, row: ObjectRow, due: RestoreDueRow): Promise<void> {
  const done = await moveVersion(context, row, {
    storageClass: row.storageClass,
    moved: (tx, bucket, after) => {
      tx.delete(restoreDues, restoreDues.key(due));
      emitObjectEvent(tx, bucket, after, { eventName: "s3:ObjectRestore:Completed" });
    },
  });
  if (done || context.signal.aborted) return;
  await context.store.transact(async (tx) => tx.delete(restoreDues, restoreDues.key(due)));
}
