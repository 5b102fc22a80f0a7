/** Cost and usage reports: definitions, and what was delivered of them. */
import type { ReportDefinition } from "../../generated/cur.ts";
import { defineTable } from "../../kernel/table.ts";
import type { DeliveredMonths } from "../../pricing/report/due-months.ts";

export interface ReportRow {
  readonly accountId: string;
  readonly name: string;
  /** Without its status. */
  readonly definition: ReportDefinition;
  readonly tags: Readonly<Record<string, string>>;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  readonly delivered: DeliveredMonths;
  readonly lastDeliveryAt?: number;
  readonly lastStatus?: "SUCCESS" | "ERROR_PERMISSIONS" | "ERROR_NO_BUCKET";
  readonly retryAt?: number;
}

export const reports = defineTable<ReportRow>("cur.reports", {
  scope: "partition",
  key: (row) => [row.accountId, row.name],
});
