/** How a bucket encrypts what is put without a word about encryption. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readConfiguration, removeConfiguration } from "../bucket.ts";
import { invalidArgument, malformedXml, notImplemented } from "../errors.ts";

type Configuration = InputOf<S3, "PutBucketEncryption">["ServerSideEncryptionConfiguration"];

/** Since January 2023 every bucket of AWS has this from the start. */
const standard: Configuration = {
  Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }],
};

export const getBucketEncryption: Operation<S3, "GetBucketEncryption"> = async (context, input) => {
  const configuration = await readConfiguration<Configuration>(context, input.Bucket, "encryption");
  return { ServerSideEncryptionConfiguration: configuration ?? standard };
};

export const putBucketEncryption: Operation<S3, "PutBucketEncryption"> = async (context, input) => {
  const document = checked(input.ServerSideEncryptionConfiguration);
  await putConfiguration(context, input.Bucket, { kind: "encryption", document });
  return {};
};

export const deleteBucketEncryption: Operation<S3, "DeleteBucketEncryption"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "encryption");
  return {};
};

function checked(configuration: Configuration): Configuration {
  const [rule, ...others] = configuration.Rules;
  if (rule === undefined || others.length > 0) throw malformedXml();
  const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = rule.ApplyServerSideEncryptionByDefault ?? {};
  if (algorithm === "aws:kms" || algorithm === "aws:kms:dsse") {
    throw notImplemented("Encryption with AWS KMS keys is not implemented; AES256 is");
  }
  if (algorithm !== undefined && algorithm !== "AES256") throw malformedXml();
  if (key !== undefined) {
    const message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse";
    throw invalidArgument(message, "ApplyServerSideEncryptionByDefault");
  }
  // Refusing kinds of encryption is not done, so that nobody may believe it is.
  if (rule.BlockedEncryptionTypes?.EncryptionType?.some((type) => type !== "NONE")) {
    throw notImplemented("Blocking encryption types is not implemented");
  }
  return { Rules: [{ ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false }] };
}
