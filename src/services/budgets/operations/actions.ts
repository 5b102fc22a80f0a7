/** Actions of budgets: policies put on people or accounts when a threshold is passed. */
import type { Budgets } from "../../../generated/budgets.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { pageOf, requireAction, requireBudget } from "../call.ts";
import { checkAction, checkSubscribers, limits, withTags } from "../checks.ts";
import { invalid, locked, tooMany } from "../errors.ts";
import { noteAction } from "../history.ts";
import { actionOutput } from "../outputs.ts";
import { actionHistories, actions, type ActionRow } from "../tables.ts";

const idsOf = ({ account, budgetName, id }: ActionRow) => ({
  AccountId: account,
  BudgetName: budgetName,
  ActionId: id,
});

/** CreateBudgetAction. */
export const createBudgetAction: Operation<Budgets, "CreateBudgetAction"> = async (context, input) => {
  checkAction(input.ActionType, input.Definition, input.ExecutionRoleArn, input.ActionThreshold);
  checkSubscribers(input.Subscribers);
  const now = Math.floor(context.clock.now());
  const row: ActionRow = {
    account: context.caller.accountId,
    budgetName: input.BudgetName,
    id: context.ids.uuid(),
    notificationType: input.NotificationType as ActionRow["notificationType"],
    actionType: input.ActionType as ActionRow["actionType"],
    threshold: input.ActionThreshold,
    definition: input.Definition,
    roleArn: input.ExecutionRoleArn,
    approval: input.ApprovalModel as ActionRow["approval"],
    status: "STANDBY",
    subscribers: input.Subscribers,
    meteredUntil: now,
    tags: withTags({}, input.ResourceTags),
  };
  await context.store.transact(async (tx) => {
    await requireBudget(tx, row.account, row.budgetName);
    const rows = await tx.range(actions, { prefix: [row.account, row.budgetName], limit: limits.actions });
    if (rows.length >= limits.actions) throw tooMany("Budgets can have at most 10 actions.");
    tx.put(actions, row);
    noteAction(context, tx, row, { event: "CREATE_ACTION", message: "The action was created." });
  });
  context.jobs.wake("budgets.evaluate");
  return idsOf(row);
};

/** UpdateBudgetAction. */
export const updateBudgetAction: Operation<Budgets, "UpdateBudgetAction"> = async (context, input) =>
  context.store.transact(async (tx) => {
    const before = await requireAction(tx, context.caller.accountId, input.BudgetName, input.ActionId);
    refuseRunning(before);
    const after: ActionRow = {
      ...before,
      notificationType: (input.NotificationType ?? before.notificationType) as ActionRow["notificationType"],
      threshold: input.ActionThreshold ?? before.threshold,
      definition: input.Definition ?? before.definition,
      roleArn: input.ExecutionRoleArn ?? before.roleArn,
      approval: (input.ApprovalModel ?? before.approval) as ActionRow["approval"],
      subscribers: input.Subscribers ?? before.subscribers,
    };
    checkAction(after.actionType, after.definition, after.roleArn, after.threshold);
    checkSubscribers(after.subscribers);
    tx.put(actions, after);
    noteAction(context, tx, after, { event: "UPDATE_ACTION", message: "The action was updated." });
    return {
      AccountId: after.account,
      BudgetName: after.budgetName,
      OldAction: actionOutput(before),
      NewAction: actionOutput(after),
    };
  });

function refuseRunning(row: ActionRow): void {
  if (row.status.endsWith("IN_PROGRESS")) throw locked("The action is running. Try again when it is done.");
}

/** DeleteBudgetAction: what it did stays done. */
export const deleteBudgetAction: Operation<Budgets, "DeleteBudgetAction"> = async (context, input) =>
  context.store.transact(async (tx) => {
    const row = await requireAction(tx, context.caller.accountId, input.BudgetName, input.ActionId);
    refuseRunning(row);
    tx.delete(actions, [row.account, row.budgetName, row.id]);
    noteAction(context, tx, row, { event: "DELETE_ACTION", message: "The action was deleted." });
    return { AccountId: row.account, BudgetName: row.budgetName, Action: actionOutput(row) };
  });

/** DescribeBudgetAction. */
export const describeBudgetAction: Operation<Budgets, "DescribeBudgetAction"> = async (context, input) => {
  const row = await context.store.read((reader) =>
    requireAction(reader, context.caller.accountId, input.BudgetName, input.ActionId),
  );
  return { AccountId: row.account, BudgetName: row.budgetName, Action: actionOutput(row) };
};

/** DescribeBudgetActionsForBudget. */
export const describeBudgetActionsForBudget: Operation<Budgets, "DescribeBudgetActionsForBudget"> = async (
  context,
  input,
) => {
  const rows = await context.store.read(async (reader) => {
    await requireBudget(reader, context.caller.accountId, input.BudgetName);
    return reader.range(actions, { prefix: [context.caller.accountId, input.BudgetName], limit: limits.actions });
  });
  const page = pageOf(rows, input);
  return { Actions: page.rows.map(actionOutput), ...page.next };
};

/** DescribeBudgetActionsForAccount. */
export const describeBudgetActionsForAccount: Operation<Budgets, "DescribeBudgetActionsForAccount"> = async (
  context,
  input,
) => {
  const rows = await context.store.read((reader) =>
    reader.range(actions, { prefix: [context.caller.accountId], limit: 10_000 }),
  );
  const page = pageOf(rows, input);
  return { Actions: page.rows.map(actionOutput), ...page.next };
};

/** From which states each order may be given, and what it sets off. */
const orders: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>> = {
  APPROVE_BUDGET_ACTION: { from: ["PENDING"], to: "EXECUTION_IN_PROGRESS" },
  RETRY_BUDGET_ACTION: { from: ["EXECUTION_FAILURE"], to: "EXECUTION_IN_PROGRESS" },
  REVERSE_BUDGET_ACTION: { from: ["EXECUTION_SUCCESS", "REVERSE_FAILURE"], to: "REVERSE_IN_PROGRESS" },
  RESET_BUDGET_ACTION: {
    from: ["EXECUTION_SUCCESS", "EXECUTION_FAILURE", "REVERSE_SUCCESS", "RESET_FAILURE"],
    to: "RESET_IN_PROGRESS",
  },
};

/** ExecuteBudgetAction: a job carries it out. */
export const executeBudgetAction: Operation<Budgets, "ExecuteBudgetAction"> = async (context, input) => {
  const order = orders[input.ExecutionType];
  if (order === undefined) throw invalid(`Unknown execution type: ${input.ExecutionType}`);
  await context.store.transact(async (tx) => {
    const row = await requireAction(tx, context.caller.accountId, input.BudgetName, input.ActionId);
    refuseRunning(row);
    if (!order.from.includes(row.status)) {
      throw invalid(`An action in the state ${row.status} does not take ${input.ExecutionType}.`);
    }
    const running = { ...row, status: order.to };
    tx.put(actions, running);
    noteAction(context, tx, running, { event: "EXECUTE_ACTION", message: `${input.ExecutionType} was asked for.` });
  });
  context.jobs.wake("budgets.run-actions");
  const { AccountId, BudgetName, ActionId, ExecutionType } = input;
  return { AccountId, BudgetName, ActionId, ExecutionType };
};

/** DescribeBudgetActionHistories: the newest first. */
export const describeBudgetActionHistories: Operation<Budgets, "DescribeBudgetActionHistories"> = async (
  context,
  input,
) => {
  const rows = await readHistory(context, input.BudgetName, input.ActionId);
  const { Start, End } = input.TimePeriod ?? {};
  const shown = rows.filter(
    ({ at }) => (Start === undefined || at >= Start.getTime()) && (End === undefined || at < End.getTime()),
  );
  const page = pageOf(shown, input);
  return {
    ActionHistories: page.rows.map(({ at, status, event, message, action }) => ({
      Timestamp: new Date(at),
      Status: status,
      EventType: event,
      ActionHistoryDetails: { Message: message, Action: actionOutput(action) },
    })),
    ...page.next,
  };
};

function readHistory(context: Context, name: string, id: string) {
  const prefix = [context.caller.accountId, name, id];
  return context.store.read(async (reader) => {
    const rows = await reader.range(actionHistories, { prefix, limit: 10_000, reverse: true });
    // A deleted action's history can still be read.
    if (rows.length === 0) await requireAction(reader, context.caller.accountId, name, id);
    return rows;
  });
}
