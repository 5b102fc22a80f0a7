/** Rows that come in pages. */
import { expect, test } from "vitest";
import { RowStore, type RowPage, type RowQuestion } from "./row-store.ts";

/** A list in memory, which is asked as a region is. */
function newList(count: number) {
  const keys = Array.from({ length: count }, (_, place) => String(place).padStart(7, "0"));
  const asked: (string | undefined)[] = [];
  const ask = async ({ token, size }: RowQuestion): Promise<RowPage<string>> => {
    asked.push(token);
    const found = keys.filter((key) => token === undefined || key > token).slice(0, size);
    const last = found.at(-1);
    return { items: found, next: last === keys.at(-1) ? undefined : last };
  };
  const store = new RowStore<string>({ ask, keyOf: (key) => key }, () => undefined);
  const settled = async (): Promise<void> => {
    await Promise.resolve();
    while (store.isLoading) await new Promise((done) => setTimeout(done, 0));
  };
  const look = async (first: number, end: number) => {
    store.show(first, end);
    await settled();
    return store.slice(first, end);
  };
  return { keys, asked, store, look };
}

test("the first look brings the first rows, and some ahead of them", async () => {
  const { keys, look, store } = newList(10_000);
  expect(await look(0, 30)).toEqual(keys.slice(0, 30));
  expect(store.isComplete).toBe(false);
  expect(store.count).toBe(600);
});

test("whoever goes on sees every key once, to the end", async () => {
  const { keys, look, store } = newList(5_432);
  const seen: (string | undefined)[] = [];
  for (let row = 0; row < keys.length; row += 30) seen.push(...(await look(row, row + 30)));
  expect(seen).toEqual(keys);
  expect(store.isComplete).toBe(true);
});

test("few rows are kept, and those that were thrown away are asked for again", async () => {
  const { keys, look, store, asked } = newList(50_000);
  for (let row = 0; row < keys.length; row += 250) await look(row, row + 30);
  expect(store.loaded().length).toBeLessThanOrEqual(6_000);
  const before = asked.length;
  expect(await look(20_000, 20_030)).toEqual(keys.slice(20_000, 20_030));
  expect(asked.length - before).toBeLessThanOrEqual(2);
});

test("a list that changed meanwhile is read on from where it changed, with nothing twice and nothing left out", async () => {
  const { keys, look, store } = newList(50_000);
  for (let row = 0; row < keys.length; row += 250) await look(row, row + 30);
  keys.splice(50, 1);
  expect(await look(0, 100)).toEqual(keys.slice(0, 100));
  expect(store.count).toBe(600);
  expect(await look(90, 400)).toEqual(keys.slice(90, 400));
});

test("what fails is said, and asked again by the next look", async () => {
  let isBroken = true;
  const ask = async (): Promise<RowPage<string>> => {
    if (isBroken) throw new Error("broken");
    return { items: ["a"] };
  };
  const store = new RowStore<string>({ ask, keyOf: (key) => key }, () => undefined);
  store.show(0, 10);
  await new Promise((done) => setTimeout(done, 0));
  expect(String(store.error)).toContain("broken");
  isBroken = false;
  store.show(0, 10);
  await new Promise((done) => setTimeout(done, 0));
  expect(store.slice(0, 10)).toEqual(["a"]);
  expect(store.error).toBeUndefined();
});
