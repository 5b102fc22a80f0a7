/** The actions S3's bucket policies may speak of, and whether they are about the bucket or the objects in it. */
import { newGlob } from "./glob.ts";

/** After S3's page in the service authorization reference; those of accounts, access points and jobs are left out. */
const objectActions = new Set(
  [
    "AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectAnnotation DeleteObjectTagging",
    "DeleteObjectVersion DeleteObjectVersionAnnotation GetObjectAnnotation GetObjectVersionAnnotation",
    "ListObjectAnnotations ListObjectVersionAnnotations PutObjectAnnotation PutObjectVersionAnnotation",
    "DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention",
    "GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAttributes",
    "GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent InitiateReplication",
    "ListMultipartUploadParts ObjectOwnerOverrideToBucketOwner PutObject PutObjectAcl PutObjectLegalHold",
    "PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging ReplicateDelete ReplicateObject",
    "ReplicateTags RestoreObject UpdateObjectEncryption",
  ].flatMap((line) => line.split(" ").map((name) => `s3:${name}`)),
);

const bucketActions = new Set(
  [
    "CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration",
    "DeleteBucketOwnershipControls DeleteBucketPolicy DeleteBucketPublicAccessBlock DeleteBucketWebsite",
    "GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAcl GetBucketAbac GetBucketCORS",
    "GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration GetBucketNotification",
    "GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus",
    "GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite",
    "GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration",
    "GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration ListBucket ListBucketMultipartUploads",
    "ListBucketVersions PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketAcl PutBucketCORS",
    "PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketOwnershipControls PutBucketPolicy",
    "PutBucketPublicAccessBlock PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite",
    "PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration",
    "PutMetricsConfiguration PutReplicationConfiguration ListTagsForResource TagResource UntagResource",
  ].flatMap((line) => line.split(" ").map((name) => `s3:${name}`)),
);

const all: readonly string[] = [...objectActions, ...bucketActions];

export function isObjectAction(action: string): boolean {
  return objectActions.has(action);
}

export function isBucketAction(action: string): boolean {
  return bucketActions.has(action);
}

/** The known actions that a pattern of a policy covers, in S3's own spelling. */
export function s3ActionsMatching(pattern: string): readonly string[] {
  const glob = newGlob(pattern.toLowerCase());
  return all.filter((action) => glob.matches(action.toLowerCase()));
}
