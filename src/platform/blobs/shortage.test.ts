/** A process that is short of descriptors or memory: it says so, and takes no disk for failed and no byte for lost. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { systemFiles, type Files } from "./files.ts";
import { getAll, openBench, putOwned, someBytes, systemError, type Bench } from "./testing.ts";

const codes = ["EMFILE", "ENFILE", "ENOMEM", "EAGAIN"];
const unavailable = { code: "ServiceUnavailable", status: 503 };
let bench: Bench;
/** What the system says to everything while it is set. */
let shortage: string | undefined;
let looks = 0;

const files: Files = {
  ...systemFiles,
  open: (path, flags) => refusing(() => systemFiles.open(path, flags)),
  write: (fd, buffers, position) => refusing(() => systemFiles.write(fd, buffers, position)),
  readText: (path) => refusing(() => systemFiles.readText(path)),
  sizeOf: (path) => {
    looks += 1;
    return refusing(() => systemFiles.sizeOf(path));
  },
};

async function refusing<Value>(act: () => Promise<Value>): Promise<Value> {
  if (shortage !== undefined) throw systemError(shortage);
  return act();
}

beforeEach(async () => {
  shortage = undefined;
  bench = await openBench({ files });
});

afterEach(async () => {
  shortage = undefined;
  await bench.close();
});

async function states(): Promise<string[]> {
  return (await bench.blobs.zones()).map(({ state }) => state);
}

test.each(codes)("puts are refused for a moment by %s", async (code) => {
  await putOwned(bench, someBytes(100));
  shortage = code;
  await expect(bench.blobs.put(someBytes(100), { copies: 3, about: {} })).rejects.toMatchObject(unavailable);
  expect(await states()).toEqual(["up", "up", "up"]);
  shortage = undefined;
  bench.time += 6_000;
  await putOwned(bench, someBytes(100));
});

test.each(codes)("what cannot be opened by %s is not lost", async (code) => {
  const bytes = someBytes(100);
  const blob = await putOwned(bench, bytes);
  await bench.reopen();
  shortage = code;
  await expect(getAll(bench.blobs, blob)).rejects.toMatchObject(unavailable);
  expect(bench.blobs.counters.recordsLost).toBe(0);
  shortage = undefined;
  expect((await getAll(bench.blobs, blob)).equals(bytes)).toBe(true);
});

test("folders that cannot be looked at are not gone", async () => {
  shortage = "ENFILE";
  const before = looks;
  // What is waited for is a timer of the store's own: one look at each zone, and the next round's first.
  await expect.poll(() => looks).toBeGreaterThan(before + 3);
  expect(await states()).toEqual(["up", "up", "up"]);
  const another = bench.another("another");
  await expect(another).rejects.toMatchObject({ code: "ENFILE" });
  expect(await states()).toEqual(["up", "up", "up"]);
});
