/** Budgets: made, changed, read and removed. */
import type { Budget, Budgets, CostTypes } from "../../../generated/budgets.ts";
import { budgetCreated } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { monthStart } from "../../../pricing/rate/billing-period.ts";
import { dayStart } from "../../../pricing/explore/periods.ts";
import { pageOf, requireBudget } from "../call.ts";
import { checkBudget, checkNotification, checkSubscribers, limits, withTags } from "../checks.ts";
import { duplicate, invalid, notFound, tooMany } from "../errors.ts";
import { newNotification, sameNotification } from "../notification.ts";
import { budgetOutput, unitOf } from "../outputs.ts";
import { BudgetReader, pastPeriods } from "../spend.ts";
import { actionHistories, actions, budgets, type BudgetRow } from "../tables.ts";

/** The end of a budget that has none: 2087-06-15, as AWS gives it. */
const noEnd = Date.UTC(2087, 5, 15);

const allCostTypes: Required<CostTypes> = {
  IncludeCredit: true,
  IncludeDiscount: true,
  IncludeOtherSubscription: true,
  IncludeRecurring: true,
  IncludeRefund: true,
  IncludeSubscription: true,
  IncludeSupport: true,
  IncludeTax: true,
  IncludeUpfront: true,
  UseAmortized: false,
  UseBlended: false,
};

type Settings = Omit<BudgetRow, "account" | "createdAt" | "updatedAt" | "notifications" | "tags">;

function settingsOf(budget: Budget, now: number): Settings {
  checkBudget(budget);
  const { TimePeriod: period, AutoAdjustData: adjust, FilterExpression: filter } = budget;
  const isNew = filter !== undefined || budget.Metrics !== undefined;
  return {
    name: budget.BudgetName,
    type: budget.BudgetType,
    timeUnit: budget.TimeUnit as BudgetRow["timeUnit"],
    ...(budget.BudgetLimit !== undefined && { limit: budget.BudgetLimit }),
    ...(budget.PlannedBudgetLimits !== undefined && { planned: budget.PlannedBudgetLimits }),
    ...(isNew ? {} : { costFilters: budget.CostFilters ?? {}, costTypes: costTypesOf(budget) }),
    ...(filter !== undefined && { filter }),
    ...(budget.Metrics !== undefined && { metrics: budget.Metrics }),
    ...(budget.BillingViewArn !== undefined && { billingView: budget.BillingViewArn }),
    start: period?.Start?.getTime() ?? (budget.TimeUnit === "DAILY" ? dayStart(now) : monthStart(now)),
    end: period?.End?.getTime() ?? noEnd,
    ...(adjust !== undefined && {
      autoAdjust: {
        type: adjust.AutoAdjustType as "FORECAST" | "HISTORICAL",
        ...(adjust.HistoricalOptions !== undefined && { options: adjust.HistoricalOptions }),
      },
    }),
  };
}

function costTypesOf({ CostTypes }: Budget): CostTypes {
  const stated = Object.entries(CostTypes ?? {}).filter(([, value]) => value !== undefined);
  return { ...allCostTypes, ...Object.fromEntries(stated) };
}

/** CreateBudget, with up to five alerts at once. */
export const createBudget: Operation<Budgets, "CreateBudget"> = async (context, input) => {
  const account = context.caller.accountId;
  const now = Math.floor(context.clock.now());
  const settings = settingsOf(input.Budget, now);
  const given = input.NotificationsWithSubscribers ?? [];
  if (given.length > limits.notifications) throw tooMany("Budgets can have at most 5 notifications.");
  const notifications = given.map(({ Notification, Subscribers }) => {
    checkNotification(Notification, settings.timeUnit);
    checkSubscribers(Subscribers);
    return newNotification(Notification, Subscribers);
  });
  if (notifications.some((each, i) => notifications.findIndex((other) => sameNotification(other, each)) < i)) {
    throw invalid("Notifications must be unique.");
  }
  const row: BudgetRow = {
    ...settings,
    account,
    createdAt: now,
    updatedAt: now,
    notifications,
    tags: withTags({}, input.ResourceTags),
  };
  await context.store.transact(async (tx) => {
    if ((await tx.get(budgets, [account, row.name])) !== undefined) {
      throw duplicate(`Error creating budget: ${row.name} - the budget already exists.`);
    }
    const rows = await tx.range(budgets, { prefix: [account], limit: limits.budgets });
    if (rows.length >= limits.budgets) throw tooMany("Accounts can have at most 20,000 budgets.");
    tx.put(budgets, row);
    tx.emit({ type: budgetCreated, account, region: context.region, detail: { type: row.type } });
  });
  context.jobs.wake("budgets.evaluate");
  return {};
};

/** UpdateBudget: takes the place of all settings; alerts and actions stay. */
export const updateBudget: Operation<Budgets, "UpdateBudget"> = async (context, input) => {
  const now = Math.floor(context.clock.now());
  const settings = settingsOf(input.NewBudget, now);
  await context.store.transact(async (tx) => {
    const row = await tx.get(budgets, [context.caller.accountId, settings.name]);
    if (row === undefined) {
      throw notFound(`Unable to update budget: ${settings.name} - the budget doesn't exist. Try creating it first.`);
    }
    const { account, createdAt, notifications, tags } = row;
    const quiet = notifications.map(({ sentFor: _sentFor, ...each }) => ({ ...each, state: "OK" as const }));
    tx.put(budgets, { ...settings, account, createdAt, updatedAt: now, notifications: quiet, tags });
  });
  context.jobs.wake("budgets.evaluate");
  return {};
};

/** DescribeBudget. */
export const describeBudget: Operation<Budgets, "DescribeBudget"> = async (context, input) => {
  const row = await context.store.read((reader) => requireBudget(reader, context.caller.accountId, input.BudgetName));
  return { Budget: budgetOutput(row, context.clock.now()) };
};

/** DescribeBudgets: by name. */
export const describeBudgets: Operation<Budgets, "DescribeBudgets"> = async (context, input) => {
  const rows = await context.store.read((reader) =>
    reader.range(budgets, { prefix: [context.caller.accountId], limit: limits.budgets }),
  );
  const page = pageOf(rows, input);
  return { Budgets: page.rows.map((row) => budgetOutput(row, context.clock.now())), ...page.next };
};

/** DeleteBudget: its alerts and actions go with it. */
export const deleteBudget: Operation<Budgets, "DeleteBudget"> = async (context, input) => {
  const account = context.caller.accountId;
  const name = input.BudgetName;
  await context.store.transact(async (tx) => {
    if ((await tx.get(budgets, [account, name])) === undefined) {
      throw notFound(`Unable to delete budget: ${name} - the budget doesn't exist. Try creating it first. `);
    }
    tx.delete(budgets, [account, name]);
    for (const { id } of await tx.range(actions, { prefix: [account, name], limit: 1_000 })) {
      tx.delete(actions, [account, name, id]);
    }
    for (const row of await tx.range(actionHistories, { prefix: [account, name], limit: 10_000 })) {
      tx.delete(actionHistories, actionHistories.key(row));
    }
  });
  return {};
};

/** DescribeBudgetPerformanceHistory: the newest period first, up to 60 days, 12 months, 4 quarters, or a year. */
export const describeBudgetPerformanceHistory: Operation<Budgets, "DescribeBudgetPerformanceHistory"> = async (
  context,
  input,
) => {
  const now = context.clock.now();
  const row = await context.store.read((reader) => requireBudget(reader, context.caller.accountId, input.BudgetName));
  const count = { DAILY: 60, MONTHLY: 12, QUARTERLY: 4, ANNUALLY: 1, CUSTOM: 1 }[row.timeUnit];
  const { Start, End } = input.TimePeriod ?? {};
  const periods = pastPeriods(row, now, count).filter(
    ({ start, end }) =>
      end > row.start && (Start === undefined || end > Start.getTime()) && (End === undefined || start < End.getTime()),
  );
  const page = pageOf(periods, input);
  const reader = new BudgetReader(context, row, now);
  const unit = unitOf(row);
  const list = [];
  for (const period of page.rows) {
    const limit = row.limit ?? row.planned?.[String(period.start / 1_000)];
    list.push({
      ...(limit !== undefined && { BudgetedAmount: limit }),
      ActualAmount: { Amount: await reader.actual(period), Unit: unit },
      TimePeriod: { Start: new Date(period.start), End: new Date(period.end) },
    });
  }
  return {
    BudgetPerformanceHistory: {
      BudgetName: row.name,
      BudgetType: row.type,
      ...(row.costFilters !== undefined && { CostFilters: row.costFilters }),
      ...(row.costTypes !== undefined && { CostTypes: row.costTypes }),
      ...(row.filter !== undefined && { FilterExpression: row.filter }),
      ...(row.metrics !== undefined && { Metrics: row.metrics }),
      TimeUnit: row.timeUnit,
      BudgetedAndActualAmountsList: list,
    },
    ...page.next,
  };
};
