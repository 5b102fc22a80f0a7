/** Activities that an account has completed. */
import { defineTable } from "../../kernel/table.ts";

export interface CompletedActivityRow {
  readonly account: string;
  readonly activityId: string;
  readonly completedAt: number;
}

export const completedActivities = defineTable<CompletedActivityRow>("freetier.completed-activities", {
  scope: "partition",
  key: (row) => [row.account, row.activityId],
});
