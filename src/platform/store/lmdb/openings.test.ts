/** Who waits for whom when a store is opened and written at once. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Openings } from "./openings.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "haneul-openings-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

test("an opener waits until the commit under way is over", async () => {
  const [writer, opener] = [new Openings(directory), new Openings(directory)];
  expect(writer.begin()).toBeUndefined();
  const seen: string[] = [];
  const opening = opener.whileNobodyCommits(() => seen.push("opened"));
  await sleep(20);
  expect(seen).toEqual([]);
  seen.push("committed");
  writer.ended();
  await opening;
  expect(seen).toEqual(["committed", "opened"]);
});

test("a commit waits until the opener is done", async () => {
  const [writer, other, opener] = [new Openings(directory), new Openings(directory), new Openings(directory)];
  expect(other.begin()).toBeUndefined();
  const seen: string[] = [];
  const opening = opener.whileNobodyCommits(() => seen.push("opened"));
  const beginning = writer.begin()?.then(() => seen.push("began"));
  expect(beginning).toBeDefined();
  await sleep(20);
  expect(seen).toEqual([]);
  other.ended();
  await Promise.all([opening, beginning]);
  expect(seen).toEqual(["opened", "began"]);
});

test("marks and files of processes that are gone hold nobody up", async () => {
  mkdirSync(join(directory, "opening"));
  mkdirSync(join(directory, "writing"));
  // The number of this process, begun at another time: what a dead one of the same number would have left.
  const dead = `${process.pid}-1-1`;
  writeFileSync(join(directory, "opening", dead), "");
  writeFileSync(join(directory, "writing", dead), "1");
  const openings = new Openings(directory);
  expect(openings.begin()).toBeUndefined();
  openings.ended();
  expect(await openings.whileNobodyCommits(() => "opened")).toBe("opened");
  expect(existsSync(join(directory, "writing", dead))).toBe(false);
  openings.close();
  expect([...readdirSync(join(directory, "opening")), ...readdirSync(join(directory, "writing"))]).toEqual([]);
});

test("an opening that fails leaves no mark", async () => {
  const openings = new Openings(directory);
  const failing = openings.whileNobodyCommits(() => {
    throw new Error("no such disk");
  });
  await expect(failing).rejects.toThrow("no such disk");
  expect(openings.begin()).toBeUndefined();
});

test("an opener gets its turn between commits that follow each other", async () => {
  const [writer, opener] = [new Openings(directory), new Openings(directory)];
  expect(writer.begin()).toBeUndefined();
  expect(writer.begin()).toBeUndefined();
  const seen: string[] = [];
  const opening = opener.whileNobodyCommits(() => seen.push("opened"));
  await sleep(20);
  expect(seen).toEqual([]);
  await writer.begin();
  expect(seen).toEqual(["opened"]);
  await opening;
  expect(writer.begin()).toBeUndefined();
});

test("each of several openings is seen, whatever was seen before", async () => {
  const [writer, opener] = [new Openings(directory), new Openings(directory)];
  for (let round = 0; round < 5; round += 1) {
    expect(writer.begin()).toBeUndefined();
    writer.ended();
    const beginning = await opener.whileNobodyCommits(() => ({ held: writer.begin() }));
    expect(beginning.held).toBeDefined();
    await beginning.held;
    writer.ended();
  }
});
