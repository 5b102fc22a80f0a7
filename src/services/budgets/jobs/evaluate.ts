/** Looks at every budget: what it came to, which alerts go off, which actions are due. AWS does it up to three times a day. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { type Decimal, decimal, sum } from "../../../pricing/decimal.ts";
import { dayMilliseconds, type Period } from "../../../pricing/explore/periods.ts";
import { budgetArn } from "../call.ts";
import { noteAction } from "../history.ts";
import { isBreached, thresholdAmount } from "../notification.ts";
import { limitAt, unitOf } from "../outputs.ts";
import { BudgetReader, pastPeriods, periodAt } from "../spend.ts";
import { actions, budgets, type ActionRow, type BudgetRow, type NotificationRow } from "../tables.ts";
import { type Alert, mailAlert, publishAlert } from "./alert.ts";

const mostBudgets = 20_000;

/** Three times a day, and when something was changed. */
export const evaluate: Job = {
  name: "budgets.evaluate",
  everySeconds: 8 * 3_600,
  run: async (context) => {
    const rows = await context.store.read((reader) => reader.range(budgets, { limit: mostBudgets }));
    let alerts = 0;
    for (const row of rows) {
      if (context.signal.aborted) break;
      alerts += await evaluateBudget(context, row);
    }
    await meterActions(context, rows);
    return { more: false, summary: `evaluated ${rows.length} budgets, ${alerts} alerts went off` };
  },
};

async function evaluateBudget(context: JobContext, before: BudgetRow): Promise<number> {
  const now = Math.floor(context.clock.now());
  if (now < before.start || now >= before.end) return 0;
  const period = periodAt(before, now);
  const reader = new BudgetReader(context, before, now);
  const spending = await reader.spending(period);
  const adjusted = await adjust(before, { reader, period, now, forecast: spending.forecast });
  const calculated = {
    period: period.start,
    actual: spending.actual,
    ...(spending.forecast !== undefined && { forecast: spending.forecast }),
  };
  const judged = judgeAll({ ...adjusted, calculated }, period, now);
  for (const alert of judged.alerts) await publishAlert(context, alert);
  const ids = judged.alerts.flatMap(({ notification }) => notification.subscribers.map(() => context.ids.uuid()));
  await context.store.transact(async (tx) => {
    const current = await tx.get(budgets, [before.account, before.name]);
    // Changed meanwhile: the change asked for another look.
    if (current === undefined || JSON.stringify(current) !== JSON.stringify(before)) return;
    const rest = [...ids];
    for (const alert of judged.alerts) mailAlert(tx, alert, { now, nextId: () => rest.shift() ?? "" });
    tx.put(budgets, judged.row);
  });
  await dueActions(context, judged.row, period);
  return judged.alerts.length;
}

/** The limit of a budget that adjusts itself: set once in each period. */
async function adjust(
  row: BudgetRow,
  parts: { reader: BudgetReader; period: Period; now: number; forecast: string | undefined },
): Promise<BudgetRow> {
  const { autoAdjust } = row;
  const { period, now } = parts;
  if (autoAdjust === undefined || autoAdjust.adjustedFor === period.start) return row;
  const amount = autoAdjust.type === "FORECAST" ? parts.forecast : await pastAverage(row, parts);
  if (amount === undefined) return row;
  const limit = { Amount: amount, Unit: unitOf(row) };
  return { ...row, limit, autoAdjust: { ...autoAdjust, adjustedAt: now, adjustedFor: period.start } };
}

async function pastAverage(row: BudgetRow, { reader, now }: { reader: BudgetReader; now: number }): Promise<string> {
  const count = row.autoAdjust?.options?.BudgetAdjustmentPeriod ?? 1;
  const past = pastPeriods(row, now, count + 1)
    .slice(1)
    .reverse();
  const amounts: Decimal[] = [];
  for (const period of past) amounts.push(decimal(await reader.actual(period)));
  return sum(amounts)
    .dividedBy(decimal(Math.max(1, amounts.length)), 10)
    .toString();
}

function judgeAll(row: BudgetRow, period: Period, now: number): { row: BudgetRow; alerts: Alert[] } {
  const alerts: Alert[] = [];
  const notifications = row.notifications.map((notification): NotificationRow => {
    const judged = judge(row, notification, now);
    if (judged === undefined) return notification;
    if (!judged.breached) return { ...notification, state: "OK" };
    // Actual values are told once a period, forecasts each time that they cross.
    const isNew = notification.state === "OK" || notification.sentFor !== period.start;
    const isTold = notification.type === "ACTUAL" ? notification.sentFor === period.start : !isNew;
    const raised: NotificationRow = { ...notification, state: "ALARM", sentFor: period.start };
    if (!isTold) alerts.push({ row, period, notification: raised, ...judged });
    return raised;
  });
  return { row: { ...row, notifications }, alerts };
}

function judge(
  row: BudgetRow,
  { type, operator, ...threshold }: Pick<NotificationRow, "type" | "operator" | "threshold" | "thresholdType">,
  now: number,
): { breached: boolean; value: Decimal; threshold: Decimal } | undefined {
  const text = type === "ACTUAL" ? row.calculated?.actual : row.calculated?.forecast;
  const limit = thresholdAmount(threshold, limitAt(row, now));
  if (text === undefined || limit === undefined) return undefined;
  const value = decimal(text);
  return { breached: isBreached(operator, value, limit), value, threshold: limit };
}

/** Actions whose threshold is passed begin, or wait for approval; a new period makes them ready again. */
async function dueActions(context: JobContext, row: BudgetRow, period: Period): Promise<void> {
  const prefix = [row.account, row.name];
  await context.store.transact(async (tx) => {
    for (const action of await tx.range(actions, { prefix, limit: 100 })) {
      const next = nextOf(row, action, period, context.clock.now());
      if (next === undefined) continue;
      tx.put(actions, next);
      noteAction(context, tx, next, { event: "SYSTEM", message: `The action is now ${next.status}.` });
    }
  });
}

function nextOf(row: BudgetRow, action: ActionRow, period: Period, now: number): ActionRow | undefined {
  const isOver = action.actedFor !== undefined && action.actedFor < period.start;
  const ready = isOver && !action.status.endsWith("IN_PROGRESS") ? "STANDBY" : action.status;
  const judged = judge(
    row,
    {
      type: action.notificationType,
      operator: row.type.startsWith("RI_") || row.type.startsWith("SAVINGS_PLANS_") ? "LESS_THAN" : "GREATER_THAN",
      threshold: action.threshold.ActionThresholdValue,
      thresholdType: action.threshold.ActionThresholdType as NotificationRow["thresholdType"],
    },
    now,
  );
  if (ready === "STANDBY" && judged?.breached === true) {
    const status = action.approval === "MANUAL" ? "PENDING" : "EXECUTION_IN_PROGRESS";
    return { ...action, status, actedFor: period.start };
  }
  return ready === action.status ? undefined : { ...action, status: ready };
}

/** Budgets with actions cost by the day, the first two of an account nothing (AWS site, "AWS Budgets pricing"). */
const freeBudgets = 2;

async function meterActions(context: JobContext, rows: readonly BudgetRow[]): Promise<void> {
  const byAccount = groupByAccount(rows);
  for (const [account, ofAccount] of byAccount) {
    const sorted = [...ofAccount].sort((a, b) => a.createdAt - b.createdAt);
    let enabled = 0;
    for (const { name } of sorted) {
      const isMetered = await meterBudget(context, { account, name, isFree: enabled < freeBudgets });
      if (isMetered) enabled += 1;
    }
  }
}

function groupByAccount(rows: readonly BudgetRow[]): Map<string, BudgetRow[]> {
  const groups = new Map<string, BudgetRow[]>();
  for (const row of rows) groups.set(row.account, [...(groups.get(row.account) ?? []), row]);
  return groups;
}

async function meterBudget(
  { store, clock, meter }: JobContext,
  { account, name, isFree }: { account: string; name: string; isFree: boolean },
): Promise<boolean> {
  const now = clock.now();
  return store.transact(async (tx) => {
    const rows = await tx.range(actions, { prefix: [account, name], limit: 100 });
    const [first] = rows;
    if (first === undefined) return false;
    const days = Math.floor((now - first.meteredUntil) / dayMilliseconds);
    if (days < 1) return true;
    for (const row of rows) tx.put(actions, { ...row, meteredUntil: first.meteredUntil + days * dayMilliseconds });
    if (!isFree) {
      const place = { account, service: "AWSBudgets", region: "us-east-1", resource: budgetArn(account, name) };
      meter.useIn(tx, { ...place, usageType: "ActionEnabledBudgetsUsage", operation: "Budgets", quantity: days });
    }
    return true;
  });
}
