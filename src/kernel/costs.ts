/** The port of the bill: what use cost, as rated lines. Every view of money (Cost Explorer, budgets, reports, invoices) reads these. */
import type { ReservationRow, SavingsPlanRow } from "./cost-terms.ts";

/** Whole UTC hours, days or months. */
export type CostGranularity = "HOURLY" | "DAILY" | "MONTHLY";

/** As AWS's cost and usage report names them; `EdpDiscount` is an agreed percentage. */
export type CostLineItemType =
  | "Usage"
  | "DiscountedUsage"
  | "Fee"
  | "RIFee"
  | "SavingsPlanUpfrontFee"
  | "SavingsPlanRecurringFee"
  | "SavingsPlanCoveredUsage"
  | "SavingsPlanNegation"
  | "EdpDiscount"
  | "Credit"
  | "Refund"
  | "Tax";

/** One amount under five readings: US dollars as exact decimal strings. */
export interface CostAmounts {
  /** As charged. */
  readonly unblended: string;
  /** Quantity × the organization's average rate. */
  readonly blended: string;
  /** Upfront and recurring fees spread over the use that they were for. */
  readonly amortized: string;
  /** Less agreed percentages. */
  readonly netUnblended: string;
  readonly netAmortized: string;
}

/** What all parts of one rated line have in common. */
export interface CostFacts {
  readonly payer: string;
  readonly account: string;
  /** Service code of the cost report: `AmazonS3`. */
  readonly service: string;
  /** Cost Explorer's name of it: `Amazon Simple Storage Service`. */
  readonly serviceName: string;
  /** With the region's code, `APN2-Requests-Tier1`; "" for taxes, credits of whole services … */
  readonly usageType: string;
  /** Cost Explorer's group of usage types, `S3: Storage - Standard`; "" when it is in none. */
  readonly usageTypeGroup: string;
  readonly operation: string;
  /** "" for services without regions. */
  readonly region: string;
  readonly lineItemType: CostLineItemType;
  readonly description: string;
  readonly unit: string;
  readonly productFamily: string;
  /** `m5.large`, `db.t3.micro`; "" for what is no instance. */
  readonly instanceType: string;
  /** US dollars for one unit; undefined where there is no rate, or it is not known. */
  readonly rate: string | undefined;
  readonly rateCode: string | undefined;
  readonly sku: string | undefined;
  /** The organization's average rate. */
  readonly blendedRate: string | undefined;
  /** Reservation or savings plan that it is of or covered by. */
  readonly commitment: string | undefined;
  readonly credit: string | undefined;
  /** The free-tier offer that it is free by. */
  readonly freeTierOffer: string | undefined;
  /** How sure the price is: A, B or C as the price book has it. */
  readonly trust: string | undefined;
  /** The price is not known: there are no costs, which is not the same as zero. */
  readonly unpriced: boolean;
}

/** A rated line within one period. */
export interface CostLine extends CostFacts {
  /** First millisecond of its month. */
  readonly billingPeriod: number;
  /** Milliseconds; `end` is exclusive. Fees, credits and taxes of a whole month stand in its first day (and hour). */
  readonly start: number;
  readonly end: number;
  /** "" unless resources were asked for, and for what no resource caused. */
  readonly resource: string;
  /** Availability zone; "" when there is none. */
  readonly zone: string;
  /** Cost allocation tags by key, without AWS's `user:`. */
  readonly tags: Readonly<Record<string, string>>;
  readonly quantity: string;
  /** Quantity × the instance size's normalization factor. */
  readonly normalizedQuantity: string | undefined;
  /** What it would have cost on demand. */
  readonly publicCost: string | undefined;
  /** Undefined when unpriced. */
  readonly costs: CostAmounts | undefined;
  /** False: its month's bill may still change ("estimated"). */
  readonly isFinal: boolean;
}

/** Dimensions with equal names in `CostLine`, each with the values that are wanted. */
export type CostFilter = {
  readonly [
    dimension in
      | "account"
      | "service"
      | "usageType"
      | "usageTypeGroup"
      | "operation"
      | "region"
      | "lineItemType"
      | "resource"
      | "zone"
  ]?: readonly string[];
};

/** Which lines. */
export interface CostQuery {
  /** All accounts that this one pays for. One of `payer` and `account` is stated. */
  readonly payer?: string;
  /** What one account was charged, whoever paid. */
  readonly account?: string;
  /** Milliseconds, rounded down and up to the granularity's periods; parts of a month make whole-month lines of that month's sums between them. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly granularity: CostGranularity;
  /** Tell resources apart (many more lines). Hours always tell them. */
  readonly resources?: boolean;
  /** `active` (the default): only tags that the payer activated for cost allocation, from then on. `all`: every tag. */
  readonly tags?: "active" | "all";
  readonly filter?: CostFilter;
}

/** One line of an invoice: rounded to the cent once. */
export interface BillLine {
  readonly account: string;
  readonly service: string;
  readonly serviceName: string;
  readonly region: string;
  readonly usageType: string;
  readonly lineItemType: CostLineItemType;
  readonly description: string;
  readonly unit: string;
  readonly quantity: string;
  readonly rate: string | undefined;
  readonly rateCode: string | undefined;
  /** Exact; undefined when unpriced. */
  readonly cost: string | undefined;
  /** Rounded half up to the cent. */
  readonly amount: string | undefined;
  readonly unpriced: boolean;
}

/** Sums of a month: US dollars, exact but for `statement`. */
export interface BillTotal extends CostAmounts {
  /** The sum of the rounded lines: what the invoice asks for. */
  readonly statement: string;
  readonly usage: string;
  readonly discounts: string;
  readonly credits: string;
  readonly refunds: string;
  readonly support: string;
  readonly tax: string;
  readonly unpricedLines: number;
}

/** How much of a free-tier offer a payer's accounts used in a month. */
export interface BillFreeTier {
  readonly offer: string;
  readonly unit: string;
  readonly used: string;
  readonly limit: string;
}

/** How much of a reservation or savings plan was used in a month. */
export interface BillCommitment {
  readonly id: string;
  readonly unit: "Hrs" | "NormalizedHrs" | "USD";
  readonly used: string;
  readonly unused: string;
}

/** A payer's month. */
export interface Bill {
  readonly payer: string;
  /** First millisecond of the month. */
  readonly billingPeriod: number;
  readonly isFinal: boolean;
  /** When it was rated, region time, and up to when held amounts are counted (whole hours). */
  readonly ratedAt: number;
  readonly reckonedUntil: number;
  /** When it became final, and as which invoice. */
  readonly closedAt: number | undefined;
  readonly invoiceId: string | undefined;
  /** The accounts on it, by id. */
  readonly accounts: readonly string[];
  readonly total: BillTotal;
  readonly lines: readonly BillLine[];
  readonly freeTier: readonly BillFreeTier[];
  readonly commitments: readonly BillCommitment[];
  /** Credit id → US dollars left after this month. */
  readonly creditsLeft: Readonly<Record<string, string>>;
}

/** Use that a month would have had more of, or less. */
export interface UseChange {
  readonly account: string;
  /** "" where there is none, or the usage type's code tells it. */
  readonly region: string;
  readonly service: string;
  /** With or without the region's code. */
  readonly usageType: string;
  readonly operation: string;
  readonly zone?: string;
  /** Milliseconds within the month; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** In the unit of the price. Negative: so much of what was used then is left out, at most all of it. */
  readonly quantity: string;
}

/** How a month would have been another. */
export interface CostChanges {
  readonly usage: readonly UseChange[];
  /** Commitments bought besides. */
  readonly reservations: readonly ReservationRow[];
  readonly savingsPlans: readonly SavingsPlanRow[];
  /** Ids of commitments that are left out. */
  readonly without: readonly string[];
}

/** The bill of a region's accounts. */
export interface Costs {
  /** Rated lines, in a fixed order; the open months are rated anew when use, terms, tags or prices changed. */
  lines(query: CostQuery): Promise<readonly CostLine[]>;
  /** One payer's month. `month` is any moment of it. A month without use and fees has no lines. */
  bill(payer: string, month: number): Promise<Bill>;
  /** A payer's final bills with anything on them, the oldest first: what it got invoices for. */
  invoices(payer: string): Promise<readonly Bill[]>;
  /**
   * One payer's month by day as it would be with changes, rated as the bill is, at the prices and terms of now. Nothing of it is kept.
   * Throws InvalidRequest for a usage type of another region than the one beside it.
   */
  estimate(payer: string, month: number, changes: CostChanges): Promise<readonly CostLine[]>;
  /** First moment of the first month with use or fees; the running month when there is none yet. */
  firstMonth(): Promise<number>;
  /** Who pays for an account, and all accounts on the same bill, by id. */
  family(account: string): Promise<{ readonly payer: string; readonly members: readonly string[] }>;
}
