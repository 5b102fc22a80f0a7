/** Rates use that somebody thinks of: a month of it at the price list, without anybody's terms. */
import type { RateLinesAnswer, RateLinesRequest } from "../../kernel/estimate-control.ts";
import { awsError } from "../../kernel/errors.ts";
import { decimal, sum, zero } from "../../pricing/decimal.ts";
import { hourMilliseconds, monthStart } from "../../pricing/rate/billing-period.ts";
import { PlaceConflictError } from "../../pricing/rate/members.ts";
import { rate } from "../../pricing/rate/rate.ts";
import type { RatedCharge } from "../../pricing/rate/rated-bill.ts";
import type { UsageRecord } from "../../pricing/rate/usage-record.ts";
import type { RegionParts } from "../parts.ts";

/** All lines are one account's; whose does not matter without terms. */
const account = "000000000000";

/** What each line costs; tiers are filled by lines of the same usage type in their order. Throws InvalidRequest. */
export function rateLines(parts: RegionParts, { lines }: RateLinesRequest): RateLinesAnswer {
  const start = monthStart(parts.clock.now());
  const usage = lines.map(({ service, region, usageType, operation, quantity }, index): UsageRecord => {
    const place = { service, region, usageType, operation };
    const end = start + hourMilliseconds;
    // The resource tells the charges of lines apart.
    return { ...place, start, end, account, quantity: decimal(quantity), resource: String(index) };
  });
  const charges = chargesOf(parts, usage);
  const of = lines.map((_, index) => charges.filter(({ resource }) => resource === String(index)));
  return {
    charges: of.map((some, index) => {
      const isPriced = some.length > 0 && some.every(({ costs }) => costs !== undefined);
      const { unit = "", usageType = lines[index]?.usageType ?? "" } = some[0]?.line ?? {};
      return isPriced ? { cost: costOf(some), unit, usageType } : { unit, usageType };
    }),
    total: costOf(charges),
  };
}

function chargesOf({ costs }: RegionParts, usage: readonly UsageRecord[]): readonly RatedCharge[] {
  try {
    return rate({ usage, book: costs.book.open(), detail: true }).charges;
  } catch (error) {
    if (error instanceof PlaceConflictError) throw awsError("InvalidRequest", error.message, { status: 400 });
    throw error;
  }
}

function costOf(charges: readonly RatedCharge[]): string {
  return sum(charges.map(({ costs }) => costs?.unblended ?? zero)).toString();
}
