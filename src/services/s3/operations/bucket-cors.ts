/** A bucket's rules for pages of other origins. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readConfiguration, removeConfiguration } from "../bucket.ts";
import { checkCorsRules } from "../cors-check.ts";
import { notConfigured } from "../errors.ts";

type Configuration = InputOf<S3, "PutBucketCors">["CORSConfiguration"];

export const getBucketCors: Operation<S3, "GetBucketCors"> = async (context, input) => {
  const configuration = await readConfiguration<Configuration>(context, input.Bucket, "cors");
  if (configuration === undefined) {
    throw notConfigured("NoSuchCORSConfiguration", "The CORS configuration does not exist", input.Bucket);
  }
  return configuration;
};

export const putBucketCors: Operation<S3, "PutBucketCors"> = async (context, input) => {
  checkCorsRules(input.CORSConfiguration.CORSRules);
  await putConfiguration(context, input.Bucket, { kind: "cors", document: input.CORSConfiguration });
  return {};
};

export const deleteBucketCors: Operation<S3, "DeleteBucketCors"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "cors");
  return {};
};
