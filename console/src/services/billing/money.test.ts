/** Money as decimal strings. */
import { expect, test } from "vitest";
import { addUp, compareAmounts, difference, moneyText, percentOf, quantityText, times } from "./money.ts";

test("sums are exact where floats are not", () => {
  expect(addUp(["0.1", "0.2"])).toBe("0.3");
  expect(addUp(["12345678901234567890.000000000001", "-0.000000000001"])).toBe("12345678901234567890");
  expect(addUp(["1e-7", "2.5E3", undefined, "no number"])).toBe("2500.0000001");
  expect(addUp([])).toBe("0");
});

test("amounts are subtracted, multiplied and compared exactly", () => {
  expect(difference("1", "1.00")).toBe("0");
  expect(difference("0.1", "0.3")).toBe("-0.2");
  expect(times("0.005", "1000")).toBe("5");
  expect(["10", "9", "-1", "0.5"].toSorted(compareAmounts)).toEqual(["-1", "0.5", "9", "10"]);
});

test("an amount has two digits, and more below a cent", () => {
  expect(moneyText("1234.5")).toBe("$1,234.50");
  expect(moneyText("0")).toBe("$0.00");
  expect(moneyText("0.000005")).toBe("$0.000005");
  expect(moneyText("0.0012345678")).toBe("$0.00123");
  expect(moneyText("-3.999")).toBe("-$4.00");
  expect(moneyText("12345678901234567.89")).toBe("$12,345,678,901,234,567.89");
  expect(quantityText("1000000.25")).toBe("1,000,000.25");
});

test("a share of nothing is nothing", () => {
  expect(percentOf("1", "4")).toBe(25);
  expect(percentOf("1", "0")).toBe(0);
});
