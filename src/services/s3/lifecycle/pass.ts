/** What the phases of a bucket's pass share: its rules, its time, and doing what is due. */
import type { JobContext } from "../../../kernel/jobs.ts";
import { requireBucket } from "../bucket.ts";
import { emitObjectEvent } from "../events.ts";
import { isLocked } from "../object-lock.ts";
import {
  createdDeleteMarker,
  expiredObject,
  logDeeds,
  transitionName,
  type LifecycleDeed,
} from "../logging/lifecycle-lines.ts";
import { isReplicating } from "../replication/plan.ts";
import type { BucketRow, ObjectRow } from "../tables.ts";
import { VersionWriter } from "../version-writer.ts";
import { findSame, moveVersion } from "./move-version.ts";
import type { LifecycleDocument } from "./rules.ts";
import type { TieringRule } from "./tiering.ts";

/** A pass over one bucket, as far as one run of the job takes it. */
export interface Pass {
  readonly context: JobContext;
  readonly bucket: BucketRow;
  readonly document: LifecycleDocument | undefined;
  /** Undefined: the bucket has no objects in INTELLIGENT_TIERING. */
  readonly tiering: readonly TieringRule[] | undefined;
  /** When to stop, by the machine's clock. */
  readonly until: number;
  /** `left` counts what was due and could not be moved. */
  readonly done: { expired: number; moved: number; looked: number; left: number };
}

/** Rows read at once, and removed in one transaction. */
export const pageRows = 500;
const batchRows = 100;
/** Parts removed in one transaction, beyond which it takes no further object. */
const batchParts = 2_000;

export function isOver({ context, until }: Pass): boolean {
  return context.signal.aborted || context.clock.wall() >= until;
}

/** AWS docs, "S3 Lifecycle and S3 Replication": what has not reached its destination yet neither ends nor moves. */
export function isHeld(bucket: BucketRow, { replicationStatus: status }: ObjectRow): boolean {
  return isReplicating(bucket) && (status === "PENDING" || status === "FAILED");
}

/** A transaction's worth of versions to remove. */
export function* batches(rows: readonly ObjectRow[]): Generator<readonly ObjectRow[]> {
  let batch: ObjectRow[] = [];
  let parts = 0;
  for (const row of rows) {
    batch.push(row);
    parts += row.partCount ?? 0;
    if (batch.length < batchRows && parts < batchParts) continue;
    yield batch;
    batch = [];
    parts = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Ends current objects: they go, or a delete marker hides them. `isDue` is asked again about each as it is then. */
export async function expireCurrent(
  pass: Pass,
  rows: readonly ObjectRow[],
  isDue: (row: ObjectRow) => boolean,
): Promise<void> {
  const { context } = pass;
  const ended = await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, pass.bucket.name);
    const writer = new VersionWriter(context, tx, bucket, "S3-ExpireObject");
    const deeds: LifecycleDeed[] = [];
    for (const row of rows) {
      const present = await findSame(tx, row);
      if (!present?.isCurrent || !isDue(present.row)) continue;
      const { versionId, deleteMarker } = await writer.remove(row.key, bucket.owner, "lifecycle");
      deeds.push(deleteMarker ? { operation: createdDeleteMarker, key: row.key, versionId } : expired(row));
      if (deleteMarker) {
        const marker = { ...present.row, versionId: versionId ?? "null", size: 0, etag: "" };
        emitObjectEvent(tx, bucket, marker, { eventName: "s3:LifecycleExpiration:DeleteMarkerCreated" });
      } else emitObjectEvent(tx, bucket, present.row, { eventName: "s3:LifecycleExpiration:Delete" });
    }
    writer.finish();
    await logDeeds(tx, bucket, { deeds, at: context.clock.now(), ids: context.ids });
    return deeds.length;
  });
  pass.done.expired += ended;
}

/** Removes versions and delete markers for good, but for those that a lock protects. */
export async function removeVersions(pass: Pass, rows: readonly ObjectRow[]): Promise<void> {
  const { context } = pass;
  const ended = await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, pass.bucket.name);
    const writer = new VersionWriter(context, tx, bucket, "S3-ExpireObject");
    const deeds: LifecycleDeed[] = [];
    for (const row of rows) {
      const present = await findSame(tx, row);
      if (!present || present.isCurrent || isLocked(present.row, context.clock.now(), false)) continue;
      await writer.removeVersion(row.key, row.versionId, false);
      deeds.push(expired(row));
      emitObjectEvent(tx, bucket, row, { eventName: "s3:LifecycleExpiration:Delete" });
    }
    writer.finish();
    await logDeeds(tx, bucket, { deeds, at: context.clock.now(), ids: context.ids });
    return deeds.length;
  });
  pass.done.expired += ended;
}

function expired({ key, versionId, size }: ObjectRow): LifecycleDeed {
  return { operation: expiredObject, key, versionId, sizeBytes: size };
}

/** Moves a version to a class, telling of it. */
export async function transition(pass: Pass, row: ObjectRow, storageClass: string): Promise<void> {
  const moved = await moveVersion(pass.context, row, {
    storageClass,
    moved: async (tx, bucket, after) => {
      emitObjectEvent(tx, bucket, after, {
        eventName: "s3:LifecycleTransition",
        data: { lifecycleEventData: { transitionEventData: { destinationStorageClass: storageClass } } },
      });
      const { key, versionId, size: sizeBytes } = after;
      const deeds = [{ operation: transitionName(storageClass), key, versionId, sizeBytes }];
      await logDeeds(tx, bucket, { deeds, at: pass.context.clock.now(), ids: pass.context.ids });
    },
  });
  if (moved) pass.done.moved += 1;
}

/** Moves an object of INTELLIGENT_TIERING to a colder tier; AWS tells of the archive tiers only. */
export async function moveTier(
  pass: Pass,
  row: ObjectRow,
  tier: NonNullable<ObjectRow["classed"]>["tier"],
): Promise<void> {
  const archived = tier === "ARCHIVE_ACCESS" || tier === "DEEP_ARCHIVE_ACCESS";
  const moved = await moveVersion(pass.context, row, {
    storageClass: row.storageClass,
    tier,
    moved: (tx, bucket, after) => {
      if (!archived) return;
      const data = { intelligentTieringEventData: { destinationAccessTier: tier } };
      emitObjectEvent(tx, bucket, after, { eventName: "s3:IntelligentTiering", data });
    },
  });
  if (moved) pass.done.moved += 1;
}
