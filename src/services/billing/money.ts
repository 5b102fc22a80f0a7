/** Amounts as the Billing API writes them. */
import type { Amount } from "../../generated/billing.ts";
import { decimal, type Decimal } from "../../pricing/decimal.ts";

/** US dollars with at least two places: `743.21`. */
export function amountOf(value: Decimal): Amount {
  return { currencyCode: "USD", currencyAmount: moneyText(value) };
}

/** At least two places. */
export function moneyText(value: Decimal): string {
  const text = value.toString();
  const places = text.split(".")[1]?.length ?? 0;
  return places >= 2 ? text : value.toFixed(2);
}

const smallest = decimal("0.000001");

/** Cut at the sixth place, which is the last that requests have. */
export function sixPlaces(value: Decimal): Decimal {
  const rounded = value.rounded(6);
  return rounded.compare(value) > 0 ? rounded.minus(smallest) : rounded;
}
