/** Reserved instances that were bought, and their modifications. */
import { defineTable } from "../../../kernel/table.ts";

/** What a reservation is for. */
export interface ReservedConfiguration {
  readonly instanceType: string;
  /** Undefined: anywhere in the region. */
  readonly zone?: string;
  readonly count: number;
}

export interface ReservedInstancesRow extends ReservedConfiguration {
  readonly account: string;
  readonly region: string;
  readonly id: string;
  /** `RunInstances`, `RunInstances:0002`: as uses are counted. */
  readonly operation: string;
  readonly offeringClass: "standard" | "convertible";
  readonly purchaseOption: "No Upfront" | "Partial Upfront" | "All Upfront";
  readonly term: "1yr" | "3yr";
  /** US dollars for one instance. */
  readonly upfrontFee: string;
  readonly hourlyPrice: string;
  readonly purchasedAt: number;
  /** Later than `purchasedAt` when it was queued. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The modification that it came from. */
  readonly modifiedFrom?: string;
  readonly ended?: "retired" | "queued-deleted";
}

export const reservedInstances = defineTable<ReservedInstancesRow>("ec2.reserved-instances", {
  scope: "partition",
  key: (row) => [row.account, row.region, row.id],
});

export interface ReservedModificationRow {
  readonly account: string;
  readonly region: string;
  readonly id: string;
  readonly at: number;
  readonly effectiveAt: number;
  readonly clientToken?: string;
  readonly sourceIds: readonly string[];
  readonly results: readonly { readonly id: string; readonly target: ReservedConfiguration }[];
}

export const reservedModifications = defineTable<ReservedModificationRow>("ec2.reserved-modifications", {
  scope: "partition",
  key: (row) => [row.account, row.region, row.id],
});
