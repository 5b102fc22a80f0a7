/** A currency to show amounts in, at a stated rate: bills are kept, rated and rounded in US dollars. */
import { parseDecimal, zero, type Decimal } from "./decimal.ts";

export interface DisplayCurrency {
  /** ISO 4217: `KRW`. */
  readonly code: string;
  /** So many of the currency are one US dollar. It is stated, never looked up. */
  readonly perUsd: Decimal;
  /** Digits after the point: 0 for the won and the yen, 2 for most. */
  readonly places: number;
}

/** Reads `KRW=1392.5`; undefined when it is no known currency or no rate above zero. */
export function parseDisplayCurrency(text: string): DisplayCurrency | undefined {
  const match = /^([A-Z]{3})=([\d.]+)$/.exec(text.trim());
  const [, code = "", rate = ""] = match ?? [];
  const perUsd = parseDecimal(rate);
  if (match === null || perUsd === undefined || perUsd.compare(zero) <= 0) return undefined;
  if (!Intl.supportedValuesOf("currency").includes(code)) return undefined;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: code,
  }).resolvedOptions();
  return { code, perUsd, places: maximumFractionDigits };
}

/** An amount of US dollars in the currency, with its code: `1,950 KRW`. Rounded half up, and only here. */
export function inCurrency(usd: Decimal, { code, perUsd, places }: DisplayCurrency): string {
  const [whole = "", part] = usd.times(perUsd).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${part === undefined ? "" : `.${part}`} ${code}`;
}
