/** Whom a bucket tells of what happens to its objects. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { readBucket, readConfiguration, requireBucket, s3Arn, withConfigured } from "../bucket.ts";
import { checkConfiguration } from "../notifications/configuration-check.ts";
import { eventRules, type EventRule, type NotificationConfiguration } from "../notifications/configuration.ts";
import { notificationsConfigured, notifier, type StoredTest } from "../notifications/deliver.ts";
import { invalidTarget, targetCall, targetRefusal } from "../notifications/target-arn.ts";
import { bucketConfigurations, buckets, type BucketRow } from "../tables.ts";

export const getBucketNotificationConfiguration: Operation<S3, "GetBucketNotificationConfiguration"> = async (
  context,
  input,
) => (await readConfiguration<NotificationConfiguration>(context, input.Bucket, "notification")) ?? {};

export const putBucketNotificationConfiguration: Operation<S3, "PutBucketNotificationConfiguration"> = async (
  context,
  input,
) => {
  const bucket = await readBucket(context, input.Bucket);
  checkConfiguration(input.NotificationConfiguration, bucket.region);
  const document = normalised(context, input.NotificationConfiguration);
  const rules = eventRules(document);
  const validated = input.SkipDestinationValidation !== true;
  if (validated) for (const rule of rules) await checkTarget(context, bucket, rule);
  await context.store.transact(async (tx) => {
    const row = await requireBucket(tx, input.Bucket);
    const present = rules.length > 0 || document.EventBridgeConfiguration !== undefined;
    if (present) tx.put(bucketConfigurations, { bucket: row.name, kind: "notification", document });
    else tx.delete(bucketConfigurations, [row.name, "notification"]);
    tx.put(buckets, withConfigured(row, "notification", present));
    const detail = testOf(context, row, rules);
    if (!validated || detail.targets.length === 0) return;
    tx.emit({ type: notificationsConfigured, account: row.accountId, region: row.region, detail: { ...detail } });
  });
  return {};
};

/** The document as it is answered: every configuration has an id, filters are named as AWS names them. */
function normalised(context: Context, stated: NotificationConfiguration): NotificationConfiguration {
  const { TopicConfigurations: topics, QueueConfigurations: queues, EventBridgeConfiguration } = stated;
  const functions = stated.LambdaFunctionConfigurations;
  const complete = (rule: { readonly Id?: string | undefined; readonly Filter?: EventRule["filter"] }) => ({
    Id: rule.Id || context.ids.uuid(),
    Filter: normalisedFilter(rule.Filter),
  });
  return {
    ...(topics?.length ? { TopicConfigurations: topics.map((each) => ({ ...each, ...complete(each) })) } : {}),
    ...(queues?.length ? { QueueConfigurations: queues.map((each) => ({ ...each, ...complete(each) })) } : {}),
    ...(functions?.length
      ? { LambdaFunctionConfigurations: functions.map((each) => ({ ...each, ...complete(each) })) }
      : {}),
    ...(EventBridgeConfiguration ? { EventBridgeConfiguration } : {}),
  };
}

function normalisedFilter(filter: EventRule["filter"]): EventRule["filter"] {
  const rules = filter?.Key?.FilterRules ?? [];
  if (rules.length === 0) return undefined;
  const named = rules.map(({ Name, Value }) => ({
    Name: Name?.toLowerCase() === "prefix" ? "Prefix" : "Suffix",
    Value,
  }));
  return { Key: { FilterRules: named } };
}

/** Throws InvalidArgument unless S3 may send to the destination. While its service is not there, its ARN has to do. */
async function checkTarget(context: Context, bucket: BucketRow, rule: EventRule): Promise<void> {
  const { service, operation, input } = targetCall(rule.service, rule.arn, "");
  const as = {
    principal: notifier,
    account: bucket.accountId,
    region: bucket.region,
    sourceArn: s3Arn(bucket.name),
  };
  try {
    await context.checkAccess(service, operation, input, as);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code !== "NotImplemented") throw invalidTarget(rule.arn, targetRefusal(rule, error.code));
  }
}

/** AWS docs, PutBucketNotificationConfiguration: queues and topics get a test; functions' permissions are only looked at. */
function testOf(context: Context, bucket: BucketRow, rules: readonly EventRule[]): StoredTest {
  const targets = rules
    .filter((rule) => rule.service !== "lambda")
    .map(({ service, arn, id = "" }) => ({ service, arn, id }));
  return { bucket: bucket.name, requestId: context.requestId, targets };
}
