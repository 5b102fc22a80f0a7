/** What the routes of the bill take and answer, as the command line speaks them. Money and quantities are decimal strings, US dollars. */
import type { BillFreeTier, BillLine, BillTotal } from "./costs.ts";
import type { UsageAnswerRow } from "./control.ts";

/** What a bill may be shown by; `tag:KEY` besides. */
export const billDimensions = ["service", "usageType", "account", "region", "operation", "resource"] as const;
export type BillDimension = (typeof billDimensions)[number];

/** One group of a bill. */
export interface BillGroup {
  /** Values of what it was grouped by, in that order. */
  readonly keys: readonly string[];
  /** Sums where all of the group has one unit. */
  readonly quantity?: string;
  readonly unit?: string;
  /** Exact. */
  readonly cost: string;
  /** Lines whose price is not known: they are not in `cost`. */
  readonly unpricedLines: number;
}

/** `GET /_haneul/bill?month=2026-01&account=…&by=service,tag:team`: the running month and all accounts when left out. */
export interface BillAnswer {
  /** `2026-01`. */
  readonly month: string;
  readonly isFinal: boolean;
  /** Up to when held amounts are counted. */
  readonly reckonedUntil: number;
  readonly by: readonly string[];
  readonly groups: readonly BillGroup[];
  readonly total: { readonly cost: string; readonly statement: string; readonly unpricedLines: number };
}

/** `GET /_haneul/bill/lines?month=2026-01&account=…`: the statement behind a bill, as an invoice will have it. */
export interface BillLinesAnswer {
  readonly month: string;
  readonly isFinal: boolean;
  readonly reckonedUntil: number;
  /** One line each of account, usage type, operation, kind and rate. */
  readonly lines: readonly BillLine[];
  /** Of all payers together; left out when one account was asked for, which has no fees of its own. */
  readonly total?: BillTotal;
  readonly freeTier: readonly BillFreeTier[];
  /** Of payers whose month is final. */
  readonly invoiceIds: readonly string[];
}

/** `GET /_haneul/bill/forecast?account=…`: what the running month will have cost; with 80 of 100 within the bounds. */
export interface BillForecastAnswer {
  readonly month: string;
  /** Left out before a month of use is known. */
  readonly forecast?: { readonly mean: string; readonly lower: string; readonly upper: string };
}

/** `POST /_haneul/bill/rate`: what rows of usage cost by themselves, at the price list. */
export interface RateRowsRequest {
  readonly rows: readonly UsageAnswerRow[];
}

export interface RateRowsAnswer {
  readonly lines: readonly BillLine[];
  readonly total: BillTotal;
}

/** `POST /_haneul/bill/what-if`: the same ledger under other terms. */
export interface WhatIfRequest {
  /** `2026-01`; the running month when left out. */
  readonly month?: string;
  /** A payer; all of them when left out. */
  readonly payer?: string;
  /** All use many times over. */
  readonly scale?: number;
  /** Everything in this region instead. */
  readonly region?: string;
  /** S3's Standard storage in this class instead. */
  readonly storageClass?: string;
  /** Rates that go before the price book's. */
  readonly rates?: readonly object[];
  /** `m5.large:2:1yr:No Upfront`, bought at the month's start. */
  readonly reserved?: readonly string[];
  /** `compute:0.5:1yr:No Upfront`, `ec2-m5:…`: dollars an hour. */
  readonly savingsPlans?: readonly string[];
}

export interface WhatIfAnswer {
  readonly month: string;
  readonly before: RateRowsAnswer;
  readonly after: RateRowsAnswer;
  /** What was assumed, in sentences. */
  readonly assumptions: readonly string[];
}

/** One invoice of `GET /_haneul/invoices`. */
export interface InvoiceSummary {
  readonly invoiceId: string;
  readonly payer: string;
  readonly month: string;
  readonly issuedAt: number;
  readonly amount: string;
}

export interface InvoicesAnswer {
  readonly invoices: readonly InvoiceSummary[];
}

/** `GET /_haneul/invoices/ID`; `ID.pdf` is the same on paper. */
export interface InvoiceAnswer extends InvoiceSummary {
  readonly accounts: readonly string[];
  readonly lines: readonly BillLine[];
  readonly total: BillTotal;
}

/** `POST /_haneul/invoices/ID`: money given back for it, as a refund on the running month's bill. */
export interface CorrectionRequest {
  readonly account?: string;
  readonly service: string;
  /** Positive, US dollars. */
  readonly amount: string;
  readonly reason: string;
}

/** `GET /_haneul/bill/settings?account=…`, and what `POST` changes: what is left out stays. */
export interface BillSettings {
  readonly account: string;
  readonly freeTier?: "none" | "legacy" | "credits";
  readonly taxPercent?: string;
  readonly support?: string;
  readonly priceBook?: "newest" | "shipped";
  /** `LAUNCH=100`, in `POST` only: issues a promotion code for a credit of 100 dollars, which any account redeems once by Billing's `RedeemCredits`. */
  readonly promotion?: string;
}
