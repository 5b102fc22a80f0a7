/** Whether and where a bucket's requests are logged. */
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { hasLogDeliveryAcl } from "../acl.ts";
import { findBucket, putConfiguration, readConfiguration, removeConfiguration, requireBucket } from "../bucket.ts";
import { checkedLogging, checkTarget, invalidTarget, type LoggingEnabled } from "../logging/configuration.ts";
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
  await context.store.read(async (reader) => {
    const source = await requireBucket(reader, input.Bucket);
    const target = await findBucket(reader, document.TargetBucket);
    checkTarget(document, source, target);
    checkDelivery(context, document, target);
  });
  await putConfiguration(context, input.Bucket, { kind: "logging", document });
  return {};
};

/**
 * A bucket with ACLs once had to let the log delivery group in, unless it had a policy.
 * AWS no longer asks: whether logs get in shows at the delivery, and who may write them may be said later.
 */
function checkDelivery({ settings }: Context, logging: LoggingEnabled, target: BucketRow | undefined): void {
  if (settings.s3Era === "today" || target === undefined || target.objectOwnership === "BucketOwnerEnforced") return;
  if (target.configured.includes("policy") || hasLogDeliveryAcl(target.acl)) return;
  throw invalidTarget(
    "You must give the log-delivery group WRITE and READ_ACP permissions to the target bucket",
    logging,
  );
}
