/** What a bill depends on besides use and prices: commitments, free tier, credits, support plans, tax, sharing. */
import type { LeaseLength, PurchaseOption } from "../book/book.ts";
import type { SupportPlanName } from "./support-plans.ts";

/** A reserved instance, or reserved capacity of another service that is sold by the instance hour. */
export interface Reservation {
  /** ARN or id, as on the bill. */
  readonly id: string;
  /** The account that bought it. */
  readonly account: string;
  /** `AmazonEC2`, `AmazonRDS`, `AmazonElastiCache` … */
  readonly service: string;
  readonly region: string;
  /** Without the region's code: `BoxUsage:m4.large`, `InstanceUsage:db.t3.micro`. */
  readonly usageType: string;
  /** Platform or engine: `RunInstances`, `RunInstances:0002`, `CreateDBInstance:0014`. */
  readonly operation: string;
  /** Zonal: only this availability zone, and no other size. */
  readonly zone?: string;
  readonly count: number;
  /** Milliseconds since 1970. It counts from the clock hour in which it begins. */
  readonly start: number;
  readonly term: LeaseLength;
  readonly purchaseOption: PurchaseOption;
  /** US dollars for one instance, a decimal number. */
  readonly upfrontFee: string;
  /** US dollars for one instance and hour. */
  readonly hourlyPrice: string;
  /** When it ended before its term: it was modified. Exclusive. */
  readonly end?: number;
  /** What it was modified from paid the upfront fee: it is spread over use, and not charged again. */
  readonly upfrontPaid?: boolean;
}

/** A rate that holds for one plan, where the price book has none. */
export interface SavingsPlanOwnRate {
  /** Without the region's code: `BoxUsage:c5.xlarge`. */
  readonly usageType: string;
  readonly operation?: string;
  /** Every region when left out. */
  readonly region?: string;
  /** US dollars for one unit. */
  readonly rate: string;
}

/** A savings plan. */
export interface SavingsPlan {
  readonly id: string;
  readonly account: string;
  readonly planType: "ComputeSavingsPlans" | "EC2InstanceSavingsPlans";
  /** Of an EC2 instance savings plan. */
  readonly region?: string;
  /** Of an EC2 instance savings plan: `c5`. */
  readonly instanceFamily?: string;
  /** US dollars of savings-plan rates an hour, upfront part included. */
  readonly hourlyCommitment: string;
  readonly start: number;
  readonly term: LeaseLength;
  readonly purchaseOption: PurchaseOption;
  /** US dollars paid at purchase: half or more of the whole with a partial upfront; reckoned from the option when left out. */
  readonly upfrontFee?: string;
  readonly rates?: readonly SavingsPlanOwnRate[];
}

/** A promotional credit. */
export interface Credit {
  readonly id: string;
  readonly account: string;
  /** US dollars. */
  readonly amount: string;
  /** Milliseconds since 1970: the first moment that it is no longer good for. */
  readonly expiresAt: number;
  /** When it was given; it holds from that month on. */
  readonly startsAt: number;
  /** Service codes that it is good for; every service but support when left out. */
  readonly services?: readonly string[];
  readonly description?: string;
  /** It pays nothing, and keeps what it has left. */
  readonly isDisabled?: boolean;
}

/** Money that AWS gave back. */
export interface Refund {
  readonly account: string;
  readonly service: string;
  /** US dollars, positive. */
  readonly amount: string;
  readonly at: number;
  readonly description: string;
}

/**
 * Which free tier holds. `none`: the price list as it is. `legacy`: the offers of accounts opened before 15 July 2025,
 * twelve months and always free. `credits`: the plans since then: always-free offers, and credits instead of the rest.
 */
export type FreeTierMode = "none" | "legacy" | "credits";

/** An organization has one free tier, which its management account's age decides. */
export interface FreeTierTerms {
  readonly mode: FreeTierMode;
  /** When the paying account was opened; twelve-month offers never end when left out. */
  readonly openedAt?: number;
  /** Of the five tasks that bring 20 dollars each, how many were done (mode `credits`). */
  readonly tasksDone?: number;
}

/** A support plan of one account. */
export interface SupportSubscription {
  readonly account: string;
  readonly plan: SupportPlanName;
  /** Milliseconds since 1970; the first month is charged in proportion. */
  readonly since?: number;
  readonly until?: number;
}

/** Tax as a percentage of what is charged after credits. */
export interface TaxTerms {
  /** `10` for Korea's value-added tax. */
  readonly ratePercent: string;
  readonly description?: string;
  /** Accounts that it does not hold for. */
  readonly exemptAccounts?: readonly string[];
  /** Service codes that it does not hold for. */
  readonly exemptServices?: readonly string[];
}

/** From when on an account gives and takes the family's discounts and credits. The state at a month's end holds for all of it. */
export interface SharingPreference {
  readonly account: string;
  readonly since: number;
  /** Reserved instances and savings plans. */
  readonly discounts: boolean;
  readonly credits: boolean;
}

/** A percentage agreed with AWS (an enterprise discount program). */
export interface Discount {
  readonly description: string;
  readonly percent: string;
  /** Every service but support when left out. */
  readonly services?: readonly string[];
}

/** Everything that a bill depends on besides use and prices. Nothing is needed. */
export interface Terms {
  /** The account that pays: the first by number when left out. */
  readonly payer?: string;
  /** The months that fees are due for, besides those with use, and until when: the region's now, for the running month. */
  readonly period?: { readonly start: number; readonly end: number };
  /** Account → when it joined the family: what it used before is billed to itself. */
  readonly joinedAt?: Readonly<Record<string, number>>;
  readonly reservations?: readonly Reservation[];
  readonly savingsPlans?: readonly SavingsPlan[];
  readonly freeTier?: FreeTierTerms;
  readonly discounts?: readonly Discount[];
  readonly refunds?: readonly Refund[];
  readonly credits?: readonly Credit[];
  readonly sharing?: readonly SharingPreference[];
  readonly support?: readonly SupportSubscription[];
  /** A plan that every account of the bill has. */
  readonly supportOfAll?: SupportPlanName;
  readonly tax?: TaxTerms;
}
