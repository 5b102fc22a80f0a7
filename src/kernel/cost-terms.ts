/** What a bill depends on besides use and prices, as rows: commitments, credits, refunds, support, tax, tags. The billing services write them, rating reads them. Money is decimal text in US dollars. */
import { defineCounters, defineTable } from "./table.ts";
import type { Reader, Transaction } from "./store.ts";

/** Settings of one payer's bill; accounts without a row have the defaults that are stated here. */
export interface CostSettingsRow {
  readonly account: string;
  /** `none` when left out: the price list as it is. `legacy`: offers of before July 2025. `credits`: the plans since. */
  readonly freeTier?: "none" | "legacy" | "credits";
  /** Of the five tasks that bring 20 dollars each, how many were done (`credits`). */
  readonly freeTierTasksDone?: number;
  /** The account left the free plan: its credits hold on, its end does not (`credits`). */
  readonly isUpgraded?: boolean;
  /** When the account counts as opened for the free tier; its row's creation when left out. */
  readonly openedAt?: number;
  readonly tax?: {
    readonly ratePercent: string;
    readonly description?: string;
    readonly exemptAccounts?: readonly string[];
    readonly exemptServices?: readonly string[];
  };
  /** Agreed percentages; every service but support when `services` is left out. */
  readonly discounts?: readonly {
    readonly description: string;
    readonly percent: string;
    readonly services?: readonly string[];
  }[];
  /** `shipped`: prices that were imported are left out. */
  readonly priceBook?: "newest" | "shipped";
}

/** Event: a budget was made; its detail has the budget's type. */
export const budgetCreated = "budgets.BudgetCreated";

export const costSettings = defineTable<CostSettingsRow>("costs.settings", {
  scope: "partition",
  key: (row) => [row.account],
});

/** A reserved instance that was bought. */
export interface ReservationRow {
  readonly account: string;
  /** ARN or id, as on the bill. */
  readonly id: string;
  readonly service: string;
  readonly region: string;
  /** Without the region's code: `BoxUsage:m4.large`. */
  readonly usageType: string;
  readonly operation: string;
  /** Zonal: only this availability zone. */
  readonly zone?: string;
  readonly count: number;
  readonly start: number;
  readonly term: "1yr" | "3yr";
  readonly purchaseOption: "No Upfront" | "Partial Upfront" | "All Upfront";
  readonly upfrontFee: string;
  readonly hourlyPrice: string;
  /** When it ended before its term: it was modified. Exclusive. */
  readonly end?: number;
  /** What it was modified from paid the upfront fee: it is spread over use, and not charged again. */
  readonly upfrontPaid?: boolean;
}

export const costReservations = defineTable<ReservationRow>("costs.reservations", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** A savings plan that was bought. A returned plan's row is removed. */
export interface SavingsPlanRow {
  readonly account: string;
  readonly id: string;
  readonly planType: "ComputeSavingsPlans" | "EC2InstanceSavingsPlans";
  readonly region?: string;
  readonly instanceFamily?: string;
  /** US dollars of savings-plan rates an hour, upfront part included. */
  readonly hourlyCommitment: string;
  readonly start: number;
  readonly term: "1yr" | "3yr";
  readonly purchaseOption: "No Upfront" | "Partial Upfront" | "All Upfront";
  readonly upfrontFee?: string;
  /** Rates that hold for this plan, where the price book has none. */
  readonly rates?: readonly {
    readonly usageType: string;
    readonly operation?: string;
    readonly region?: string;
    readonly rate: string;
  }[];
}

export const costSavingsPlans = defineTable<SavingsPlanRow>("costs.savings-plans", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** A promotional credit. */
export interface CreditRow {
  readonly account: string;
  readonly id: string;
  readonly amount: string;
  /** It holds from the month of `startsAt` on, until before `expiresAt`. */
  readonly startsAt: number;
  readonly expiresAt: number;
  /** Every service but support when left out. */
  readonly services?: readonly string[];
  readonly description?: string;
  /** It pays nothing, and keeps what it has left. */
  readonly isDisabled?: boolean;
  /** It was split: so much less was left of it from a month on. */
  readonly withdrawn?: { readonly month: number; readonly amount: string };
  /** Id of the credit that it was split from first. */
  readonly splitFrom?: string;
  /** Whose it was before, until when. */
  readonly moved?: { readonly from: string; readonly at: number };
}

export const costCredits = defineTable<CreditRow>("costs.credits", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** A code that its first user gets a credit for, good for a year. The region's operator issues it. */
export interface PromotionRow {
  readonly code: string;
  readonly amount: string;
  /** Who used it. */
  readonly redeemedBy?: string;
}

export const costPromotions = defineTable<PromotionRow>("costs.promotions", {
  scope: "partition",
  key: (row) => [row.code],
});

/** Money given back: a correction of a closed bill is a refund on the next. */
export interface RefundRow {
  readonly account: string;
  readonly id: string;
  readonly service: string;
  /** Positive: it is taken off. */
  readonly amount: string;
  readonly at: number;
  readonly description: string;
  /** The invoice that it corrects. */
  readonly invoiceId?: string;
}

export const costRefunds = defineTable<RefundRow>("costs.refunds", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** A support plan that an account has from a moment on; a later row of the account ends it. Without rows: Basic. */
export interface SupportPlanRow {
  readonly account: string;
  readonly since: number;
  readonly plan:
    | "Basic"
    | "Developer"
    | "Business"
    | "Enterprise On-Ramp"
    | "Enterprise"
    | "Business Support+"
    | "Unified Operations";
}

export const costSupportPlans = defineTable<SupportPlanRow>("costs.support-plans", {
  scope: "partition",
  key: (row) => [row.account, row.since],
});

/** The support plan of an account at a moment. */
export async function supportPlanAt(reader: Reader, account: string, at: number): Promise<SupportPlanRow["plan"]> {
  const rows = await reader.range(costSupportPlans, { prefix: [account], limit: 1_000 });
  return rows.findLast((row) => row.since <= at)?.plan ?? "Basic";
}

/** From when on an account gives and takes its family's discounts and credits. Without rows: both. */
export interface SharingRow {
  readonly account: string;
  readonly since: number;
  readonly discounts: boolean;
  readonly credits: boolean;
}

export const costSharing = defineTable<SharingRow>("costs.sharing", {
  scope: "partition",
  key: (row) => [row.account, row.since],
});

/** A tag key that the payer knows as a cost allocation tag. */
export interface AllocationTagRow {
  readonly payer: string;
  readonly key: string;
  readonly type: "UserDefined" | "AWSGenerated";
  readonly status: "Active" | "Inactive";
  /** Lines of before do not show it: the activation, or the earlier month that a backfill asked for. */
  readonly since: number;
  readonly updatedAt: number;
}

export const allocationTags = defineTable<AllocationTagRow>("costs.allocation-tags", {
  scope: "partition",
  key: (row) => [row.payer, row.key],
});

/** A resource's tags over time. */
export interface ResourceTagsRow {
  readonly account: string;
  /** Service code of the ledger: `AmazonS3`. */
  readonly service: string;
  /** As the ledger names it: the bucket's name, for S3. */
  readonly resource: string;
  /** Oldest first. */
  readonly history: readonly { readonly since: number; readonly tags: Readonly<Record<string, string>> }[];
}

export const resourceTags = defineTable<ResourceTagsRow>("costs.resource-tags", {
  scope: "partition",
  key: (row) => [row.account, row.service, row.resource],
});

/** How often tags of an account's resources changed: who read them knows by it whether to read again. Key: account. */
export const resourceTagChanges = defineCounters("costs.resource-tag-changes", {
  scope: "partition",
  fields: ["changes"],
});

/** The tags a resource has from now on, as the ledger names it: its use is told by them. In the transaction that changes them. */
export async function noteResourceTags(
  tx: Transaction,
  noted: {
    readonly account: string;
    readonly service: string;
    readonly resource: string;
    readonly tags: Readonly<Record<string, string>>;
    /** Region time. */
    readonly now: number;
  },
): Promise<void> {
  const { account, service, resource, tags, now } = noted;
  const row = await tx.get(resourceTags, [account, service, resource]);
  if (row === undefined && Object.keys(tags).length === 0) return;
  // One state an hour is enough: use is told by the hour at most.
  const before = row?.history.filter(({ since }) => since < now - (now % 3_600_000)) ?? [];
  tx.add(resourceTagChanges, [account], [1]);
  tx.put(resourceTags, { account, service, resource, history: [...before, { since: now, tags }] });
}
