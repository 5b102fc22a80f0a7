/** Invoice units: groups of an organization's accounts with somebody who gets their invoices. */
import { defineTable } from "../../kernel/table.ts";

/** What a unit was from a moment on. */
export interface UnitVersion {
  readonly since: number;
  readonly receiver: string;
  readonly description: string;
  readonly taxInheritanceDisabled: boolean;
  readonly linkedAccounts: readonly string[];
  readonly billSourceAccounts: readonly string[];
  /** It was removed then. */
  readonly isDeleted?: boolean;
}

export interface UnitRow {
  /** The management account. */
  readonly account: string;
  readonly id: string;
  readonly name: string;
  readonly clientToken?: string;
  /** Oldest first. */
  readonly versions: readonly UnitVersion[];
  readonly tags: Readonly<Record<string, string>>;
}

export const invoiceUnits = defineTable<UnitRow>("invoicing.units", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});
