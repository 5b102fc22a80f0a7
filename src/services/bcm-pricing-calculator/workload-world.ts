/** Gathers what a workload estimate is rated by: prices, and for rates after discounts the last complete month's bill. */
import type { Context } from "../../kernel/context.ts";
import { costReservations, costSavingsPlans, costSettings } from "../../kernel/cost-terms.ts";
import { currentPriceBook } from "../../pricing/book/current-book.ts";
import { monthStart } from "../../pricing/rate/billing-period.ts";
import type { WorkloadWorld } from "./rate-workload.ts";
import type { RateType } from "./tables.ts";
import { lastCompleteMonth, whoIs } from "./who.ts";

const mostRows = 10_000;

/** Reads it. A member account has its family's rates: discounts and tiers are the family's. */
export async function readWorkloadWorld(context: Context, rateType: RateType): Promise<WorkloadWorld> {
  const book = currentPriceBook(context.settings.dataDirectory);
  const month = monthStart(context.clock.now());
  const list = { book, rateType, month, lines: [], discounts: [], reservations: [], savingsPlans: [] };
  if (rateType === "BEFORE_DISCOUNTS") return list;
  const { payer } = await whoIs(context);
  const { members } = await context.costs.family(payer);
  const lines = await context.costs.lines({ payer, ...lastCompleteMonth(context), granularity: "MONTHLY" });
  const terms = await context.store.read(async (reader) => {
    const settings = await reader.get(costSettings, [payer]);
    const [reservations, savingsPlans] = await Promise.all([
      Promise.all(members.map((member) => reader.range(costReservations, { prefix: [member], limit: mostRows }))),
      Promise.all(members.map((member) => reader.range(costSavingsPlans, { prefix: [member], limit: mostRows }))),
    ]);
    return {
      discounts: settings?.discounts ?? [],
      reservations: reservations.flat(),
      savingsPlans: savingsPlans.flat(),
    };
  });
  return { ...list, ...terms, lines };
}
