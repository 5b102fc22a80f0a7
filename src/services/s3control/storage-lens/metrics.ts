/** Storage Lens's metrics by the names of exports, and what one item adds to them. AWS: S3 user guide, "metrics glossary". */
import type { LensItem } from "../../../kernel/lens-listing.ts";

const day = 86_400_000;

/** Metrics of what is stored, in the order in which their numbers are kept. All are free. */
export const storageMetrics = [
  "StorageBytes",
  "ObjectCount",
  "CurrentVersionStorageBytes",
  "CurrentVersionObjectCount",
  "NonCurrentVersionStorageBytes",
  "NonCurrentVersionObjectCount",
  "DeleteMarkerStorageBytes",
  "DeleteMarkerObjectCount",
  "IncompleteMultipartUploadStorageBytes",
  "IncompleteMultipartUploadObjectCount",
  "IncompleteMPUStorageBytesOlderThan7Days",
  "IncompleteMPUObjectCountOlderThan7Days",
  "EncryptedStorageBytes",
  "EncryptedObjectCount",
  "UnencryptedStorageBytes",
  "UnencryptedObjectCount",
  "ReplicatedStorageBytesSource",
  "ReplicatedObjectCountSource",
  "ReplicatedStorageBytes",
  "ReplicatedObjectCount",
  "ObjectLockEnabledStorageBytes",
  "ObjectLockEnabledObjectCount",
] as const;

type StorageMetric = (typeof storageMetrics)[number];

/** Numbers in the order of `storageMetrics`. */
export type Counts = number[];
/** Storage class → numbers. */
export type CountsByClass = Record<string, Counts>;

const place = Object.fromEntries(storageMetrics.map((name, index) => [name, index])) as Record<StorageMetric, number>;

/** Metrics that come in a pair: bytes at this place, objects at the next. */
const pairs = {
  current: place.CurrentVersionStorageBytes,
  noncurrent: place.NonCurrentVersionStorageBytes,
  marker: place.DeleteMarkerStorageBytes,
  upload: place.IncompleteMultipartUploadStorageBytes,
} as const;

/** The bytes that an item counts for: a delete marker is as large as its key. AWS: S3 user guide, "Managing delete markers". */
export function bytesOf({ kind, key, sizeBytes }: LensItem): number {
  return kind === "marker" ? Buffer.byteLength(key) : sizeBytes;
}

/** Adds an item, as it is at `now`. */
export function addItem(byClass: CountsByClass, item: LensItem, now: number): void {
  const counts = (byClass[item.storageClass] ??= storageMetrics.map(() => 0));
  const bytes = bytesOf(item);
  const add = (at: number): void => {
    counts[at] = (counts[at] ?? 0) + bytes;
    counts[at + 1] = (counts[at + 1] ?? 0) + 1;
  };
  add(place.StorageBytes);
  add(pairs[item.kind]);
  if (item.kind === "upload" && now - item.modifiedAt > 7 * day) add(place.IncompleteMPUStorageBytesOlderThan7Days);
  // Whatever has bytes is encrypted: S3 has no objects in the clear since January 2023.
  if (item.kind !== "marker") add(place.EncryptedStorageBytes);
  if (item.replication === "source") add(place.ReplicatedStorageBytesSource);
  if (item.replication === "replica") add(place.ReplicatedStorageBytes);
  if (item.locked) add(place.ObjectLockEnabledStorageBytes);
}

/** Adds what was counted elsewhere. */
export function addCounts(sum: CountsByClass, more: CountsByClass): void {
  for (const [storageClass, counts] of Object.entries(more)) {
    const into = (sum[storageClass] ??= storageMetrics.map(() => 0));
    for (const [index, value] of counts.entries()) into[index] = (into[index] ?? 0) + value;
  }
}

/** Which of the metrics of settings belong to which part of the advanced tier; the others are free. */
export function tierOf(setting: string): "free" | "cost" | "protection" {
  if (setting.endsWith("LifecycleRuleCount")) return "cost";
  return setting.endsWith("ReplicationRuleCount") ? "protection" : "free";
}
