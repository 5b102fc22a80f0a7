/** The partitions as people are shown them: ranges, heat, and what became of them. */
import { awsError } from "../../../kernel/errors.ts";
import type { Clock } from "../../../kernel/clock.ts";
import type { PartitionSettings } from "../../../kernel/heat.ts";
import type {
  BucketPartitions,
  PartitionChange,
  PartitionRequest,
  PartitionsAnswer,
  PartitionStatus,
} from "../../../kernel/partitions-control.ts";
import type { Reader, Store } from "../../../kernel/store.ts";
import { findBucket } from "../bucket.ts";
import { changePartitions, keptEvents, mapOf, refuseChange } from "./change-partitions.ts";
import { heatOf, readHeat, type HeatMap } from "./merged-heat.ts";
import { loadOf } from "./partition-heat.ts";
import { partitionEvents, partitionMaps, type PartitionEventRow, type PartitionMapRow } from "./tables.ts";

/** What showing and changing partitions takes. */
export interface PartitionViewParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: PartitionSettings;
}

const mostBuckets = 1_000;
const warmFrom = 0.25;

/** All buckets that were split or have load, or the one that is named. Throws NotFound. */
export async function showPartitions(parts: PartitionViewParts, bucket?: string): Promise<PartitionsAnswer> {
  const { clock, settings, store } = parts;
  const { mode, writesPerSecond, readsPerSecond, splitAtPercent, splitDelaySeconds, mergeDelaySeconds } = settings;
  const buckets = await store.read(async (reader) => {
    const heat = await readHeat(reader, clock.wall());
    const names = bucket === undefined ? await namesOf(reader, heat) : [bucket];
    const shown: BucketPartitions[] = [];
    for (const name of names) {
      const map = await findMap(reader, name);
      if (map) shown.push(await bucketStatus(reader, map, { heat, settings }));
    }
    return shown;
  });
  if (bucket !== undefined && buckets.length === 0) {
    throw awsError("NotFound", `There is no bucket ${bucket}.`, { status: 404 });
  }
  const capacity = { writesPerSecond, readsPerSecond };
  return { now: clock.now(), mode, capacity, splitAtPercent, splitDelaySeconds, mergeDelaySeconds, buckets };
}

/** Makes a border come or go, as AWS's support does on request. Throws NotFound and Conflict. */
export async function askForChange(
  parts: PartitionViewParts,
  bucket: string,
  { action, key }: PartitionRequest,
): Promise<PartitionsAnswer> {
  const wanted = { kind: action, bucket, key, reason: "asked" } as const;
  const changed = await changePartitions(parts.store, wanted, parts.clock.now());
  const answer = await showPartitions(parts, bucket);
  if (!changed) throw refuseChange(wanted);
  return answer;
}

async function namesOf(reader: Reader, heat: HeatMap): Promise<string[]> {
  const rows = await reader.range(partitionMaps, { limit: mostBuckets });
  return [...new Set([...rows.map(({ bucket }) => bucket), ...heat.buckets()])].sort();
}

async function findMap(reader: Reader, name: string): Promise<PartitionMapRow | undefined> {
  const bucket = await findBucket(reader, name);
  return bucket && mapOf(reader, bucket);
}

interface View {
  readonly heat: HeatMap;
  readonly settings: PartitionSettings;
}

async function bucketStatus(reader: Reader, map: PartitionMapRow, view: View): Promise<BucketPartitions> {
  const { bucket, generation, splits, merges } = map;
  const events = await reader.range(partitionEvents, { prefix: [bucket], reverse: true, limit: keptEvents });
  const changes = events.map(changeOf);
  const partitions = map.partitions.map((_, at) => partitionStatus(map, at, view));
  return { bucket, generation, splits, merges, partitions, changes };
}

function changeOf(event: PartitionEventRow): PartitionChange {
  const { kind, at, key, from, to, reason, readsPerSecond, writesPerSecond } = event;
  return { kind, at, key, from, to, reason, readsPerSecond, writesPerSecond };
}

function partitionStatus(map: PartitionMapRow, at: number, { heat, settings }: View): PartitionStatus {
  const partition = map.partitions[at] as PartitionMapRow["partitions"][number];
  const { id, low, store, createdAt, hotSince, pattern } = partition;
  const high = map.partitions[at + 1]?.low;
  const measured = heat.of(map.bucket, id);
  const share = heatOf(measured, settings);
  const due = hotSince !== undefined && pattern !== "single-key";
  return {
    id,
    low,
    ...(high === undefined ? {} : { high }),
    store,
    createdAt,
    state: share >= 1 || hotSince !== undefined ? "hot" : share >= warmFrom ? "warm" : "cold",
    ...(pattern === undefined ? {} : { pattern }),
    ...(hotSince === undefined ? {} : { hotSince }),
    ...(due ? { splitDueAt: hotSince + settings.splitDelaySeconds * 1000 } : {}),
    readsPerSecond: rounded(measured.reads),
    writesPerSecond: rounded(measured.writes),
    refusedPerSecond: rounded(measured.refused),
    loadPercent: rounded(loadOf(measured, settings) * 100),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
