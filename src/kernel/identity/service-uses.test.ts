/** Noting the uses of services: rarely written, never going back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, type RootStore } from "../../platform/store/store.ts";
import {
  isServiceUseNews,
  noteServiceUse,
  renameServiceUses,
  serviceUses,
  type ServiceUseRow,
} from "./service-uses.ts";

const directory = mkdtempSync(join(tmpdir(), "haneul-uses-"));
let store: RootStore;
beforeAll(async () => {
  store = await openStore({ directory });
});
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const minute = 60_000;
const use = (userName: string, at: number, region = "us-east-1"): ServiceUseRow => ({
  accountId: "111111111111",
  principalArn: `arn:aws:iam::111111111111:user/${userName}`,
  serviceNamespace: "s3",
  at,
  region,
});
const stored = (row: ServiceUseRow): Promise<ServiceUseRow | undefined> =>
  store.read((reader) => reader.get(serviceUses, serviceUses.key(row)));

it("keeps the last use, written at most once in five minutes", async () => {
  const first = use("ada", 100 * minute);
  expect(isServiceUseNews(first)).toBe(true);
  await noteServiceUse(store, first);
  const soon = use("ada", 104 * minute, "eu-west-1");
  expect(isServiceUseNews(soon)).toBe(false);
  await noteServiceUse(store, soon);
  expect(await stored(first)).toEqual(first);
  const later = use("ada", 105 * minute, "eu-west-1");
  await noteServiceUse(store, later);
  expect(await stored(first)).toEqual(later);
});

it("keeps the last use of each action", async () => {
  const put = { ...use("cyd", 300 * minute), action: "s3:PutObject" };
  const get = { ...use("cyd", 301 * minute, "eu-west-1"), action: "s3:GetObject" };
  await noteServiceUse(store, put);
  expect(isServiceUseNews({ ...put, at: 302 * minute })).toBe(false);
  await noteServiceUse(store, get);
  await noteServiceUse(store, { ...put, at: 299 * minute });
  expect(await stored(get)).toEqual({
    ...get,
    actions: {
      PutObject: { at: 300 * minute, region: "us-east-1" },
      GetObject: { at: 301 * minute, region: "eu-west-1" },
    },
  });
});

it("does not go back behind what another process wrote", async () => {
  const newer = use("bob", 200 * minute);
  await store.transact(async (tx) => tx.put(serviceUses, newer));
  await noteServiceUse(store, use("bob", 100 * minute));
  expect(await stored(newer)).toEqual(newer);
});

it("is found by service too", async () => {
  const rows = await store.read((reader) =>
    reader.indexRange(serviceUses, "service", { prefix: ["111111111111", "s3"], limit: 10 }),
  );
  expect(rows.map((row) => row.principalArn.split("/")[1])).toEqual(["ada", "bob", "cyd"]);
});

it("does not take another one of the same name for who used something", async () => {
  const first = { ...use("eve", 10 * minute), principalId: "AIDAFIRST", action: "s3:GetObject" };
  const second = { ...use("eve", 11 * minute), principalId: "AIDASECOND", action: "s3:PutObject" };
  await noteServiceUse(store, first);
  expect(isServiceUseNews({ ...second, action: first.action })).toBe(true);
  await noteServiceUse(store, second);
  const row = await stored(second);
  expect(row?.principalId).toBe("AIDASECOND");
  expect(Object.keys(row?.actions ?? {})).toEqual(["PutObject"]);
});

it("follows a user that is renamed", async () => {
  const before = use("robert", 10 * minute);
  await noteServiceUse(store, before);
  const to = before.principalArn.replace("user/robert", "user/team/bob");
  await store.transact((tx) => renameServiceUses(tx, { accountId: before.accountId, from: before.principalArn, to }));
  expect(await stored(before)).toBeUndefined();
  expect(await stored({ ...before, principalArn: to })).toEqual({ ...before, principalArn: to });
});
