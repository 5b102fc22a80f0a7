/** Tax: a percentage of what each account is charged for each service after discounts and credits. */
import { decimal, type Decimal, zero } from "../decimal.ts";
import type { Draft } from "./draft.ts";
import type { TaxTerms } from "./terms.ts";

/** One tax line for each account and service that was charged anything. */
export function chargeTax(drafts: readonly Draft[], tax: TaxTerms | undefined): Draft[] {
  if (tax === undefined) return [];
  const bases = new Map<string, { account: string; service: string; base: Decimal }>();
  for (const { account, service, unblended = zero } of drafts) {
    if (tax.exemptAccounts?.includes(account) === true || tax.exemptServices?.includes(service) === true) continue;
    const key = `${account}\n${service}`;
    const known = bases.get(key);
    if (known === undefined) bases.set(key, { account, service, base: unblended });
    else known.base = known.base.plus(unblended);
  }
  const rate = decimal(tax.ratePercent).times(decimal("0.01"));
  return [...bases.values()]
    .filter(({ base }) => !base.isZero() && !base.isNegative())
    .map(({ account, service, base }) => ({
      account,
      region: "",
      service,
      usageType: "",
      operation: "",
      lineItemType: "Tax",
      description: tax.description ?? `Tax of ${tax.ratePercent}%`,
      unit: "USD",
      quantity: base,
      unblended: base.times(rate),
      facts: { rate },
    }));
}
