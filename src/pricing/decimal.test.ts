/** Exact decimals: their laws, forms and rounding. */
import { expect, test } from "vitest";
import fc from "fast-check";
import { decimal, Decimal, larger, parseDecimal, smaller, sum } from "./decimal.ts";

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 25 }))
  .map(([units, places]) => new Decimal(units, places));

test("a number is read back from what it is written as", () => {
  fc.assert(fc.property(anyDecimal, (a) => decimal(a.toString()).equals(a)));
});

test("forms of numbers are read", () => {
  const read = [".5", "5.", "+1.50", "-0.0", "1e-7", "2.5E3", "0.0000004000"].map((text) => decimal(text).toString());
  expect(read).toEqual(["0.5", "5", "1.5", "0", "0.0000001", "2500", "0.0000004"]);
  expect(decimal(0.1).plus(decimal(0.2)).toString()).toBe("0.3");
  expect(decimal(42n).toString()).toBe("42");
});

test("text that is no number is none", () => {
  for (const text of ["", ".", "-", "1,5", "1 000", "0x10", "NaN", "Infinity", "1e99999"]) {
    expect(parseDecimal(text)).toBeUndefined();
  }
  expect(() => decimal("ten")).toThrow("ten is no decimal number.");
});

test("sums and products are exact", () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
      expect(a.plus(b).minus(b).equals(a)).toBe(true);
      expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
      expect(
        a
          .times(b)
          .dividedBy(b.isZero() ? decimal(1) : b, 60)
          .equals(b.isZero() ? decimal(0) : a),
      ).toBe(true);
    }),
  );
  expect(decimal("0.0000166667").times(decimal("123456789.123456789")).toString()).toBe("2057.6172672839172652263");
});

test("rounding goes half up, away from zero", () => {
  const rounded = ["0.005", "0.0049999", "-0.005", "2.675", "1.004"].map((text) => decimal(text).toFixed(2));
  expect(rounded).toEqual(["0.01", "0.00", "-0.01", "2.68", "1.00"]);
  expect(decimal("4.3").toFixed(4)).toBe("4.3000");
  expect(decimal("-0.001").toFixed(2)).toBe("0.00");
});

test("a quotient is rounded half up to the places asked for", () => {
  expect(decimal(2).dividedBy(decimal(3), 4).toString()).toBe("0.6667");
  expect(decimal(-1).dividedBy(decimal(8), 2).toString()).toBe("-0.13");
  expect(decimal("1234.5678").dividedBy(decimal("0.01"), 0).toString()).toBe("123457");
  expect(() => decimal(1).dividedBy(decimal(0), 2)).toThrow(RangeError);
});

test("comparison sees the value, not the form", () => {
  expect(decimal("1.50").compare(decimal("1.5"))).toBe(0);
  expect(smaller(decimal("0.1"), decimal("0.09")).toString()).toBe("0.09");
  expect(larger(decimal("-1"), decimal("-2")).toString()).toBe("-1");
  expect(sum([decimal("0.1"), decimal("0.20"), decimal(3)]).toString()).toBe("3.3");
  expect(JSON.stringify({ cost: decimal("1.10") })).toBe('{"cost":"1.1"}');
});
