/** Reserved instances: which running hours they cover, and their fees. AWS docs: EC2 user guide, "How Reserved Instance discounts are applied". */
import { decimal, type Decimal, smaller, zero } from "../decimal.ts";
import { allocate, quotientDown } from "./allocate.ts";
import { amortizedCost, hoursWithin, isActive, type ReadyReservation, reservationFits } from "./commitments.ts";
import { nextMonthStart } from "./billing-period.ts";
import { CoverageBook, quantityOf } from "./coverage.ts";
import { type Draft, placeOf } from "./draft.ts";
import { type Family, isSharing } from "./family.ts";
import type { HourUse } from "./hours.ts";
import { normalized } from "./instance-size.ts";
import type { CommitmentUse } from "./rated-bill.ts";
import type { Terms } from "./terms.ts";
import { normalizedFact, onDemandRate } from "./tiers.ts";
import { placeUsageType } from "./usage-type.ts";

const one = decimal(1);

/** Lays the family's reservations over its hours and charges their fees. */
export function chargeReservations(
  family: Family,
  {
    reservations,
    hours,
    terms,
  }: { reservations: readonly ReadyReservation[]; hours: ReadonlyMap<number, readonly HourUse[]>; terms: Terms },
): { drafts: Draft[]; uses: CommitmentUse[] } {
  const own = reservations.filter(({ account }) => family.includes(account));
  const books = new Map(own.map((reservation) => [reservation, new CoverageBook()]));
  const sharing = (account: string): boolean =>
    isSharing(terms.sharing, account, { month: family.month, what: "discounts" });
  for (const [hour, uses] of hours) {
    const capacity = new Map(own.map((each) => [each, isActive(each, hour) ? each.hourlyCapacity : zero]));
    // All owners first: what one account's reservations leave over must not displace another's own.
    for (const isOwners of [true, false]) {
      for (const reservation of own) {
        const fitting = uses.filter((use) => mayCover(reservation, use, { isOwners, sharing }));
        const book = books.get(reservation);
        if (book === undefined || fitting.length === 0) continue;
        capacity.set(
          reservation,
          coverHour(reservation, fitting, { capacity: capacity.get(reservation) ?? zero, book }),
        );
      }
    }
  }
  return chargeFees(family, books);
}

function mayCover(
  reservation: ReadyReservation,
  { member, slice }: HourUse,
  { isOwners, sharing }: { isOwners: boolean; sharing: (account: string) => boolean },
): boolean {
  if (slice.left.isZero() || (member.account === reservation.account) !== isOwners) return false;
  if (!isOwners && !(sharing(reservation.account) && sharing(member.account))) return false;
  const { zone } = reservation.terms;
  return (zone === undefined || zone === slice.zone) && reservationFits(reservation, member);
}

/** Covers the smallest sizes first and gives what capacity is left. */
function coverHour(
  reservation: ReadyReservation,
  uses: readonly HourUse[],
  { capacity, book }: { capacity: Decimal; book: CoverageBook },
): Decimal {
  let left = capacity;
  const ordered = [...uses].sort((a, b) => sizeOf(reservation, a).compare(sizeOf(reservation, b)));
  for (const use of ordered) {
    if (left.isZero()) break;
    const size = sizeOf(reservation, use);
    const wanted = use.slice.left.times(size);
    if (wanted.compare(left) <= 0) {
      left = left.minus(wanted);
      book.cover(use, use.slice.left, wanted);
    } else {
      // What is below the last place of the quotient is of no use to anybody.
      book.cover(use, smaller(use.slice.left, quotientDown(left, size)), left);
      left = zero;
    }
  }
  return left;
}

/** What an hour of the use takes of the reservation. */
function sizeOf({ isFlexible }: ReadyReservation, { member }: HourUse): Decimal {
  return (isFlexible ? member.instance?.factor : undefined) ?? one;
}

function chargeFees(
  family: Family,
  books: ReadonlyMap<ReadyReservation, CoverageBook>,
): { drafts: Draft[]; uses: CommitmentUse[] } {
  const drafts: Draft[] = [];
  const uses: CommitmentUse[] = [];
  for (const [reservation, book] of books) {
    const elapsed = hoursWithin(reservation, family.span);
    const used = book.used();
    const unused = elapsed.times(reservation.hourlyCapacity).minus(used);
    const covered = book.entries();
    const costs = allocate(amortizedCost(reservation, elapsed), [...covered.map((each) => each.used), unused]);
    for (const [index, { member, parts }] of covered.entries()) {
      const quantity = quantityOf(parts);
      const publicRate = onDemandRate(member);
      drafts.push({
        ...placeOf(member),
        member,
        parts,
        quantity,
        lineItemType: "DiscountedUsage",
        description: `${member.usageType} covered by reservation ${reservation.id}`,
        unit: "Hrs",
        unblended: zero,
        amortized: costs[index] ?? zero,
        facts: {
          rate: zero,
          commitment: reservation.id,
          ...(member.price !== undefined && { sku: member.price.product.sku }),
          ...(publicRate !== undefined && { publicCost: quantity.times(publicRate) }),
          ...normalizedFact(member, quantity),
        },
      });
    }
    drafts.push(...feeDrafts(reservation, family, costs.at(-1) ?? zero));
    if (!elapsed.isZero()) uses.push(newUse(reservation, family, { used, unused }));
  }
  return { drafts, uses };
}

function newUse(
  { id, isFlexible }: ReadyReservation,
  { month, payer }: Family,
  { used, unused }: { used: Decimal; unused: Decimal },
): CommitmentUse {
  return { billingPeriod: month, payer, id, unit: isFlexible ? "NormalizedHrs" : "Hrs", used, unused };
}

/** The upfront fee in the month of purchase, and the recurring fee of each month: for all its hours, used or not. */
function feeDrafts(reservation: ReadyReservation, { month, span }: Family, unusedCost: Decimal): Draft[] {
  const { terms, id, hourly, upfront, count, start } = reservation;
  const whole = { start: month, end: nextMonthStart(month) };
  const place = placeUsageType(terms.service, terms.region, terms.usageType);
  const names = {
    account: terms.account,
    region: terms.region,
    service: terms.service,
    usageType: "usageType" in place ? place.usageType : terms.usageType,
    operation: terms.operation,
  };
  const drafts: Draft[] = [];
  if (!upfront.isZero() && terms.upfrontPaid !== true && start >= whole.start && start < span.end) {
    const description = `Sign up charge for reservation ${id}: ${terms.count} × ${terms.usageType}`;
    const rate = decimal(terms.upfrontFee);
    const facts = { commitment: id, rate };
    drafts.push({
      ...names,
      lineItemType: "Fee",
      description,
      unit: "Quantity",
      quantity: count,
      unblended: upfront,
      amortized: zero,
      facts,
    });
  }
  const hours = hoursWithin(reservation, whole);
  if (hours.isZero()) return drafts;
  const quantity = hours.times(count);
  const facts = { commitment: id, rate: decimal(terms.hourlyPrice), ...factorFact(reservation, quantity) };
  const description = `USD ${terms.hourlyPrice} hourly fee per ${terms.usageType}, reservation ${id}`;
  const unblended = hourly.times(hours);
  drafts.push({
    ...names,
    lineItemType: "RIFee",
    description,
    unit: "Hrs",
    quantity,
    unblended,
    amortized: unusedCost,
    facts,
  });
  return drafts;
}

function factorFact({ instance }: ReadyReservation, quantity: Decimal): Pick<Draft["facts"], "normalizedQuantity"> {
  return instance?.factor === undefined ? {} : { normalizedQuantity: normalized(quantity, instance) };
}
