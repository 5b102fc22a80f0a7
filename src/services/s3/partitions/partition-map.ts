/** A bucket's key ranges, pure: found by key, split, merged. The ranges of a map always tile all keys. */
import { assert } from "../../../kernel/errors.ts";
import { compareKeys } from "../listing-order.ts";
import type { Partition, PartitionMapRow } from "./tables.ts";

/** A map is one row, and every request of the bucket looks at it. */
export const mostPartitions = 512;

const localStore = "local";

/** What a bucket has as long as nothing was split. */
export function newMap(bucket: string, createdAt: number): PartitionMapRow {
  const whole: Partition = { id: "p0", low: "", store: localStore, createdAt };
  return { bucket, generation: 0, splits: 0, merges: 0, partitions: [whole] };
}

/** Number of the partition that holds a key. */
export function partitionIndex(partitions: readonly { readonly low: string }[], key: string): number {
  let first = 0;
  let last = partitions.length - 1;
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if (compareKeys((partitions[middle] as Partition).low, key) <= 0) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** A change of the ranges: the map after it, and which partitions went and came. */
export interface MapChange {
  readonly map: PartitionMapRow;
  readonly from: readonly Partition[];
  readonly to: readonly Partition[];
}

/** Splits the partition that holds `key` at it; undefined when a partition begins there, or the map is full. */
export function splitMap(map: PartitionMapRow, key: string, now: number): MapChange | undefined {
  const index = partitionIndex(map.partitions, key);
  const old = map.partitions[index];
  assert(old, "every key has its partition");
  if (old.low === key || map.partitions.length >= mostPartitions) return undefined;
  const generation = map.generation + 1;
  const { store } = old;
  const kept = old.warmAt === undefined ? {} : { warmAt: old.warmAt };
  const left: Partition = { id: `p${generation}a`, low: old.low, store, createdAt: now, ...kept };
  const right: Partition = { id: `p${generation}b`, low: key, store, createdAt: now, ...kept };
  const partitions = map.partitions.toSpliced(index, 1, left, right);
  return { map: { ...map, generation, splits: map.splits + 1, partitions }, from: [old], to: [left, right] };
}

/** Merges the partition that begins at `key` into the one before it; undefined when none begins there, or their stores differ. */
export function mergeMap(map: PartitionMapRow, key: string, now: number): MapChange | undefined {
  const index = map.partitions.findIndex(({ low }) => low === key);
  const right = map.partitions[index];
  const left = map.partitions[index - 1];
  if (!left || !right || left.store !== right.store) return undefined;
  const generation = map.generation + 1;
  const merged: Partition = { id: `p${generation}`, low: left.low, store: left.store, createdAt: now };
  const partitions = map.partitions.toSpliced(index - 1, 2, merged);
  return { map: { ...map, generation, merges: map.merges + 1, partitions }, from: [left, right], to: [merged] };
}
