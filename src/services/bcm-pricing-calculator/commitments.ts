/** Commitments that scenarios buy or leave out: offerings by their ids, and what the family has already. */
import { formatArn } from "../../kernel/arn.ts";
import {
  costReservations,
  costSavingsPlans,
  type ReservationRow,
  type SavingsPlanRow,
} from "../../kernel/cost-terms.ts";
import type { Reader } from "../../kernel/store.ts";
import type { PriceBook } from "../../pricing/book/book.ts";
import { savingsPlanOfferingId } from "../../pricing/book/offering-id.ts";
import { findReservedOffering, reservedOfferings } from "../../pricing/book/reserved-offerings.ts";
import { savingsPlanOfferings, type PlanOffering } from "../../pricing/book/savings-plan-offerings.ts";
import { decimal } from "../../pricing/decimal.ts";
import { activeHours, termEnd } from "../../pricing/rate/billing-period.ts";
import { missing } from "./errors.ts";
import type { CommitmentModificationRow, EstimateCommitmentRow, Interval } from "./tables.ts";

const mostRows = 10_000;

/** What accounts have bought. */
export interface Owned {
  readonly reservations: readonly ReservationRow[];
  readonly savingsPlans: readonly SavingsPlanRow[];
}

/** Reads what counts within an interval. */
export async function readOwned(reader: Reader, accounts: readonly string[], interval: Interval): Promise<Owned> {
  const reservations: ReservationRow[] = [];
  const savingsPlans: SavingsPlanRow[] = [];
  for (const account of accounts) {
    reservations.push(...(await reader.range(costReservations, { prefix: [account], limit: mostRows })));
    savingsPlans.push(...(await reader.range(costSavingsPlans, { prefix: [account], limit: mostRows })));
  }
  const counts = (row: ReservationRow | SavingsPlanRow): boolean => hoursOf(row, interval) > 0;
  return { reservations: reservations.filter(counts), savingsPlans: savingsPlans.filter(counts) };
}

/** The row that an id or ARN names; undefined when the account has none. */
export function findOwned<Row extends { readonly id: string; readonly account: string }>(
  rows: readonly Row[],
  { account, id }: { readonly account: string; readonly id: string },
): Row | undefined {
  return rows.find((row) => row.account === account && (row.id === id || row.id.endsWith(`/${id}`)));
}

/** The offering; throws ResourceNotFoundException. */
export function requirePlanOffering(book: PriceBook, id: string): PlanOffering {
  const offering = savingsPlanOfferings(book).find((each) => each.id === id);
  if (offering === undefined) throw missing("offering", id);
  return offering;
}

/** A savings plan as rating knows it, bought at the interval's start. */
export function newPlan(
  row: CommitmentModificationRow,
  { offeringId, commitment }: { readonly offeringId: string; readonly commitment: string },
  { book, interval }: { readonly book: PriceBook; readonly interval: Interval },
): SavingsPlanRow {
  const { planType, region, instanceFamily, term, purchaseOption } = requirePlanOffering(book, offeringId);
  const account = row.usageAccountId;
  return {
    account,
    id: formatArn({ service: "savingsplans", region: "", account, resource: `savingsplan/${row.id}` }),
    planType,
    ...(region !== undefined && { region }),
    ...(instanceFamily !== undefined && { instanceFamily }),
    hourlyCommitment: commitment,
    start: interval.start,
    term,
    purchaseOption,
  };
}

/** A reservation as rating knows it, bought at the interval's start. Throws ResourceNotFoundException. */
export function newReservation(
  row: CommitmentModificationRow,
  { offeringId, count }: { readonly offeringId: string; readonly count: number },
  { book, interval }: { readonly book: PriceBook; readonly interval: Interval },
): ReservationRow {
  const offering = findReservedOffering(book, offeringId);
  if (offering === undefined) throw missing("offering", offeringId);
  const { region, zone, instanceType, operation, term } = offering;
  const account = row.usageAccountId;
  return {
    account,
    id: formatArn({ service: "ec2", region, account, resource: `reserved-instances/${row.id}` }),
    service: "AmazonEC2",
    region,
    usageType: `BoxUsage:${instanceType}`,
    operation,
    ...(zone !== undefined && { zone }),
    count,
    start: interval.start,
    term: term.leaseContractLength,
    purchaseOption: term.purchaseOption,
    upfrontFee: term.upfrontFee,
    hourlyPrice: term.hourlyPrice,
  };
}

function hoursOf({ start, term, ...row }: ReservationRow | SavingsPlanRow, interval: Interval): number {
  const end = ("end" in row ? row.end : undefined) ?? termEnd(start, term === "1yr" ? 1 : 3);
  return activeHours({ start, end }, interval);
}

type Shown = Omit<EstimateCommitmentRow, "account" | "parentId" | "order" | "id">;

/** A savings plan as a bill estimate shows it: what is paid at once, and for the hours of the interval. */
export function shownPlan(plan: SavingsPlanRow, interval: Interval): Shown {
  const { planType, region, instanceFamily, term, purchaseOption, hourlyCommitment } = plan;
  const termHours = decimal(8_760 * (term === "1yr" ? 1 : 3));
  const share = purchaseOption === "All Upfront" ? "1" : purchaseOption === "Partial Upfront" ? "0.5" : "0";
  const upfront = decimal(
    plan.upfrontFee ?? decimal(hourlyCommitment).times(termHours).times(decimal(share)).toString(),
  );
  const hourly = decimal(hourlyCommitment).minus(upfront.dividedBy(termHours, 10));
  return {
    type: "SAVINGS_PLANS",
    commitmentId: plan.id,
    offeringId: savingsPlanOfferingId({ planType, region, instanceFamily, term, purchaseOption }),
    usageAccountId: plan.account,
    region: region ?? "",
    term,
    paymentOption: purchaseOption,
    upfront: upfront.toString(),
    monthly: hourly.times(decimal(hoursOf(plan, interval))).toString(),
  };
}

/** A reservation as a bill estimate shows it. */
export function shownReservation(
  row: ReservationRow,
  { book, interval }: { readonly book: PriceBook; readonly interval: Interval },
): Shown {
  const offering = reservedOfferings(book, row.region).find(
    ({ instanceType, operation, zone, term }) =>
      row.usageType === `BoxUsage:${instanceType}` &&
      row.operation === operation &&
      row.zone === zone &&
      row.term === term.leaseContractLength &&
      row.purchaseOption === term.purchaseOption &&
      row.hourlyPrice === term.hourlyPrice,
  );
  const count = decimal(row.count);
  return {
    type: "RESERVED_INSTANCE",
    commitmentId: row.id,
    ...(offering !== undefined && { offeringId: offering.id }),
    usageAccountId: row.account,
    region: row.region,
    term: row.term,
    paymentOption: row.purchaseOption,
    upfront: row.upfrontPaid === true ? "0" : decimal(row.upfrontFee).times(count).toString(),
    monthly: decimal(row.hourlyPrice)
      .times(count)
      .times(decimal(hoursOf(row, interval)))
      .toString(),
  };
}
