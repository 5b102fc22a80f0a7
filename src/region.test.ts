/** Regions in the process of a test: they begin whole or not at all, and end once. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createRegion } from "./region.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haneul-region-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const temporaryFolders = (): string[] => readdirSync(tmpdir()).filter((name) => /^haneul-\w{6}$/.test(name));

test("a region that cannot listen leaves nothing behind, and its folder can be opened", async () => {
  const first = await createRegion();
  const before = temporaryFolders();
  await expect(createRegion({ port: first.port })).rejects.toThrow("EADDRINUSE");
  await expect(createRegion({ port: first.port, dataDirectory: folder })).rejects.toThrow("EADDRINUSE");
  expect(temporaryFolders().filter((name) => !before.includes(name))).toEqual([]);
  const second = await createRegion({ dataDirectory: folder });
  await Promise.all([first.close(), second.close()]);
});

test("closing a region again waits for the same end", async () => {
  const region = await createRegion({ dataDirectory: folder });
  await Promise.all([region.close(), region.close()]);
  await region.close();
  const again = await createRegion({ dataDirectory: folder });
  expect(again.root.accessKeyId).toBe(region.root.accessKeyId);
  await again.close();
});

test("a region has three zones in different folders", async () => {
  const [a, b] = ["a", "b"].map((name) => join(folder, name));
  for (const zones of [[], [a], [a, b], [a, b, a]]) {
    const started = createRegion({ dataDirectory: join(folder, "data"), zones: zones.map(String) });
    await expect(started).rejects.toThrow("A region has three zones in different folders");
  }
});
