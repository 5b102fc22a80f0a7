/** Why a version could not be replicated, in AWS's words. AWS docs: "Amazon S3 replication failure reasons". */
import { AwsError } from "../../../kernel/errors.ts";

const denied: readonly (readonly [action: string, reason: string])[] = [
  ["sts:AssumeRole", "AssumeRoleNotPermitted"],
  ["s3:ReplicateObject", "DstPutObjectNotPermitted"],
  ["s3:ReplicateDelete", "DstDelObjNotPermitted"],
  ["s3:ReplicateTags", "DstPutTaggingNotPermitted"],
  ["s3:ObjectOwnerOverrideToBucketOwner", "DstPutAclNotPermitted"],
  ["s3:GetObjectVersionForReplication", "SrcGetObjectNotPermitted"],
  ["s3:GetObjectVersionAcl", "SrcGetAclNotPermitted"],
  ["s3:GetObjectVersionTagging", "SrcGetTaggingNotPermitted"],
  ["s3:GetReplicationConfiguration", "SrcGetObjectNotPermitted"],
  ["kms:Decrypt", "SrcGetObjectNotPermitted"],
  ["kms:Encrypt", "DstPutObjectNotPermitted"],
];

/** The reason; undefined for what a later try may well get through (a full disk, a lost race, a bug). */
export function failureReason(error: unknown): string | undefined {
  if (!(error instanceof AwsError)) return undefined;
  const { code, status = 400, message } = error;
  if (code.startsWith("AccessDenied")) {
    return denied.find(([action]) => message.includes(action))?.[1] ?? "DstPutObjectNotPermitted";
  }
  if (code === "NoSuchBucket") return "DstBucketNotFound";
  if (code === "InvalidRequest") return "DstBucketUnversioned";
  if (code === "InvalidObjectState") return "SrcObjectNotEligible";
  if (code === "NotFoundException") return "DstKmsKeyNotFound";
  if (code === "DisabledException" || code === "KMSInvalidStateException") return "DstKmsKeyInvalidState";
  if (status >= 500 || code === "OperationAborted") return undefined;
  return "SrcObjectNotEligible";
}
