/** The job that brings waiting notifications to destinations that take them again. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { findBucket } from "../bucket.ts";
import { afterFailure, isMissingService, removeParcels } from "./backlog.ts";
import { sendParcel } from "./deliver.ts";
import { backlog, backlogCounts, failingTargets, type FailingTarget, type Parcel } from "./tables.ts";

/** A destination that has refused everything for so long gets nothing of it any more. */
const giveUpMilliseconds = 24 * 60 * 60 * 1000;
const targetsPerRun = 20;
const parcelsPerRun = 100;

interface Progress {
  delivered: number;
  lost: number;
  more: boolean;
}

export const deliverNotifications: Job = {
  name: "s3.deliver-notifications",
  everySeconds: 5,
  async run(context) {
    const end = [context.clock.wall() + 1];
    const due = await context.store.read((reader) =>
      reader.indexRange(failingTargets, "due", { end, limit: targetsPerRun }),
    );
    const progress: Progress = { delivered: 0, lost: 0, more: false };
    for (const target of due) {
      if (context.signal.aborted) break;
      await tryTarget(context, target, progress);
    }
    return { more: progress.more, summary: await summaryOf(context, progress) };
  },
};

/** Sends what waits for one destination, oldest first, until it fails again. */
async function tryTarget(context: JobContext, target: FailingTarget, progress: Progress): Promise<void> {
  const parcels = await waitingFor(context, target);
  for (const parcel of parcels) {
    if (context.signal.aborted) return;
    try {
      await sendParcel(context, parcel);
    } catch (error) {
      await failAgain(context, { target, parcels, error }, progress);
      return;
    }
    await context.store.transact(async (tx) => removeParcels(tx, [parcel], "delivered"));
    progress.delivered += 1;
  }
  if (parcels.length === parcelsPerRun) progress.more = true;
  else await recover(context, target);
}

function waitingFor({ store }: JobContext, { bucket, arn }: FailingTarget): Promise<Parcel[]> {
  return store.read((reader) => reader.indexRange(backlog, "target", { prefix: [bucket, arn], limit: parcelsPerRun }));
}

/** The destination takes everything again, unless something lined up meanwhile. */
function recover({ store }: JobContext, target: FailingTarget): Promise<void> {
  return store.transact(async (tx) => {
    const prefix = [target.bucket, target.arn];
    const [waiting] = await tx.indexRange(backlog, "target", { prefix, limit: 1 });
    if (!waiting) tx.delete(failingTargets, prefix);
  });
}

async function failAgain(
  context: JobContext,
  failed: { readonly target: FailingTarget; readonly parcels: readonly Parcel[]; readonly error: unknown },
  progress: Progress,
): Promise<void> {
  const { target, parcels, error } = failed;
  const wall = context.clock.wall();
  const next = afterFailure(target, target, error, wall);
  const refused = next.refusedSince !== undefined && wall - next.refusedSince > giveUpMilliseconds;
  const lost = await context.store.transact(async (tx) => {
    const gone = isMissingService(error) ? (await findBucket(tx, target.bucket)) === undefined : refused;
    if (!gone) {
      tx.put(failingTargets, next);
      return 0;
    }
    const still: Parcel[] = [];
    for (const parcel of parcels) if (await tx.get(backlog, backlog.key(parcel))) still.push(parcel);
    removeParcels(tx, still, "lost");
    return still.length;
  });
  if (lost === 0) return;
  progress.lost += lost;
  progress.more = true;
  const { bucket, arn } = target;
  context.log.warn("notifications were given up: their destination refuses them", { bucket, arn, lost });
}

async function summaryOf({ store }: JobContext, { delivered, lost }: Progress): Promise<string> {
  return store.read(async (reader) => {
    const counts = await reader.counterRange(backlogCounts, { limit: 1000 });
    const waiting = counts.reduce((sum, { values }) => sum + Number(values[0]), 0);
    const given = counts.reduce((sum, { values }) => sum + Number(values[1]), 0);
    const begun = `delivered ${delivered}, gave up ${lost}; ${waiting} wait, ${given} given up in all`;
    const [failing] = await reader.range(failingTargets, { limit: 1 });
    return failing ? `${begun}; ${failing.arn}: ${failing.lastError}` : begun;
  });
}
