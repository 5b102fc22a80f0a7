/** What can be bought: every plan that the region's price book knows a rate of. */
import type { Context } from "../../kernel/context.ts";
import type { LeaseLength } from "../../pricing/book/book.ts";
import { currentPriceBook } from "../../pricing/book/current-book.ts";
import { savingsPlanOfferings, type PlanOffering } from "../../pricing/book/savings-plan-offerings.ts";
import { offeringMissing } from "./errors.ts";

export const termSeconds: Readonly<Record<LeaseLength, number>> = { "1yr": 31_536_000, "3yr": 94_608_000 };

/** All offerings of the region's price book, in a fixed order. */
export function offeringsOf({ settings }: Pick<Context, "settings">): readonly PlanOffering[] {
  return savingsPlanOfferings(currentPriceBook(settings.dataDirectory));
}

/** The offering; throws ResourceNotFoundException. */
export function requireOffering(context: Pick<Context, "settings">, id: string): PlanOffering {
  const offering = offeringsOf(context).find((each) => each.id === id);
  if (offering === undefined) throw offeringMissing(id);
  return offering;
}
