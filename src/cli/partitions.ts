/** `haneul partitions …`: the key ranges of S3's buckets, their heat, and the splits and merges that it led to. */
import { formatDuration } from "../kernel/quantity.ts";
import type {
  BucketPartitions,
  PartitionChange,
  PartitionRequest,
  PartitionsAnswer,
  PartitionStatus,
} from "../kernel/partitions-control.ts";
import { clientOf, clientOptions, present, type Command, type Invocation } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { formatTable, formatTime } from "./text-table.ts";

export const partitionCommands: readonly Command[] = [
  {
    name: "partitions",
    parameters: "[BUCKET]",
    summary:
      "Key ranges of S3's buckets: their heat, splits and merges; all that have load or were split, or one bucket's",
    options: clientOptions,
    run: async (invocation) => {
      const [bucket, ...rest] = invocation.positionals;
      if (rest.length > 0) throw wrongUsage(`It takes only a bucket, not also ${rest.join(" ")}.`);
      const path = bucket === undefined ? "/partitions" : `/partitions/${encodeURIComponent(bucket)}`;
      present(invocation, await clientOf(invocation).get<PartitionsAnswer>(path), partitionsText);
    },
  },
  {
    name: "partitions split",
    parameters: "BUCKET KEY",
    summary: "Has a partition begin at a key, now: as AWS's support does for a load that is announced",
    options: clientOptions,
    run: (invocation) => change(invocation, "split"),
  },
  {
    name: "partitions merge",
    parameters: "BUCKET KEY",
    summary: "Merges the partition that begins at a key into the one before it",
    options: clientOptions,
    run: (invocation) => change(invocation, "merge"),
  },
];

async function change(invocation: Invocation, action: PartitionRequest["action"]): Promise<void> {
  const [bucket, key, ...rest] = invocation.positionals;
  if (bucket === undefined || key === undefined || rest.length > 0) throw wrongUsage("It needs a bucket and a key.");
  const request: PartitionRequest = { action, key };
  const path = `/partitions/${encodeURIComponent(bucket)}`;
  present(invocation, await clientOf(invocation).post<PartitionsAnswer>(path, request), partitionsText);
}

/** All of an answer, as text. */
function partitionsText(answer: PartitionsAnswer): string {
  const { mode, capacity, splitAtPercent, splitDelaySeconds, buckets } = answer;
  const held = mode === "off" ? "nothing is refused" : "more is answered 503 SlowDown";
  const limits = `${capacity.writesPerSecond} writes and ${capacity.readsPerSecond} reads a second`;
  const delay = formatDuration(splitDelaySeconds * 1000);
  return [
    `Capacity ${mode}: ${limits} a partition, ${held}; split after ${delay} at ${splitAtPercent} % or more.`,
    ...(buckets.length === 0
      ? ["No bucket has load or was split."]
      : buckets.map((each) => bucketText(each, answer.now))),
    "",
  ].join("\n");
}

function bucketText({ bucket, partitions, changes, splits, merges }: BucketPartitions, now: number): string {
  const counts = [counted(partitions.length, "partition"), counted(splits, "split"), counted(merges, "merge")];
  const lines = [`\n${bucket}: ${counts.join(", ")}`, rangesText(partitions, now).trimEnd()];
  if (changes.length > 0) lines.push("", changesText(changes.slice(0, 10)).trimEnd());
  return lines.join("\n");
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function rangesText(partitions: readonly PartitionStatus[], now: number): string {
  return formatTable(partitions, [
    { title: "PARTITION", value: ({ id }) => id },
    { title: "FROM", value: ({ low }) => shownKey(low) },
    { title: "TO", value: ({ high }) => (high === undefined ? "end" : shownKey(high)) },
    { title: "READS/S", value: ({ readsPerSecond }) => String(readsPerSecond), align: "right" },
    { title: "WRITES/S", value: ({ writesPerSecond }) => String(writesPerSecond), align: "right" },
    { title: "REFUSED/S", value: ({ refusedPerSecond }) => String(refusedPerSecond), align: "right" },
    { title: "LOAD", value: ({ loadPercent }) => `${loadPercent} %`, align: "right" },
    { title: "STATE", value: (partition) => stateText(partition, now) },
    { title: "STORE", value: ({ store }) => store },
  ]);
}

function stateText({ state, pattern, splitDueAt }: PartitionStatus, now: number): string {
  const kind = pattern === undefined ? state : `${state}, ${pattern}`;
  if (splitDueAt === undefined) return kind;
  return splitDueAt <= now ? `${kind}, split due` : `${kind}, split in ${formatDuration(splitDueAt - now)}`;
}

function changesText(changes: readonly PartitionChange[]): string {
  return formatTable(changes, [
    { title: "WHEN", value: ({ at }) => formatTime(at) },
    { title: "WHAT", value: ({ kind }) => kind },
    { title: "KEY", value: ({ key }) => shownKey(key) },
    { title: "WHY", value: ({ reason }) => reason },
    { title: "FROM", value: ({ from }) => from.join(" ") },
    { title: "TO", value: ({ to }) => to.join(" ") },
    { title: "READS/S", value: ({ readsPerSecond }) => String(readsPerSecond), align: "right" },
    { title: "WRITES/S", value: ({ writesPerSecond }) => String(writesPerSecond), align: "right" },
  ]);
}

/** Long keys are cut, and what a terminal would not show is escaped. */
function shownKey(key: string): string {
  if (key === "") return "start";
  const quoted = JSON.stringify(key).slice(1, -1);
  return quoted.length > 40 ? `${quoted.slice(0, 39)}…` : quoted;
}
