/** When keys and roles were last used, as noted and as told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessKeys } from "../../kernel/identity.ts";
import { accessKeyUses, noteKeyUse, roleUses } from "../../kernel/identity/key-uses.ts";
import { openParts, type RegionParts } from "../../region/parts.ts";

const folder = mkdtempSync(join(tmpdir(), "haneul-uses-"));
let parts: RegionParts;
const accessKeyId = "AKIAKEYUSES000000000";

beforeAll(async () => {
  parts = await openParts({ dataDirectory: folder, log: "silent" });
  const key = { accessKeyId, accountId: "000000000000", sealedSecret: new Uint8Array(1) };
  await parts.store.transact(async (tx) => tx.put(accessKeys, { ...key, status: "Active", createdAt: 0 }));
});
afterAll(async () => {
  await parts.close();
  rmSync(folder, { recursive: true, force: true });
});

const use = { accessKeyId, service: "s3", region: "us-east-1" };
const lastUse = () => parts.store.read((reader) => reader.get(accessKeyUses, [accessKeyId]));

test("a use is written once in five minutes, and again when the clock was turned back", async () => {
  noteKeyUse(parts.store, { ...use, at: 1_000_000 });
  await expect.poll(lastUse).toMatchObject({ at: 1_000_000, service: "s3", region: "us-east-1" });
  noteKeyUse(parts.store, { ...use, at: 1_200_000, service: "sqs" });
  noteKeyUse(parts.store, { ...use, at: 1_300_000 });
  await expect.poll(lastUse).toMatchObject({ at: 1_300_000, service: "s3" });
  noteKeyUse(parts.store, { ...use, at: 10 });
  await expect.poll(lastUse).toMatchObject({ at: 10 });
});

test("keys that no row stands for are not noted, roles' sessions are noted as their role", async () => {
  noteKeyUse(parts.store, { ...use, accessKeyId: "test", at: 5 });
  noteKeyUse(parts.store, { ...use, accessKeyId: "ASIASESSION", roleId: "AROAUSED", at: 7 });
  const role = () => parts.store.read((reader) => reader.get(roleUses, ["AROAUSED"]));
  await expect.poll(role).toEqual({ roleId: "AROAUSED", at: 7, region: "us-east-1" });
  expect(await parts.store.read((reader) => reader.get(accessKeyUses, ["test"]))).toBeUndefined();
});
