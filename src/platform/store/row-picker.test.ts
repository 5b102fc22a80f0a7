/** Members picked out of stored rows against the rows as a whole. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineTable } from "../../kernel/table.ts";
import { rowCodec } from "./row-codec.ts";
import { rowPicker } from "./row-picker.ts";
import { anyValue } from "./testing.ts";

type AnyRow = Record<string, unknown>;
const fields = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const table = defineTable<AnyRow>("test.picked", { scope: "partition", key: () => ["k"], fields });

const row = fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), anyValue, {
  noNullPrototype: true,
  maxKeys: 14,
});

test("whatever members are picked have the values that the whole row gives them, row after row", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.subarray(fields), fc.nat(10), (rows, names, declared) => {
      // Rows of before some of the fields were declared hold them by name.
      const older = rowCodec({ ...table, fields: fields.slice(0, declared) });
      const pick = rowPicker(table, names.toReversed(), (values) => [...values]);
      for (const one of rows) {
        const wanted = names.toReversed().map((name) => one[name]);
        expect(pick(rowCodec(table).encode(one))).toEqual(wanted);
        expect(pick(older.encode(one))).toEqual(wanted);
      }
    }),
  );
});

test("rows of an older version are migrated before their members are picked", () => {
  const second = defineTable<{ size: number }>("test.picked-second", {
    scope: "partition",
    key: () => ["k"],
    version: 2,
    migrate: (old) => ({ size: Number((old as { length: string }).length) }),
    fields: ["size"],
  });
  const old = rowCodec({ ...table, version: 1 }).encode({ length: "12" });
  expect(rowPicker(second, ["size"], ([size]) => size)(old)).toBe(12);
});

test("only declared fields can be picked", () => {
  expect(() => rowPicker(table, ["z"], String)).toThrow("declared fields of test.picked");
});
