/** Splits and merges as transactions: one row that names the ranges is replaced by another, together with a note of it. */
import { awsError } from "../../../kernel/errors.ts";
import type { Store, Transaction } from "../../../kernel/store.ts";
import { findBucket } from "../bucket.ts";
import type { BucketRow } from "../tables.ts";
import { mergeMap, newMap, splitMap, type MapChange } from "./partition-map.ts";
import {
  partitionEvents,
  partitionGenerations,
  partitionMaps,
  type PartitionEventRow,
  type PartitionMapRow,
} from "./tables.ts";

/** How many splits and merges of a bucket are remembered. */
export const keptEvents = 100;

/** What is wanted. */
export interface WantedChange {
  readonly kind: "split" | "merge";
  readonly bucket: string;
  /** The border that shall come or go. */
  readonly key: string;
  readonly reason: PartitionEventRow["reason"];
  /** The partitions that it was decided for: when they are gone, nothing happens. */
  readonly of?: readonly string[];
  readonly rates?: { readonly reads: number; readonly writes: number };
}

/** Makes the change and resolves to the new map; undefined when the ranges are such that it cannot be (any more). */
export async function changePartitions(
  store: Store,
  wanted: WantedChange,
  now: number,
): Promise<PartitionMapRow | undefined> {
  return store.transact(async (tx) => {
    const bucket = await findBucket(tx, wanted.bucket);
    if (!bucket) return undefined;
    const map = await mapOf(tx, bucket);
    const change = wanted.kind === "split" ? splitMap(map, wanted.key, now) : mergeMap(map, wanted.key, now);
    if (!change || !isOf(change, wanted.of)) return undefined;
    tx.put(partitionMaps, change.map);
    tx.put(partitionGenerations, { bucket: wanted.bucket, generation: change.map.generation });
    tx.put(partitionEvents, eventOf(wanted, change, now));
    tx.delete(partitionEvents, [wanted.bucket, Math.max(0, change.map.generation - keptEvents)]);
    return change.map;
  });
}

/** A bucket's map; what it would be, when there is none yet. */
export async function mapOf(tx: Pick<Transaction, "get">, bucket: BucketRow): Promise<PartitionMapRow> {
  return (await tx.get(partitionMaps, [bucket.name])) ?? newMap(bucket.name, bucket.createdAt);
}

/** A bucket goes, and its ranges with it. */
export async function forgetPartitions(tx: Transaction, bucket: string): Promise<void> {
  tx.delete(partitionMaps, [bucket]);
  tx.delete(partitionGenerations, [bucket]);
  const events = await tx.range(partitionEvents, { prefix: [bucket], limit: keptEvents + 1 });
  for (const event of events) tx.delete(partitionEvents, partitionEvents.key(event));
}

/** Why the border that somebody asked for cannot come or go. */
export function refuseChange({ kind, bucket, key }: WantedChange): Error {
  const why =
    kind === "split"
      ? `No split of ${bucket} at ${JSON.stringify(key)}: a partition begins there already, or the bucket has as many as it can have.`
      : `No partition of ${bucket} but the first begins at ${JSON.stringify(key)}.`;
  return awsError("Conflict", why, { status: 409 });
}

function isOf({ from }: MapChange, ids: readonly string[] | undefined): boolean {
  return ids === undefined || from.every(({ id }) => ids.includes(id));
}

function eventOf(
  { kind, bucket, key, reason, rates }: WantedChange,
  change: MapChange,
  now: number,
): PartitionEventRow {
  return {
    bucket,
    generation: change.map.generation,
    kind,
    at: now,
    key,
    from: change.from.map(({ id }) => id),
    to: change.to.map(({ id }) => id),
    reason,
    readsPerSecond: rates?.reads ?? 0,
    writesPerSecond: rates?.writes ?? 0,
  };
}
