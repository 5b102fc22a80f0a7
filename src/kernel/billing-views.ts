/** Billing views as rows: the Billing service writes them, Cost Explorer reads costs through them. */
import type { Reader } from "./store.ts";
import { defineTable } from "./table.ts";

/** A key and the values that are wanted of it. */
export interface ViewKeyValues {
  readonly key: string;
  readonly values: readonly string[];
}

/** What a view lets through: everything that is stated has to hold. */
export interface ViewFilter {
  readonly dimensions?: ViewKeyValues;
  readonly tags?: ViewKeyValues;
  readonly costCategories?: ViewKeyValues;
  /** Milliseconds, both inclusive. */
  readonly timeRange?: { readonly start?: number; readonly end?: number };
}

/** A custom view. */
export interface BillingViewRow {
  /** The owner. */
  readonly account: string;
  /** Last part of the ARN: `custom-UUID`. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** ARNs of the views that it is cut from. */
  readonly sourceViews: readonly string[];
  readonly filter?: ViewFilter;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly clientToken?: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The ARN of an account's own view: all it sees. */
export function primaryViewArn(account: string): string {
  return `arn:aws:billing::${account}:billingview/primary`;
}

export const billingViews = defineTable<BillingViewRow>("costs.billing-views", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** The most custom views of an account. */
export const mostBillingViews = 1_000;

/** `arn:aws:billing::123456789012:billingview/primary`, `…/custom-UUID`. */
export function billingViewArn(account: string, id: string): string {
  return `arn:aws:billing::${account}:billingview/${id}`;
}

/** Takes a view's ARN apart; undefined for what is none. */
export function parseBillingViewArn(arn: string): { account: string; id: string } | undefined {
  const match = /^arn:aws:billing::(\d{12}):billingview\/([\w-]{1,128})$/.exec(arn);
  return match === null ? undefined : { account: match[1] ?? "", id: match[2] ?? "" };
}

/** All custom views of an account, by id. */
export async function readBillingViews(reader: Reader, account: string): Promise<Map<string, BillingViewRow>> {
  const rows = await reader.range(billingViews, { prefix: [account], limit: mostBillingViews });
  return new Map(rows.map((row) => [row.id, row]));
}
