/** Where in a key space requests fall, and what to do when a part of it gets too many: the port behind S3's partitions. */
import type { Reader } from "./store.ts";

/** How partitions are watched, split and (if wanted) held to a capacity. */
export interface PartitionSettings {
  /** `aws` and `custom` refuse what is above the capacity; `off` only measures by it. */
  readonly mode: "off" | "aws" | "custom";
  /** What one partition is taken to bear: PUT, COPY, POST and DELETE requests a second. */
  readonly writesPerSecond: number;
  /** GET and HEAD requests a second. */
  readonly readsPerSecond: number;
  /** A partition is hot at this share of its capacity. */
  readonly splitAtPercent: number;
  /** How long a partition stays hot before it is split: seconds of region time. */
  readonly splitDelaySeconds: number;
  /** How long neighbours stay cold before they are merged: seconds of region time. */
  readonly mergeDelaySeconds: number;
}

/** What AWS says that a partitioned prefix bears ("Best practices design patterns: optimizing Amazon S3 performance"). */
export const awsPartitionCapacity = { writesPerSecond: 3_500, readsPerSecond: 5_500 } as const;

/** What is so when nothing was said. */
export const defaultPartitionSettings: PartitionSettings = {
  mode: "off",
  ...awsPartitionCapacity,
  splitAtPercent: 80,
  splitDelaySeconds: 60,
  mergeDelaySeconds: 86_400,
};

/** How long AWS's partitions are overloaded before they are split: 30 to 60 minutes are reported. */
export const awsSplitDelaySeconds = 1_800;

/** Counts requests by where their keys are. */
export interface Heat {
  /** Counts one request to a key; throws SlowDown when its partition has no capacity left. */
  touch(reader: Reader, place: { readonly bucket: string; readonly key: string; readonly write: boolean }): void;
}
