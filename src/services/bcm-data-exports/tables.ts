/** Exports, and their executions. */
import type { Export } from "../../generated/bcm-data-exports.ts";
import { defineTable } from "../../kernel/table.ts";
import type { DeliveredMonths } from "../../pricing/report/due-months.ts";

export interface ExportRow {
  readonly accountId: string;
  /** Last part of the ARN: `name-UUID`. */
  readonly id: string;
  readonly name: string;
  /** As it was made, with its ARN and the tables' defaults. */
  readonly definition: Export;
  readonly tags: Readonly<Record<string, string>>;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly refreshedAt?: number;
  readonly delivered: DeliveredMonths;
  readonly failure?: "INSUFFICIENT_PERMISSION" | "INTERNAL_FAILURE";
  readonly retryAt?: number;
}

export const dataExports = defineTable<ExportRow>("bcm-data-exports.exports", {
  scope: "partition",
  key: (row) => [row.accountId, row.id],
});

/** One delivery of one month. */
export interface ExecutionRow {
  readonly accountId: string;
  readonly exportId: string;
  readonly id: string;
  readonly startedAt: number;
  readonly completedAt: number;
  readonly failure?: "INSUFFICIENT_PERMISSION" | "INTERNAL_FAILURE";
  readonly definition: Export;
}

export const executions = defineTable<ExecutionRow>("bcm-data-exports.executions", {
  scope: "partition",
  key: (row) => [row.accountId, row.exportId, row.startedAt, row.id],
});
