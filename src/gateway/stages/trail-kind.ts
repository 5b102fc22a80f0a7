/** What kind of event a request is: of management or of data, reading or writing, global or of a region. */
import type { OperationModel } from "../model/model.ts";

/** S3 user guide, "Amazon S3 CloudTrail events": what is recorded of objects; everything else is of buckets. */
const s3DataOperations: ReadonlySet<string> = new Set([
  "AbortMultipartUpload",
  "CompleteMultipartUpload",
  "CopyObject",
  "CreateMultipartUpload",
  "DeleteObject",
  "DeleteObjects",
  "DeleteObjectTagging",
  "GetObject",
  "GetObjectAcl",
  "GetObjectAttributes",
  "GetObjectLegalHold",
  "GetObjectRetention",
  "GetObjectTagging",
  "GetObjectTorrent",
  "HeadBucket",
  "HeadObject",
  "ListObjects",
  "ListObjectsV2",
  "ListObjectVersions",
  "ListParts",
  "PostObject",
  "PutObject",
  "PutObjectAcl",
  "PutObjectLegalHold",
  "PutObjectRetention",
  "PutObjectTagging",
  "RenameObject",
  "RestoreObject",
  "SelectObjectContent",
  "UploadPart",
  "UploadPartCopy",
]);

/** Whether CloudTrail holds it to be a data event, which is recorded only where a trail asks for it. */
export function isDataEvent({ name, service }: OperationModel): boolean {
  return service.name === "s3" && s3DataOperations.has(name);
}

const reading =
  /^(AssumeR|BatchGet|Check|Decode|Describe|Estimate|Filter|Get|Head|List|Lookup|Preview|Query|Scan|Search|Select|Simulate|Test|Validate|View)/;

/** KMS's cryptographic operations: they change nothing (KMS developer guide, "Examples of AWS KMS log entries"). */
const cryptographic = /^(Decrypt|DeriveSharedSecret|Encrypt|Generate|ReEncrypt|Sign|Verify)/;

/** Whether the operation only reads. AWS counts STS's operations that give credentials among these. */
export function isReadOnly({ name, service }: OperationModel): boolean {
  if (service.name === "kms" && cryptographic.test(name)) return true;
  return reading.test(name) || (service.name === "iam" && name.startsWith("Generate"));
}

/** Whether the answer's elements are recorded: of what changed something, and of what gave credentials. */
export const showsElements = (operation: OperationModel): boolean =>
  !isReadOnly(operation) || givesCredentials(operation);

const givesCredentials = ({ name, service }: OperationModel): boolean =>
  service.name === "sts" && /^(Assume|GetFederationToken|GetSessionToken)/.test(name);

/** Services without regions: their events are those of us-east-1. */
const globalServices: ReadonlySet<string> = new Set([
  "account",
  "billing",
  "budgets",
  "ce",
  "cloudfront",
  "cur",
  "freetier",
  "health",
  "iam",
  "invoicing",
  "organizations",
  "savingsplans",
  "support",
  "trustedadvisor",
]);

/** Whether the service's events count as global service events: those services, and STS by its global endpoint. */
export function isGlobalService(serviceName: string): boolean {
  return globalServices.has(serviceName) || serviceName === "sts";
}

/** The region a record names. */
export function eventRegion({ service }: OperationModel, requestRegion: string): string {
  return globalServices.has(service.name) ? "us-east-1" : requestRegion;
}

const sources: Readonly<Record<string, string>> = {
  dynamodbstreams: "dynamodb",
  simpledb: "sdb",
  elbv2: "elasticloadbalancing",
  s3control: "s3",
};

/** `iam.amazonaws.com`: the host of the service. */
export function eventSource({ service }: OperationModel): string {
  return `${sources[service.name] ?? service.hostPrefixes[0] ?? service.signingName}.amazonaws.com`;
}

const names: Readonly<Record<string, string>> = {
  ListObjectsV2: "ListObjects",
  PostObject: "PutObject",
  PutBucketLifecycleConfiguration: "PutBucketLifecycle",
  GetBucketLifecycleConfiguration: "GetBucketLifecycle",
  PutBucketNotificationConfiguration: "PutBucketNotification",
  GetBucketNotificationConfiguration: "GetBucketNotification",
  GetPublicAccessBlock: "GetBucketPublicAccessBlock",
  PutPublicAccessBlock: "PutBucketPublicAccessBlock",
  DeletePublicAccessBlock: "DeleteBucketPublicAccessBlock",
};

/** The name a record gives to the operation: S3's records keep some older names. */
export function eventName({ name, service }: OperationModel): string {
  return service.name === "s3" ? (names[name] ?? name) : name;
}
