/** Attribute-based access control: whether a bucket's tags count in policies. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readBucket, removeConfiguration } from "../bucket.ts";
import { malformedXml } from "../errors.ts";

export const getBucketAbac: Operation<S3, "GetBucketAbac"> = async (context, input) => {
  const { configured } = await readBucket(context, input.Bucket);
  return { AbacStatus: { Status: configured.includes("abac") ? "Enabled" : "Disabled" } };
};

export const putBucketAbac: Operation<S3, "PutBucketAbac"> = async (context, input) => {
  const { Status: status } = input.AbacStatus;
  if (status !== "Enabled" && status !== "Disabled") throw malformedXml();
  if (status === "Enabled") await putConfiguration(context, input.Bucket, { kind: "abac", document: {} });
  else await removeConfiguration(context, input.Bucket, "abac");
  return {};
};
