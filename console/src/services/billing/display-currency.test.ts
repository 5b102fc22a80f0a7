/** Sums in a second currency. */
import { expect, test } from "vitest";
import { inCurrency, isDisplayCurrency } from "./display-currency.ts";

test("dollars are shown with the digits that the currency has", () => {
  expect(inCurrency("1.4", { code: "KRW", perUsd: "1392.5" })).toBe("1,950 KRW");
  expect(inCurrency("1234.5", { code: "EUR", perUsd: "0.9" })).toBe("1,111.05 EUR");
});

test("only known currencies with a rate above zero are taken", () => {
  expect(isDisplayCurrency({ code: "KRW", perUsd: "1392.5" })).toBe(true);
  expect(isDisplayCurrency({ code: "KRW", perUsd: "0" })).toBe(false);
  expect(isDisplayCurrency({ code: "won", perUsd: "1" })).toBe(false);
  expect(isDisplayCurrency({ code: "KRW", perUsd: "-1" })).toBe(false);
});
