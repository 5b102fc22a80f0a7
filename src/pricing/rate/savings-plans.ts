/** Savings plans: which hours they cover, and their fees. AWS docs: Savings Plans user guide, "Understanding how Savings Plans apply to your usage". */
import { decimal, type Decimal, larger, smaller, sum, zero } from "../decimal.ts";
import { dividedPlaces, quotientDown } from "./allocate.ts";
import { hoursWithin, isActive, planRate, type ReadyPlan } from "./commitments.ts";
import { type Coverage, CoverageBook, quantityOf } from "./coverage.ts";
import { type Draft, placeOf } from "./draft.ts";
import { type Family, isSharing } from "./family.ts";
import type { HourUse } from "./hours.ts";
import type { CommitmentUse } from "./rated-bill.ts";
import type { Terms } from "./terms.ts";
import { normalizedFact, onDemandRate } from "./tiers.ts";

/** Lays the family's plans over what reservations left of its hours, and charges their fees. */
export function chargeSavingsPlans(
  family: Family,
  {
    plans,
    hours,
    terms,
  }: { plans: readonly ReadyPlan[]; hours: ReadonlyMap<number, readonly HourUse[]>; terms: Terms },
): { drafts: Draft[]; uses: CommitmentUse[] } {
  const own = plans.filter(({ account }) => family.includes(account));
  const books = new Map(own.map((plan) => [plan, new CoverageBook()]));
  const sharing = (account: string): boolean =>
    isSharing(terms.sharing, account, { month: family.month, what: "discounts" });
  for (const [hour, uses] of hours) {
    // Plans of an instance family go before those for all computing, each kind with its owners' use first.
    for (const planType of ["EC2InstanceSavingsPlans", "ComputeSavingsPlans"] as const) {
      const active = own.filter((plan) => plan.terms.planType === planType && isActive(plan, hour));
      const left = new Map(active.map((plan) => [plan, plan.hourlyCommitment]));
      for (const isOwners of [true, false]) {
        for (const plan of active) {
          const reachable = uses.filter(({ member }) => {
            if ((member.account === plan.account) !== isOwners) return false;
            return isOwners || (sharing(plan.account) && sharing(member.account));
          });
          const book = books.get(plan);
          if (book !== undefined)
            left.set(plan, coverHour(plan, reachable, { commitment: left.get(plan) ?? zero, book }));
        }
      }
    }
  }
  return chargeFees(family, books);
}

/** A use with what the plan makes of it. */
interface Candidate {
  readonly use: HourUse;
  readonly rate: Decimal;
  /** Plan's rate ÷ on-demand rate: the smaller, the more is saved. */
  readonly ratio: Decimal;
}

/** The greatest saving first, then the lowest rate; gives what is left of the commitment. */
function coverHour(
  plan: ReadyPlan,
  uses: readonly HourUse[],
  { commitment, book }: { commitment: Decimal; book: CoverageBook },
): Decimal {
  let left = commitment;
  if (left.isZero()) return left;
  const candidates = uses.flatMap((use) => candidateOf(plan, use));
  candidates.sort((a, b) => a.ratio.compare(b.ratio) || a.rate.compare(b.rate));
  for (const { use, rate } of candidates) {
    if (left.isZero()) break;
    const wanted = use.slice.left.times(rate);
    if (wanted.compare(left) <= 0) {
      left = left.minus(wanted);
      book.cover(use, use.slice.left, wanted);
    } else {
      book.cover(use, smaller(use.slice.left, quotientDown(left, rate)), left);
      left = zero;
    }
  }
  return left;
}

/** A plan's rate above the on-demand rate never applies: AWS would charge more with the plan than without. */
function candidateOf(plan: ReadyPlan, use: HourUse): Candidate[] {
  if (use.slice.left.isZero()) return [];
  const rate = planRate(plan, use.member);
  const onDemand = onDemandRate(use.member);
  if (rate === undefined || onDemand === undefined || onDemand.isZero() || rate.compare(onDemand) > 0) return [];
  return [{ use, rate, ratio: rate.dividedBy(onDemand, dividedPlaces) }];
}

function chargeFees(
  family: Family,
  books: ReadonlyMap<ReadyPlan, CoverageBook>,
): { drafts: Draft[]; uses: CommitmentUse[] } {
  const drafts: Draft[] = [];
  const uses: CommitmentUse[] = [];
  for (const [plan, book] of books) {
    const covered = book.entries();
    const hours = hoursWithin(plan, family.span);
    const used = sum(covered.map((each) => each.used));
    const unused = larger(zero, plan.hourlyCommitment.times(hours).minus(used));
    for (const coverage of covered) drafts.push(...coveredDrafts(plan, coverage));
    drafts.push(...feeDrafts(plan, family, { hours, unused }));
    if (!hours.isZero())
      uses.push({ billingPeriod: family.month, payer: family.payer, id: plan.id, unit: "USD", used, unused });
  }
  return { drafts, uses };
}

/** The use at its on-demand cost, and the same taken off again: the plan's own fee pays for it. */
function coveredDrafts(plan: ReadyPlan, { member, parts, used }: Coverage): Draft[] {
  const quantity = quantityOf(parts);
  const publicRate = onDemandRate(member) ?? zero;
  const publicCost = quantity.times(publicRate);
  const rateCode = member.price?.onDemand.dimensions[0]?.rateCode;
  const facts: Draft["facts"] = {
    commitment: plan.id,
    rate: publicRate,
    publicCost,
    ...(rateCode !== undefined && { rateCode }),
    ...(member.price !== undefined && { sku: member.price.product.sku }),
    ...normalizedFact(member, quantity),
  };
  const shared = { ...placeOf(member), member, parts, quantity, unit: "Hrs" };
  return [
    {
      ...shared,
      lineItemType: "SavingsPlanCoveredUsage",
      description: `${member.usageType} covered by savings plan ${plan.id}`,
      unblended: publicCost,
      amortized: used,
      facts,
    },
    {
      ...shared,
      lineItemType: "SavingsPlanNegation",
      description: `SavingsPlanNegation used by savings plan ${plan.id}`,
      unblended: publicCost.negated(),
      amortized: zero,
      facts: { commitment: plan.id, rate: publicRate },
    },
  ];
}

/** `ComputeSP:1yrNoUpfront`, `EC2SP:c5.1yrNoUpfront`, as AWS's offer files have them. */
function feeUsageType({ planType, instanceFamily = "", term, purchaseOption }: ReadyPlan["terms"]): string {
  const kind = planType === "ComputeSavingsPlans" ? "ComputeSP:" : `EC2SP:${instanceFamily}.`;
  return `${kind}${term}${purchaseOption.replaceAll(" ", "")}`;
}

function feeDrafts(
  plan: ReadyPlan,
  { month, span }: Family,
  { hours, unused }: { hours: Decimal; unused: Decimal },
): Draft[] {
  const { terms, id, upfront, hourly, start } = plan;
  const names = {
    account: terms.account,
    region: terms.region ?? "",
    service: "ComputeSavingsPlans",
    usageType: feeUsageType(terms),
    operation: "",
  };
  const drafts: Draft[] = [];
  if (!upfront.isZero() && start >= month && start < span.end) {
    const description = `Upfront fee of savings plan ${id}`;
    const facts = { commitment: id, rate: upfront };
    drafts.push({
      ...names,
      lineItemType: "SavingsPlanUpfrontFee",
      description,
      unit: "Quantity",
      quantity: decimal(1),
      unblended: upfront,
      amortized: zero,
      facts,
    });
  }
  if (hours.isZero()) return drafts;
  const description = `Hourly fee of savings plan ${id}`;
  const facts = { commitment: id, rate: hourly };
  drafts.push({
    ...names,
    lineItemType: "SavingsPlanRecurringFee",
    description,
    unit: "Hrs",
    quantity: hours,
    unblended: hourly.times(hours),
    amortized: unused,
    facts,
  });
  return drafts;
}
