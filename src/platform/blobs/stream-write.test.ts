/** Streams into their segments: whole units past the cache, sources that break off, and what is on disk when a put resolves. */
import { constants } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { StoredBlob } from "../../kernel/blobs.ts";
import { systemFiles, type Files } from "./files.ts";
import { chunkBytes } from "./chunk-run.ts";
import { getAll, inPieces, openBench, putOwned, scrubAll, someBytes, systemError, type Bench } from "./testing.ts";

const mebibyte = 1 << 20;
let bench: Bench;

afterEach(async () => {
  await bench.close();
});

async function* breakingOff(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* inPieces(bytes, 65_536);
  throw new Error("the client went away");
}

async function expectAll(stored: readonly [StoredBlob, Buffer][]): Promise<void> {
  for (const [blob, bytes] of stored) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
}

test("blobs of lengths around a chunk's, a write's and a unit's follow one another on units' borders, and the scrub finds nothing wrong", async () => {
  bench = await openBench();
  const stored: [StoredBlob, Buffer][] = [];
  for (const size of [mebibyte + 1, 5 * chunkBytes - 1, 5 * chunkBytes, 8 * chunkBytes, 12 * chunkBytes - 3000]) {
    const bytes = someBytes(size);
    stored.push([await putOwned(bench, bytes), bytes]);
  }
  const places = await bench.store.read((reader) =>
    Promise.all(stored.map(async ([blob]) => (await bench.blobs.locate(reader, blob.id))[0]!)),
  );
  expect(new Set(places.map(({ segment }) => segment)).size).toBe(1);
  expect(places.map(({ offset }) => offset % 4096)).toEqual([0, 0, 0, 0, 0]);
  await scrubAll(bench);
  expect(bench.blobs.counters).toMatchObject({ rotFound: 0, recordsLost: 0 });
  await expectAll(stored);
});

test("what a source wrote before it broke off harms neither what came before nor what comes after it in the segment", async () => {
  bench = await openBench();
  const stored: [StoredBlob, Buffer][] = [];
  for (const size of [2 * mebibyte + 77, 3 * mebibyte]) {
    const bytes = someBytes(size);
    stored.push([await putOwned(bench, bytes), bytes]);
    const broken = bench.blobs.putStream(breakingOff(someBytes(size + 100_000)), { copies: 3, about: {} });
    await expect(broken).rejects.toThrow("the client went away");
  }
  await scrubAll(bench);
  expect(bench.blobs.counters).toMatchObject({ rotFound: 0, recordsLost: 0 });
  await expectAll(stored);
});

test("streams at the same time, each in its own segment, do not get into one another's memory", async () => {
  bench = await openBench();
  const bodies = Array.from({ length: 12 }, (_, at) => someBytes(2 * mebibyte + at * 99_991));
  const blobs = await Promise.all(bodies.map((bytes) => putOwned(bench, bytes)));
  await expectAll(blobs.map((blob, at) => [blob, bodies[at]!]));
});

/** A file layer that notes which files have writes that no sync began after. */
function watchedFiles(): { files: Files; unsynced: () => number; writes: () => number } {
  const paths = new Map<number, string>();
  const dirty = new Map<string, number>();
  let count = 0;
  const files: Files = {
    ...systemFiles,
    async open(path, flags) {
      const fd = await systemFiles.open(path, flags);
      paths.set(fd, path);
      return fd;
    },
    async write(fd, buffers, position) {
      await systemFiles.write(fd, buffers, position);
      dirty.set(paths.get(fd)!, ++count);
    },
    async sync(fd) {
      const path = paths.get(fd)!;
      const before = dirty.get(path);
      await systemFiles.sync(fd);
      if (dirty.get(path) === before) dirty.delete(path);
    },
  };
  return { files, unsynced: () => dirty.size, writes: () => count };
}

test("when a stream's put resolves, every zone has synced since its last write", async () => {
  const { files, unsynced, writes } = watchedFiles();
  bench = await openBench({ files });
  await bench.blobs.put(someBytes(20 * mebibyte + 5), { copies: 3, about: {} });
  expect(writes()).toBeGreaterThan(60);
  expect(unsynced()).toBe(0);
});

test.runIf(constants.O_DIRECT !== undefined)(
  "where writes past the cache are refused while several are under way, all of them go through it",
  async () => {
    const direct = new Set<number>();
    const { files, unsynced } = watchedFiles();
    bench = await openBench({
      files: {
        ...files,
        async open(path, flags) {
          const fd = await files.open(path, flags);
          if ((flags & constants.O_DIRECT) !== 0) direct.add(fd);
          else direct.delete(fd);
          return fd;
        },
        async write(fd, buffers, position) {
          if (direct.has(fd)) throw systemError("EINVAL");
          await files.write(fd, buffers, position);
        },
      },
    });
    const bytes = someBytes(40 * mebibyte);
    const blob = await putOwned(bench, bytes);
    expect(bench.blobs.counters.zoneFailures).toBe(0);
    expect(unsynced()).toBe(0);
    expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  },
);
