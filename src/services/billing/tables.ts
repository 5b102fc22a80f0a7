/** What Billing keeps by itself: requests on credits that are not to happen twice. */
import { defineTable } from "../../kernel/table.ts";

/** A request with a client token, and its answer. */
export interface CreditRequestRow {
  readonly account: string;
  readonly token: string;
  /** Differs when operation or parameters differ. */
  readonly asked: string;
  /** JSON. */
  readonly answer: string;
}

export const creditRequests = defineTable<CreditRequestRow>("billing.credit-requests", {
  scope: "partition",
  key: (row) => [row.account, row.token],
});
