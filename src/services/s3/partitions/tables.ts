/** Rows of partitions: which there are in a bucket, how hot each worker finds them, and what became of them. */
import { defineTable } from "../../../kernel/table.ts";

/** One partition: the keys from `low` up to the next one's `low`, in the order of their UTF-8 bytes. */
export interface Partition {
  /** Never used again in the bucket: a split or merge makes new ones. */
  readonly id: string;
  /** Inclusive; "" for the first. */
  readonly low: string;
  /** The store that holds its rows. On one machine there is one, `local`; a partition moves by naming another. */
  readonly store: string;
  /** Region time, milliseconds; so are the others. */
  readonly createdAt: number;
  /** Since when it was hot without a pause. */
  readonly hotSince?: number | undefined;
  /** When it last had a load worth a partition; written now and then only. */
  readonly warmAt?: number | undefined;
  /** What its keys look like, while it is hot. */
  readonly pattern?: "spread" | "sequential" | "single-key" | undefined;
}

/** A bucket's partitions, in order; a bucket without a row has one. One row, so that a split is one write. */
export interface PartitionMapRow {
  readonly bucket: string;
  /** Grows with each change of the ranges. */
  readonly generation: number;
  readonly splits: number;
  readonly merges: number;
  readonly partitions: readonly Partition[];
}

/** The generation of a bucket's ranges: small, since every request of the bucket looks whether it is still the same. */
export interface PartitionGenerationRow {
  readonly bucket: string;
  readonly generation: number;
}

/** What one process measured of one partition. Rates are decayed averages. */
export interface HeatEntry {
  readonly bucket: string;
  readonly id: string;
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
  /** Part of the above: what was answered SlowDown. */
  readonly refusedPerSecond: number;
  /** A sample of the last seconds' keys in the order they came, where it is hot enough to matter. */
  readonly sample?: readonly SampledKey[] | undefined;
}

/** A key of a sample, cut to its first characters. */
export interface SampledKey {
  readonly key: string;
  readonly write: boolean;
}

/** The last report of one process. */
export interface PartitionHeatRow {
  readonly process: string;
  /** Wall time, milliseconds. */
  readonly at: number;
  /** Whether it answers requests, and so has a share of each partition's capacity. */
  readonly serves: boolean;
  readonly entries: readonly HeatEntry[];
}

/** A split or a merge. */
export interface PartitionEventRow {
  readonly bucket: string;
  /** The map's generation that it made. */
  readonly generation: number;
  readonly kind: "split" | "merge";
  /** Region time, milliseconds. */
  readonly at: number;
  /** The border that came or went. */
  readonly key: string;
  /** Ids: one became two, or two one. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: "hot" | "sequential" | "cold" | "asked";
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
}

export const partitionGenerations = defineTable<PartitionGenerationRow>("s3.partition-generations", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.bucket],
  fields: ["bucket", "generation"],
});

export const partitionMaps = defineTable<PartitionMapRow>("s3.partition-maps", {
  scope: "partition",
  key: (row) => [row.bucket],
  fields: ["bucket", "generation", "splits", "merges", "partitions"],
});

export const partitionHeats = defineTable<PartitionHeatRow>("s3.partition-heats", {
  scope: "partition",
  key: (row) => [row.process],
});

export const partitionEvents = defineTable<PartitionEventRow>("s3.partition-events", {
  scope: "partition",
  key: (row) => [row.bucket, row.generation],
});
