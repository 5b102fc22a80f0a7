/** How a bucket encrypts what is put without a word about encryption. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readBucket, readConfiguration, removeConfiguration } from "../bucket.ts";
import { checkedDefault, standardEncryption, type EncryptionDefault } from "../encryption-default.ts";
import { notConfigured } from "../errors.ts";

export const getBucketEncryption: Operation<S3, "GetBucketEncryption"> = async (context, input) => {
  const configuration = await readConfiguration<EncryptionDefault>(context, input.Bucket, "encryption");
  if (configuration === undefined && context.settings.s3Era === "2023") throw noEncryption(input.Bucket);
  return { ServerSideEncryptionConfiguration: configuration ?? standardEncryption };
};

/** What AWS answered until 5 January 2023, when it began to encrypt every bucket. */
function noEncryption(bucket: string): Error {
  const code = "ServerSideEncryptionConfigurationNotFoundError";
  return notConfigured(code, "The server side encryption configuration was not found", bucket);
}

export const putBucketEncryption: Operation<S3, "PutBucketEncryption"> = async (context, input) => {
  await readBucket(context, input.Bucket);
  const document = checkedDefault(input.ServerSideEncryptionConfiguration);
  await putConfiguration(context, input.Bucket, { kind: "encryption", document });
  return {};
};

export const deleteBucketEncryption: Operation<S3, "DeleteBucketEncryption"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "encryption");
  return {};
};
