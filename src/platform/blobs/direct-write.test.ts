/** Batches written past the system's cache: gaps between them, and file systems that cannot. */
import { open } from "node:fs/promises";
import { constants } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { StoredBlob } from "../../kernel/blobs.ts";
import { systemFiles, type Files } from "./files.ts";
import { getAll, openBench, putOwned, scrubAll, someBytes, systemError, zoneNames, type Bench } from "./testing.ts";

let bench: Bench;

afterEach(async () => {
  await bench.close();
});

async function placeOf(blob: StoredBlob): Promise<{ segment: string; offset: number }> {
  const [place] = await bench.store.read((reader) => bench.blobs.locate(reader, blob.id));
  return place!;
}

/** Writes zeros over a stretch of a segment in some zones. */
async function wipe(
  zones: readonly string[],
  place: { segment: string; offset: number },
  length: number,
): Promise<void> {
  for (const zone of zones) {
    const file = await open(join(bench.zoneDirectory(zone), "segments", `${place.segment}.seg`), "r+");
    await file.write(Buffer.alloc(length), 0, length, place.offset);
    await file.close();
  }
}

/** Sizes whose batches are packed, and such as begin on a unit's border. */
const sizes = [10, 16_000, 20_000, 100, 4_000, 16_384, 1, 40_000, 1 << 20, 3];

test("batches of all sizes, with and without gaps between them, are read back, and the scrub finds nothing wrong", async () => {
  bench = await openBench();
  const stored: [StoredBlob, Buffer][] = [];
  for (const size of sizes) {
    const bytes = someBytes(size);
    stored.push([await putOwned(bench, bytes), bytes]);
  }
  const places = await Promise.all(stored.map(([blob]) => placeOf(blob)));
  expect(new Set(places.map(({ segment }) => segment)).size).toBe(1);
  expect(places.filter((_, at) => sizes[at]! >= 16_384).map(({ offset }) => offset % 4_096)).toEqual([0, 0, 0, 0]);
  await scrubAll(bench);
  expect(bench.blobs.counters).toMatchObject({ rotFound: 0, recordsLost: 0 });
  for (const [blob, bytes] of stored) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("a record behind a gap is repaired, and a zone that lost its whole file is given it again", async () => {
  bench = await openBench();
  const stored: [StoredBlob, Buffer][] = [];
  for (const size of sizes) {
    const bytes = someBytes(size);
    stored.push([await putOwned(bench, bytes), bytes]);
  }
  const { segment, offset } = await placeOf(stored[2]![0]);
  await wipe(["a"], { segment, offset }, 20_000);
  await bench.blobs.close();
  await systemFiles.remove(join(bench.zoneDirectory("b"), "segments", `${segment}.seg`));
  await scrubAll(bench);
  for (const zone of zoneNames.slice(1)) await bench.blobs.failZone(zone === "b" ? "c" : "a");
  for (const [blob, bytes] of stored) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("a record that all zones lost to zeros is no gap", async () => {
  bench = await openBench();
  const lost = await putOwned(bench, someBytes(700));
  const kept = await putOwned(bench, someBytes(20_000));
  await wipe(zoneNames, await placeOf(lost), 760);
  await scrubAll(bench);
  expect(bench.blobs.counters.recordsLost).toBe(1);
  expect((await getAll(bench.blobs, kept)).length).toBe(20_000);
});

/** A file layer over a file system that refuses to be written past its cache, at the opening or at the write. */
function cachedOnly(refusal: "open" | "write"): { files: Files; refused: () => number } {
  const direct = new Set<number>();
  let refused = 0;
  const refuse = (): Error => {
    refused++;
    return systemError("EINVAL");
  };
  const files: Files = {
    ...systemFiles,
    async open(path, flags) {
      const isDirect = (flags & constants.O_DIRECT) !== 0;
      if (isDirect && refusal === "open") throw refuse();
      const fd = await systemFiles.open(path, flags);
      if (isDirect) direct.add(fd);
      else direct.delete(fd);
      return fd;
    },
    async write(fd, buffers, position) {
      if (direct.has(fd)) throw refuse();
      await systemFiles.write(fd, buffers, position);
    },
  };
  return { files, refused: () => refused };
}

test.runIf(constants.O_DIRECT !== undefined).each(["open", "write"] as const)(
  "where the file system refuses to be written past its cache (at the %s), it is written through it",
  async (refusal) => {
    const { files, refused } = cachedOnly(refusal);
    bench = await openBench({ files });
    const bytes = someBytes(50_000);
    const blobs = [await putOwned(bench, bytes), await putOwned(bench, bytes)];
    expect(refused()).toBe(zoneNames.length);
    expect(bench.blobs.counters.zoneFailures).toBe(0);
    for (const blob of blobs) expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
  },
);
