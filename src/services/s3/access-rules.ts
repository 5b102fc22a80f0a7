/** Which actions each operation of S3 asks for, and what an ACL may allow instead. AWS: Service Authorization Reference, "Amazon S3". */
import { allBucketsArn } from "../../kernel/arn.ts";
import type { AclPermission } from "./acl.ts";

/** How one operation is authorized. */
export interface AccessRule {
  /** What the request speaks of: nothing but the account, a bucket, or an object. */
  readonly scope: "account" | "bucket" | "object";
  readonly action: string;
  /** Of scope `account`: what is asked about, where it is not simply everything. */
  readonly resource?: string;
  /** The action when the request names a version. */
  readonly versionAction?: string;
  /** The permission of an ACL that suffices, and whose ACL it is when not that of `scope`. */
  readonly acl?: AclPermission;
  readonly aclOf?: "bucket";
  /** The object has to be there: its owner, ACL and tags count, and a missing one is a 404 only for who may list. */
  readonly existing?: boolean;
  /** The bucket's owner has it by default, whoever owns the object. */
  readonly ofBucketOwner?: boolean;
  /** Nobody but the owner may call it unless it says that it pays, in buckets where the requester pays. */
  readonly requesterPays?: boolean;
  /** The initiator of the upload may always do it. */
  readonly initiator?: boolean;
  /** The root user of the owning account may always do it, whatever the bucket's policy says. */
  readonly rootAlways?: boolean;
  /** Writes an object: ACLs, tags and locks in its headers need permissions of their own. */
  readonly writes?: boolean;
  /** Reads the object named by CopySource. */
  readonly copies?: boolean;
  /** Asks nothing at first: the operation asks item by item. */
  readonly perItem?: boolean;
}

function account(action: string, more: Partial<AccessRule> = {}): AccessRule {
  return { scope: "account", action, ...more };
}

function bucket(action: string, more: Partial<AccessRule> = {}): AccessRule {
  return { scope: "bucket", action, ...more };
}

function listing(action: string): AccessRule {
  return { scope: "bucket", action, acl: "READ", requesterPays: true };
}

/** An operation on an object that exists. */
function existing(action: string, versionAction: string, more: Partial<AccessRule> = {}): AccessRule {
  return { scope: "object", action, versionAction, existing: true, requesterPays: true, ...more };
}

function write(more: Partial<AccessRule> = {}): AccessRule {
  return { scope: "object", action: "s3:PutObject", acl: "WRITE", aclOf: "bucket", requesterPays: true, ...more };
}

const read = existing("s3:GetObject", "s3:GetObjectVersion", { acl: "READ" });

/** AWS docs, GetObjectTagging and its kin: "By default, the bucket owner has this permission". */
function tagging(verb: "Get" | "Put" | "Delete"): AccessRule {
  return existing(`s3:${verb}ObjectTagging`, `s3:${verb}ObjectVersionTagging`, { ofBucketOwner: true });
}

/** An operation on an existing object whose action is the same for every version. */
function anyVersion(action: string): AccessRule {
  return { scope: "object", action, existing: true, requesterPays: true };
}

/** Every operation of the model, also those that are not there yet: each new one starts guarded. */
export const accessRules: Readonly<Record<string, AccessRule>> = {
  ListBuckets: account("s3:ListAllMyBuckets", { resource: allBucketsArn }),
  ListDirectoryBuckets: account("s3express:ListAllMyDirectoryBuckets"),
  CreateBucket: account("s3:CreateBucket"),
  WriteGetObjectResponse: account("s3-object-lambda:WriteGetObjectResponse"),

  HeadBucket: bucket("s3:ListBucket", { acl: "READ" }),
  ListObjects: listing("s3:ListBucket"),
  ListObjectsV2: listing("s3:ListBucket"),
  ListObjectVersions: listing("s3:ListBucketVersions"),
  ListMultipartUploads: listing("s3:ListBucketMultipartUploads"),
  CreateSession: bucket("s3express:CreateSession"),
  DeleteBucket: bucket("s3:DeleteBucket"),
  GetBucketLocation: bucket("s3:GetBucketLocation"),
  GetBucketVersioning: bucket("s3:GetBucketVersioning"),
  PutBucketVersioning: bucket("s3:PutBucketVersioning"),
  GetBucketTagging: bucket("s3:GetBucketTagging"),
  PutBucketTagging: bucket("s3:PutBucketTagging"),
  DeleteBucketTagging: bucket("s3:PutBucketTagging"),
  GetBucketAcl: bucket("s3:GetBucketAcl", { acl: "READ_ACP" }),
  PutBucketAcl: bucket("s3:PutBucketAcl", { acl: "WRITE_ACP" }),
  GetBucketPolicy: bucket("s3:GetBucketPolicy", { rootAlways: true }),
  PutBucketPolicy: bucket("s3:PutBucketPolicy", { rootAlways: true }),
  DeleteBucketPolicy: bucket("s3:DeleteBucketPolicy", { rootAlways: true }),
  GetBucketPolicyStatus: bucket("s3:GetBucketPolicyStatus"),
  GetPublicAccessBlock: bucket("s3:GetBucketPublicAccessBlock"),
  PutPublicAccessBlock: bucket("s3:PutBucketPublicAccessBlock"),
  DeletePublicAccessBlock: bucket("s3:PutBucketPublicAccessBlock"),
  GetBucketOwnershipControls: bucket("s3:GetBucketOwnershipControls"),
  PutBucketOwnershipControls: bucket("s3:PutBucketOwnershipControls"),
  DeleteBucketOwnershipControls: bucket("s3:PutBucketOwnershipControls"),
  GetBucketCors: bucket("s3:GetBucketCORS"),
  PutBucketCors: bucket("s3:PutBucketCORS"),
  DeleteBucketCors: bucket("s3:PutBucketCORS"),
  GetBucketRequestPayment: bucket("s3:GetBucketRequestPayment"),
  PutBucketRequestPayment: bucket("s3:PutBucketRequestPayment"),
  GetBucketEncryption: bucket("s3:GetEncryptionConfiguration"),
  PutBucketEncryption: bucket("s3:PutEncryptionConfiguration"),
  DeleteBucketEncryption: bucket("s3:PutEncryptionConfiguration"),
  GetObjectLockConfiguration: bucket("s3:GetBucketObjectLockConfiguration"),
  PutObjectLockConfiguration: bucket("s3:PutBucketObjectLockConfiguration"),
  GetBucketLifecycleConfiguration: bucket("s3:GetLifecycleConfiguration"),
  PutBucketLifecycleConfiguration: bucket("s3:PutLifecycleConfiguration"),
  DeleteBucketLifecycle: bucket("s3:PutLifecycleConfiguration"),
  GetBucketReplication: bucket("s3:GetReplicationConfiguration"),
  PutBucketReplication: bucket("s3:PutReplicationConfiguration"),
  DeleteBucketReplication: bucket("s3:PutReplicationConfiguration"),
  GetBucketWebsite: bucket("s3:GetBucketWebsite"),
  PutBucketWebsite: bucket("s3:PutBucketWebsite"),
  DeleteBucketWebsite: bucket("s3:DeleteBucketWebsite"),
  GetBucketLogging: bucket("s3:GetBucketLogging"),
  PutBucketLogging: bucket("s3:PutBucketLogging"),
  GetBucketNotificationConfiguration: bucket("s3:GetBucketNotification"),
  PutBucketNotificationConfiguration: bucket("s3:PutBucketNotification"),
  GetBucketAccelerateConfiguration: bucket("s3:GetAccelerateConfiguration"),
  PutBucketAccelerateConfiguration: bucket("s3:PutAccelerateConfiguration"),
  ListBucketInventoryConfigurations: bucket("s3:GetInventoryConfiguration"),
  GetBucketInventoryConfiguration: bucket("s3:GetInventoryConfiguration"),
  PutBucketInventoryConfiguration: bucket("s3:PutInventoryConfiguration"),
  DeleteBucketInventoryConfiguration: bucket("s3:PutInventoryConfiguration"),
  ListBucketAnalyticsConfigurations: bucket("s3:GetAnalyticsConfiguration"),
  GetBucketAnalyticsConfiguration: bucket("s3:GetAnalyticsConfiguration"),
  PutBucketAnalyticsConfiguration: bucket("s3:PutAnalyticsConfiguration"),
  DeleteBucketAnalyticsConfiguration: bucket("s3:PutAnalyticsConfiguration"),
  ListBucketMetricsConfigurations: bucket("s3:GetMetricsConfiguration"),
  GetBucketMetricsConfiguration: bucket("s3:GetMetricsConfiguration"),
  PutBucketMetricsConfiguration: bucket("s3:PutMetricsConfiguration"),
  DeleteBucketMetricsConfiguration: bucket("s3:PutMetricsConfiguration"),
  ListBucketIntelligentTieringConfigurations: bucket("s3:GetIntelligentTieringConfiguration"),
  GetBucketIntelligentTieringConfiguration: bucket("s3:GetIntelligentTieringConfiguration"),
  PutBucketIntelligentTieringConfiguration: bucket("s3:PutIntelligentTieringConfiguration"),
  DeleteBucketIntelligentTieringConfiguration: bucket("s3:PutIntelligentTieringConfiguration"),
  GetBucketAbac: bucket("s3:GetBucketAbac"),
  PutBucketAbac: bucket("s3:PutBucketAbac"),
  CreateBucketMetadataConfiguration: bucket("s3:CreateBucketMetadataTableConfiguration"),
  CreateBucketMetadataTableConfiguration: bucket("s3:CreateBucketMetadataTableConfiguration"),
  GetBucketMetadataConfiguration: bucket("s3:GetBucketMetadataTableConfiguration"),
  GetBucketMetadataTableConfiguration: bucket("s3:GetBucketMetadataTableConfiguration"),
  DeleteBucketMetadataConfiguration: bucket("s3:DeleteBucketMetadataTableConfiguration"),
  DeleteBucketMetadataTableConfiguration: bucket("s3:DeleteBucketMetadataTableConfiguration"),
  UpdateBucketMetadataInventoryTableConfiguration: bucket("s3:UpdateBucketMetadataInventoryTableConfiguration"),
  UpdateBucketMetadataJournalTableConfiguration: bucket("s3:UpdateBucketMetadataJournalTableConfiguration"),
  UpdateBucketMetadataAnnotationTableConfiguration: bucket("s3:UpdateBucketMetadataAnnotationTableConfiguration"),

  GetObject: read,
  HeadObject: read,
  SelectObjectContent: read,
  GetObjectAttributes: read,
  GetObjectTorrent: existing("s3:GetObjectTorrent", "s3:GetObjectVersionTorrent", { acl: "READ" }),
  PutObject: write({ writes: true }),
  PostObject: write({ writes: true }),
  CreateMultipartUpload: write({ writes: true }),
  UploadPart: write(),
  CompleteMultipartUpload: write(),
  CopyObject: write({ writes: true, copies: true }),
  UploadPartCopy: write({ copies: true }),
  RenameObject: write({ copies: true }),
  AbortMultipartUpload: { scope: "object", action: "s3:AbortMultipartUpload", initiator: true, requesterPays: true },
  ListParts: { scope: "object", action: "s3:ListMultipartUploadParts", initiator: true, requesterPays: true },
  DeleteObject: {
    scope: "object",
    action: "s3:DeleteObject",
    versionAction: "s3:DeleteObjectVersion",
    acl: "WRITE",
    aclOf: "bucket",
    requesterPays: true,
  },
  DeleteObjects: { scope: "bucket", action: "s3:DeleteObject", requesterPays: true, perItem: true },
  GetObjectAcl: existing("s3:GetObjectAcl", "s3:GetObjectVersionAcl", { acl: "READ_ACP" }),
  PutObjectAcl: existing("s3:PutObjectAcl", "s3:PutObjectVersionAcl", { acl: "WRITE_ACP" }),
  GetObjectTagging: tagging("Get"),
  PutObjectTagging: tagging("Put"),
  DeleteObjectTagging: tagging("Delete"),
  GetObjectRetention: anyVersion("s3:GetObjectRetention"),
  PutObjectRetention: anyVersion("s3:PutObjectRetention"),
  GetObjectLegalHold: anyVersion("s3:GetObjectLegalHold"),
  PutObjectLegalHold: anyVersion("s3:PutObjectLegalHold"),
  RestoreObject: anyVersion("s3:RestoreObject"),
  UpdateObjectEncryption: anyVersion("s3:UpdateObjectEncryption"),
  PutObjectAnnotation: existing("s3:PutObjectAnnotation", "s3:PutObjectVersionAnnotation"),
  GetObjectAnnotation: existing("s3:GetObjectAnnotation", "s3:GetObjectVersionAnnotation"),
  ListObjectAnnotations: existing("s3:ListObjectAnnotations", "s3:ListObjectVersionAnnotations"),
  DeleteObjectAnnotation: existing("s3:DeleteObjectAnnotation", "s3:DeleteObjectVersionAnnotation"),

  // What batch jobs ask as their roles (batch/): the actions that AWS's user guide wants in those.
  InitiateReplication: { scope: "object", action: "s3:InitiateReplication" },
  ComputeObjectChecksum: read,
  ListForBatch: bucket("s3:PutInventoryConfiguration"),

  // Tags by ARN, which S3 Control asks for as whoever called it.
  ListTagsOfBucket: bucket("s3:ListTagsForResource"),
  TagBucket: bucket("s3:TagResource"),
  UntagBucket: bucket("s3:UntagResource"),
};
