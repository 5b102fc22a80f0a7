/** Orphans and dead bytes are reclaimed; what lives stays readable under its name while it moves. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobContext } from "../../kernel/jobs.ts";
import { BlobLost, type StoredBlob } from "../../kernel/blobs.ts";
import { blobJobs } from "./jobs.ts";
import { scrub } from "./scrub.ts";
import { getAll, openBench, putOwned, someBytes, zoneNames, type Bench } from "./testing.ts";

const elevenMinutes = 11 * 60_000;
let bench: Bench;

beforeEach(async () => {
  bench = await openBench({ segmentBytes: 256 << 10 });
});

afterEach(async () => {
  await bench.close();
});

async function bytesIn(zone: string): Promise<number> {
  const folder = join(bench.zoneDirectory(zone), "segments");
  let bytes = 0;
  for (const name of await readdir(folder)) bytes += (await stat(join(folder, name))).size;
  return bytes;
}

/** Runs the job until it has nothing more to do, then again after every grace. */
async function collect(): Promise<void> {
  const job = blobJobs(bench.blobs).find(({ name }) => name === "blobs.collect-orphans-and-compact")!;
  for (let i = 0; i < 4; i++) {
    while ((await job.run({} as JobContext)).more);
    bench.time += elevenMinutes;
  }
}

async function release(blob: StoredBlob): Promise<void> {
  await bench.store.transact(async (tx) => bench.blobs.release(tx, blob.id));
}

test("bytes that no row owns are collected, in every zone", async () => {
  for (let i = 0; i < 60; i++) await bench.blobs.put(someBytes(10_000), { copies: 3, about: {} });
  await bench.blobs.put(someBytes(3 << 20), { copies: 3, about: {} });
  await bench.reopen();
  for (const zone of zoneNames) expect(await bytesIn(zone)).toBeGreaterThan(3_600_000);
  await collect();
  for (const zone of zoneNames) expect(await bytesIn(zone)).toBe(0);
});

test("nothing is collected before its grace: a row may still come", async () => {
  const blob = await bench.blobs.put(someBytes(300 << 10), { copies: 3, about: {} });
  await bench.reopen();
  bench.time += 9 * 60_000;
  const [job] = blobJobs(bench.blobs);
  while ((await job!.run({} as JobContext)).more);
  await bench.store.transact(async (tx) => bench.blobs.attach(tx, blob));
  await collect();
  expect((await getAll(bench.blobs, blob)).length).toBe(300 << 10);
});

test("a row that comes too late is refused", async () => {
  const blob = await bench.blobs.put(someBytes(300 << 10), { copies: 3, about: {} });
  await bench.reopen();
  bench.time += elevenMinutes;
  await collect();
  const late = bench.store.transact(async (tx) => bench.blobs.attach(tx, blob));
  await expect(late).rejects.toMatchObject({ code: "ServiceUnavailable", status: 503 });
});

test("live blobs move out of mostly dead segments, keep their names, and may move again", async () => {
  const kept = new Map<StoredBlob, Buffer>();
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 100; i++) {
      const bytes = someBytes(i % 25 === 0 ? 3_000 : 10_000);
      const blob = await putOwned(bench, bytes);
      if (i % 10 === 0) kept.set(blob, bytes);
      else await release(blob);
    }
    const large = someBytes((2 << 20) + 7);
    kept.set(await putOwned(bench, large), large);
    await release(await putOwned(bench, someBytes(5 << 20)));
    await bench.reopen();
    bench.time += elevenMinutes;
    await collect();
    for (const [blob, bytes] of kept) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  }
  await bench.reopen();
  await collect();
  let live = 0;
  for (const { size } of kept.keys()) live += size;
  for (const zone of zoneNames) expect(await bytesIn(zone)).toBeLessThan(live * 2);
  const usage = await bench.blobs.usage();
  expect(usage.liveBytes + usage.unweighedBytes).toBeGreaterThanOrEqual(live);
});

test("a moved blob that is let go of is dead where it is now", async () => {
  const blobs = [];
  for (let i = 0; i < 60; i++) blobs.push(await putOwned(bench, someBytes(10_000)));
  for (const blob of blobs.slice(1)) await release(blob);
  await bench.reopen();
  bench.time += elevenMinutes;
  await collect();
  await release(blobs[0]!);
  await bench.reopen();
  await collect();
  for (const zone of zoneNames) expect(await bytesIn(zone)).toBe(0);
  await expect(getAll(bench.blobs, blobs[0]!)).rejects.toBeInstanceOf(BlobLost);
});

test("reads under way go on while their blobs move, also in another process", async () => {
  const kept = new Map<StoredBlob, Buffer>();
  for (let i = 0; i < 100; i++) {
    const bytes = someBytes(9_000);
    const blob = await putOwned(bench, bytes);
    if (i % 5 === 0) kept.set(blob, bytes);
    else await release(blob);
  }
  await bench.reopen();
  bench.time += elevenMinutes;
  const other = await bench.another("reader");
  const stop = new AbortController();
  let reads = 0;
  const reading = (async () => {
    while (!stop.signal.aborted) {
      for (const [blob, bytes] of kept) {
        expect((await getAll(other, blob)).equals(bytes)).toBe(true);
        reads++;
      }
    }
  })();
  await collect();
  stop.abort();
  await reading;
  expect(reads).toBeGreaterThan(kept.size);
  await other.close();
});

test("what says whose a blob is moves with it", async () => {
  const blob = await bench.blobs.put(someBytes(1_000), { copies: 3, about: { bucket: "photos", key: "cat.jpg" } });
  await bench.store.transact(async (tx) => bench.blobs.attach(tx, blob));
  await bench.blobs.put(someBytes(200_000), { copies: 3, about: {} });
  await bench.reopen();
  bench.time += elevenMinutes;
  await collect();
  await bench.reopen();
  const [place] = await bench.store.read((reader) => bench.blobs.locate(reader, blob.id));
  expect(`${place!.segment}-${place!.offset.toString(36)}`).not.toBe(blob.id);
  const { readAbout } = await import("./read-about.ts");
  const about = await readAbout(bench.blobs.parts, place!, blob.size);
  expect(Buffer.from(about).includes("cat.jpg")).toBe(true);
  bench.time += 20 * 24 * 3_600_000;
  while ((await scrub(bench.blobs.parts)).summary !== "nothing is due");
  expect(bench.blobs.counters.recordsLost).toBe(0);
});
