/** What the routes of partitions take and answer, as the command line and the console speak them. */

/** A range of a bucket's keys: the unit of heat, and of capacity. */
export interface PartitionStatus {
  readonly id: string;
  /** First key, inclusive; "" for the first partition. Keys are ordered by their UTF-8 bytes. */
  readonly low: string;
  /** End, exclusive: the next partition's `low`. Left out for the last one. */
  readonly high?: string;
  /** The store that holds its rows. */
  readonly store: string;
  /** Region time, milliseconds since 1970; so are the others unless they say otherwise. */
  readonly createdAt: number;
  /** `hot`: has more load than `splitAtPercent` of the capacity. `warm`: a quarter of that, or more. */
  readonly state: "cold" | "warm" | "hot";
  /** While hot: what its keys look like. A `single-key` cannot be split. */
  readonly pattern?: "spread" | "sequential" | "single-key";
  readonly hotSince?: number;
  /** When it will be split if it stays hot. */
  readonly splitDueAt?: number;
  /** Averages over the last seconds, of all processes; refused requests are among them. */
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
  readonly refusedPerSecond: number;
  /** Of its capacity, 100 being all of it. */
  readonly loadPercent: number;
}

/** A split or a merge that happened. */
export interface PartitionChange {
  readonly kind: "split" | "merge";
  readonly at: number;
  /** The border that came or went. */
  readonly key: string;
  /** Ids of the partitions before and after. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** `sequential`: ahead of keys that only grow. `asked`: by a person. */
  readonly reason: "hot" | "sequential" | "cold" | "asked";
  /** The load for which it was done. */
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
}

/** One bucket's partitions. */
export interface BucketPartitions {
  readonly bucket: string;
  /** Grows by one with each change of the ranges. */
  readonly generation: number;
  readonly splits: number;
  readonly merges: number;
  /** In key order; together they hold every key. */
  readonly partitions: readonly PartitionStatus[];
  /** The last hundred, the newest first. */
  readonly changes: readonly PartitionChange[];
}

/**
 * `GET /_haneul/partitions`: buckets that were split or have load now, by name; `GET /_haneul/partitions/BUCKET`: that one,
 * in any case. `POST /_haneul/partitions/BUCKET` answers so, too.
 */
export interface PartitionsAnswer {
  /** Region time, milliseconds since 1970. */
  readonly now: number;
  readonly mode: "off" | "aws" | "custom";
  /** One partition's capacity. In the mode `off` nothing is refused, and it is only what load is measured by. */
  readonly capacity: { readonly writesPerSecond: number; readonly readsPerSecond: number };
  readonly splitAtPercent: number;
  readonly splitDelaySeconds: number;
  readonly mergeDelaySeconds: number;
  readonly buckets: readonly BucketPartitions[];
}

/** `POST /_haneul/partitions/BUCKET`: a border comes (the key begins a partition of its own) or goes. */
export interface PartitionRequest {
  readonly action: "split" | "merge";
  readonly key: string;
}
