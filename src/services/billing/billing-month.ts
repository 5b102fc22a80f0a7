/** Billing months as requests write them. */
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { invalid } from "./errors.ts";

/** First millisecond of `2026-01`; `past`: the running month is not yet one. Throws a ValidationException. */
export function readBillingMonth(text: string, { now, past }: { now: number; past: boolean }): number {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? Date.parse(`${text}-01T00:00:00Z`) : NaN;
  if (Number.isNaN(month)) throw invalid("billingMonth must be in YYYY-MM format.");
  if (month > now) throw invalid("billingMonth must not be in the future.");
  if (past && nextMonthStart(month) > now) throw invalid("billingMonth must be a month in the past.");
  return month;
}
