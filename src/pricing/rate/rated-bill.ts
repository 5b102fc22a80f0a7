/** What rating answers: charges in the terms of AWS's cost and usage report, exact and rounded once. */
import type { Decimal } from "../decimal.ts";
import type { Trust } from "../book/book.ts";

/** As the cost and usage report names them. `EdpDiscount` is an agreed percentage. */
export type LineItemType =
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

/** One amount of money under five readings. US dollars, never rounded. */
export interface Costs {
  /** As charged. */
  readonly unblended: Decimal;
  /** Quantity × the organization's average rate; fees, credits and savings plans as charged. */
  readonly blended: Decimal;
  /** Upfront and recurring fees spread over the use that they were for; what was not used stays on the fee. */
  readonly amortized: Decimal;
  /** Less the agreed percentages, whose own lines are then zero. */
  readonly netUnblended: Decimal;
  readonly netAmortized: Decimal;
}

/** What an account is charged for one operation at one rate in one month. */
export interface RatedLine {
  /** First millisecond of the month. */
  readonly billingPeriod: number;
  readonly payer: string;
  readonly account: string;
  readonly region: string;
  readonly service: string;
  /** With the region's code. */
  readonly usageType: string;
  readonly operation: string;
  readonly lineItemType: LineItemType;
  readonly description: string;
  readonly unit: string;
  readonly quantity: Decimal;
  /** Quantity × the size's normalization factor, for instances. */
  readonly normalizedQuantity?: Decimal;
  /** US dollars for one unit; undefined where there is no rate, or it is not known. */
  readonly rate?: Decimal;
  readonly rateCode?: string;
  readonly sku?: string;
  readonly trust?: Trust;
  /** The organization's average rate, to ten places. */
  readonly blendedRate?: Decimal;
  /** What it would have cost on demand. */
  readonly publicCost?: Decimal;
  /** Undefined when the price is not known: that is not zero. */
  readonly costs: Costs | undefined;
  /** The price is not known. */
  readonly unpriced: boolean;
  /** The free-tier offer that it is free by. */
  readonly freeTierOffer?: string;
  /** The reservation's or savings plan's id. */
  readonly commitment?: string;
  /** The credit's id. */
  readonly credit?: string;
}

/** A part of a line: one resource between two moments. */
export interface RatedCharge {
  /** Everything that its parts have in common; quantity and costs are those of the part. */
  readonly line: RatedLine;
  readonly start: number;
  readonly end: number;
  readonly resource?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly zone?: string | undefined;
  readonly quantity: Decimal;
  readonly normalizedQuantity?: Decimal | undefined;
  readonly publicCost?: Decimal | undefined;
  /** Undefined when the price is not known. */
  readonly costs: Costs | undefined;
}

/** One line of an invoice: an account's quantity of a usage type at one rate, rounded to the cent once. */
export interface StatementLine {
  readonly billingPeriod: number;
  readonly payer: string;
  readonly account: string;
  readonly service: string;
  readonly region: string;
  readonly usageType: string;
  readonly lineItemType: LineItemType;
  readonly description: string;
  readonly unit: string;
  readonly quantity: Decimal;
  readonly rate?: Decimal;
  readonly rateCode?: string;
  /** Exact. */
  readonly cost: Decimal | undefined;
  /** Rounded half up to the cent. */
  readonly amount: Decimal | undefined;
  readonly unpriced: boolean;
}

/** Sums over all lines. US dollars; exact but for `statement`. */
export interface BillTotal extends Costs {
  readonly currency: "USD";
  /** What the invoice asks for: the sum of the rounded lines. */
  readonly statement: Decimal;
  /** Use at its rates, commitments' fees and what savings plans take off included. */
  readonly usage: Decimal;
  readonly discounts: Decimal;
  readonly credits: Decimal;
  readonly refunds: Decimal;
  readonly support: Decimal;
  readonly tax: Decimal;
  readonly unpricedLines: number;
}

/** How much of a free-tier offer a family used in a month. */
export interface FreeTierUse {
  readonly billingPeriod: number;
  readonly payer: string;
  readonly offer: string;
  readonly unit: string;
  readonly used: Decimal;
  readonly limit: Decimal;
}

/** How much of a commitment was used in a month. */
export interface CommitmentUse {
  readonly billingPeriod: number;
  readonly payer: string;
  readonly id: string;
  /** `Hrs` (normalized, for reservations that fit several sizes) or `USD`. */
  readonly unit: "Hrs" | "NormalizedHrs" | "USD";
  readonly used: Decimal;
  readonly unused: Decimal;
}

/** A rated bill. Lists are in a fixed order that does not depend on the order of the input. */
export interface RatedBill {
  readonly lines: readonly RatedLine[];
  /** The same money by hour and resource; empty unless detail was asked for. */
  readonly charges: readonly RatedCharge[];
  readonly statement: readonly StatementLine[];
  readonly total: BillTotal;
  readonly freeTier: readonly FreeTierUse[];
  readonly commitments: readonly CommitmentUse[];
  /** Credit id → US dollars left after the last month. */
  readonly creditsLeft: ReadonlyMap<string, Decimal>;
}
