/** Every write may be the one that fails: whatever was acknowledged is there afterwards. */
import { afterEach, expect, test } from "vitest";
import type { StoredBlob } from "../../kernel/blobs.ts";
import { copiesOf } from "./blob-id.ts";
import { healZones } from "./heal-zones.ts";
import {
  failingFiles,
  getAll,
  inPieces,
  openBench,
  putOwned,
  someBytes,
  systemError,
  zoneNames,
  type Bench,
} from "./testing.ts";

let bench: Bench | undefined;

afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

interface Acknowledged {
  readonly blob: StoredBlob;
  readonly bytes: Buffer;
}

/** A little of everything; what was refused is left out. */
async function work(on: Bench): Promise<Acknowledged[]> {
  const done: Acknowledged[] = [];
  const attempt = async (bytes: Buffer, put: () => Promise<StoredBlob>): Promise<void> => {
    // Refusals are what this is about; what counts is that the others hold.
    await put().then(
      (blob) => done.push({ blob, bytes }),
      () => {},
    );
  };
  for (let round = 0; round < 2; round++) {
    const batch = Array.from({ length: 5 }, () => someBytes(700));
    await Promise.all(batch.map((bytes) => attempt(bytes, () => putOwned(on, bytes))));
  }
  const large = someBytes((1 << 20) + 5);
  await attempt(large, async () => {
    const blob = await on.blobs.putStream(inPieces(large, 300_000), { copies: 3, about: {} });
    await on.store.transact(async (tx) => on.blobs.attach(tx, blob));
    return blob;
  });
  const two = someBytes(900);
  await attempt(two, () => putOwned(on, two, 2));
  return done;
}

async function holds(on: Bench, done: readonly Acknowledged[]): Promise<void> {
  for (const { blob, bytes } of done) expect((await getAll(on.blobs, blob)).equals(bytes)).toBe(true);
}

function zoneOf(path: string): string {
  return /\/([abc])\/segments\//.exec(path)?.[1] ?? "";
}

/** Runs the work with the n-th operation failing (and those after it in the same zone, when `lasting`); false when there was no n-th. */
async function failAt(n: number, code: string, lasting: boolean): Promise<boolean> {
  let count = 0;
  let broken: string | undefined;
  let failing = true;
  const files = failingFiles((path) => {
    if (!failing) return undefined;
    if (++count === n) broken = zoneOf(path);
    const fails = lasting ? broken === zoneOf(path) : count === n;
    return fails ? systemError(code) : undefined;
  });
  const on = (bench = await openBench({ files }));
  const done = await work(on);
  await holds(on, done);
  failing = false;
  on.time += 60_000;
  await on.reopen();
  await holds(on, done);
  if (broken !== undefined) await healed(on, broken);
  for (const zone of zoneNames) if (zone !== broken) await on.blobs.failZone(zone);
  if (broken)
    await holds(
      on,
      done.filter(({ blob }) => copiesOf(blob.id) === 3),
    );
  // At most a batch, a stream or a single blob was refused.
  expect(done.length).toBeGreaterThanOrEqual(7);
  await on.close();
  bench = undefined;
  return count >= n;
}

/** Once the failed zone is healed it alone must do for what all three should hold. */
async function healed(on: Bench, zone: string): Promise<void> {
  await on.blobs.healZone(zone);
  while ((await healZones(on.blobs.parts)).more);
  expect((await on.blobs.zones()).map(({ state, owedSegments }) => ({ state, owedSegments }))).toEqual(
    Array.from({ length: 3 }, () => ({ state: "up", owedSegments: 0 })),
  );
}

test.each([
  ["EIO", false],
  ["EIO", true],
  ["ENOSPC", false],
] as const)(
  "whichever write or sync fails with %s (lasting: %s), what was acknowledged holds",
  async (code, lasting) => {
    let n = 1;
    while (await failAt(n, code, lasting)) n++;
    expect(n).toBeGreaterThan(20);
  },
  // Each step opens a store and syncs: where others use the disk that takes long.
  240_000,
);
