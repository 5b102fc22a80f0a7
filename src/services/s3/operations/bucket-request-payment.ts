/** Who pays for requests to a bucket. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { changeBucket, readBucket } from "../bucket.ts";
import { malformedXml } from "../errors.ts";

export const getBucketRequestPayment: Operation<S3, "GetBucketRequestPayment"> = async (context, input) => {
  const { requesterPays } = await readBucket(context, input.Bucket);
  return { Payer: requesterPays ? "Requester" : "BucketOwner" };
};

export const putBucketRequestPayment: Operation<S3, "PutBucketRequestPayment"> = async (context, input) => {
  const payer = input.RequestPaymentConfiguration.Payer;
  if (payer !== "Requester" && payer !== "BucketOwner") throw malformedXml();
  await changeBucket(context, input.Bucket, (bucket) => ({ ...bucket, requesterPays: payer === "Requester" }));
  return {};
};
