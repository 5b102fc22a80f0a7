/** Watches the partitions' heat: splits what stays hot, ahead of keys that only grow, and merges neighbours that stay cold. */
import type { PartitionSettings } from "../../../kernel/heat.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { findBucket } from "../bucket.ts";
import { compareKeys } from "../listing-order.ts";
import { changePartitions, mapOf } from "./change-partitions.ts";
import { growsOnly, heatOf, readHeat, type HeatMap, type MergedHeat } from "./merged-heat.ts";
import { mostPartitions, partitionIndex } from "./partition-map.ts";
import { halvingPoint, pointAhead } from "./split-point.ts";
import { partitionHeats, partitionMaps, type Partition, type PartitionMapRow } from "./tables.ts";

const everySeconds = 5;
/** A partition below this share of what makes it hot is not hot any more: heat that wavers is heat. */
const stillHot = 0.7;
/** Neighbours that together stay below this share of it are cold. */
const coldBelow = 0.25;
const bucketsAtOnce = 1_000;
const forgottenMilliseconds = 60_000;

/** The job, under a region's settings. */
export function balancePartitions(settings: PartitionSettings): Job {
  return {
    name: "s3.balance-partitions",
    everySeconds,
    run: async (context) => {
      const heat = await context.store.read((reader) => readHeat(reader, context.clock.wall()));
      const done = { splits: 0, merges: 0 };
      for (const bucket of await bucketsToLookAt(context, heat)) {
        if (context.signal.aborted) break;
        await balanceBucket(context, { settings, heat, bucket, done });
      }
      await forgetProcesses(context);
      return { more: false, summary: `${done.splits} splits, ${done.merges} merges` };
    },
  };
}

interface Balance {
  readonly settings: PartitionSettings;
  readonly heat: HeatMap;
  readonly bucket: string;
  readonly done: { splits: number; merges: number };
}

/** Those with heat, and those that were split once: their ranges may be cold. */
async function bucketsToLookAt({ store }: JobContext, heat: HeatMap): Promise<Set<string>> {
  const rows = await store.read((reader) => reader.range(partitionMaps, { limit: bucketsAtOnce }));
  return new Set([...heat.buckets(), ...rows.map(({ bucket }) => bucket)]);
}

async function balanceBucket(context: JobContext, balance: Balance): Promise<void> {
  const map = await noteStates(context, balance);
  if (!map) return;
  const now = context.clock.now();
  for (const partition of map.partitions) {
    if (isDue(partition, now, balance.settings)) await splitHot(context, balance, map, partition);
  }
  for (let at = 1; at < map.partitions.length; at += 1) {
    const [left, right] = [map.partitions[at - 1] as Partition, map.partitions[at] as Partition];
    if (!areCold([left, right], now, balance)) continue;
    const wanted = { kind: "merge", bucket: map.bucket, key: right.low, reason: "cold" } as const;
    if (await changePartitions(context.store, { ...wanted, of: [left.id, right.id] }, now)) balance.done.merges += 1;
    // Its right neighbour has a new left one now: that pair has its turn at the next run.
    at += 1;
  }
}

function isDue({ hotSince, pattern }: Partition, now: number, settings: PartitionSettings): boolean {
  if (hotSince === undefined || pattern === "single-key") return false;
  return now - hotSince >= settings.splitDelaySeconds * 1000;
}

/** Since when it is hot or cold is kept with the map, so that no process needs to live that long. */
async function noteStates({ store, clock }: JobContext, balance: Balance): Promise<PartitionMapRow | undefined> {
  const now = clock.now();
  return store.transact(async (tx) => {
    const bucket = await findBucket(tx, balance.bucket);
    if (!bucket) return undefined;
    const map = await mapOf(tx, bucket);
    const partitions = map.partitions.map((partition) => stateOf(partition, now, balance));
    if (partitions.every((partition, at) => partition === map.partitions[at])) return map;
    const changed = { ...map, partitions };
    tx.put(partitionMaps, changed);
    return changed;
  });
}

/** The partition with what is to be remembered of its heat; itself when that is nothing new. */
function stateOf(partition: Partition, now: number, { settings, heat, bucket }: Balance): Partition {
  const measured = heat.of(bucket, partition.id);
  const share = heatOf(measured, settings);
  const wasHot = partition.hotSince !== undefined;
  const isHot = share >= (wasHot ? stillHot : 1);
  const pattern = isHot ? patternOf(measured, settings) : undefined;
  const warmNews = share >= coldBelow / 2 && now - (partition.warmAt ?? 0) > (settings.mergeDelaySeconds * 1000) / 8;
  if (isHot === wasHot && pattern === partition.pattern && !warmNews) return partition;
  const { hotSince: _, pattern: __, warmAt, ...rest } = partition;
  return {
    ...rest,
    ...(isHot ? { hotSince: partition.hotSince ?? now } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(warmNews ? { warmAt: now } : warmAt === undefined ? {} : { warmAt }),
  };
}

function patternOf(measured: MergedHeat, settings: PartitionSettings): Partition["pattern"] {
  if (measured.samples.length === 0) return undefined;
  if (growsOnly(measured)) return "sequential";
  return halvingOf(measured, settings) === undefined ? "single-key" : "spread";
}

function halvingOf({ samples }: MergedHeat, settings: PartitionSettings): string | undefined {
  const [read, write] = [1 / settings.readsPerSecond, 1 / settings.writesPerSecond];
  return halvingPoint(samples.flat().map((each) => ({ key: each.key, weight: each.write ? write : read })));
}

/** The border ahead of growing keys lies where nothing is yet; where it cannot, the load is halved. */
async function splitHot(context: JobContext, balance: Balance, map: PartitionMapRow, old: Partition): Promise<void> {
  const { settings, heat, bucket } = balance;
  const measured = heat.of(bucket, old.id);
  const own = (key: string | undefined): key is string =>
    key !== undefined && map.partitions[partitionIndex(map.partitions, key)] === old && key !== old.low;
  const ahead = old.pattern === "sequential" ? furthestAhead(measured) : undefined;
  const halves = halvingOf(measured, settings);
  const key = own(ahead) ? ahead : own(halves) ? halves : undefined;
  if (key === undefined || map.partitions.length >= mostPartitions) return;
  const reason = key === ahead ? "sequential" : "hot";
  const wanted = { kind: "split", bucket, key, reason, of: [old.id], rates: measured } as const;
  const started = performance.now();
  if (!(await changePartitions(context.store, wanted, context.clock.now()))) return;
  balance.done.splits += 1;
  const milliseconds = Math.round(performance.now() - started);
  context.log.info("a hot partition was split", { bucket, partition: old.id, key, reason, milliseconds });
}

/** Of what the processes see coming, what comes last. */
function furthestAhead({ samples }: MergedHeat): string | undefined {
  return samples
    .flatMap((sample) => pointAhead(sample) ?? [])
    .toSorted(compareKeys)
    .at(-1);
}

function areCold(pair: readonly Partition[], now: number, { settings, heat, bucket }: Balance): boolean {
  const since = now - settings.mergeDelaySeconds * 1000;
  const quiet = pair.every(({ createdAt, warmAt, hotSince }) => {
    return hotSince === undefined && createdAt <= since && (warmAt ?? 0) <= since;
  });
  const share = pair.reduce((sum, { id }) => sum + heatOf(heat.of(bucket, id), settings), 0);
  return quiet && share < coldBelow;
}

async function forgetProcesses({ store, clock }: JobContext): Promise<void> {
  const before = clock.wall() - forgottenMilliseconds;
  const rows = await store.read((reader) => reader.range(partitionHeats, { limit: bucketsAtOnce }));
  const gone = rows.filter(({ at }) => at < before);
  if (gone.length === 0) return;
  await store.transact(async (tx) => gone.forEach((row) => tx.delete(partitionHeats, [row.process])));
}
