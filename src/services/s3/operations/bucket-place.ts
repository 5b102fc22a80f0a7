/** HeadBucket and GetBucketLocation: whether a bucket is there, and where. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { isByAlias } from "../access-points/resolve.ts";
import { readBucket, s3Arn } from "../bucket.ts";
import { locationConstraint } from "../bucket-region.ts";

export const headBucket: Operation<S3, "HeadBucket"> = async (context, input) => {
  const bucket = await readBucket(context, input.Bucket);
  return { BucketArn: s3Arn(bucket.name), BucketRegion: bucket.region, AccessPointAlias: isByAlias(context) };
};

export const getBucketLocation: Operation<S3, "GetBucketLocation"> = async (context, input) => {
  const bucket = await readBucket(context, input.Bucket);
  return { LocationConstraint: bucket.madeAsEu === true ? "EU" : locationConstraint(bucket.region) };
};
