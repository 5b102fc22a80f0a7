/** Parcels that wait for their destination: bounded by bucket, in order by destination. */
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { backlog, backlogCounts, failingTargets, type FailingTarget, type Parcel } from "./tables.ts";

/** So many parcels of a bucket wait; beyond that the oldest are given up. */
export const maximumWaiting = 10_000;

const firstRetryMilliseconds = 1000;
const longestRetryMilliseconds = 300_000;

/** Whether parcels already wait for a destination, so that later ones have to line up behind them. */
export async function isFailing({ store }: Pick<JobContext, "store">, parcel: Parcel): Promise<boolean> {
  return (await store.read((reader) => reader.get(failingTargets, [parcel.bucket, parcel.arn]))) !== undefined;
}

/** Keeps a parcel that could not be delivered; `failure` is undefined when it only lines up. */
export async function keepParcel(
  context: Pick<JobContext, "store" | "clock" | "log">,
  parcel: Parcel,
  failure: unknown,
): Promise<void> {
  const lost = await context.store.transact(async (tx) => {
    if (await tx.get(backlog, backlog.key(parcel))) return 0;
    tx.put(backlog, parcel);
    const failing = await tx.get(failingTargets, [parcel.bucket, parcel.arn]);
    // A target whose last parcel just left may have gone: the next run looks after this one.
    if (!failing) tx.put(failingTargets, afterFailure(parcel, undefined, failure, context.clock.wall()));
    return addWaiting(tx, parcel.bucket, 1);
  });
  if (lost > 0) context.log.warn("notifications were given up: too many wait", { bucket: parcel.bucket, lost });
}

/** Adds to the number of parcels that wait, and gives up the oldest beyond the bound; resolves to how many. */
async function addWaiting(tx: Transaction, bucket: string, added: number): Promise<number> {
  const [waiting = 0n] = await tx.counter(backlogCounts, [bucket]);
  const excess = Math.max(0, Number(waiting) + added - maximumWaiting);
  const oldest = excess === 0 ? [] : await tx.range(backlog, { prefix: [bucket], limit: excess });
  for (const row of oldest) tx.delete(backlog, backlog.key(row));
  tx.add(backlogCounts, [bucket], [added - oldest.length, oldest.length]);
  return oldest.length;
}

/** Takes parcels out: delivered ones, or those given up. */
export function removeParcels(tx: Transaction, parcels: readonly Parcel[], given: "delivered" | "lost"): void {
  for (const parcel of parcels) {
    tx.delete(backlog, backlog.key(parcel));
    tx.add(backlogCounts, [parcel.bucket], [-1, given === "lost" ? 1 : 0]);
  }
}

/** The row of a target that failed once more. */
export function afterFailure(
  target: Pick<Parcel, "bucket" | "arn">,
  before: FailingTarget | undefined,
  failure: unknown,
  wall: number,
): FailingTarget {
  const attempts = (before?.attempts ?? 0) + 1;
  const delay = Math.min(longestRetryMilliseconds, firstRetryMilliseconds * 2 ** Math.min(attempts - 1, 16));
  return {
    bucket: target.bucket,
    arn: target.arn,
    attempts,
    retryAt: wall + delay,
    refusedSince: isMissingService(failure) ? undefined : (before?.refusedSince ?? wall),
    lastError: failure instanceof Error ? failure.message.slice(0, 500) : "",
  };
}

/** True when the destination's service is not there yet: its parcels wait for it however long that takes. */
export function isMissingService(failure: unknown): boolean {
  return failure instanceof Error && "code" in failure && failure.code === "NotImplemented";
}

/** Everything that waits goes: for the region's reset. */
export async function emptyBacklog({ store }: Pick<JobContext, "store">): Promise<void> {
  for (let more = true; more;) {
    more = await store.transact(async (tx) => {
      const parcels = await tx.range(backlog, { limit: 200 });
      const targets = await tx.range(failingTargets, { limit: 200 });
      for (const row of parcels) tx.delete(backlog, backlog.key(row));
      for (const row of targets) tx.delete(failingTargets, failingTargets.key(row));
      return parcels.length + targets.length > 0;
    });
  }
  await store.transact(async (tx) => {
    const counts = await tx.counterRange(backlogCounts, { limit: 100_000 });
    for (const { key, values } of counts)
      tx.add(
        backlogCounts,
        key,
        values.map((value) => -value),
      );
  });
}
