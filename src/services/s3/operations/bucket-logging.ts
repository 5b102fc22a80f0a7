/** Whether and where a bucket's requests are logged. */
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { hasLogDeliveryAcl } from "../acl.ts";
import {
  findBucket,
  putConfiguration,
  readConfiguration,
  removeConfiguration,
  requireBucket,
  s3Arn,
} from "../bucket.ts";
import { checkedLogging, checkTarget, invalidTarget, type LoggingEnabled } from "../logging/configuration.ts";
import { logDeliverer } from "../logging/deliver-access-logs.ts";
import type { BucketRow } from "../tables.ts";

export const getBucketLogging: Operation<S3, "GetBucketLogging"> = async (context, input) => {
  const logging = await readConfiguration<LoggingEnabled>(context, input.Bucket, "logging");
  return logging === undefined ? {} : { LoggingEnabled: logging };
};

export const putBucketLogging: Operation<S3, "PutBucketLogging"> = async (context, input) => {
  const wanted = input.BucketLoggingStatus.LoggingEnabled;
  if (wanted === undefined) {
    await removeConfiguration(context, input.Bucket, "logging");
    return {};
  }
  const document = checkedLogging(wanted);
  const { source, target } = await context.store.read(async (reader) => ({
    source: await requireBucket(reader, input.Bucket),
    target: await findBucket(reader, document.TargetBucket),
  }));
  checkTarget(document, source, target);
  await checkDelivery(context, document, { source, target });
  await putConfiguration(context, input.Bucket, { kind: "logging", document });
  return {};
};

/** A bucket with ACLs has to let the log delivery group in, or its policy the logging service. Without ACLs AWS leaves the policy to the owner. */
async function checkDelivery(
  context: Context,
  logging: LoggingEnabled,
  { source, target }: { readonly source: BucketRow; readonly target: BucketRow | undefined },
): Promise<void> {
  if (target === undefined || target.objectOwnership === "BucketOwnerEnforced" || hasLogDeliveryAcl(target.acl)) return;
  const object = { Bucket: target.name, Key: `${logging.TargetPrefix}log` };
  const sourceArn = s3Arn(source.name);
  const as = { principal: logDeliverer, account: source.accountId, region: target.region, sourceArn };
  try {
    await context.checkAccess("s3", "PutObject", object, as);
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "AccessDenied") throw error;
    throw invalidTarget(
      "You must give the log-delivery group WRITE and READ_ACP permissions to the target bucket",
      logging,
    );
  }
}
