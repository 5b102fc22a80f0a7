/** A month rated as it would be with other use and other commitments: the same steps as the bill's, and nothing is kept. */
import { awsError } from "../../kernel/errors.ts";
import type { CostChanges, CostLine } from "../../kernel/costs.ts";
import type { Store } from "../../kernel/store.ts";
import { PlaceConflictError } from "../../pricing/rate/members.ts";
import type { Terms } from "../../pricing/rate/terms.ts";
import { changedUse } from "../../pricing/statement/changed-use.ts";
import { rateMonth, type MonthBasis, type RegionBook } from "./rating.ts";

/** The month's lines by day. Throws InvalidRequest for a usage type of another region than the one beside it. */
export async function estimateMonth(
  parts: { readonly store: Store; readonly book: RegionBook },
  basis: MonthBasis,
  changes: CostChanges,
): Promise<readonly CostLine[]> {
  const changed = { ...basis, terms: changedTerms(basis.terms, changes) };
  try {
    const { daily } = await rateMonth(parts, changed, {
      hourly: false,
      isFinal: false,
      change: (records) => changedUse(records, changes.usage),
    });
    return daily;
  } catch (error) {
    if (error instanceof PlaceConflictError) throw awsError("InvalidRequest", error.message, { status: 400 });
    throw error;
  }
}

function changedTerms(terms: Terms, { reservations, savingsPlans, without }: CostChanges): Terms {
  const left = new Set(without);
  const kept = <Commitment extends { readonly id: string }>(all: readonly Commitment[] = []): Commitment[] =>
    all.filter(({ id }) => !left.has(id));
  return {
    ...terms,
    reservations: [...kept(terms.reservations), ...reservations],
    savingsPlans: [...kept(terms.savingsPlans), ...savingsPlans],
  };
}
