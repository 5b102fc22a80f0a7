/** Whether a bucket is a website, and how it behaves. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readConfiguration, removeConfiguration } from "../bucket.ts";
import { notConfigured } from "../errors.ts";
import { checkWebsite, type WebsiteConfiguration } from "../website/configuration.ts";

export const getBucketWebsite: Operation<S3, "GetBucketWebsite"> = async (context, input) => {
  const website = await readConfiguration<WebsiteConfiguration>(context, input.Bucket, "website");
  if (website !== undefined) return website;
  const message = "The specified bucket does not have a website configuration";
  throw notConfigured("NoSuchWebsiteConfiguration", message, input.Bucket);
};

export const putBucketWebsite: Operation<S3, "PutBucketWebsite"> = async (context, input) => {
  checkWebsite(input.WebsiteConfiguration);
  await putConfiguration(context, input.Bucket, { kind: "website", document: input.WebsiteConfiguration });
  return {};
};

export const deleteBucketWebsite: Operation<S3, "DeleteBucketWebsite"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "website");
  return {};
};
