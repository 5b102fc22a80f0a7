/** Puts, gets, ranges and ownership. */
import * as fc from "fast-check";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BlobLost } from "../../kernel/blobs.ts";
import { blobTable } from "./tables.ts";
import { chunkBytes } from "./chunk-run.ts";
import { getAll, inPieces, openBench, putOwned, someBytes, type Bench } from "./testing.ts";

const mebibyte = 1 << 20;
let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(async () => {
  await bench.close();
});

async function* broken(): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < 40; i++) yield someBytes(64 << 10);
  throw new Error("the client went away");
}

const sizes = [
  0,
  1,
  31,
  4096,
  16_384,
  mebibyte - 1,
  mebibyte,
  mebibyte + 1,
  5 * chunkBytes - 1,
  5 * chunkBytes,
  5 * chunkBytes + 1,
];

test.each(sizes)("a blob of %i bytes comes back as it was, also after a restart", async (size) => {
  const bytes = someBytes(size);
  const put = await bench.blobs.put(bytes, { copies: 3, about: {} });
  const streamed = await bench.blobs.putStream(inPieces(bytes, 65_537), { copies: 3, about: {} });
  expect([put.size, streamed.size]).toEqual([size, size]);
  await bench.reopen();
  expect((await getAll(bench.blobs, put)).equals(bytes)).toBe(true);
  expect((await getAll(bench.blobs, streamed)).equals(bytes)).toBe(true);
});

test("many blobs put at the same time share batches and all come back", async () => {
  const bodies = Array.from({ length: 500 }, (_, i) => someBytes((i * 37) % 3_000));
  const blobs = await Promise.all(bodies.map((bytes) => bench.blobs.put(bytes, { copies: 3, about: {} })));
  expect(new Set(blobs.map((blob) => blob.id)).size).toBe(500);
  expect(bench.blobs.counters.batches).toBeLessThan(20);
  for (const [i, blob] of blobs.entries()) expect((await getAll(bench.blobs, blob)).equals(bodies[i]!)).toBe(true);
});

test("any range of a large blob is what a slice of its bytes is", async () => {
  const bytes = someBytes(3 * mebibyte + 12_345);
  const blob = await bench.blobs.put(bytes, { copies: 3, about: {} });
  const bound = fc.integer({ min: 0, max: bytes.length });
  await fc.assert(
    fc.asyncProperty(bound, bound, async (a, b) => {
      const range = { start: Math.min(a, b), end: Math.max(a, b) };
      expect((await getAll(bench.blobs, blob, range)).equals(bytes.subarray(range.start, range.end))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("a small range of a large blob resolves to bytes, a large one to a stream of known length", async () => {
  const blob = await bench.blobs.put(someBytes(3 * mebibyte), { copies: 3, about: {} });
  expect(await bench.blobs.get(blob.id, blob.size, { start: 5, end: 10 })).toBeInstanceOf(Uint8Array);
  expect(await bench.blobs.get(blob.id, blob.size)).toMatchObject({ length: 3 * mebibyte });
});

test("a source that fails makes the put fail, and what was stored before and after is whole", async () => {
  const before = await bench.blobs.put(someBytes(2 * mebibyte), { copies: 3, about: {} });
  await expect(bench.blobs.putStream(broken(), { copies: 3, about: {} })).rejects.toThrow("the client went away");
  const bytes = someBytes(2 * mebibyte);
  const after = await bench.blobs.put(bytes, { copies: 3, about: {} });
  expect((await getAll(bench.blobs, after)).equals(bytes)).toBe(true);
  expect((await getAll(bench.blobs, before)).length).toBe(2 * mebibyte);
});

test("a consumer that stops early lets the next get go on", async () => {
  const blob = await bench.blobs.put(someBytes(4 * mebibyte), { copies: 3, about: {} });
  const body = await bench.blobs.get(blob.id, blob.size);
  if (body instanceof Uint8Array) throw new Error("a stream was expected");
  for await (const piece of body.stream()) {
    expect(piece.length).toBe(chunkBytes);
    break;
  }
  expect((await getAll(bench.blobs, blob)).length).toBe(4 * mebibyte);
});

test.each([1, 2, 3] as const)("a blob of %i copies is in that many zones, byte for byte the same", async (copies) => {
  const blob = await putOwned(bench, someBytes(1_000), copies);
  const places = await bench.store.read((reader) => bench.blobs.locate(reader, blob.id));
  expect(places).toHaveLength(copies);
  const files = await Promise.all(
    places.map(({ zone, segment }) => readFile(join(bench.zoneDirectory(zone), "segments", `${segment}.seg`))),
  );
  for (const file of files) expect(file.equals(files[0]!)).toBe(true);
});

test("nothing of a body is on disk in plain", async () => {
  const secret = Buffer.from("the quick brown fox jumps over the lazy dog");
  const blob = await putOwned(bench, secret);
  const [place] = await bench.store.read((reader) => bench.blobs.locate(reader, blob.id));
  const file = await readFile(join(bench.zoneDirectory(place!.zone), "segments", `${place!.segment}.seg`));
  expect(file.includes(secret)).toBe(false);
});

test("segments end at their length and blobs go on in the next one", async () => {
  await bench.reopen({ segmentBytes: 64 << 10 });
  const bodies = Array.from({ length: 40 }, () => someBytes(10_000));
  const blobs = [];
  for (const bytes of bodies) blobs.push(await bench.blobs.put(bytes, { copies: 3, about: {} }));
  expect(new Set(blobs.map((blob) => blob.id.split("-")[0])).size).toBeGreaterThan(4);
  for (const [i, blob] of blobs.entries()) expect((await getAll(bench.blobs, blob)).equals(bodies[i]!)).toBe(true);
});

test("a row is counted for each owner and goes with the last one", async () => {
  const blob = await putOwned(bench, someBytes(10));
  const key = blob.id.split("-");
  const row = () => bench.store.read((reader) => reader.get(blobTable, [key[0]!, Number.parseInt(key[1]!, 36)]));
  await bench.store.transact((tx) => bench.blobs.share(tx, blob.id));
  expect((await row())?.refs).toBe(2);
  await bench.store.transact(async (tx) => bench.blobs.release(tx, blob.id));
  expect((await row())?.refs).toBe(1);
  await bench.store.transact(async (tx) => bench.blobs.release(tx, blob.id));
  expect(await row()).toBeUndefined();
  await expect(bench.store.transact((tx) => bench.blobs.share(tx, blob.id))).rejects.toBeInstanceOf(BlobLost);
});

test("two processes write and read each other's blobs", async () => {
  const other = await bench.another("other");
  const bytes = someBytes(5_000);
  const mine = await bench.blobs.put(bytes, { copies: 3, about: {} });
  const theirs = await other.put(bytes, { copies: 3, about: {} });
  expect((await getAll(other, mine)).equals(bytes)).toBe(true);
  expect((await getAll(bench.blobs, theirs)).equals(bytes)).toBe(true);
  await other.close();
});

test("a blob that never was is lost", async () => {
  await expect(getAll(bench.blobs, { id: "s3aaaaaabbbbb-e8", size: 10 })).rejects.toBeInstanceOf(BlobLost);
});

test("another master key is refused: with it everything would seem lost", async () => {
  await bench.blobs.close();
  await expect(bench.reopen({ masterKey: Buffer.alloc(32, 8) })).rejects.toThrow("another master key");
  await bench.reopen();
});

test("another region's folder is refused", async () => {
  await bench.blobs.close();
  await expect(bench.reopen({ region: "elsewhere" })).rejects.toThrow("belongs to zone a of region test");
  await bench.reopen();
});
