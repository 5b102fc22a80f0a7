/** Anomaly subscriptions: who is told, how often, and from which impact on. */
import type { AnomalySubscription, Ce, Subscriber } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { checkThreshold } from "../anomaly-threshold.ts";
import { ceArn, parseCeArn } from "../arns.ts";
import { invalid, limitExceeded, unknownMonitor, unknownSubscription } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { monitors, subscriptions, type SubscriptionRow } from "../tables.ts";
import { withTags } from "../tags.ts";

const arnOf = ({ account, id }: SubscriptionRow): string => ceArn({ account, kind: "anomalysubscription", id });

async function requireSubscription(reader: Reader, context: Context, arn: string): Promise<SubscriptionRow> {
  const place = parseCeArn(arn);
  const isOwn = place?.kind === "anomalysubscription" && place.account === context.caller.accountId;
  const row = isOwn ? await reader.get(subscriptions, [place.account, place.id]) : undefined;
  if (row === undefined) throw unknownSubscription();
  return row;
}

/** What a subscription may look like, new or changed. */
function checkSubscription(row: SubscriptionRow): void {
  const { subscribers, frequency, threshold, thresholdExpression } = row;
  if (row.name === "" || row.name.length > 1_024) throw invalid("SubscriptionName must have 1 to 1024 characters");
  if (threshold === undefined && thresholdExpression === undefined) {
    throw invalid("Threshold and ThresholdExpression cannot both be null");
  }
  if (threshold !== undefined && thresholdExpression !== undefined) {
    throw invalid("Threshold and ThresholdExpression cannot both be specified");
  }
  if (threshold !== undefined && !(threshold >= 0)) throw invalid("Threshold must not be negative");
  if (thresholdExpression !== undefined) checkThreshold(thresholdExpression);
  if (row.monitorArns.length === 0) throw invalid("MonitorArnList must not be empty");
  checkSubscribers(subscribers, frequency);
}

function checkSubscribers(subscribers: readonly Subscriber[], frequency: string): void {
  if (subscribers.length === 0) throw invalid("Subscribers must not be empty");
  const emails = subscribers.filter(({ Type }) => Type === "EMAIL");
  const topics = subscribers.filter(({ Type }) => Type === "SNS");
  if (emails.length + topics.length < subscribers.length) throw invalid("Subscriber type must be EMAIL or SNS");
  if (frequency === "IMMEDIATE" && emails.length > 0)
    throw invalid("IMMEDIATE frequency only supports SNS subscribers");
  if (frequency !== "IMMEDIATE" && topics.length > 0)
    throw invalid(`${frequency} frequency only supports EMAIL subscribers`);
  if (emails.length > limits.emailSubscribers) throw invalid("A subscription can have at most 10 email subscribers");
  if (topics.length > 1) throw invalid("A subscription can have at most 1 SNS subscriber");
  for (const { Address = "" } of emails) {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(Address)) throw invalid(`Invalid email address: ${Address}`);
  }
  for (const { Address = "" } of topics) {
    if (!/^arn:aws:sns:[a-z0-9-]+:\d{12}:[\w-]+$/.test(Address)) throw invalid(`Invalid SNS topic ARN: ${Address}`);
  }
}

async function checkMonitors(reader: Reader, row: SubscriptionRow): Promise<void> {
  for (const arn of row.monitorArns) {
    const place = parseCeArn(arn);
    const isOwn = place?.kind === "anomalymonitor" && place.account === row.account;
    if (!isOwn || (await reader.get(monitors, [row.account, place.id])) === undefined) throw unknownMonitor();
  }
}

/** CreateAnomalySubscription. */
export const createAnomalySubscription: Operation<Ce, "CreateAnomalySubscription"> = async (context, input) => {
  const { AnomalySubscription: given } = input;
  const now = context.clock.now();
  const row: SubscriptionRow = {
    account: context.caller.accountId,
    id: context.ids.uuid(),
    name: given.SubscriptionName,
    monitorArns: [...new Set(given.MonitorArnList)],
    subscribers: given.Subscribers,
    frequency: given.Frequency as SubscriptionRow["frequency"],
    ...(given.Threshold !== undefined && { threshold: given.Threshold }),
    ...(given.ThresholdExpression !== undefined && { thresholdExpression: given.ThresholdExpression }),
    createdAt: now,
    toldUntil: now,
    tags: withTags({}, input.ResourceTags),
  };
  checkSubscription(row);
  await context.store.transact(async (tx) => {
    await checkMonitors(tx, row);
    const rows = await tx.range(subscriptions, { prefix: [row.account], limit: limits.subscriptions });
    if (rows.length >= limits.subscriptions) throw limitExceeded("Limit exceeded on subscription creation");
    tx.put(subscriptions, row);
  });
  return { SubscriptionArn: arnOf(row) };
};

/** UpdateAnomalySubscription: what is not stated stays; one kind of threshold takes the other's place. */
export const updateAnomalySubscription: Operation<Ce, "UpdateAnomalySubscription"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireSubscription(tx, context, input.SubscriptionArn);
    const { threshold, thresholdExpression, ...rest } = row;
    const isStated = input.Threshold !== undefined || input.ThresholdExpression !== undefined;
    const limit = isStated
      ? { threshold: input.Threshold, thresholdExpression: input.ThresholdExpression }
      : { threshold, thresholdExpression };
    const changed: SubscriptionRow = {
      ...rest,
      name: input.SubscriptionName ?? row.name,
      monitorArns: input.MonitorArnList ?? row.monitorArns,
      subscribers: input.Subscribers ?? row.subscribers,
      frequency: (input.Frequency as SubscriptionRow["frequency"] | undefined) ?? row.frequency,
      ...(limit.threshold !== undefined && { threshold: limit.threshold }),
      ...(limit.thresholdExpression !== undefined && { thresholdExpression: limit.thresholdExpression }),
    };
    checkSubscription(changed);
    await checkMonitors(tx, changed);
    tx.put(subscriptions, changed);
  });
  return { SubscriptionArn: input.SubscriptionArn };
};

/** DeleteAnomalySubscription. */
export const deleteAnomalySubscription: Operation<Ce, "DeleteAnomalySubscription"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireSubscription(tx, context, input.SubscriptionArn);
    tx.delete(subscriptions, [row.account, row.id]);
  });
  return {};
};

/** GetAnomalySubscriptions. */
export const getAnomalySubscriptions: Operation<Ce, "GetAnomalySubscriptions"> = async (context, input) => {
  const { SubscriptionArnList: arns, MonitorArn: monitorArn } = input;
  const rows = await context.store.read(async (reader) => {
    if (arns !== undefined) return Promise.all(arns.map((arn) => requireSubscription(reader, context, arn)));
    return reader.range(subscriptions, { prefix: [context.caller.accountId], limit: limits.subscriptions });
  });
  const shown = rows.filter(({ monitorArns }) => monitorArn === undefined || monitorArns.includes(monitorArn));
  const size = sizeOf(input.MaxResults, limits.listPage);
  const page = pageOf(shown, { request: input, token: input.NextPageToken, size });
  return {
    AnomalySubscriptions: page.rows.map(output),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function output(row: SubscriptionRow): AnomalySubscription {
  const absolute = {
    Dimensions: {
      Key: "ANOMALY_TOTAL_IMPACT_ABSOLUTE",
      MatchOptions: ["GREATER_THAN_OR_EQUAL"],
      Values: [String(row.threshold ?? 0)],
    },
  };
  return {
    SubscriptionArn: arnOf(row),
    AccountId: row.account,
    MonitorArnList: row.monitorArns,
    Subscribers: row.subscribers.map((each) => ({ ...each, Status: "CONFIRMED" })),
    ...(row.threshold !== undefined && { Threshold: row.threshold }),
    ThresholdExpression: row.thresholdExpression ?? absolute,
    Frequency: row.frequency,
    SubscriptionName: row.name,
  };
}
