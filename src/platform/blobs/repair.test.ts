/** Rot: gets repair it, the scrub finds it, and what is rotten everywhere is lost. */
import { open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BlobLost, type StoredBlob } from "../../kernel/blobs.ts";
import { healZones } from "./heal-zones.ts";
import { chunkRecordBytes } from "./chunk-run.ts";
import { scrub } from "./scrub.ts";
import { getAll, openBench, putOwned, someBytes, zoneNames, type Bench } from "./testing.ts";

const fifteenDays = 15 * 24 * 3_600_000;
let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(async () => {
  await bench.close();
});

async function fileOf(zone: string, blob: StoredBlob): Promise<{ path: string; offset: number }> {
  const [place] = await bench.store.read((reader) => bench.blobs.locate(reader, blob.id));
  return { path: join(bench.zoneDirectory(zone), "segments", `${place!.segment}.seg`), offset: place!.offset };
}

/** Flips a bit of one zone's copy, `at` bytes into the blob's first record. */
async function rot(zone: string, blob: StoredBlob, at: number): Promise<void> {
  const { path, offset } = await fileOf(zone, blob);
  const file = await open(path, "r+");
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, offset + at);
  byte[0]! ^= 4;
  await file.write(byte, 0, 1, offset + at);
  await file.close();
}

async function copiesAreEqual(blob: StoredBlob): Promise<boolean> {
  const files = await Promise.all(zoneNames.map(async (zone) => readFile((await fileOf(zone, blob)).path)));
  return files.every((file) => file.equals(files[0]!));
}

// Every part of a record: magic, offset, lengths, CRC, body, tag, about.
const spots = [0, 8, 16, 28, 40, 32 + 500, 32 + 1_000 + 3, 32 + 1_000 + 16 + 1];

test.each(zoneNames)(
  "a byte that rots in zone %s is repaired by the scrub, wherever in the record it is",
  async (zone) => {
    for (const spot of spots) {
      const bytes = someBytes(1_000);
      const blob = await putOwned(bench, bytes);
      await putOwned(bench, someBytes(100));
      await rot(zone, blob, spot);
      expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
      await bench.reopen();
      bench.time += fifteenDays;
      while ((await scrub(bench.blobs.parts)).summary !== "nothing is due");
      expect(await copiesAreEqual(blob)).toBe(true);
    }
  },
);

test("what rots between batches, where nothing is, is made the same in all zones again", async () => {
  const bytes = someBytes(20_000);
  const blob = await putOwned(bench, bytes);
  // Before and behind its batch, which begins on a unit's border behind the segment's header.
  await rot("a", blob, -100);
  await rot("c", blob, 32 + 20_000 + 200);
  expect(await copiesAreEqual(blob)).toBe(false);
  await bench.reopen();
  bench.time += fifteenDays;
  while ((await scrub(bench.blobs.parts)).summary !== "nothing is due");
  expect(await copiesAreEqual(blob)).toBe(true);
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("a scrub of everything reads what is still being written, too", async () => {
  const bytes = someBytes(1_000);
  const [small, large] = [await putOwned(bench, bytes), await putOwned(bench, someBytes(3 << 20))];
  for (const [zone, blob] of [
    ["a", small],
    ["b", large],
  ] as const) {
    await rot(zone, blob, 40);
  }
  bench.time += 1_000;
  await bench.blobs.scrubNow();
  expect((await bench.blobs.scrubStatus()).dueBytes).toBeGreaterThan(3 << 20);
  while ((await scrub(bench.blobs.parts)).more);
  expect([await copiesAreEqual(small), await copiesAreEqual(large)]).toEqual([true, true]);
  expect((await bench.blobs.scrubStatus()).dueBytes).toBe(0);
  const later = await putOwned(bench, bytes);
  expect((await getAll(bench.blobs, later)).equals(bytes)).toBe(true);
});

test("a scrub of everything waits for what other processes are writing", async () => {
  const other = await bench.another("other");
  const blob = await other.put(someBytes(1_000), { copies: 3, about: {} });
  await bench.store.transact(async (tx) => other.attach(tx, blob));
  await rot("c", blob, 40);
  bench.time += 1_000;
  await bench.blobs.scrubNow();
  expect((await bench.blobs.scrubStatus()).dueBytes).toBeGreaterThan(1_000);
  expect((await scrub(bench.blobs.parts)).more).toBe(true);
  await other.scrubNow();
  while ((await scrub(bench.blobs.parts)).more);
  expect(await copiesAreEqual(blob)).toBe(true);
  await other.close();
});

test("a get repairs the rotten copy it met", async () => {
  const bytes = someBytes(16_384);
  for (const zone of zoneNames) {
    const blob = await putOwned(bench, bytes);
    await rot(zone, blob, 5_000);
    expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  }
  // Of the three zones one is read; blobs of one segment have the same one.
  expect(bench.blobs.counters.repairs).toBe(1);
});

test("a chunk in the middle of a large blob is repaired by a get of it", async () => {
  const bytes = someBytes(4 << 20);
  const blob = await putOwned(bench, bytes);
  for (const zone of zoneNames.slice(0, 2)) await rot(zone, blob, 3 * chunkRecordBytes + 100);
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  await bench.reopen();
  bench.time += fifteenDays;
  await scrub(bench.blobs.parts);
  expect(await copiesAreEqual(blob)).toBe(true);
});

test("a blob that is rotten in every zone is lost, and its neighbours are not", async () => {
  const before = await putOwned(bench, someBytes(100));
  const blob = await putOwned(bench, someBytes(1_000));
  const after = await putOwned(bench, someBytes(100));
  for (const zone of zoneNames) await rot(zone, blob, 16);
  await expect(getAll(bench.blobs, blob)).rejects.toBeInstanceOf(BlobLost);
  await rot("a", after, 40);
  await bench.reopen();
  bench.time += fifteenDays;
  while ((await scrub(bench.blobs.parts)).summary !== "nothing is due");
  expect(bench.blobs.counters.recordsLost).toBe(1);
  expect((await getAll(bench.blobs, before)).length).toBe(100);
  const { path } = await fileOf("a", after);
  const whole = await readFile((await fileOf("b", after)).path);
  const { offset } = await fileOf("a", after);
  expect((await readFile(path)).subarray(offset).equals(whole.subarray(offset))).toBe(true);
});

test("a segment file that went away is owed to its zone and comes back", async () => {
  const bytes = someBytes(1_000);
  const blob = await putOwned(bench, bytes);
  await bench.reopen();
  for (const zone of zoneNames.slice(0, 2)) await rm((await fileOf(zone, blob)).path);
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  bench.time += fifteenDays;
  while ((await healZones(bench.blobs.parts)).more);
  while ((await scrub(bench.blobs.parts)).summary !== "nothing is due");
  expect(await copiesAreEqual(blob)).toBe(true);
});

test("a segment whose header rotted is read from another zone and repaired", async () => {
  const bytes = someBytes(1_000);
  const blob = await putOwned(bench, bytes);
  await bench.reopen();
  for (const zone of zoneNames.slice(1)) {
    const { path } = await fileOf(zone, blob);
    const file = await readFile(path);
    file.fill(0, 0, 100);
    await writeFile(path, file);
  }
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  bench.time += fifteenDays;
  await scrub(bench.blobs.parts);
  expect(await copiesAreEqual(blob)).toBe(true);
});
