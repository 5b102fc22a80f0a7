/** Tells of a budget whose threshold was passed: by SNS and by mail. */
import type { JobContext } from "../../../kernel/jobs.ts";
import { putMail } from "../../../kernel/mail.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { Decimal } from "../../../pricing/decimal.ts";
import { dayText, type Period } from "../../../pricing/explore/periods.ts";
import { budgetArn } from "../call.ts";
import { limitAt, unitOf } from "../outputs.ts";
import type { BudgetRow, NotificationRow } from "../tables.ts";

/** An alert that goes off. */
export interface Alert {
  readonly row: BudgetRow;
  readonly period: Period;
  readonly notification: NotificationRow;
  readonly value: Decimal;
  readonly threshold: Decimal;
}

const sender = "budgets@costalerts.amazonaws.com";
const signs = { GREATER_THAN: ">", LESS_THAN: "<", EQUAL_TO: "=" } as const;
const words = { GREATER_THAN: "exceeded", LESS_THAN: "fallen below", EQUAL_TO: "reached" } as const;

/** Publishes to the alert's topic, if it has one. */
export async function publishAlert(context: JobContext, alert: Alert): Promise<void> {
  const { account, name } = alert.row;
  for (const { SubscriptionType, Address } of alert.notification.subscribers) {
    if (SubscriptionType !== "SNS") continue;
    const region = Address.split(":")[3] ?? "us-east-1";
    const identity = { principal: "budgets.amazonaws.com", account, region, sourceArn: budgetArn(account, name) };
    const input = { TopicArn: Address, Subject: subject(alert).slice(0, 100), Message: text(alert) };
    try {
      await context.call("sns", "Publish", input, identity);
    } catch (error) {
      // A topic that is gone or refuses is the subscriber's to mend; mail leaves all the same.
      context.log.warn("a budget's alert could not be published", { error, topic: Address, budget: name });
    }
  }
}

/** Writes the alert's mails, in the transaction that notes it as told. */
export function mailAlert(tx: Transaction, alert: Alert, { now, nextId }: { now: number; nextId: () => string }): void {
  for (const { SubscriptionType, Address } of alert.notification.subscribers) {
    if (SubscriptionType !== "EMAIL") continue;
    putMail(tx, { id: nextId(), at: now, from: sender, to: Address, subject: subject(alert), text: text(alert) });
  }
}

function subject({ row, notification }: Alert): string {
  return `AWS Budgets: ${row.name} has ${words[notification.operator]} your alert threshold`;
}

/** The facts that AWS's alerts hold. */
function text({ row, period, notification, value, threshold }: Alert): string {
  const unit = unitOf(row);
  const amount = (number: Decimal): string =>
    unit === "USD" ? `$${number.toFixed(2)}` : `${number.rounded(2).toString()} ${unit}`;
  const limit = limitAt(row, period.start);
  const kind = notification.type;
  return [
    `AWS account ${row.account}`,
    "",
    `The ${kind} value of your budget ${row.name} has ${words[notification.operator]} the alert threshold you set for the period from ${dayText(period.start)} to ${dayText(period.end)}.`,
    "",
    `Budget Name: ${row.name}`,
    `Budget Type: ${row.type}`,
    `Budgeted Amount: ${limit === undefined ? "-" : `${limit.Amount} ${limit.Unit}`}`,
    `Alert Type: ${kind}`,
    `Alert Threshold: ${signs[notification.operator]} ${amount(threshold)}`,
    `${kind} Amount: ${amount(value)}`,
    "",
  ].join("\n");
}
