/** Rows as bytes: every value comes back, versions migrate, fields may be added. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineTable } from "../../kernel/table.ts";
import { rowCodec } from "./row-codec.ts";
import { anyValue } from "./testing.ts";

type AnyRow = Record<string, unknown>;
const plain = defineTable<AnyRow>("test.codec-plain", { scope: "partition", key: () => ["k"] });
const declared = defineTable<AnyRow>("test.codec-declared", {
  scope: "partition",
  key: () => ["k"],
  fields: ["a", "b", "c"],
});

test("whatever a row holds comes back equal, with declared fields and without", () => {
  const row = fc.dictionary(fc.oneof(fc.constantFrom("a", "b", "c"), fc.string()), anyValue, { noNullPrototype: true });
  fc.assert(
    fc.property(row, (one) => {
      for (const table of [plain, declared]) {
        const codec = rowCodec(table);
        expect(codec.decode(codec.encode(one))).toEqual(one);
      }
    }),
    { numRuns: 1500 },
  );
});

test("members that are undefined are left out", () => {
  const codec = rowCodec(declared);
  const back = codec.decode(codec.encode({ a: undefined, b: 0, z: undefined, y: { deep: undefined } }));
  expect(Object.keys(back)).toEqual(["b", "y"]);
  expect(Object.keys(back["y"] as object)).toEqual([]);
});

test("fields may be added at the end of the declaration", () => {
  const wider = { ...declared, fields: ["a", "b", "c", "d", "e", "f", "g", "h", "i"] };
  const row = { a: 1, c: "x", e: "by name", other: true };
  expect(rowCodec(wider).decode(rowCodec(declared).encode(row))).toEqual(row);
  expect(rowCodec(wider).decode(rowCodec(wider).encode(row))).toEqual(row);
});

test("a row of an older version is migrated, one of a newer version is refused", () => {
  const second = defineTable<{ size: number }>("test.codec-second", {
    scope: "partition",
    key: () => ["k"],
    version: 2,
    migrate: (row) => ({ size: Number((row as { length: string }).length) }),
  });
  const old = rowCodec({ ...plain, version: 1 }).encode({ length: "12" });
  expect(rowCodec(second).decode(old)).toEqual({ size: 12 });
  const newer = rowCodec({ ...plain, version: 3 }).encode({});
  expect(() => rowCodec(second).decode(newer)).toThrow("version 2 or older, not 3");
});

test("what a row cannot hold is refused: other objects, functions, more than a mebibyte", () => {
  const codec = rowCodec(plain);
  expect(() => codec.encode({ at: new Date() })).toThrow("plain objects");
  expect(() => codec.encode({ call: () => 1 })).toThrow("function");
  expect(() => codec.encode({ text: "x".repeat(1 << 20) })).toThrow("1 MiB");
  expect(codec.decode(codec.encode({ text: "x".repeat(1_000_000) }))).toEqual({ text: "x".repeat(1_000_000) });
});
