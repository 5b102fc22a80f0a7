/** Behaviour of the store seen through its port. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defineCounters, defineTable } from "../../kernel/table.ts";
import type { RootStore } from "./store.ts";
import { openStore } from "./store.ts";

interface Item {
  readonly bucket: string;
  readonly name: string;
  readonly size: number;
  readonly etag?: string;
  readonly owner?: string;
}

const items = defineTable<Item>("test.items", {
  scope: "account+region",
  key: (row) => [row.bucket, row.name],
  indexes: { owner: (row) => (row.owner === undefined ? undefined : [row.owner]) },
  fields: ["bucket", "name", "size", "etag"],
});
const notes = defineTable<{ id: string; text: string }>("test.notes", { scope: "partition", key: (row) => [row.id] });
const totals = defineCounters("test.totals", { scope: "partition", fields: ["count", "bytes"] });

let directory: string;
let store: RootStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-store-"));
  store = await openStore({ directory });
});

afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

const item = (name: string, size = 1, more: Partial<Item> = {}): Item => ({ bucket: "b", name, size, ...more });

test("a committed row is read back, also after the store was opened again", async () => {
  await store.transact(async (tx) => tx.put(notes, { id: "1", text: "안녕 \ud83d\ude00" }));
  await store.close();
  store = await openStore({ directory });
  expect(await store.read((reader) => reader.get(notes, ["1"]))).toEqual({ id: "1", text: "안녕 \ud83d\ude00" });
  expect(store.getNow(notes, ["1"])?.text).toBe("안녕 \ud83d\ude00");
});

test("accounts and regions do not see each other's rows", async () => {
  const one = store.scoped("111111111111", "us-east-1");
  await one.transact(async (tx) => tx.put(items, item("a")));
  expect(await one.read((reader) => reader.get(items, ["b", "a"]))).toEqual(item("a"));
  for (const other of [store.scoped("222222222222", "us-east-1"), store.scoped("111111111111", "eu-west-1")]) {
    expect(await other.read((reader) => reader.range(items, { limit: 10 }))).toEqual([]);
  }
  await expect(store.read((reader) => reader.get(items, ["b", "a"]))).rejects.toThrow("scoped");
});

test("picked members are those of the rows in range, with a transaction's own puts and deletes", async () => {
  const one = store.scoped("1", "r");
  await one.transact(async (tx) => {
    for (const name of ["a", "c", "e"]) tx.put(items, item(name, 1, { owner: "kim" }));
  });
  const options = { prefix: ["b"], limit: 2, members: ["size", "name"] } as const;
  const joined = ([size, name]: readonly [number, string]): string => `${name}${size}`;
  await one.transact(async (tx) => {
    tx.put(items, item("b", 2));
    tx.delete(items, ["b", "a"]);
    expect(await tx.pick(items, options, joined)).toEqual(["b2", "c1"]);
  });
  expect(await one.read((reader) => reader.pick(items, options, joined))).toEqual(["b2", "c1"]);
});

test("a transaction sees its own puts and deletes in gets, ranges and indexes", async () => {
  const one = store.scoped("1", "r");
  await one.transact(async (tx) => {
    for (const name of ["a", "c", "e"]) tx.put(items, item(name, 1, { owner: "kim" }));
  });
  await one.transact(async (tx) => {
    tx.put(items, item("b", 2, { owner: "kim" }));
    tx.put(items, item("c", 3, { owner: "lee" }));
    tx.delete(items, ["b", "a"]);
    expect(await tx.get(items, ["b", "a"])).toBeUndefined();
    const names = async (options: object) => (await tx.range(items, { limit: 10, ...options })).map((row) => row.name);
    expect(await names({})).toEqual(["b", "c", "e"]);
    expect(await names({ limit: 2 })).toEqual(["b", "c"]);
    expect(await names({ reverse: true, limit: 2 })).toEqual(["e", "c"]);
    expect(await names({ after: ["b", "b"] })).toEqual(["c", "e"]);
    expect((await tx.indexRange(items, "owner", { prefix: ["kim"], limit: 9 })).map((row) => row.name)).toEqual([
      "b",
      "e",
    ]);
    tx.put(items, item("b", 2));
    expect((await tx.indexRange(items, "owner", { prefix: ["kim"], limit: 9 })).map((row) => row.name)).toEqual(["e"]);
  });
  const owned = await one.read((reader) => reader.indexRange(items, "owner", { limit: 9 }));
  expect(owned.map((row) => `${row.owner} ${row.name}`)).toEqual(["kim e", "lee c"]);
});

test("an index finds rows whose own key and key in the index are too long to be stored as one", async () => {
  const one = store.scoped("1", "r");
  const owner = "o".repeat(1024);
  const long = (end: string): Item => item("n".repeat(1024) + end, 1, { owner });
  const ends = (options: object = {}) =>
    one.read(async (reader) =>
      (await reader.indexRange(items, "owner", { prefix: [owner], limit: 9, ...options }))
        .map(({ name }) => name.slice(1024))
        .toSorted(),
    );
  await one.transact(async (tx) => {
    for (const end of ["a", "b", "c"]) tx.put(items, long(end));
    tx.put(items, item("d", 1, { owner: `${owner}p` }));
  });
  expect(await ends()).toEqual(["a", "b", "c"]);
  expect(await ends({ limit: 2 })).toHaveLength(2);
  await one.transact(async (tx) => {
    tx.delete(items, ["b", long("a").name]);
    tx.put(items, { ...long("b"), owner: "kim" });
  });
  expect(await ends()).toEqual(["c"]);
});

test("what the body throws aborts the transaction", async () => {
  const failing = store.transact(async (tx) => {
    tx.put(notes, { id: "x", text: "never" });
    tx.add(totals, ["t"], [1]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(store.getNow(notes, ["x"])).toBeUndefined();
  expect(await store.read((reader) => reader.counter(totals, ["t"]))).toEqual([0n, 0n]);
});

test.each([false, true])(
  "increments by reading and writing are never lost (rows kept decoded: %s)",
  async (keptDecoded) => {
    const name = `test.count-${keptDecoded}`;
    const count = defineTable<{ id: string; n: number }>(name, {
      keptDecoded,
      scope: "partition",
      key: (row) => [row.id],
    });
    const increment = () =>
      store.transact(async (tx) => {
        const row = await tx.get(count, ["n"]);
        tx.put(count, { id: "n", n: (row?.n ?? 0) + 1 });
      });
    await Promise.all(Array.from({ length: 40 }, increment));
    expect(store.getNow(count, ["n"])?.n).toBe(40);
  },
);

test("counters add up exactly beyond safe integers, vanish at zero and are listed in key order", async () => {
  const big = 2n ** 70n;
  await Promise.all([
    ...Array.from({ length: 50 }, () =>
      store.transact(async (tx) => tx.add(totals, ["a"], [1, Number.MAX_SAFE_INTEGER])),
    ),
    store.transact(async (tx) => tx.add(totals, ["b"], [-5, big])),
  ]);
  const list = () => store.read((reader) => reader.counterRange(totals, { limit: 10 }));
  expect(await list()).toEqual([
    { key: ["a"], values: [50n, 50n * BigInt(Number.MAX_SAFE_INTEGER)] },
    { key: ["b"], values: [-5n, big] },
  ]);
  await store.transact(async (tx) => tx.add(totals, ["b"], [5, -big]));
  expect((await list()).map((entry) => entry.key)).toEqual([["a"]]);
});

test("keys too long to be stored are not there, and bound ranges as any other", async () => {
  const long = "m".repeat(5_000);
  for (const id of ["a", "z", "m".repeat(1_900)]) await store.transact(async (tx) => tx.put(notes, { id, text: "" }));
  await expect(store.transact(async (tx) => tx.put(notes, { id: long, text: "" }))).rejects.toThrow("stored key");
  const ids = async (options: object): Promise<number[]> =>
    store.transact(async (tx) => {
      tx.put(notes, { id: "b", text: "" });
      expect(await tx.get(notes, [long])).toBeUndefined();
      return (await tx.range(notes, { limit: 10, ...options })).map(({ id }) => id.length);
    });
  expect(await ids({ start: [long] })).toEqual([1]);
  expect(await ids({ after: [long] })).toEqual([1]);
  expect(await ids({ end: [long] })).toEqual([1, 1, 1_900]);
  expect(await ids({ end: [long], reverse: true })).toEqual([1_900, 1, 1]);
  expect(await ids({ prefix: [long] })).toEqual([]);
  expect(await ids({ stringPrefix: long })).toEqual([]);
  expect(await ids({ stringPrefix: long, reverse: true })).toEqual([]);
});

test("a row that appears in a range that was read makes the transaction run again", async () => {
  let runs = 0;
  const count = await store.transact(async (tx) => {
    const rows = await tx.range(notes, { limit: 10 });
    if (runs++ === 0) await store.transact(async (other) => other.put(notes, { id: "phantom", text: "" }));
    tx.put(notes, { id: "~count", text: String(rows.length) });
    return rows.length;
  });
  expect([runs, count]).toEqual([2, 1]);
});

test("a reader keeps its instant while others commit", async () => {
  await store.transact(async (tx) => tx.put(notes, { id: "1", text: "old" }));
  await store.read(async (reader) => {
    expect((await reader.get(notes, ["1"]))?.text).toBe("old");
    await store.transact(async (tx) => tx.put(notes, { id: "1", text: "new" }));
    expect((await reader.get(notes, ["1"]))?.text).toBe("old");
    expect(reader.getSync?.(notes, ["1"])?.text).toBe("old");
  });
  expect(store.getNow(notes, ["1"])?.text).toBe("new");
});
