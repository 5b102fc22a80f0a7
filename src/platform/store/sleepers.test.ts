/** A lock that becomes free without anybody being woken, as it does when its owner and the one woken in its place are killed together. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { transfers } from "./process-tables.ts";
import { openStore, type RootStore } from "./store.ts";

const mapSizeBytes = 1 << 26;
/** Bits of a robust mutex's word, by futex(2): somebody sleeps until it is free; its owner died. */
const [waiters, ownerDied] = [0x8000_0000, 0x4000_0000];
let directory: string;
let store: RootStore;
let holder: ChildProcess;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "haneul-store-sleepers-"));
  store = await openStore({ directory, mapSizeBytes });
  const program = join(import.meta.dirname, "lock-holder.ts");
  const stdio = ["ignore", "pipe", "inherit", "ipc"] as const;
  holder = fork(program, [directory, String(mapSizeBytes)], { execArgv: ["--import", "tsx"], stdio: [...stdio] });
});

afterEach(async () => {
  const exited = once(holder, "exit");
  holder.kill("SIGKILL");
  await exited;
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

test.runIf(process.platform === "linux")("a commit that sleeps for a lock that is free goes on by itself", async () => {
  const [said] = (await once(holder.stdout!, "data")) as [Buffer];
  const place = Number(said.toString());
  const fd = openSync(join(directory, "lock.mdb"), "r+");
  const word = Buffer.alloc(4);
  const wordNow = (): number => (readSync(fd, word, 0, 4, place), word.readUInt32LE());
  const committing = store.transact(async (tx) => tx.add(transfers, ["mine"], [1]));
  await expect.poll(() => (wordNow() & waiters) !== 0).toBe(true);
  word.writeUInt32LE(ownerDied);
  writeSync(fd, word, 0, 4, place);
  closeSync(fd);
  await committing;
  expect(await store.read((reader) => reader.counter(transfers, ["mine"]))).toEqual([1n, 0n]);
});
