/** Reservations and savings plans made ready: what each covers, for how long, and what it costs by month. */
import type { PurchaseOption } from "../book/book.ts";
import { decimal, Decimal, zero } from "../decimal.ts";
import { dividedPlaces } from "./allocate.ts";
import { activeHours, hourStart, termEnd } from "./billing-period.ts";
import { type InstanceUse, isSizeFlexible, parseInstanceUse } from "./instance-size.ts";
import type { Member } from "./members.ts";
import { onDemandRate } from "./tiers.ts";
import type { Reservation, SavingsPlan, Terms } from "./terms.ts";

/** What reservations and savings plans have in common. */
export interface Commitment {
  readonly id: string;
  readonly account: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Dollars once, for all of it. */
  readonly upfront: Decimal;
  /** Dollars for every hour, for all of it, besides the upfront part. */
  readonly hourly: Decimal;
  /** Hours of the whole term: 8,760 a year, as AWS reckons. */
  readonly termHours: Decimal;
}

/** A reservation made ready. */
export interface ReadyReservation extends Commitment {
  readonly terms: Reservation;
  readonly count: Decimal;
  readonly instance: InstanceUse | undefined;
  /** Serves every size of its family. */
  readonly isFlexible: boolean;
  /** Hours of one clock hour's capacity, normalized when it is flexible. */
  readonly hourlyCapacity: Decimal;
}

/** A savings plan made ready. */
export interface ReadyPlan extends Commitment {
  readonly terms: SavingsPlan;
  /** Dollars an hour, upfront part included. */
  readonly hourlyCommitment: Decimal;
}

/** All commitments of the terms, in the order in which they apply. */
export interface Commitments {
  readonly reservations: readonly ReadyReservation[];
  readonly plans: readonly ReadyPlan[];
}

/** Zonal reservations go first, since they fit least; then the older. Savings plans of one instance family go before the rest. */
export function readyCommitments({ reservations = [], savingsPlans = [] }: Terms): Commitments {
  return {
    reservations: reservations
      .map(readyReservation)
      .sort((a, b) => Number(b.terms.zone !== undefined) - Number(a.terms.zone !== undefined) || byAge(a, b)),
    plans: savingsPlans
      .map(readyPlan)
      .sort((a, b) => (a.terms.planType === b.terms.planType ? byAge(a, b) : isCompute(a) ? 1 : -1)),
  };
}

function isCompute({ terms }: ReadyPlan): boolean {
  return terms.planType === "ComputeSavingsPlans";
}

function byAge(a: Commitment, b: Commitment): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function years(term: "1yr" | "3yr"): number {
  return term === "1yr" ? 1 : 3;
}

function readyReservation(terms: Reservation): ReadyReservation {
  const instance = parseInstanceUse(terms.usageType);
  const count = decimal(terms.count);
  const isFlexible =
    terms.zone === undefined && instance !== undefined && isSizeFlexible(terms.service, instance, terms.operation);
  return {
    terms,
    id: terms.id,
    account: terms.account,
    start: terms.start,
    end: terms.end ?? termEnd(terms.start, years(terms.term)),
    upfront: decimal(terms.upfrontFee).times(count),
    hourly: decimal(terms.hourlyPrice).times(count),
    termHours: decimal(8_760 * years(terms.term)),
    count,
    instance,
    isFlexible,
    hourlyCapacity: isFlexible ? count.times(instance?.factor ?? decimal(1)) : count,
  };
}

const upfrontShares: Readonly<Record<PurchaseOption, string>> = {
  "No Upfront": "0",
  "Partial Upfront": "0.5",
  "All Upfront": "1",
};

function readyPlan(terms: SavingsPlan): ReadyPlan {
  const hourlyCommitment = decimal(terms.hourlyCommitment);
  const termHours = decimal(8_760 * years(terms.term));
  const upfront =
    terms.upfrontFee === undefined
      ? hourlyCommitment.times(termHours).times(decimal(upfrontShares[terms.purchaseOption]))
      : decimal(terms.upfrontFee);
  return {
    terms,
    id: terms.id,
    account: terms.account,
    start: terms.start,
    end: termEnd(terms.start, years(terms.term)),
    upfront,
    hourly: hourlyCommitment.minus(upfront.dividedBy(termHours, dividedPlaces)),
    termHours,
    hourlyCommitment,
  };
}

/** Whether a reservation fits a member at all, zones aside. */
export function reservationFits({ terms, instance, isFlexible }: ReadyReservation, member: Fitting): boolean {
  if (terms.service !== member.service || terms.region !== member.region) return false;
  if (terms.operation !== member.operation) return false;
  if (!isFlexible) return terms.usageType === member.bareType;
  const use = member.instance;
  if (use === undefined || use.family !== instance?.family) return false;
  return isSizeFlexible(member.service, use, member.operation);
}

/** What fitting looks at. */
export type Fitting = Pick<Member, "service" | "region" | "operation" | "bareType" | "instance" | "price">;

/** The plan's rate for a member; undefined when it does not cover it. */
export function planRate({ terms }: ReadyPlan, member: Fitting): Decimal | undefined {
  if (terms.planType === "EC2InstanceSavingsPlans" && !isFamilyOf(terms, member)) return undefined;
  const own = terms.rates?.find(
    (rate) =>
      rate.usageType === member.bareType &&
      (rate.operation ?? member.operation) === member.operation &&
      (rate.region ?? member.region) === member.region,
  );
  if (own !== undefined) return decimal(own.rate);
  const listed = member.price?.savingsPlans.find(
    ({ planType, leaseContractLength, purchaseOption }) =>
      planType === terms.planType && leaseContractLength === terms.term && purchaseOption === terms.purchaseOption,
  );
  return listed === undefined ? undefined : decimal(listed.discountedRate);
}

function isFamilyOf({ region, instanceFamily }: SavingsPlan, { service, instance, region: place }: Fitting): boolean {
  return service === "AmazonEC2" && place === region && instance?.family === instanceFamily;
}

/** Whether any commitment may cover a member: then its hours are kept apart. */
export function mayBeCovered({ reservations, plans }: Commitments, member: Fitting): boolean {
  if (reservations.some((reservation) => reservationFits(reservation, member))) return true;
  return onDemandRate(member) !== undefined && plans.some((plan) => planRate(plan, member) !== undefined);
}

/** Whether a commitment counts in the clock hour that begins then. */
export function isActive({ start, end }: Commitment, hour: number): boolean {
  return hourStart(start) <= hour && hour < hourStart(end);
}

/** Clock hours of a commitment within a span. */
export function hoursWithin(commitment: Commitment, span: { start: number; end: number }): Decimal {
  return new Decimal(BigInt(activeHours(commitment, span)), 0);
}

/** What a commitment's hours cost with its upfront fee spread evenly over the term. */
export function amortizedCost({ upfront, hourly, termHours }: Commitment, hours: Decimal): Decimal {
  const share = upfront.isZero() ? zero : upfront.times(hours).dividedBy(termHours, dividedPlaces);
  return hourly.times(hours).plus(share);
}
