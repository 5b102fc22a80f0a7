/** Quantities are read and shown as people write them. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatBytes,
  formatDuration,
  formatFraction,
  parseBytes,
  parseDurationMilliseconds,
  parseWholeNumber,
} from "./quantity.ts";

describe("sizes", () => {
  test.each([
    ["1024", 1_024],
    ["5 MiB", 5_242_880],
    ["1.5gb", 1_500_000_000],
    ["2TiB", 2_199_023_255_552],
    ["0", 0],
  ])("%s is %i bytes", (text, bytes) => expect(parseBytes(text)).toBe(bytes));

  test.each(["", "MiB", "5 XiB", "-1", "1.5", "1e3"])("%j is no size", (text) => {
    expect(parseBytes(text)).toBeUndefined();
  });

  test.each([
    [0, "0 B"],
    [999, "999 B"],
    [1_023, "0.999 KiB"],
    [1_024, "1 KiB"],
    [1_572_864, "1.5 MiB"],
    [5 * 2 ** 40, "5 TiB"],
  ])("%i bytes are shown as %s", (bytes, text) => expect(formatBytes(bytes)).toBe(text));
});

describe("durations", () => {
  test.each([
    ["30d", 2_592_000_000],
    ["12h", 43_200_000],
    ["8640", 8_640_000],
    ["1h30m", 5_400_000],
    ["1h 30m", 5_400_000],
    ["250ms", 250],
    ["0.5s", 500],
    ["2w", 1_209_600_000],
  ])("%s is %i milliseconds", (text, milliseconds) => expect(parseDurationMilliseconds(text)).toBe(milliseconds));

  test.each(["", "d", "30 days", "-1d", "1y", "1d2"])("%j is no duration", (text) => {
    expect(parseDurationMilliseconds(text)).toBeUndefined();
  });

  test.each([
    [250, "250ms"],
    [1_000, "1s"],
    [90_000, "1m 30s"],
    [3_600_000, "1h"],
    [273_600_000, "3d 4h"],
    [86_400_001, "1d"],
  ])("%i milliseconds are shown as %s", (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text));
});

describe("whole numbers", () => {
  test("are decimal digits within the safe integers", () => {
    expect(parseWholeNumber("42")).toBe(42);
    for (const text of ["", "-1", "1.0", "0x1", "9007199254740992", " 1"])
      expect(parseWholeNumber(text)).toBeUndefined();
  });
});

describe("fractions", () => {
  test.each([
    [7n, 2n, 3, "3.5"],
    [1n, 3n, 4, "0.3333"],
    [2n, 3n, 4, "0.6667"],
    [5n, 10n, 0, "1"],
    [-5n, 10n, 0, "-1"],
    [-1n, 1_000_000n, 2, "0"],
    [42n, 1n, 6, "42"],
    [3_600_000n * 12n, 3_600_000n, 6, "12"],
  ])("%s ÷ %s to %i places is %s", (amount, divisor, places, text) => {
    expect(formatFraction(amount, divisor, places)).toBe(text);
  });

  test("are never off by more than half of the last place", () => {
    const property = fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 9n), (amount, divisor) => {
      const text = formatFraction(amount, divisor, 6);
      const [whole = "", part = ""] = text.replace("-", "").split(".");
      const shown = BigInt(whole + part.padEnd(6, "0")) * (text.startsWith("-") ? -1n : 1n);
      const error = shown * divisor - amount * 1_000_000n;
      expect((error < 0n ? -error : error) * 2n <= divisor).toBe(true);
    });
    fc.assert(property);
  });
});
