/** Amounts in another currency. */
import { expect, test } from "vitest";
import { decimal } from "./decimal.ts";
import { inCurrency, parseDisplayCurrency, type DisplayCurrency } from "./currency.ts";

test("dollars are shown in won at the stated rate, without decimals", () => {
  const won = parseDisplayCurrency("KRW=1392.5") as DisplayCurrency;
  expect(inCurrency(decimal("1.40"), won)).toBe("1,950 KRW");
  expect(inCurrency(decimal("1159.06"), won)).toBe("1,613,991 KRW");
  expect(inCurrency(decimal("-0.5"), won)).toBe("-696 KRW");
  expect(inCurrency(decimal("0.0003"), won)).toBe("0 KRW");
});

test("a currency has as many decimals as it has", () => {
  const shown = ["EUR=0.9", "JPY=150", "KWD=0.31"].map((text) =>
    inCurrency(decimal("12345.678"), parseDisplayCurrency(text) as DisplayCurrency),
  );
  expect(shown).toEqual(["11,111.11 EUR", "1,851,852 JPY", "3,827.160 KWD"]);
});

test("what states no rate of a known currency is refused", () => {
  for (const text of ["KRW", "KRW=", "KRW=0", "KRW=-1", "krw=1400", "XXY=3", "KRW=1.2.3", "=5"]) {
    expect(parseDisplayCurrency(text), text).toBeUndefined();
  }
});
