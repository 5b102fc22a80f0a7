/** What savings plans would have saved: the best commitment, or a stated one, rated on the use of the lookback. */
import type { CostLine } from "../../kernel/costs.ts";
import type { LeaseLength, PriceBook, PurchaseOption } from "../../pricing/book/book.ts";
import { savingsPlanOfferingId } from "../../pricing/book/offering-id.ts";
import { type Decimal, decimal, zero } from "../../pricing/decimal.ts";
import {
  type Advice,
  adviseOn,
  bestCommitment,
  type Coverable,
  hoursOf,
  type Lookback,
} from "../../pricing/explore/commitment-advice.ts";
import { percentage } from "../../pricing/explore/commitment-use.ts";
import type { SavingsPlan } from "../../pricing/rate/terms.ts";

/** A plan that is thought of. */
export interface ThoughtPlan {
  readonly planType: "ComputeSavingsPlans" | "EC2InstanceSavingsPlans";
  readonly region?: string | undefined;
  readonly instanceFamily?: string | undefined;
  readonly term: LeaseLength;
  readonly purchaseOption: PurchaseOption;
}

/** Where it would have held. */
export interface PlanSetting {
  readonly lookback: Lookback;
  readonly book: PriceBook;
  readonly payer: string;
}

const monthlyHours = decimal(730);
const places = 10;

export const familyOf = ({ instanceType }: CostLine): string => instanceType.split(".")[0] ?? "";

/** When the last of them ended. */
export const latestOf = (lines: readonly CostLine[]): number => lines.reduce((last, { end }) => Math.max(last, end), 0);

/** Lines that a plan covers by its kind: of all computing, or of its region and family. */
export function linesFor(plan: ThoughtPlan, lines: readonly CostLine[]): readonly CostLine[] {
  if (plan.planType === "ComputeSavingsPlans") return lines;
  return lines.filter((line) => line.region === plan.region && familyOf(line) === plan.instanceFamily);
}

/** The commitment that would have saved most; 0 when none would, or no rate is known. */
export function bestFor(plan: ThoughtPlan, lines: readonly CostLine[], { book, lookback }: PlanSetting): number {
  const uses = linesFor(plan, lines).flatMap((line): Coverable[] => {
    const { service: serviceCode, usageType, operation, region } = line;
    const rate = book
      .find({ serviceCode, usageType, operation, region })
      ?.savingsPlans.find(
        (each) =>
          each.planType === plan.planType &&
          each.leaseContractLength === plan.term &&
          each.purchaseOption === plan.purchaseOption,
      );
    if (rate === undefined) return [];
    const committed = Number(line.quantity) * Number(rate.discountedRate);
    return committed === 0 ? [] : [{ hour: line.start, onDemand: Number(line.costs?.unblended ?? 0), committed }];
  });
  return bestCommitment(uses, hoursOf(lookback));
}

/** Plans with amounts, rated together. */
export function adviseOnPlans(
  plans: readonly (ThoughtPlan & { readonly commitment: number })[],
  lines: readonly CostLine[],
  setting: PlanSetting,
): Advice {
  const savingsPlans = plans.map(({ commitment, region, instanceFamily, ...rest }, index): SavingsPlan => ({
    id: `thought-${index}`,
    account: setting.payer,
    ...rest,
    ...(region !== undefined && { region }),
    ...(instanceFamily !== undefined && { instanceFamily }),
    hourlyCommitment: String(commitment),
    start: setting.lookback.start,
  }));
  return adviseOn(lines, { ...setting, savingsPlans });
}

const text = (value: Decimal): string => value.rounded(places).toString();

/** Figures that recommendations and analyses tell alike. */
export function figuresOf(advice: Advice, { lookback }: PlanSetting, commitment: number) {
  const { before, after, cost, savings, utilizationPercent, hours } = advice;
  const count = decimal(Math.max(1, hoursOf(lookback)));
  const spends = hours.map((hour) => hour.before);
  const least = spends.reduce((a, b) => (a.compare(b) < 0 ? a : b), spends[0] ?? zero);
  const most = spends.reduce((a, b) => (a.compare(b) > 0 ? a : b), zero);
  return {
    CurrencyCode: "USD",
    HourlyCommitmentToPurchase: String(commitment),
    CurrentAverageHourlyOnDemandSpend: text(before.dividedBy(count, places)),
    CurrentMaximumHourlyOnDemandSpend: text(most),
    CurrentMinimumHourlyOnDemandSpend: text(least),
    EstimatedAverageUtilization: text(utilizationPercent),
    EstimatedOnDemandCost: text(after),
    EstimatedOnDemandCostWithCurrentCommitment: text(before),
    EstimatedSavingsAmount: text(savings),
    EstimatedSavingsPercentage: percentage(savings, before),
    EstimatedMonthlySavingsAmount: text(savings.times(monthlyHours).dividedBy(count, places)),
    EstimatedROI: percentage(savings, cost),
  };
}

/** Hour by hour: what was paid, and how much of it a commitment would have covered. */
export function hourMetrics({ hours }: Advice) {
  return hours.map(({ start, before, after }) => ({
    StartTime: new Date(start).toISOString(),
    EstimatedOnDemandCost: text(after),
    CurrentCoverage: "0",
    EstimatedCoverage: percentage(before.minus(after), before),
  }));
}

/** What is paid at once for an amount an hour. */
export function upfrontOf({ term, purchaseOption }: ThoughtPlan, commitment: number): string {
  const whole = decimal(String(commitment)).times(decimal(8_760 * (term === "1yr" ? 1 : 3)));
  const share = { "No Upfront": "0", "Partial Upfront": "0.5", "All Upfront": "1" }[purchaseOption];
  return whole.times(decimal(share)).toString();
}

/** Under which id the Savings Plans service sells it. */
export function offeringOf({ planType, region, instanceFamily, term, purchaseOption }: ThoughtPlan): string {
  return savingsPlanOfferingId({ planType, region, instanceFamily, term, purchaseOption });
}
