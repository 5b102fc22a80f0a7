/** Rows that a process keeps decoded are given out as they are in the store, whoever changes them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defineTable, type KeptDecoded } from "../../kernel/table.ts";
import { KeptRows } from "./lmdb/kept-rows.ts";
import { openStore, type RootStore } from "./store.ts";

interface Thing {
  readonly id: string;
  readonly value: number;
}

const tableOf = (keptDecoded: KeptDecoded) =>
  defineTable<Thing>(`test.kept-${keptDecoded}`, { scope: "partition", key: (row) => [row.id], keptDecoded });
const tables = [tableOf(true), tableOf("again"), tableOf(false)];
const step = fc.record({
  what: fc.constantFrom("put", "delete", "read", "read", "read", "transact"),
  table: fc.nat({ max: tables.length - 1 }),
  id: fc.constantFrom("a", "b", "c", "d"),
});

let directory: string;
let store: RootStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-kept-"));
  store = await openStore({ directory });
});

afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

test("rows are read as they were written last, however often they were read before", async () => {
  let last = 0;
  const written = new Map<string, number | undefined>();
  const one = async ({ what, table: which, id }: { what: string; table: number; id: string }): Promise<void> => {
    const table = tables[which]!;
    const name = `${which}${id}`;
    last += 1;
    if (what === "put") {
      await store.transact(async (tx) => tx.put(table, { id, value: last }));
      written.set(name, last);
    } else if (what === "delete") {
      await store.transact(async (tx) => tx.delete(table, [id]));
      written.set(name, undefined);
    } else if (what === "read") {
      expect(store.getNow(table, [id])?.value).toBe(written.get(name));
      expect(store.readNow!((reader) => reader.getSync!(table, [id]))?.value).toBe(written.get(name));
    } else {
      await store.transact(async (tx) => {
        const value = (await tx.get(table, [id]))?.value;
        expect(value).toBe(written.get(name));
        tx.put(table, { id, value: (value ?? 0) + 1 });
      });
      written.set(name, (written.get(name) ?? 0) + 1);
    }
  };
  const steps = fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (all) => {
    for (const each of all) await one(each);
  });
  await fc.assert(steps, { numRuns: 15 });
});

test("a row read while another transaction changes it makes the commit a conflict, also when it came from memory", async () => {
  for (const table of tables) {
    await store.transact(async (tx) => tx.put(table, { id: "a", value: 1 }));
    for (let times = 0; times < 3; times += 1) store.getNow(table, ["a"]);
    let runs = 0;
    await store.transact(async (tx) => {
      runs += 1;
      const value = (await tx.get(table, ["a"]))!.value;
      if (runs === 1) await store.transact(async (other) => other.put(table, { id: "a", value: 10 }));
      tx.put(table, { id: "a", value: value + 1 });
    });
    expect(runs).toBe(2);
    expect(store.getNow(table, ["a"])).toEqual({ id: "a", value: 11 });
  }
});

test("rows of large tables are kept from the second time on, and make room for others that are read more", () => {
  const kept = new KeptRows();
  const read = (key: string): boolean => {
    if (kept.ofMany(key)) return true;
    kept.keepOfMany({ key, version: 1, value: key, state: 1 });
    return false;
  };
  const keys = (name: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${name}/${at}`);
  const hits = (some: readonly string[]): number => some.filter(read).length;
  const often = keys("often", 1_000);
  expect([hits(often), hits(often)]).toEqual([0, 0]);
  hits(often);
  expect(hits(often)).toBeGreaterThan(900);
  // A walk over a whole table.
  expect(hits(keys("once", 50_000))).toBe(0);
  expect(hits(often)).toBeGreaterThan(900);
  const later = keys("later", 16_000);
  for (let times = 0; times < 4; times += 1) hits(later);
  expect(hits(later)).toBeGreaterThan(8_000);
});
