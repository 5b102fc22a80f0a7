/** Processes killed in the middle of splits and merges: the ranges always tile all keys, and no acknowledged change is lost. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type RootStore } from "../../src/platform/store/store.ts";
import { newMap, partitionIndex } from "../../src/services/s3/partitions/partition-map.ts";
import { partitionEvents, partitionGenerations, partitionMaps } from "../../src/services/s3/partitions/tables.ts";
import { buckets, type BucketRow } from "../../src/services/s3/tables.ts";
import { splitTestBucket, splitTestKeys } from "./split-rows.ts";

let directory: string;
let store: RootStore;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "haneul-split-crash-"));
  store = await openStore({ directory });
  const bucket = { name: splitTestBucket, region: "us-east-1", createdAt: 1, accountId: "000000000000" } as BucketRow;
  await store.transact(async (tx) => tx.put(buckets, bucket));
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

interface Told {
  readonly keys: string[];
  /** How often it changed the ranges. */
  changes: number;
  generation: number;
}

/** Each writer's changes of the ranges before it is killed: however slow the disk is, some are under way. */
const leastChanges = 4;

/** Runs a writer until it is killed, so long after its first changes; what it was acknowledged is in what it told. */
async function writeAndKill(name: string, milliseconds: number): Promise<Told> {
  const told: Told = { keys: [], changes: 0, generation: 0 };
  const child: ChildProcess = fork(join(import.meta.dirname, "split-writer.ts"), [directory, name], {
    execArgv: ["--import", "tsx", "--conditions=source"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  child.on("message", ({ key, generation }: { key?: string; generation?: number }) => {
    if (key !== undefined) told.keys.push(key);
    if (generation !== undefined) told.changes += 1;
    told.generation = Math.max(told.generation, generation ?? 0);
  });
  while (told.changes < leastChanges || told.keys.length === 0) await once(child, "message");
  await pause(milliseconds);
  child.kill("SIGKILL");
  await exited;
  return told;
}

/** What must hold at every moment, whoever was killed before. Gives the generation. */
async function expectWhole(): Promise<number> {
  return store.read(async (reader) => {
    const map = (await reader.get(partitionMaps, [splitTestBucket])) ?? newMap(splitTestBucket, 1);
    const seen = await reader.get(partitionGenerations, [splitTestBucket]);
    const [last] = await reader.range(partitionEvents, { prefix: [splitTestBucket], reverse: true, limit: 1 });
    const lows = map.partitions.map(({ low }) => low);
    expect(lows[0]).toBe("");
    expect(lows).toEqual([...new Set(lows)].sort());
    expect(map.partitions).toHaveLength(1 + map.splits - map.merges);
    expect([seen?.generation ?? 0, last?.generation ?? 0]).toEqual([map.generation, map.generation]);
    return map.generation;
  });
}

test("killed splits leave the ranges before or after, never between, and each key in one of them", async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const watching = { done: false };
    const writers = Promise.all([0, 1].map((at) => writeAndKill(`${round}-${at}`, 100 + Math.random() * 300)));
    const ended = writers.finally(() => (watching.done = true));
    for (let before = 0; !watching.done; await pause(20)) {
      const generation = await expectWhole();
      expect(generation).toBeGreaterThanOrEqual(before);
      before = generation;
    }
    const told = await ended;
    acknowledged.push(...told.flatMap(({ keys }) => keys));
    expect(await expectWhole()).toBeGreaterThanOrEqual(Math.max(...told.map(({ generation }) => generation)));
  }
  await store.close();
  store = await openStore({ directory });
  expect(await expectWhole()).toBeGreaterThanOrEqual(6 * leastChanges);
  const rows = await store.read((reader) => reader.range(splitTestKeys, { limit: 1e6 }));
  const stored = new Set(rows.map(({ key }) => key));
  expect(stored.size).toBe(rows.length);
  expect(acknowledged.filter((key) => !stored.has(key))).toEqual([]);
  const map = await store.read((reader) => reader.get(partitionMaps, [splitTestBucket]));
  const { partitions } = map!;
  const counts = partitions.map(() => 0);
  for (const key of stored) counts[partitionIndex(partitions, key)]! += 1;
  expect(counts.reduce((sum, count) => sum + count)).toBe(stored.size);
});
