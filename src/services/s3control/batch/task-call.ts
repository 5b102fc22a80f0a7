/** What a job does to one object: the operation of S3, and its input. Amazon S3 user guide, "Operations supported by S3 Batch Operations". */
import { invalidRequest } from "../errors.ts";
import type { BatchTask, CreateJobInput } from "./tables.ts";

type JobOperation = CreateJobInput["Operation"];
type Copy = NonNullable<JobOperation["S3PutObjectCopy"]>;
type Acl = NonNullable<JobOperation["S3PutObjectAcl"]>;

/** A call of S3. */
export interface TaskCall {
  readonly operation: string;
  readonly input: object;
}

const known = [
  "LambdaInvoke",
  "S3PutObjectCopy",
  "S3PutObjectAcl",
  "S3PutObjectTagging",
  "S3DeleteObjectTagging",
  "S3InitiateRestoreObject",
  "S3PutObjectLegalHold",
  "S3PutObjectRetention",
  "S3ReplicateObject",
  "S3ComputeObjectChecksum",
  "S3UpdateObjectEncryption",
] as const;

/** What a job may do. */
export type JobOperationName = (typeof known)[number];

/** The name of a job's one operation. Throws InvalidRequest unless it is one. */
export function operationName(operation: JobOperation): JobOperationName {
  const stated = Object.entries(operation).filter(([, value]) => value !== undefined);
  const name = stated[0]?.[0];
  if (name === undefined || stated.length > 1) throw invalidRequest("Exactly one operation must be specified.");
  const found = known.find((one) => one === name);
  if (found === undefined) throw invalidRequest("Exactly one operation must be specified.");
  return found;
}

/** The object of a task, as S3's operations name it. */
export function objectOf(task: BatchTask): object {
  const { bucket: Bucket, key: Key, versionId: VersionId } = task;
  return { Bucket, Key, ...(VersionId === undefined ? {} : { VersionId }) };
}

/** What is to be called for one object. */
export function taskCall(
  operation: JobOperation,
  name: Exclude<JobOperationName, "LambdaInvoke" | "S3ReplicateObject">,
  task: BatchTask,
): TaskCall {
  const object = objectOf(task);
  switch (name) {
    case "S3PutObjectCopy":
      return { operation: "CopyObject", input: copyInput(operation.S3PutObjectCopy ?? {}, task) };
    case "S3PutObjectAcl":
      return { operation: "PutObjectAcl", input: { ...object, ...aclInput(operation.S3PutObjectAcl ?? {}) } };
    case "S3PutObjectTagging": {
      const TagSet = operation.S3PutObjectTagging?.TagSet ?? [];
      return { operation: "PutObjectTagging", input: { ...object, Tagging: { TagSet } } };
    }
    case "S3DeleteObjectTagging":
      return { operation: "DeleteObjectTagging", input: object };
    case "S3InitiateRestoreObject": {
      const { ExpirationInDays: Days, GlacierJobTier: tier } = operation.S3InitiateRestoreObject ?? {};
      const Tier = tier === "BULK" ? "Bulk" : "Standard";
      const RestoreRequest = { ...(Days === undefined ? {} : { Days }), GlacierJobParameters: { Tier } };
      return { operation: "RestoreObject", input: { ...object, RestoreRequest } };
    }
    case "S3PutObjectLegalHold": {
      const LegalHold = operation.S3PutObjectLegalHold?.LegalHold;
      return { operation: "PutObjectLegalHold", input: { ...object, LegalHold } };
    }
    case "S3PutObjectRetention": {
      const { Retention, BypassGovernanceRetention } = operation.S3PutObjectRetention ?? {};
      return { operation: "PutObjectRetention", input: { ...object, Retention, BypassGovernanceRetention } };
    }
    case "S3ComputeObjectChecksum":
      return { operation: "ComputeObjectChecksum", input: { ...object, ...operation.S3ComputeObjectChecksum } };
    case "S3UpdateObjectEncryption": {
      const { ObjectEncryption: wanted } = operation.S3UpdateObjectEncryption ?? {};
      const { KMSKeyArn, BucketKeyEnabled } = wanted?.SSEKMS ?? {};
      const ObjectEncryption = { SSEKMS: { KMSKeyArn, BucketKeyEnabled } };
      return { operation: "UpdateObjectEncryption", input: { ...object, ObjectEncryption } };
    }
  }
}

/** The bucket that copies go to. Throws InvalidRequest when `arn` is no bucket's. */
export function targetBucket(arn: string | undefined): string {
  const target = /^arn:aws[\w-]*:s3:::([^/]+)$/.exec(arn ?? "")?.[1];
  if (target === undefined) throw invalidRequest("TargetResource must be the ARN of a bucket.");
  return target;
}

function copyInput(copy: Copy, { bucket, key, versionId }: BatchTask): object {
  const source = `${bucket}/${encodeURIComponent(key)}`;
  const tags = copy.NewObjectTagging;
  const { NewObjectMetadata: metadata } = copy;
  return withoutUndefined({
    Bucket: targetBucket(copy.TargetResource),
    Key: `${copy.TargetKeyPrefix === undefined ? "" : `${copy.TargetKeyPrefix.replace(/\/$/, "")}/`}${key}`,
    CopySource: versionId === undefined ? source : `${source}?versionId=${versionId}`,
    ACL: copy.CannedAccessControlList,
    ...grantHeaders(copy.AccessControlGrants ?? []),
    StorageClass: copy.StorageClass,
    MetadataDirective: copy.MetadataDirective ?? (metadata === undefined ? undefined : "REPLACE"),
    Metadata: metadata?.UserMetadata,
    CacheControl: metadata?.CacheControl,
    ContentDisposition: metadata?.ContentDisposition,
    ContentEncoding: metadata?.ContentEncoding,
    ContentLanguage: metadata?.ContentLanguage,
    ContentType: metadata?.ContentType,
    Expires: metadata?.HttpExpiresDate,
    ServerSideEncryption: encryptionOf(copy),
    SSEKMSKeyId: copy.SSEAwsKmsKeyId,
    BucketKeyEnabled: copy.BucketKeyEnabled,
    ChecksumAlgorithm: copy.ChecksumAlgorithm,
    TaggingDirective: tags === undefined ? undefined : "REPLACE",
    Tagging: tags && new URLSearchParams(tags.map(({ Key, Value }): [string, string] => [Key, Value])).toString(),
    CopySourceIfModifiedSince: copy.ModifiedSinceConstraint,
    CopySourceIfUnmodifiedSince: copy.UnModifiedSinceConstraint,
    ObjectLockMode: copy.ObjectLockMode,
    ObjectLockRetainUntilDate: copy.ObjectLockRetainUntilDate,
    ObjectLockLegalHoldStatus: copy.ObjectLockLegalHoldStatus,
    WebsiteRedirectLocation: copy.RedirectLocation,
    RequestPayer: copy.RequesterPays === true ? "requester" : undefined,
  });
}

/** Naming a key says KMS, too. */
function encryptionOf({ SSEAwsKmsKeyId: keyId, NewObjectMetadata: metadata }: Copy): string | undefined {
  return keyId !== undefined || metadata?.SSEAlgorithm === "KMS" ? "aws:kms" : metadata?.SSEAlgorithm;
}

const grantMembers = {
  FULL_CONTROL: "GrantFullControl",
  READ: "GrantRead",
  READ_ACP: "GrantReadACP",
  WRITE_ACP: "GrantWriteACP",
} as const;

/** CopyObject has a member a permission, with the grantees as in its header. */
function grantHeaders(grants: NonNullable<Copy["AccessControlGrants"]>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { Grantee: grantee, Permission: permission } of grants) {
    const member = Object.entries(grantMembers).find(([name]) => name === permission)?.[1];
    if (member === undefined) throw invalidRequest("The permission of an access control grant is not valid.");
    const one = `${grantee?.TypeIdentifier ?? "id"}="${grantee?.Identifier ?? ""}"`;
    headers[member] = headers[member] === undefined ? one : `${headers[member]}, ${one}`;
  }
  return headers;
}

function aclInput({ AccessControlPolicy: policy }: Acl): object {
  if (policy?.CannedAccessControlList !== undefined) return { ACL: policy.CannedAccessControlList };
  const list = policy?.AccessControlList;
  if (list === undefined) throw invalidRequest("An access control list must be specified.");
  const Grants = (list.Grants ?? []).map(({ Grantee: grantee, Permission }) => ({
    Grantee: granteeOf(grantee?.TypeIdentifier, grantee?.Identifier ?? ""),
    Permission,
  }));
  return { AccessControlPolicy: { Owner: { ID: list.Owner.ID }, Grants } };
}

function granteeOf(type: string | undefined, identifier: string): object {
  if (type === "uri") return { Type: "Group", URI: identifier };
  if (type === "emailAddress") return { Type: "AmazonCustomerByEmail", EmailAddress: identifier };
  return { Type: "CanonicalUser", ID: identifier };
}

function withoutUndefined(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
