/** Whether a bucket keeps the versions of its objects. */
import { awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { changeBucket, readBucket } from "../bucket.ts";
import { accessDenied, invalidBucketState, malformedXml } from "../errors.ts";

export const getBucketVersioning: Operation<S3, "GetBucketVersioning"> = async (context, input) => {
  const { versioning } = await readBucket(context, input.Bucket);
  return versioning === "" ? {} : { Status: versioning };
};

export const putBucketVersioning: Operation<S3, "PutBucketVersioning"> = async (context, input) => {
  const { Status: status, MFADelete: mfaDelete } = input.VersioningConfiguration;
  // Nobody has a device yet, and AWS takes this only with a code of the root user's.
  if (mfaDelete === "Enabled") throw accessDenied("Mfa Authentication must be used for this request");
  if (mfaDelete !== undefined && mfaDelete !== "Disabled") throw malformedXml();
  if (status === undefined) throw unspecified();
  if (status !== "Enabled" && status !== "Suspended") throw malformedXml();
  await changeBucket(context, input.Bucket, (bucket) => {
    if (bucket.objectLock && status === "Suspended") throw lockedState();
    return { ...bucket, versioning: status };
  });
  return {};
};

function unspecified() {
  return awsError("IllegalVersioningConfigurationException", "The Versioning element must be specified", {
    status: 400,
  });
}

function lockedState() {
  return invalidBucketState(
    "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
  );
}
