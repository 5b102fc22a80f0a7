/** Zones that come back: by themselves, with another folder, and how far their healing is. */
import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StoredBlob } from "../../kernel/blobs.ts";
import { directUnit } from "./files.ts";
import { healZones } from "./heal-zones.ts";
import { scrub } from "./scrub.ts";
import { getAll, openBench, putOwned, someBytes, zoneNames, type Bench } from "./testing.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(async () => {
  await bench.close();
});

async function healAll(): Promise<void> {
  while ((await healZones(bench.blobs.parts)).more);
}

async function zoneNamed(name: string): Promise<Awaited<ReturnType<Bench["blobs"]["zones"]>>[number]> {
  return (await bench.blobs.zones()).find((zone) => zone.name === name)!;
}

test("a zone deleted under load and healed at once ends with everything that was acknowledged", async () => {
  const other = await bench.another("other");
  const acknowledged: StoredBlob[] = [];
  const often = { interval: 20 };
  const stop = new AbortController();
  const load = async (): Promise<void> => {
    for (let i = 0; !stop.signal.aborted; i++) {
      const from = i % 2 === 0 ? bench.blobs : other;
      const blob = await from.put(someBytes(2_000), { copies: 3, about: {} });
      await bench.store.transact(async (tx) => from.attach(tx, blob));
      acknowledged.push(blob);
      expect((await getAll(i % 2 === 0 ? other : bench.blobs, blob)).length).toBe(2_000);
    }
  };
  const loads = Array.from({ length: 4 }, load);
  await expect.poll(() => acknowledged.length, often).toBeGreaterThan(100);
  await rm(bench.zoneDirectory("a"), { recursive: true });
  // Before anybody saw it: what is open now goes on into files that have no name any more.
  await bench.blobs.healZone("a");
  const before = acknowledged.length;
  await expect.poll(() => acknowledged.length, often).toBeGreaterThan(before + 200);
  stop.abort();
  await Promise.all(loads);
  await other.close();
  await bench.reopen();
  await healAll();
  expect(await zoneNamed("a")).toMatchObject({ state: "up", owedSegments: 0, owedBytes: 0 });
  await bench.blobs.failZone("b");
  await bench.blobs.failZone("c");
  for (const blob of acknowledged) expect((await getAll(bench.blobs, blob)).length).toBe(2_000);
});

test("a segment that nobody writes to while its zone is deleted and healed is not gone on with", async () => {
  const other = await bench.another("other");
  const put = async (): Promise<StoredBlob> => {
    const blob = await other.put(someBytes(500), { copies: 3, about: {} });
    await bench.store.transact(async (tx) => other.attach(tx, blob));
    return blob;
  };
  const blobs = [await put()];
  await rm(bench.zoneDirectory("b"), { recursive: true });
  await bench.blobs.healZone("b");
  await healAll();
  blobs.push(await put());
  await other.close();
  await healAll();
  await bench.blobs.failZone("a");
  await bench.blobs.failZone("c");
  for (const blob of blobs) expect((await getAll(bench.blobs, blob)).length).toBe(500);
});

test("a zone is owed nothing of a segment that was begun after it came back, and is written still", async () => {
  await rm(bench.zoneDirectory("b"), { recursive: true });
  await bench.blobs.healZone("b");
  bench.time += 1;
  const blobs = [await putOwned(bench, someBytes(500)), await putOwned(bench, someBytes(2 << 20))];
  await healAll();
  expect(await zoneNamed("b")).toMatchObject({ state: "up", owedSegments: 0 });
  await bench.blobs.failZone("a");
  await bench.blobs.failZone("c");
  for (const blob of blobs) expect((await getAll(bench.blobs, blob)).length).toBe(blob.size);
});

test("a disk that was away and is mounted again needs no command", async () => {
  await putOwned(bench, someBytes(100));
  const away = `${bench.zoneDirectory("c")}.away`;
  await rename(bench.zoneDirectory("c"), away);
  // What is waited for is a timer of the store's own.
  await expect.poll(async () => (await zoneNamed("c")).state).toBe("down");
  const blob = await putOwned(bench, someBytes(100));
  await healAll();
  expect((await zoneNamed("c")).state).toBe("down");
  await rename(away, bench.zoneDirectory("c"));
  await healAll();
  await bench.reopen();
  await healAll();
  expect(await zoneNamed("c")).toMatchObject({ state: "up", owedSegments: 0 });
  await bench.blobs.failZone("a");
  await bench.blobs.failZone("b");
  expect((await getAll(bench.blobs, blob)).length).toBe(100);
});

test("a zone taken out on purpose does not come back by itself", async () => {
  await bench.blobs.failZone("a");
  await healAll();
  expect((await zoneNamed("a")).state).toBe("down");
});

test("healing shows the bytes that are owed, which fall to none, and afterwards how long it took", async () => {
  for (let i = 0; i < 3; i++) {
    await putOwned(bench, someBytes(3 << 20));
    await bench.reopen();
  }
  await rm(bench.zoneDirectory("b"), { recursive: true });
  await bench.reopen();
  await bench.blobs.healZone("b");
  const owed = (await zoneNamed("b")).owedBytes;
  expect(owed).toBeGreaterThan(9 << 20);
  expect((await zoneNamed("a")).owedBytes).toBe(0);
  bench.time += 1_000;
  await healAll();
  const healed = await zoneNamed("b");
  expect(healed.owedBytes).toBe(0);
  // What lies between blobs to fill whole units is owed, but holds nothing that would have to be copied.
  expect(owed - healed.lastHeal!.bytes).toBeLessThan(3 * 2 * directUnit);
  expect(healed.lastHeal!.bytes).toBeGreaterThan(9 << 20);
  expect(healed.lastHeal!.finishedAt - healed.lastHeal!.startedAt).toBe(1_000);
  for (const name of await readdir(join(bench.zoneDirectory("a"), "segments"))) {
    const sizes = await Promise.all(
      zoneNames.map(async (zone) => {
        const { size } = await stat(join(bench.zoneDirectory(zone), "segments", name));
        return Math.ceil(size / directUnit);
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  }
});

test("a round of the scrub is over in two weeks, and what is overdue is read without a pause", async () => {
  const day = 24 * 3_600_000;
  for (let i = 0; i < 3; i++) {
    await putOwned(bench, someBytes(1_000));
    await bench.reopen();
  }
  const writtenAt = bench.time;
  expect(await bench.blobs.scrubStatus()).toMatchObject({
    oldestAt: writtenAt,
    segments: 3,
    dueBytes: 0,
    everyDays: 14,
  });
  bench.time += 15 * day;
  const { bytes, dueBytes } = await bench.blobs.scrubStatus();
  expect(dueBytes).toBe(bytes);
  let runs = 1;
  while ((await scrub(bench.blobs.parts)).more) runs++;
  expect(runs).toBe(3);
  expect(await bench.blobs.scrubStatus()).toMatchObject({ oldestAt: bench.time, dueBytes: 0 });
  bench.time += 8 * day;
  expect(await scrub(bench.blobs.parts)).toMatchObject({
    more: false,
    summary: expect.stringMatching(/^read \d+/) as string,
  });
});
