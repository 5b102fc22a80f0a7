/** Whether a bucket keeps the versions of its objects. */
import { awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { changeBucket, readBucket } from "../bucket.ts";
import { invalidBucketState, malformedXml } from "../errors.ts";
import { requireMfa } from "../mfa-delete.ts";

export const getBucketVersioning: Operation<S3, "GetBucketVersioning"> = async (context, input) => {
  const { versioning, mfaDelete } = await readBucket(context, input.Bucket);
  return {
    ...(versioning === "" ? {} : { Status: versioning }),
    ...(mfaDelete === undefined ? {} : { MFADelete: mfaDelete ? "Enabled" : "Disabled" }),
  };
};

export const putBucketVersioning: Operation<S3, "PutBucketVersioning"> = async (context, input) => {
  const { Status: status, MFADelete: mfaDelete } = input.VersioningConfiguration;
  if (mfaDelete !== undefined && mfaDelete !== "Enabled" && mfaDelete !== "Disabled") throw malformedXml();
  if (status === undefined) throw unspecified();
  if (status !== "Enabled" && status !== "Suspended") throw malformedXml();
  await changeBucket(context, input.Bucket, async (bucket, tx) => {
    if (bucket.objectLock && status === "Suspended") throw lockedState();
    if (bucket.configured.includes("replication") && status === "Suspended") throw replicatedState();
    // Asking for MFA delete takes a code, as does everything about versioning once it is on.
    if (mfaDelete === "Enabled" || bucket.mfaDelete === true) await requireMfa(context, tx, bucket, input.MFA);
    if (mfaDelete === "Enabled" && bucket.configured.includes("lifecycle")) throw lifecycleState();
    const changed = { ...bucket, versioning: status } as const;
    return mfaDelete === undefined ? changed : { ...changed, mfaDelete: mfaDelete === "Enabled" };
  });
  return {};
};

function unspecified() {
  return awsError("IllegalVersioningConfigurationException", "The Versioning element must be specified", {
    status: 400,
  });
}

function replicatedState() {
  return invalidBucketState(
    "A replication configuration is present on this bucket, so the versioning state cannot be changed. To change the versioning state, first delete the replication configuration.",
  );
}

function lockedState() {
  return invalidBucketState(
    "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
  );
}

/** AWS docs: "You cannot use MFA delete with lifecycle configurations." */
function lifecycleState() {
  return invalidBucketState("MFA Delete cannot be enabled on a bucket with a lifecycle configuration.");
}
