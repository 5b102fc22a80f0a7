/** Processes that give no sign of life: whose segments are ended for them, and what becomes of what they go on to write. */
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StoredBlob } from "../../kernel/blobs.ts";
import type { PlatformBlobs } from "./blobs.ts";
import { sealDeadSegments } from "./seal-dead.ts";
import { writerTable } from "./tables.ts";
import { getAll, openBench, someBytes, type Bench } from "./testing.ts";
import { isDead } from "./writers.ts";

let bench: Bench;
let other: PlatformBlobs;

beforeEach(async () => {
  bench = await openBench();
  other = await bench.another("other");
});

afterEach(async () => {
  await other.close();
  await bench.close();
});

async function put(bytes: Buffer): Promise<StoredBlob> {
  const blob = await other.put(bytes, { copies: 3, about: {} });
  await bench.store.transact(async (tx) => other.attach(tx, blob));
  return blob;
}

/** Has it look as if the other one ran on a machine that nobody heard of for long. */
async function becomeSilent(): Promise<void> {
  await bench.store.transact(async (tx) => {
    const row = await tx.get(writerTable, ["other"]);
    tx.put(writerTable, { ...row!, machine: "elsewhere" });
  });
  bench.time += 2 * 60_000;
}

test("a process of this machine that stands still for long goes on where it was", async () => {
  const first = await put(someBytes(100));
  bench.time += 60 * 60_000;
  expect(await sealDeadSegments(bench.blobs.parts)).toBe(0);
  const second = await put(someBytes(100));
  expect(second.id.split("-")[0]).toBe(first.id.split("-")[0]);
});

test("of a process of another machine that was taken for dead at most one put is refused, and nothing is lost", async () => {
  const bytes = someBytes(100);
  const before = await put(bytes);
  await becomeSilent();
  expect(await sealDeadSegments(bench.blobs.parts)).toBe(1);
  // Unless it has found out by itself meanwhile.
  await put(bytes).catch((error: unknown) => expect(error).toMatchObject({ code: "ServiceUnavailable", status: 503 }));
  const after = await put(bytes);
  expect(after.id.split("-")[0]).not.toBe(before.id.split("-")[0]);
  for (const blob of [before, after]) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("a process that cannot be told from another of its number is not dead", async () => {
  const row = await bench.store.read((reader) => reader.get(writerTable, ["other"]));
  expect(isDead({ ...row!, startTicks: 0 }, bench.time)).toBe(false);
  expect(isDead({ ...row!, startTicks: row!.startTicks + 1 }, bench.time)).toBe(process.platform === "linux");
});

test("a process that is gone is dead, whether it could be told from others or not", async () => {
  const row = await bench.store.read((reader) => reader.get(writerTable, ["other"]));
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  for (const startTicks of [0, row!.startTicks])
    expect(isDead({ ...row!, pid: gone, startTicks }, bench.time)).toBe(true);
});
