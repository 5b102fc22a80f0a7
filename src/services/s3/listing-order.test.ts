/** The order of keys, and the key after a prefix, against UTF-8 bytes. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareKeys, keyAfterPrefix } from "./listing-order.ts";

const text = fc.string({ unit: "binary", maxLength: 6 });
const bytes = (value: string): Buffer => Buffer.from(value);

test("keys order as their UTF-8 bytes do", () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(Math.sign(compareKeys(left, right))).toBe(Math.sign(Buffer.compare(bytes(left), bytes(right))));
    }),
  );
  expect(compareKeys("\uffff", "\u{10000}")).toBeLessThan(0);
});

test("the key after a prefix follows all keys that begin with it, and nothing else lies between", () => {
  fc.assert(
    fc.property(text, text, (prefix, rest) => {
      const after = keyAfterPrefix(prefix);
      if (after === undefined) return;
      expect(Buffer.compare(bytes(prefix + rest), bytes(after))).toBeLessThan(0);
      const between = compareKeys(rest, prefix) > 0 && compareKeys(rest, after) < 0;
      expect(between && !rest.startsWith(prefix)).toBe(false);
    }),
  );
  expect(keyAfterPrefix("a\u{10ffff}")).toBe("b");
  expect(keyAfterPrefix("\ud7ff")).toBe("\ue000");
  expect(keyAfterPrefix("\u{10ffff}")).toBeUndefined();
});
