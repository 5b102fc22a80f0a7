/** A data folder has one supervisor. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claimFolder } from "./folder-claim.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haneul-claim-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder that somebody has is refused, and free again when it was let go of", () => {
  const data = join(folder, "not", "there", "yet");
  const release = claimFolder(data);
  expect(() => claimFolder(data)).toThrow(`The region of ${data} is running already, as process ${process.pid}.`);
  expect(readdirSync(data)).toEqual(["supervisor.json"]);
  release();
  claimFolder(data)();
  expect(readdirSync(data)).toEqual([]);
});

test("what a killed supervisor left behind does not count, nor a later process with its number", () => {
  for (const left of [
    JSON.stringify({ pid: 2 ** 22 + 1, startTicks: 5 }),
    JSON.stringify({ pid: process.pid, startTicks: -1 }),
    "torn",
  ]) {
    writeFileSync(join(folder, "supervisor.json"), left);
    claimFolder(folder)();
  }
});
