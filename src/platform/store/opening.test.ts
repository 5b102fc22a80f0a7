/** A process opens the store while others write: no acknowledged commit is lost. */
import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { echoes } from "./process-tables.ts";
import { openStore } from "./store.ts";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-store-opening-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

test("what was committed while another process opened the store stays", async () => {
  const store = await openStore({ directory });
  const program = join(import.meta.dirname, "opening-writer.ts");
  const start = () => fork(program, [directory, "100"], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  // So many that they are interrupted while they open.
  const openers = Array.from({ length: 4 }, start);
  const codes: unknown[] = [];
  for (const opener of openers) opener.once("exit", (code) => codes.push(code));
  const lost: number[] = [];
  let last = 0;
  while (codes.length < openers.length) {
    await store.transact(async (tx) => {
      const before = (await tx.get(echoes, ["last"]))?.number ?? 0;
      if (before !== last) lost.push(last);
      tx.put(echoes, { id: "last", number: last + 1, before });
    });
    last += 1;
  }
  expect(codes.every((code) => code === 0)).toBe(true);
  expect(lost).toEqual([]);
  // On a slow disk a commit takes as long as many openings.
  expect(last).toBeGreaterThan(10);
  await store.close();
});
