/** The lifecycle configuration of a bucket: which objects end or move to another class by themselves. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { changeBucket, readConfiguration, removeConfiguration, withConfigured } from "../bucket.ts";
import { invalidBucketState, notConfigured } from "../errors.ts";
import { lifecycleOutput, parseLifecycle } from "../lifecycle/configuration.ts";
import type { LifecycleDocument } from "../lifecycle/rules.ts";
import { runLifecycleJob } from "../lifecycle/tables.ts";
import { beginPass } from "../lifecycle/watch-bucket.ts";
import { bucketConfigurations } from "../tables.ts";

export const getBucketLifecycleConfiguration: Operation<S3, "GetBucketLifecycleConfiguration"> = async (
  context,
  input,
) => {
  const document = await readConfiguration<LifecycleDocument>(context, input.Bucket, "lifecycle");
  if (document === undefined) {
    throw notConfigured("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", input.Bucket);
  }
  return { Rules: lifecycleOutput(document), TransitionDefaultMinimumObjectSize: document.minimumSize };
};

export const putBucketLifecycleConfiguration: Operation<S3, "PutBucketLifecycleConfiguration"> = async (
  context,
  input,
) => {
  const document = parseLifecycle(input, context);
  await changeBucket(context, input.Bucket, async (bucket, tx) => {
    // AWS docs: "You cannot use MFA delete with lifecycle configurations."
    if (bucket.mfaDelete === true) {
      throw invalidBucketState("Lifecycle configurations on buckets with MFA Delete enabled are not allowed.");
    }
    tx.put(bucketConfigurations, { bucket: bucket.name, kind: "lifecycle", document });
    await beginPass(tx, bucket.name, context.ids);
    return withConfigured(bucket, "lifecycle", true);
  });
  context.jobs.wake(runLifecycleJob);
  return { TransitionDefaultMinimumObjectSize: document.minimumSize };
};

export const deleteBucketLifecycle: Operation<S3, "DeleteBucketLifecycle"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "lifecycle");
  return {};
};
