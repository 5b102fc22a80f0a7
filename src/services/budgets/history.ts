/** Notes what happens to actions. */
import type { Context } from "../../kernel/context.ts";
import type { Transaction } from "../../kernel/store.ts";
import { actionHistories, type ActionHistoryRow, type ActionRow } from "./tables.ts";

/** Writes one line of an action's history. */
export function noteAction(
  { clock, ids }: Pick<Context, "clock" | "ids">,
  tx: Transaction,
  action: ActionRow,
  { event, message }: Pick<ActionHistoryRow, "event" | "message">,
): void {
  const { account, budgetName, id: actionId, status } = action;
  const at = Math.floor(clock.now());
  tx.put(actionHistories, { account, budgetName, actionId, at, id: ids.uuid(), event, status, message, action });
}
