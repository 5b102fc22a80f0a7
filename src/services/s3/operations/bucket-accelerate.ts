/** Transfer acceleration: a setting that changes nothing, since every host of a bucket leads here. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readConfiguration } from "../bucket.ts";
import { invalidRequest, malformedXml } from "../errors.ts";

type Configuration = InputOf<S3, "PutBucketAccelerateConfiguration">["AccelerateConfiguration"];

export const getBucketAccelerateConfiguration: Operation<S3, "GetBucketAccelerateConfiguration"> = async (
  context,
  input,
) => (await readConfiguration<Configuration>(context, input.Bucket, "accelerate")) ?? {};

export const putBucketAccelerateConfiguration: Operation<S3, "PutBucketAccelerateConfiguration"> = async (
  context,
  input,
) => {
  const { Status: status } = input.AccelerateConfiguration;
  if (input.Bucket.includes(".")) {
    throw invalidRequest("S3 Transfer Acceleration is not supported for buckets with periods (.) in their names");
  }
  if (status !== "Enabled" && status !== "Suspended") throw malformedXml();
  await putConfiguration(context, input.Bucket, { kind: "accelerate", document: { Status: status } });
  return {};
};
