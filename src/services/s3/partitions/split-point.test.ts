/** Borders halve the load, stay short, and lie ahead of keys that only grow. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareKeys } from "../listing-order.ts";
import { halvingPoint, isSequential, pointAhead, separator } from "./split-point.ts";

const text = fc.string({
  unit: fc.constantFrom("a", "b", "-", "é", "\u{ffff}", "\u{10000}"),
  minLength: 1,
  maxLength: 6,
});
const written = (keys: readonly string[]) => keys.map((key) => ({ key, write: true }));
const second = (count: number): string => `server.2012-12-31-23-${String(Math.floor(count / 40) + 10)}-${1000 + count}`;

test("a separator is greater than what is left of it and not greater than what is right of it", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [left, right] = [one, other].sort(compareKeys) as [string, string];
      fc.pre(left !== right);
      const border = separator(left, right);
      expect(compareKeys(left, border)).toBeLessThan(0);
      expect(compareKeys(border, right)).toBeLessThanOrEqual(0);
      expect(Buffer.from(border).toString()).toBe(border);
    }),
  );
});

describe("halving", () => {
  test("divides a spread load evenly, with a short border", () => {
    const sample = Array.from({ length: 256 }, (_, at) => ({
      key: `${at.toString(16).padStart(2, "0")}/x`,
      weight: 1,
    }));
    expect(halvingPoint(sample)).toBe("8");
  });

  test("goes by weight, not by number of keys", () => {
    const sample = ["a", "b", "c", "d", "e", "f", "g", "h"].map((key) => ({ key, weight: key === "h" ? 8 : 1 }));
    expect(halvingPoint(sample)).toBe("h");
  });

  test("keeps both sides within a tenth of a half for any keys that are different", () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 20, maxLength: 60 }), (keys) => {
        const border = halvingPoint(keys.map((key) => ({ key, weight: 1 })))!;
        const left = keys.filter((key) => compareKeys(key, border) < 0).length;
        expect(Math.abs(left / keys.length - 0.5)).toBeLessThan(0.1);
      }),
    );
  });

  test("gives up where one key is all the load", () => {
    expect(halvingPoint(Array.from({ length: 50 }, () => ({ key: "one", weight: 1 })))).toBeUndefined();
    const nearly = [{ key: "a", weight: 1 }, ...Array.from({ length: 99 }, () => ({ key: "one", weight: 1 }))];
    expect(halvingPoint(nearly)).toBeUndefined();
    expect(halvingPoint([])).toBeUndefined();
  });
});

describe("sequences", () => {
  test("are seen although writers overtake each other", () => {
    const keys = Array.from({ length: 128 }, (_, at) => second(at + ((at * 7) % 5)));
    expect(isSequential(written(keys))).toBe(true);
  });

  test("are not seen in keys behind a spread prefix, nor in reads", () => {
    const keys = Array.from({ length: 128 }, (_, at) => `${((at * 37) % 16).toString(16)}/${second(at)}`);
    expect(isSequential(written(keys))).toBe(false);
    expect(isSequential(Array.from({ length: 128 }, (_, at) => ({ key: second(at), write: false })))).toBeUndefined();
  });

  test("are split where nothing is yet", () => {
    const keys = Array.from({ length: 128 }, (_, at) => second(at));
    const border = pointAhead(written(keys))!;
    expect(keys.every((key) => compareKeys(key, border) < 0)).toBe(true);
    expect(compareKeys(border, second(128 + 40))).toBeLessThan(0);
  });
});
