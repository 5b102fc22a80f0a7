/** What S3's requests cost: tiers, names of the cost report, and who pays. AWS docs: "Understanding your AWS billing and usage reports for Amazon S3". */
import type { Context } from "../../kernel/context.ts";
import type { HttpHooks } from "../../kernel/operation.ts";
import type { Usage } from "../../kernel/meter.ts";
import { isBucketName } from "./bucket-name.ts";
import { bucketOfRequest } from "./bucket-of-request.ts";
import { factsOf, isStorageClass } from "./object-storage-class.ts";

/** PUT, COPY, POST and LIST; by the name that the cost report gives the operation. */
const tier1: Readonly<Record<string, string>> = {
  PutObject: "PutObject",
  PostObject: "PostObject",
  CopyObject: "CopyObject",
  RenameObject: "RenameObject",
  CreateMultipartUpload: "InitiateMultipartUpload",
  UploadPart: "UploadPart",
  UploadPartCopy: "UploadPartCopy",
  CompleteMultipartUpload: "CompleteMultipartUpload",
  ListBuckets: "ListAllMyBuckets",
  ListObjects: "ListBucket",
  ListObjectsV2: "ListBucket",
  ListObjectVersions: "ListBucketVersions",
  ListMultipartUploads: "ListBucketMultipartUploads",
  ListParts: "ListMultipartUploadParts",
  ListObjectAnnotations: "ListObjectAnnotations",
  CreateBucket: "CreateBucket",
};

/** What AWS does not charge for. */
const free: ReadonlySet<string> = new Set([
  // A restore is booked by its tier when it begins: see operations/restore-object.ts.
  "RestoreObject",
  "AbortMultipartUpload",
  "DeleteObject",
  "DeleteObjects",
  "DeleteBucket",
]);

/** GET and all the rest whose name in the report is not `Read…`, `Write…` of the setting. */
const tier2: Readonly<Record<string, string>> = {
  GetObject: "GetObject",
  HeadObject: "HeadObject",
  SelectObjectContent: "SelectObjectContent",
  HeadBucket: "HeadBucket",
  GetObjectAttributes: "GetObjectAttributes",
  GetObjectTagging: "GetObjectTagging",
  GetObjectRetention: "GetObjectRetention",
  GetObjectLegalHold: "GetObjectLegalHold",
  GetObjectAcl: "ReadACL",
  GetBucketAcl: "ReadACL",
  GetBucketLocation: "ReadLocation",
  GetPublicAccessBlock: "ReadBucketPublicAccessBlock",
  GetObjectLockConfiguration: "ReadBucketObjectLockConfiguration",
};

interface Price {
  readonly usageType: string;
  readonly operation: string;
}

/** Prices by operation, one map for each class: looking up takes no new strings. */
const prices = new Map<string, Map<string, Price | undefined>>();

/** Usage type and report name of an operation; undefined: it is free. */
export function requestPrice(operation: string, storageClass?: string): Price | undefined {
  const prefix = prefixOf(storageClass);
  let ofClass = prices.get(prefix);
  if (ofClass === undefined) prices.set(prefix, (ofClass = new Map()));
  const known = ofClass.get(operation);
  if (known !== undefined || ofClass.has(operation)) return known;
  const price = newPrice(operation, prefix);
  ofClass.set(operation, price);
  return price;
}

/** Requests about objects of some classes have prices of their own. */
function prefixOf(storageClass: string | undefined): string {
  if (storageClass === undefined || storageClass === "STANDARD" || !isStorageClass(storageClass)) return "";
  const { code } = factsOf(storageClass);
  return code === "" ? "" : `${code}-`;
}

function newPrice(operation: string, prefix: string): Price | undefined {
  if (free.has(operation) || operation.startsWith("Delete")) return undefined;
  const first = tier1[operation];
  if (first !== undefined) return { usageType: `Requests-${prefix}Tier1`, operation: first };
  if (operation.startsWith("Put")) return { usageType: "Requests-Tier1", operation: settingName("Write", operation) };
  return { usageType: `Requests-${prefix}Tier2`, operation: tier2[operation] ?? settingName("Read", operation) };
}

/** `GetBucketPolicy` → `ReadBucketPolicy`; names of object settings stay as they are. */
function settingName(verb: "Read" | "Write", operation: string): string {
  return operation.replace(/^(Get|Put)Bucket/, `${verb}Bucket`);
}

/** Reads are counted when the object's class is known: see `countRead`. */
const reads: ReadonlySet<string> = new Set(["GetObject", "HeadObject", "SelectObjectContent"]);

/** The request itself. A bucket's requests are paid by its owner, unless the requester does. */
export function requestUsage(context: Context, operation: string, input: object): readonly Usage[] {
  if (reads.has(operation)) return [];
  return usageOf(context, operation, input, (input as { StorageClass?: string }).StorageClass);
}

/** Counts a read of an object of a class; undefined: there was none to read. */
export function countRead(context: Context, operation: string, input: object, storageClass: string | undefined): void {
  for (const use of usageOf(context, operation, input, storageClass)) context.meter.use(use);
}

function usageOf(
  context: Context,
  operation: string,
  input: object,
  storageClass: string | undefined,
): readonly Usage[] {
  const price = requestPrice(operation, storageClass);
  if (price === undefined) return [];
  const found = bucketOfRequest(input);
  if (found === undefined && context.caller.kind === "anonymous") return [];
  const { usageType, operation: name } = price;
  if (found === undefined) {
    const { Bucket = "" } = input as { Bucket?: string };
    // The books are for names that a bucket could have, not for whatever a client writes.
    return [{ usageType, operation: name, quantity: 1, resource: isBucketName(Bucket) ? Bucket : "" }];
  }
  const { bucket, payer } = found;
  return [{ usageType, operation: name, quantity: 1, resource: bucket.name, account: payer, region: bucket.region }];
}

/** Bytes over the network, counted when the answer was sent. */
export const transferred: NonNullable<HttpHooks["transferred"]> = (_context, operation, input, bytes) => {
  const found = bucketOfRequest(input);
  // Requests that ended before there was a bucket belong to nobody's bill.
  if (found === undefined) return [];
  const name = requestPrice(operation)?.operation ?? operation;
  const { payer, bucket } = found;
  const use = (usageType: string, quantity: number): Usage => ({
    usageType,
    quantity,
    operation: name,
    resource: bucket.name,
    account: payer,
    region: bucket.region,
  });
  const uses: Usage[] = [];
  if (bytes.in > 0) uses.push(use("DataTransfer-In-Bytes", bytes.in));
  if (bytes.out > 0) uses.push(use("DataTransfer-Out-Bytes", bytes.out));
  return uses;
};
