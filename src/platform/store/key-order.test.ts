/** Encoded keys and ranges against plain models: order, round trips, bounds. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RangeOptions } from "../../kernel/store.ts";
import type { Key, KeyPart } from "../../kernel/table.ts";
import { defineTable } from "../../kernel/table.ts";
import { decodeKey, encodeKey } from "./key-codec.ts";
import type { RootStore } from "./store.ts";
import { openStore } from "./store.ts";

const letters = ["\0", "\x01", "/", "a", "b", "\x7f", "\xe9", "\uffff", "\ud800", "\udfff", "\ud83d\ude00", "한"];
const text = fc.array(fc.constantFrom(...letters), { maxLength: 4 }).map((parts) => parts.join(""));
const number = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(255, 256, 65_536, 2 ** 32, Number.MAX_SAFE_INTEGER),
);
const bytes = fc.uint8Array({ maxLength: 3 });
const part: fc.Arbitrary<KeyPart> = fc.oneof(text, number, bytes);

const rank = (one: KeyPart): number => (one instanceof Uint8Array ? 0 : typeof one === "string" ? 1 : 2);

/** The declared order: bytes, then strings by code point (which is their order in UTF-8), then numbers. */
function comparePart(a: KeyPart, b: KeyPart): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number") return a - (b as number);
  const [one, other] =
    typeof a === "string"
      ? [Array.from(a, codePoint), Array.from(b as string, codePoint)]
      : [Array.from(a), Array.from(b as Uint8Array)];
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    if (one[at] !== other[at]) return (one[at] as number) - (other[at] as number);
  }
  return one.length - other.length;
}

const codePoint = (symbol: string): number => symbol.codePointAt(0) as number;

function compareKeys(a: Key, b: Key): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = comparePart(a[at] as KeyPart, b[at] as KeyPart);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const beginsWith = (key: Key, beginning: Key): boolean => compareKeys(key.slice(0, beginning.length), beginning) === 0;

test("encoded keys order as the declared order says", () => {
  const key = fc.array(part, { maxLength: 3 });
  fc.assert(
    fc.property(key, key, (a, b) => {
      const [one, other] = [encodeKey(a), encodeKey(b)];
      expect(Math.sign(one < other ? -1 : one > other ? 1 : 0)).toBe(Math.sign(compareKeys(a, b)));
    }),
    { numRuns: 5000 },
  );
});

test("a key is decoded to itself, lone surrogates and zero bytes included", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (key) => {
      expect(decodeKey(encodeKey(key))).toEqual(key);
    }),
    { numRuns: 3000 },
  );
});

interface Entry {
  readonly key: Key;
  readonly mark: number;
}

const entries = defineTable<Entry>("test.range-entries", { scope: "account", key: (row) => row.key });
let directory: string;
let store: RootStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "haneul-range-"));
  store = await openStore({ directory });
});

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

function modelRange(keys: readonly Key[], options: RangeOptions): Key[] {
  const { prefix, stringPrefix, start, after, end, limit, reverse } = options;
  const found = keys.toSorted(compareKeys).filter((key) => {
    if (prefix && !beginsWith(key, prefix)) return false;
    const next = key[prefix?.length ?? 0];
    if (stringPrefix !== undefined && !(typeof next === "string" && textBeginsWith(next, stringPrefix))) return false;
    if (start && compareKeys(key, start) < 0) return false;
    if (after && (compareKeys(key, after) < 0 || beginsWith(key, after))) return false;
    return !(end && compareKeys(key, end) >= 0);
  });
  return (reverse ? found.toReversed() : found).slice(0, limit);
}

/** By code points, as bytes do it: half a pair is no beginning of the whole. */
function textBeginsWith(whole: string, beginning: string): boolean {
  const [one, other] = [Array.from(whole), Array.from(beginning)];
  return other.every((symbol, at) => one[at] === symbol);
}

test("ranges give what a sorted list gives, committed or not", async () => {
  const key = fc.array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: number }), {
    minLength: 1,
    maxLength: 3,
  });
  const bound = fc.option(key, { nil: undefined, freq: 2 });
  const query = fc.record({
    prefix: fc.option(fc.array(text, { maxLength: 1 }), { nil: undefined }),
    stringPrefix: fc.option(text, { nil: undefined, freq: 2 }),
    start: bound,
    after: bound,
    end: bound,
    limit: fc.constantFrom(1, 2, 3, 100),
    reverse: fc.boolean(),
  });
  const unique = fc.uniqueArray(key, { maxLength: 12, selector: (one) => encodeKey(one) });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      unique,
      unique,
      fc.array(query, { minLength: 4, maxLength: 10 }),
      async (stored, written, queries) => {
        const mine = store.scoped(`run-${run++}`, "r");
        await mine.transact(async (tx) => stored.forEach((one) => tx.put(entries, { key: one, mark: 1 })));
        const asked = queries.map(
          (one) =>
            Object.fromEntries(
              Object.entries(one).filter(([, value]) => value !== undefined),
            ) as unknown as RangeOptions,
        );
        await mine.read(async (reader) => {
          for (const one of asked)
            expect((await reader.range(entries, one)).map((row) => row.key)).toEqual(modelRange(stored, one));
        });
        const aborted = mine.transact(async (tx) => {
          // Every other key is put, the rest removed; some of both are stored already.
          const kept = new Map(stored.map((one) => [encodeKey(one), one]));
          [...written, ...stored.slice(0, 3)].forEach((one, at) => {
            if (at % 2) tx.delete(entries, one);
            else tx.put(entries, { key: one, mark: 2 });
            if (at % 2) kept.delete(encodeKey(one));
            else kept.set(encodeKey(one), one);
          });
          for (const one of asked)
            expect((await tx.range(entries, one)).map((row) => row.key)).toEqual(modelRange([...kept.values()], one));
          throw new Error("aborted on purpose");
        });
        await expect(aborted).rejects.toThrow("aborted on purpose");
      },
    ),
    { numRuns: 150 },
  );
});
