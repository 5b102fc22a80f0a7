/** A process that is told to end while it writes: nothing that it closes is taken for a disk that failed. */
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StoredBlob } from "../../kernel/blobs.ts";
import { systemFiles, type Files } from "./files.ts";
import { getAll, inPieces, openBench, someBytes, type Bench } from "./testing.ts";

/** A disk that takes its time: without that all is written before the files would be closed. */
const slowFiles: Files = {
  ...systemFiles,
  async write(fd, buffers, position) {
    await pause(20);
    await systemFiles.write(fd, buffers, position);
  },
};
const unavailable = { code: "ServiceUnavailable", status: 503 };
let bench: Bench;

beforeEach(async () => {
  bench = await openBench({ files: slowFiles });
});

afterEach(async () => {
  await bench.close();
});

async function states(): Promise<string[]> {
  return (await bench.blobs.zones()).map(({ state }) => state);
}

/** Something that happens once. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

async function holds(blob: StoredBlob, bytes: Buffer): Promise<void> {
  await bench.store.transact(async (tx) => bench.blobs.attach(tx, blob));
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
}

test("puts that wait when the store closes are stored, and no zone is down afterwards", async () => {
  const bytes = someBytes(700);
  // Several batches, one after the other.
  const puts = Array.from({ length: 2_000 }, () => bench.blobs.put(bytes, { copies: 3, about: {} }));
  const storing = Promise.all(puts);
  await puts[0];
  await bench.reopen();
  const stored = await storing;
  expect(await states()).toEqual(["up", "up", "up"]);
  await holds(stored[0]!, bytes);
  await holds(stored.at(-1)!, bytes);
});

test("a stream under way when the store closes is stored, and no zone is down afterwards", async () => {
  const bytes = someBytes(20 << 20);
  const begun = signal();
  const source = async function* (): AsyncGenerator<Uint8Array> {
    let pieces = 0;
    for await (const piece of inPieces(bytes, 1 << 20)) {
      // The first ones only tell whether it is a long one.
      if ((pieces += 1) === 4) begun.give();
      yield piece;
    }
  };
  const put = bench.blobs.putStream(source(), { copies: 3, about: {} });
  await begun.given;
  await bench.reopen();
  const stored = await put;
  expect(await states()).toEqual(["up", "up", "up"]);
  await holds(stored, bytes);
});

test("a stream whose source breaks off does not keep the store from closing", async () => {
  const begun = signal();
  const gone = signal();
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for (let pieces = 0; pieces < 4; pieces += 1) yield someBytes(1 << 20);
    begun.give();
    await gone.given;
    throw new Error("the client left");
  };
  const put = bench.blobs.putStream(source(), { copies: 3, about: {} });
  await begun.given;
  const reopened = bench.reopen();
  gone.give();
  await expect(put).rejects.toThrow("the client left");
  await reopened;
  expect(await states()).toEqual(["up", "up", "up"]);
});

test("what is put after that is refused", async () => {
  const closed = bench.blobs;
  await bench.reopen();
  await expect(closed.put(someBytes(10), { copies: 3, about: {} })).rejects.toMatchObject(unavailable);
  await expect(closed.put(someBytes(2 << 20), { copies: 3, about: {} })).rejects.toMatchObject(unavailable);
});
