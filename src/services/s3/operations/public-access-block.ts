/** Block public access of a bucket. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { changeBucket, readBucket } from "../bucket.ts";
import { notConfigured } from "../errors.ts";

export const getPublicAccessBlock: Operation<S3, "GetPublicAccessBlock"> = async (context, input) => {
  const { publicAccessBlock: block, name } = await readBucket(context, input.Bucket);
  if (block === undefined) {
    throw notConfigured(
      "NoSuchPublicAccessBlockConfiguration",
      "The public access block configuration was not found",
      name,
    );
  }
  return {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: block.blockPublicAcls,
      IgnorePublicAcls: block.ignorePublicAcls,
      BlockPublicPolicy: block.blockPublicPolicy,
      RestrictPublicBuckets: block.restrictPublicBuckets,
    },
  };
};

export const putPublicAccessBlock: Operation<S3, "PutPublicAccessBlock"> = async (context, input) => {
  const stated = input.PublicAccessBlockConfiguration;
  const publicAccessBlock = {
    blockPublicAcls: stated.BlockPublicAcls ?? false,
    ignorePublicAcls: stated.IgnorePublicAcls ?? false,
    blockPublicPolicy: stated.BlockPublicPolicy ?? false,
    restrictPublicBuckets: stated.RestrictPublicBuckets ?? false,
  };
  await changeBucket(context, input.Bucket, (bucket) => ({ ...bucket, publicAccessBlock }));
  return {};
};

export const deletePublicAccessBlock: Operation<S3, "DeletePublicAccessBlock"> = async (context, input) => {
  await changeBucket(context, input.Bucket, (bucket) => ({ ...bucket, publicAccessBlock: undefined }));
  return {};
};
