/** Identifiers: their forms, their spread, and that a seed repeats them. */
import { expect, test } from "vitest";
import { randomIds, seededIds } from "./ids.ts";

test("identifiers have the forms AWS uses", () => {
  const ids = randomIds();
  for (let at = 0; at < 2000; at++) {
    expect(ids.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids.upperAlphanumeric(16)).toMatch(/^[A-Z0-9]{16}$/);
    expect(ids.alphanumeric(40)).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(ids.hex(8)).toMatch(/^[0-9a-f]{16}$/);
  }
  expect(ids.bytes(20_000)).toHaveLength(20_000);
  expect(ids.bytes(0)).toHaveLength(0);
  expect(ids.hex(10_000)).toHaveLength(20_000);
});

test("24 random bits are a whole number of that range, spread over all of it", () => {
  const ids = seededIds(3);
  const drawn = Array.from({ length: 3_000 }, () => ids.bits24());
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(2 ** 24);
  for (let bit = 0; bit < 24; bit += 1) {
    const set = drawn.filter((number) => ((number >>> bit) & 1) === 1).length;
    expect(Math.abs(set - 1_500)).toBeLessThan(150);
  }
});

test("no two of ten thousand identifiers are equal", () => {
  const ids = randomIds();
  expect(new Set(Array.from({ length: 10_000 }, () => ids.uuid())).size).toBe(10_000);
});

test("every letter is about equally likely", () => {
  const counts = new Map<string, number>();
  for (const letter of seededIds(7).alphanumeric(62_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(62);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
});

function sample(seed: number): string[] {
  const ids = seededIds(seed);
  return [ids.uuid(), ids.hex(4), ids.alphanumeric(9), ids.bytes(3).join()];
}

test("a seed repeats its identifiers and another seed gives others", () => {
  expect(sample(1)).toEqual(sample(1));
  expect(sample(1)).not.toEqual(sample(2));
});
