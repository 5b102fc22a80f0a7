/** How much of reservations and savings plans was used, and how much use they covered. */
import type { ReservationRow, SavingsPlanRow } from "../../kernel/cost-terms.ts";
import type { CostLine } from "../../kernel/costs.ts";
import { type Decimal, decimal, sum, zero } from "../decimal.ts";
import { activeHours, termEnd } from "../rate/billing-period.ts";
import { parseInstanceUse } from "../rate/instance-size.ts";
import { numberOf } from "./metrics.ts";
import type { Period } from "./periods.ts";

/** Shares of both kinds, in percent with up to ten places. */
export interface CommitmentShares {
  /** Of what was bought; "0" when nothing was. */
  readonly utilizationPercentage: string;
  /** Of what could be covered; "0" when nothing could. */
  readonly coveragePercentage: string;
}

/** Reservations in a period. Money in US dollars. */
export interface ReservationUse extends CommitmentShares {
  readonly purchasedHours: Decimal;
  readonly usedHours: Decimal;
  readonly purchasedUnits: Decimal;
  readonly usedUnits: Decimal;
  readonly onDemandHours: Decimal;
  readonly onDemandUnits: Decimal;
  /** What reserved hours would have cost on demand. */
  readonly onDemandCostOfUsed: Decimal;
  /** What hours on demand did cost. */
  readonly onDemandCost: Decimal;
  readonly amortizedUpfront: Decimal;
  readonly amortizedRecurring: Decimal;
}

const years = { "1yr": 1, "3yr": 3 } as const;

/** Hours of a commitment within a period. */
function hoursIn(
  row: { readonly start: number; readonly term: "1yr" | "3yr"; readonly end?: number },
  period: Period,
): Decimal {
  return decimal(activeHours({ start: row.start, end: row.end ?? termEnd(row.start, years[row.term]) }, period));
}

/** `part` of `whole` in percent. */
export function percentage(part: Decimal, whole: Decimal): string {
  return whole.isZero() ? "0" : part.times(decimal(100)).dividedBy(whole, 10).toString();
}

/** Whether a line is use of an instance by the hour. */
const isInstanceHour = ({ unit, instanceType }: CostLine): boolean =>
  instanceType !== "" && /^(Hrs|hours?)$/i.test(unit);

/** Reservations and the lines of a period; lines of other services than theirs are the caller's to leave out. */
export function reservationUse(
  rows: readonly ReservationRow[],
  lines: readonly CostLine[],
  period: Period,
): ReservationUse {
  const bought = rows.map((row) => {
    const hours = hoursIn(row, period).times(decimal(row.count));
    const factor = parseInstanceUse(row.usageType)?.factor ?? zero;
    const termHours = decimal(8_760 * years[row.term]);
    const upfront = decimal(row.upfrontFee).times(hours).dividedBy(termHours, 20);
    return { hours, units: hours.times(factor), upfront, recurring: decimal(row.hourlyPrice).times(hours) };
  });
  const ids = new Set(rows.map(({ id }) => id));
  const covered = lines.filter((line) => line.lineItemType === "DiscountedUsage" && ids.has(line.commitment ?? ""));
  const open = lines.filter((line) => line.lineItemType === "Usage" && isInstanceHour(line));
  const usedHours = sum(covered.map(({ quantity }) => numberOf(quantity)));
  const usedUnits = sum(covered.map(({ normalizedQuantity }) => numberOf(normalizedQuantity)));
  const onDemandHours = sum(open.map(({ quantity }) => numberOf(quantity)));
  const purchasedHours = sum(bought.map(({ hours }) => hours));
  const purchasedUnits = sum(bought.map(({ units }) => units));
  const bySize = !purchasedUnits.isZero();
  return {
    purchasedHours,
    usedHours,
    purchasedUnits,
    usedUnits,
    onDemandHours,
    onDemandUnits: sum(open.map(({ normalizedQuantity }) => numberOf(normalizedQuantity))),
    onDemandCostOfUsed: sum(covered.map(({ publicCost }) => numberOf(publicCost))),
    onDemandCost: sum(open.map(({ costs }) => numberOf(costs?.unblended))),
    amortizedUpfront: sum(bought.map(({ upfront }) => upfront)),
    amortizedRecurring: sum(bought.map(({ recurring }) => recurring)),
    utilizationPercentage: bySize ? percentage(usedUnits, purchasedUnits) : percentage(usedHours, purchasedHours),
    coveragePercentage: percentage(usedHours, usedHours.plus(onDemandHours)),
  };
}

/** Savings plans in a period, in US dollars. */
export interface SavingsPlanUse extends CommitmentShares {
  readonly commitment: Decimal;
  readonly used: Decimal;
  /** What covered use would have cost on demand. */
  readonly onDemandCostOfUsed: Decimal;
  /** What could have been covered and was not. */
  readonly onDemandCost: Decimal;
  readonly amortizedUpfront: Decimal;
  readonly amortizedRecurring: Decimal;
}

/** Use that savings plans may cover: instances, Fargate and Lambda. */
export const isEligible = (line: CostLine): boolean =>
  (line.service === "AmazonEC2" && isInstanceHour(line)) ||
  (line.service === "AWSLambda" && /GB-Second|Lambda/i.test(line.usageType)) ||
  (/^Amazon(ECS|EKS)$/.test(line.service) && /Fargate/.test(line.usageType));

/** Savings plans and the lines of a period. */
export function savingsPlanUse(
  rows: readonly SavingsPlanRow[],
  lines: readonly CostLine[],
  period: Period,
): SavingsPlanUse {
  const bought = rows.map((row) => {
    const hours = hoursIn(row, period);
    const commitment = decimal(row.hourlyCommitment).times(hours);
    const termHours = decimal(8_760 * years[row.term]);
    const upfront = decimal(row.upfrontFee ?? "0")
      .times(hours)
      .dividedBy(termHours, 20);
    return { commitment, upfront, recurring: commitment.minus(upfront) };
  });
  const ids = new Set(rows.map(({ id }) => id));
  const covered = lines.filter(
    (line) => line.lineItemType === "SavingsPlanCoveredUsage" && ids.has(line.commitment ?? ""),
  );
  const open = lines.filter((line) => line.lineItemType === "Usage" && isEligible(line));
  const commitment = sum(bought.map((each) => each.commitment));
  const used = sum(covered.map(({ costs }) => numberOf(costs?.amortized)));
  const onDemandCostOfUsed = sum(covered.map(({ publicCost }) => numberOf(publicCost)));
  const onDemandCost = sum(open.map(({ costs }) => numberOf(costs?.unblended)));
  return {
    commitment,
    used,
    onDemandCostOfUsed,
    onDemandCost,
    amortizedUpfront: sum(bought.map(({ upfront }) => upfront)),
    amortizedRecurring: sum(bought.map(({ recurring }) => recurring)),
    utilizationPercentage: percentage(used, commitment),
    coveragePercentage: percentage(onDemandCostOfUsed, onDemandCostOfUsed.plus(onDemandCost)),
  };
}
