/** A second currency to show sums in, at a rate that a person states. Bills are in US dollars; the choice is the browser's. */
import { Observable, useObservable } from "../../frame/observable.ts";
import { times } from "./money.ts";

/** The currency. */
export interface DisplayCurrency {
  /** ISO 4217: `KRW`. */
  readonly code: string;
  /** So many of it are one US dollar; a decimal string. */
  readonly perUsd: string;
}

const place = "haneul.billing.currency";

const chosen = new Observable<DisplayCurrency | undefined>(read());

/** The currency as it is chosen now; undefined: US dollars alone. */
export function useDisplayCurrency(): DisplayCurrency | undefined {
  return useObservable(chosen);
}

/** Chooses one, and remembers it. */
export function changeDisplayCurrency(currency: DisplayCurrency | undefined): void {
  chosen.set(currency);
  if (currency === undefined) localStorage.removeItem(place);
  else localStorage.setItem(place, JSON.stringify(currency));
}

/** Whether it is a currency that is known, and a rate above zero. */
export function isDisplayCurrency({ code, perUsd }: DisplayCurrency): boolean {
  return /^\d+(\.\d+)?$/.test(perUsd) && Number(perUsd) > 0 && Intl.supportedValuesOf("currency").includes(code);
}

/** `1,950 KRW`: dollars in the currency, with as many digits as it has. */
export function inCurrency(dollars: string, { code, perUsd }: DisplayCurrency): string {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: code,
  }).resolvedOptions();
  const digits = maximumFractionDigits ?? 2;
  const format = new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${format.format(times(dollars, perUsd) as `${number}`)} ${code}`;
}

function read(): DisplayCurrency | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null") as DisplayCurrency | null;
    return kept !== null && isDisplayCurrency(kept) ? kept : undefined;
  } catch {
    // Somebody else's value, or no browser.
    return undefined;
  }
}
