/** Alerts of budgets and who is told. */
import type { Budgets, Notification, Subscriber } from "../../../generated/budgets.ts";
import type { Context } from "../../../kernel/context.ts";
import type { AwsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { pageOf, requireBudget } from "../call.ts";
import { checkNotification, checkSubscribers, limits } from "../checks.ts";
import { duplicate, invalid, noBudget, noBudgetFor, noNotification, notFound, tooMany } from "../errors.ts";
import { newNotification, sameNotification } from "../notification.ts";
import { notificationOutput } from "../outputs.ts";
import { budgets, type BudgetRow, type NotificationRow } from "../tables.ts";

/** Changes a budget's alerts; throws `missing` when there is no such budget. */
async function change(
  context: Context,
  { name, missing }: { readonly name: string; readonly missing: AwsError },
  changed: (row: BudgetRow) => readonly NotificationRow[],
): Promise<object> {
  await context.store.transact(async (tx) => {
    const row = await tx.get(budgets, [context.caller.accountId, name]);
    if (row === undefined) throw missing;
    tx.put(budgets, { ...row, notifications: changed(row) });
  });
  context.jobs.wake("budgets.evaluate");
  return {};
}

function requireNotification(row: BudgetRow, given: Notification): NotificationRow {
  const wanted = newNotification(given, []);
  const found = row.notifications.find((each) => sameNotification(each, wanted));
  if (found === undefined) throw noNotification(row.name);
  return found;
}

const withChanged = (row: BudgetRow, before: NotificationRow, after: NotificationRow): NotificationRow[] =>
  row.notifications.map((each) => (each === before ? after : each));

/** CreateNotification. */
export const createNotification: Operation<Budgets, "CreateNotification"> = (context, input) =>
  change(context, { name: input.BudgetName, missing: noBudgetFor("create") }, (row) => {
    checkNotification(input.Notification, row.timeUnit);
    checkSubscribers(input.Subscribers);
    const added = newNotification(input.Notification, input.Subscribers);
    if (row.notifications.some((each) => sameNotification(each, added))) {
      throw duplicate(`Error creating notification of budget: ${row.name} - the notification already exists.`);
    }
    if (row.notifications.length >= limits.notifications) throw tooMany("Budgets can have at most 5 notifications.");
    return [...row.notifications, added];
  });

/** UpdateNotification. */
export const updateNotification: Operation<Budgets, "UpdateNotification"> = (context, input) =>
  change(context, { name: input.BudgetName, missing: noBudgetFor("update") }, (row) => {
    const before = requireNotification(row, input.OldNotification);
    checkNotification(input.NewNotification, row.timeUnit);
    const after = newNotification(input.NewNotification, before.subscribers);
    if (row.notifications.some((each) => each !== before && sameNotification(each, after))) {
      throw duplicate(`Error updating notification of budget: ${row.name} - the notification already exists.`);
    }
    return withChanged(row, before, after);
  });

/** DeleteNotification. */
export const deleteNotification: Operation<Budgets, "DeleteNotification"> = (context, input) =>
  change(context, { name: input.BudgetName, missing: noBudgetFor("delete") }, (row) => {
    const before = requireNotification(row, input.Notification);
    return row.notifications.filter((each) => each !== before);
  });

/** DescribeNotificationsForBudget. */
export const describeNotificationsForBudget: Operation<Budgets, "DescribeNotificationsForBudget"> = async (
  context,
  input,
) => {
  const row = await context.store.read((reader) => requireBudget(reader, context.caller.accountId, input.BudgetName));
  const page = pageOf(row.notifications, input);
  return { Notifications: page.rows.map(notificationOutput), ...page.next };
};

/** DescribeBudgetNotificationsForAccount: of all budgets that have any. */
export const describeBudgetNotificationsForAccount: Operation<
  Budgets,
  "DescribeBudgetNotificationsForAccount"
> = async (context, input) => {
  const rows = await context.store.read((reader) =>
    reader.range(budgets, { prefix: [context.caller.accountId], limit: limits.budgets }),
  );
  const page = pageOf(
    rows.filter(({ notifications }) => notifications.length > 0),
    input,
  );
  return {
    BudgetNotificationsForAccount: page.rows.map(({ name, notifications }) => ({
      BudgetName: name,
      Notifications: notifications.map(notificationOutput),
    })),
    ...page.next,
  };
};

const same = (a: Subscriber, b: Subscriber): boolean =>
  a.SubscriptionType === b.SubscriptionType && a.Address === b.Address;

function changeSubscribers(
  context: Context,
  input: { readonly BudgetName: string; readonly Notification: Notification },
  changed: (subscribers: readonly Subscriber[]) => readonly Subscriber[],
): Promise<object> {
  return change(context, { name: input.BudgetName, missing: noBudget(input.BudgetName) }, (row) => {
    const before = requireNotification(row, input.Notification);
    return withChanged(row, before, { ...before, subscribers: changed(before.subscribers) });
  });
}

const noSubscriber = () => notFound("Unable to get subscriber - the subscriber doesn't exist.");

/** CreateSubscriber. */
export const createSubscriber: Operation<Budgets, "CreateSubscriber"> = (context, input) =>
  changeSubscribers(context, input, (subscribers) => {
    if (subscribers.some((each) => same(each, input.Subscriber))) {
      throw duplicate("Error creating subscriber - the subscriber already exists.");
    }
    const after = [...subscribers, input.Subscriber];
    checkSubscribers(after);
    return after;
  });

/** UpdateSubscriber. */
export const updateSubscriber: Operation<Budgets, "UpdateSubscriber"> = (context, input) =>
  changeSubscribers(context, input, (subscribers) => {
    if (!subscribers.some((each) => same(each, input.OldSubscriber))) throw noSubscriber();
    const after = subscribers.map((each) => (same(each, input.OldSubscriber) ? input.NewSubscriber : each));
    if (after.some((each, i) => after.findIndex((other) => same(other, each)) < i)) {
      throw duplicate("Error updating subscriber - the subscriber already exists.");
    }
    checkSubscribers(after);
    return after;
  });

/** DeleteSubscriber: an alert keeps at least one. */
export const deleteSubscriber: Operation<Budgets, "DeleteSubscriber"> = (context, input) =>
  changeSubscribers(context, input, (subscribers) => {
    if (!subscribers.some((each) => same(each, input.Subscriber))) throw noSubscriber();
    const after = subscribers.filter((each) => !same(each, input.Subscriber));
    if (after.length === 0)
      throw invalid("Unable to delete subscriber - a notification must have at least one subscriber.");
    return after;
  });

/** DescribeSubscribersForNotification. */
export const describeSubscribersForNotification: Operation<Budgets, "DescribeSubscribersForNotification"> = async (
  context,
  input,
) => {
  const row = await context.store.read((reader) => requireBudget(reader, context.caller.accountId, input.BudgetName));
  const page = pageOf(requireNotification(row, input.Notification).subscribers, input);
  return { Subscribers: page.rows, ...page.next };
};
