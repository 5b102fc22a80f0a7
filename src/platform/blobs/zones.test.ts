/** Zones that fail, are taken out, fill up and come back. */
import { mkdir, rename, rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BlobLost } from "../../kernel/blobs.ts";
import { healZones } from "./heal-zones.ts";
import { failingFiles, getAll, inPieces, openBench, putOwned, someBytes, systemError, type Bench } from "./testing.ts";

let bench: Bench;
let failure: (path: string) => Error | undefined;

beforeEach(async () => {
  failure = () => undefined;
  bench = await openBench({ files: failingFiles((path) => failure(path)) });
});

afterEach(async () => {
  await bench.close();
});

const unavailable = { code: "ServiceUnavailable", status: 503 };

async function healAll(): Promise<void> {
  while ((await healZones(bench.blobs.parts)).more);
}

async function stateOf(name: string): Promise<string | undefined> {
  return (await bench.blobs.zones()).find((zone) => zone.name === name)?.state;
}

test("with a zone taken out puts go on, and healing gives it what it lacks", async () => {
  await putOwned(bench, someBytes(100));
  await bench.blobs.failZone("b");
  const bytes = someBytes(20_000);
  const small = await putOwned(bench, bytes);
  const large = await putOwned(bench, someBytes(3 << 20));
  expect((await bench.blobs.zones())[1]).toMatchObject({ state: "down", owedSegments: 2 });
  await bench.blobs.healZone("b");
  await bench.reopen();
  await healAll();
  expect((await bench.blobs.zones())[1]).toMatchObject({ state: "up", owedSegments: 0 });
  await bench.blobs.failZone("a");
  await bench.blobs.failZone("c");
  expect((await getAll(bench.blobs, small)).equals(bytes)).toBe(true);
  expect((await getAll(bench.blobs, large)).length).toBe(3 << 20);
});

test("a zone taken out by one process is not written by another", async () => {
  const other = await bench.another("other");
  await other.put(someBytes(10), { copies: 3, about: {} });
  await bench.blobs.failZone("a");
  const blob = await other.put(someBytes(10), { copies: 3, about: {} });
  const places = await bench.store.read((reader) => other.locate(reader, blob.id));
  expect(places).toHaveLength(3);
  expect((await bench.blobs.zones())[0]?.owedSegments).toBe(1);
  await other.close();
});

test("with two zones down three copies are refused and one copy is not", async () => {
  const blob = await putOwned(bench, someBytes(10));
  await bench.blobs.failZone("a");
  await bench.blobs.failZone("b");
  await expect(bench.blobs.put(someBytes(10), { copies: 3, about: {} })).rejects.toMatchObject(unavailable);
  await expect(bench.blobs.put(someBytes(10), { copies: 2, about: {} })).rejects.toMatchObject(unavailable);
  await putOwned(bench, someBytes(10), 1);
  expect((await getAll(bench.blobs, blob)).length).toBe(10);
  await bench.blobs.failZone("c");
  await expect(getAll(bench.blobs, blob)).rejects.toMatchObject(unavailable);
});

test("a zone's folder that is deleted under way is found out, and given everything when it is healed", async () => {
  const bodies = Array.from({ length: 30 }, () => someBytes(3_000));
  const blobs = await Promise.all(bodies.map((bytes) => putOwned(bench, bytes)));
  blobs.push(await putOwned(bench, someBytes(2 << 20)));
  await rm(bench.zoneDirectory("a"), { recursive: true });
  blobs.push(await putOwned(bench, someBytes(3_000)));
  // What is waited for is a timer of the store's own.
  await expect.poll(() => stateOf("a")).toBe("down");
  blobs.push(await putOwned(bench, someBytes(3_000)));
  await bench.blobs.healZone("a");
  await bench.reopen();
  await healAll();
  expect(await stateOf("a")).toBe("up");
  await bench.blobs.failZone("b");
  await bench.blobs.failZone("c");
  for (const blob of blobs) expect((await getAll(bench.blobs, blob)).length).toBe(blob.size);
});

test("a folder that is not there at the start takes its zone down, not the region", async () => {
  const blob = await putOwned(bench, someBytes(100));
  await bench.blobs.close();
  await rename(bench.zoneDirectory("b"), `${bench.zoneDirectory("b")}.away`);
  await mkdir(bench.zoneDirectory("b"));
  await bench.reopen();
  expect(await stateOf("b")).toBe("down");
  expect((await getAll(bench.blobs, blob)).length).toBe(100);
  await rm(bench.zoneDirectory("b"), { recursive: true });
  await rename(`${bench.zoneDirectory("b")}.away`, bench.zoneDirectory("b"));
  await bench.blobs.healZone("b");
  await healAll();
  expect(await stateOf("b")).toBe("up");
});

test("a disk error in one zone takes it down; what was put is acknowledged and owed", async () => {
  await putOwned(bench, someBytes(100));
  failure = (path) => (path.includes("/c/") ? systemError("EIO") : undefined);
  const bytes = someBytes(100);
  const blob = await putOwned(bench, bytes);
  expect((await bench.blobs.zones())[2]).toMatchObject({ state: "down", owedSegments: 1 });
  failure = () => undefined;
  await bench.blobs.healZone("c");
  await bench.reopen();
  await healAll();
  await bench.blobs.failZone("a");
  await bench.blobs.failZone("b");
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("full disks refuse puts, answer gets, and are tried again after a while", async () => {
  const blob = await putOwned(bench, someBytes(100));
  failure = () => systemError("ENOSPC");
  const message = "The disks of zones a, b, c are full: nothing can be written until something is deleted.";
  const full = { ...unavailable, message };
  await expect(bench.blobs.put(someBytes(100), { copies: 3, about: {} })).rejects.toMatchObject(full);
  const stream = inPieces(someBytes(2 << 20), 65_536);
  await expect(bench.blobs.putStream(stream, { copies: 3, about: {} })).rejects.toMatchObject(full);
  expect((await getAll(bench.blobs, blob)).length).toBe(100);
  expect((await bench.blobs.zones()).map((zone) => zone.state)).toEqual(["up", "up", "up"]);
  await bench.store.transact(async (tx) => bench.blobs.release(tx, blob.id));
  failure = () => undefined;
  bench.time += 6_000;
  await putOwned(bench, someBytes(100));
});

test("a segment that could not begin in advance begins when it is needed", async () => {
  await bench.reopen({ segmentBytes: 64 << 10 });
  const { id } = await putOwned(bench, someBytes(50_000));
  const present = id.split("-")[0]!;
  failure = (path) => (path.includes(present) ? undefined : systemError("ENOSPC"));
  await putOwned(bench, someBytes(100));
  // Nobody waits for what is begun in advance.
  await expect.poll(async () => (await bench.blobs.zones()).map(({ full }) => full)).toEqual([true, true, true]);
  failure = () => undefined;
  bench.time += 6_000;
  expect((await putOwned(bench, someBytes(20_000))).id).toContain(present);
  expect((await putOwned(bench, someBytes(100))).id).not.toContain(present);
});

test("an emptied zone heals also when another copy is one of only two", async () => {
  const bytes = someBytes(5_000);
  const blobs = [];
  for (let i = 0; i < 6; i++) {
    blobs.push(await putOwned(bench, bytes, 2));
    await bench.reopen();
  }
  await rm(bench.zoneDirectory("b"), { recursive: true });
  await bench.reopen();
  await bench.blobs.healZone("b");
  await healAll();
  await bench.blobs.failZone("a");
  for (const blob of blobs) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("what is owed stays owed while no zone that has it is up", async () => {
  const bytes = someBytes(5_000);
  const blob = await putOwned(bench, bytes, 2);
  const [from, to] = (await bench.store.read((reader) => bench.blobs.locate(reader, blob.id))).map(({ zone }) => zone);
  await bench.reopen();
  await rm(bench.zoneDirectory(to!), { recursive: true });
  await bench.reopen();
  await bench.blobs.failZone(from!);
  await bench.blobs.healZone(to!);
  await healAll();
  expect((await bench.blobs.zones()).find(({ name }) => name === to)?.owedSegments).toBe(1);
  await expect(getAll(bench.blobs, blob)).rejects.toMatchObject(unavailable);
  await bench.blobs.healZone(from!);
  await healAll();
  await bench.blobs.failZone(from!);
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  expect(bench.blobs.counters.recordsLost).toBe(0);
});

test("one copy in a zone whose disk was replaced is lost, and while the zone is away it is only unavailable", async () => {
  const blob = await putOwned(bench, someBytes(100), 1);
  const [place] = await bench.store.read((reader) => bench.blobs.locate(reader, blob.id));
  await bench.reopen();
  await rm(bench.zoneDirectory(place!.zone), { recursive: true });
  await expect.poll(() => stateOf(place!.zone)).toBe("down");
  await expect(getAll(bench.blobs, blob)).rejects.toMatchObject(unavailable);
  await bench.blobs.healZone(place!.zone);
  await healAll();
  await expect(getAll(bench.blobs, blob)).rejects.toBeInstanceOf(BlobLost);
});
