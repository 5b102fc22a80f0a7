/** What access logs call an operation: `REST.METHOD.RESOURCE`. Amazon S3 user guide, "Amazon S3 server access log format". */

/** Names that are not made of the request's method and the operation's subject. */
const named: Readonly<Record<string, string>> = {
  CopyObject: "REST.COPY.OBJECT",
  UploadPartCopy: "REST.COPY.PART",
  SelectObjectContent: "REST.SELECT.OBJECT",
  PostObject: "REST.POST.OBJECT",
};

/** Resource types by operation, where they do not follow from its name. */
const resources: Readonly<Record<string, string>> = {
  ListBuckets: "SERVICE",
  CreateBucket: "BUCKET",
  DeleteBucket: "BUCKET",
  HeadBucket: "BUCKET",
  ListObjects: "BUCKET",
  ListObjectsV2: "BUCKET",
  ListObjectVersions: "BUCKETVERSIONS",
  ListMultipartUploads: "UPLOADS",
  CreateMultipartUpload: "UPLOADS",
  UploadPart: "PART",
  CompleteMultipartUpload: "UPLOAD",
  AbortMultipartUpload: "UPLOAD",
  ListParts: "UPLOAD",
  DeleteObjects: "MULTI_OBJECT_DELETE",
  RestoreObject: "OBJECT_RESTORE",
  GetBucketPolicy: "BUCKETPOLICY",
  PutBucketPolicy: "BUCKETPOLICY",
  DeleteBucketPolicy: "BUCKETPOLICY",
  GetBucketLogging: "LOGGING_STATUS",
  PutBucketLogging: "LOGGING_STATUS",
  GetObjectAcl: "ACL",
  PutObjectAcl: "ACL",
  GetObjectLegalHold: "OBJECT_LOCK_LEGALHOLD",
  PutObjectLegalHold: "OBJECT_LOCK_LEGALHOLD",
  GetObjectRetention: "OBJECT_LOCK_RETENTION",
  PutObjectRetention: "OBJECT_LOCK_RETENTION",
};

/** The name of an operation. */
export function logOperationName(method: string, operation: string): string {
  return named[operation] ?? `REST.${method}.${resources[operation] ?? subject(operation)}`;
}

/** `GetBucketOwnershipControls` → `OWNERSHIP_CONTROLS`, `PutBucketLifecycleConfiguration` → `LIFECYCLE`, `GetObject` → `OBJECT`. */
function subject(operation: string): string {
  const noun = operation.replace(/^(?:Get|Put|Delete|List|Head|Create|Update)(?:Bucket(?=.))?/, "");
  const bare = operation.includes("Bucket") ? noun.replace(/Configurations?$/, "") : noun;
  return bare.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
