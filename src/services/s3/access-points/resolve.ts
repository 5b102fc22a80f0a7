/** Finds the bucket behind an access point that a request names in place of one. */
import type { Context } from "../../../kernel/context.ts";
import { awsError, type AwsError } from "../../../kernel/errors.ts";
import { accessPoints, type AccessPointRow } from "../../../kernel/s3-account.ts";
import type { Reader } from "../../../kernel/store.ts";
import { findBucket, requireBucket } from "../bucket.ts";
import { isBucketName } from "../bucket-name.ts";
import { accessDenied, invalidArgument, noSuchBucket } from "../errors.ts";
import type { BucketRow } from "../tables.ts";

const arnForm = /^arn:aws[\w-]*:s3:([\w-]+):(\d{12}):accesspoint[/:]([^/:]+)$/;
const hostForm = /^([a-z0-9][a-z0-9-]+)-(\d{12})$/;

/** Operations that access points take. Amazon S3 user guide, "Access point compatibility". */
const compatible: ReadonlySet<string> = new Set([
  "AbortMultipartUpload",
  "CompleteMultipartUpload",
  "CopyObject",
  "CreateMultipartUpload",
  "DeleteObject",
  "DeleteObjects",
  "DeleteObjectTagging",
  "GetBucketAcl",
  "GetBucketCors",
  "GetBucketLocation",
  "GetBucketNotificationConfiguration",
  "GetBucketPolicy",
  "GetObject",
  "GetObjectAcl",
  "GetObjectAttributes",
  "GetObjectLegalHold",
  "GetObjectRetention",
  "GetObjectTagging",
  "HeadBucket",
  "HeadObject",
  "ListMultipartUploads",
  "ListObjects",
  "ListObjectsV2",
  "ListObjectVersions",
  "ListParts",
  "PutObject",
  "PutObjectAcl",
  "PutObjectLegalHold",
  "PutObjectRetention",
  "PutObjectTagging",
  "RestoreObject",
  "SelectObjectContent",
  "UploadPart",
  "UploadPartCopy",
]);

/** By which access point a request came, and what it called that. */
const used = new WeakMap<Context, { readonly point: AccessPointRow; readonly named: string }>();

/** The access point that a request came by, if it did. */
export function accessPointOf(context: Context): AccessPointRow | undefined {
  return used.get(context)?.point;
}

/** Whether a request named an access point's alias where buckets are named. */
export function isByAlias(context: Context): boolean {
  const by = used.get(context);
  return by !== undefined && by.named === by.point.alias;
}

/** The access point that an ARN, an alias or `NAME-ACCOUNT` (as SDKs make host names of ARNs) means; undefined: none. */
async function findAccessPoint(reader: Reader, named: string, region: string): Promise<AccessPointRow | undefined> {
  if (named.endsWith("-s3alias")) {
    const [row] = await reader.indexRange(accessPoints, "alias", { prefix: [named], limit: 1 });
    return row;
  }
  const byArn = arnForm.exec(named);
  if (byArn) return reader.get(accessPoints, [byArn[2] ?? "", byArn[1] ?? "", byArn[3] ?? ""]);
  const byHost = hostForm.exec(named);
  return byHost ? reader.get(accessPoints, [byHost[2] ?? "", region, byHost[1] ?? ""]) : undefined;
}

/**
 * The bucket of a request whose bucket's name is no bucket's: that of an access point, which the input then names. Throws
 * NoSuchBucket when it is none, and what AWS says to what an access point does not do.
 */
export async function requireBucketBehind(
  context: Context,
  reader: Reader,
  request: { readonly operation: string; readonly input: { Bucket?: string } },
): Promise<BucketRow> {
  const { operation, input } = request;
  const named = input.Bucket ?? "";
  const point = await findAccessPoint(reader, named, context.region);
  if (point === undefined) {
    if (arnForm.test(named)) throw noSuchAccessPoint(named);
    return requireBucket(reader, named);
  }
  if (!compatible.has(operation)) {
    throw awsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
      status: 405,
      fields: { Method: context.http.method, ResourceType: "ACCESSPOINT" },
    });
  }
  const bucket = await requireBucketOf(reader, point);
  input.Bucket = point.bucket;
  used.set(context, { point, named });
  return bucket;
}

/** A bucket that the source of a copy names, and the access point it is named by, if it is. */
export interface SourceBucket {
  readonly bucket: BucketRow;
  readonly point: AccessPointRow | undefined;
}

/** The bucket that a copy's source names itself, or by an access point's ARN or alias. Throws as `requireBucketBehind` does. */
export async function requireSourceBucket(reader: Reader, named: string): Promise<SourceBucket> {
  if (!arnForm.test(named) && !named.endsWith("-s3alias")) {
    const bucket = await findBucket(reader, named);
    if (bucket !== undefined) return { bucket, point: undefined };
    if (isBucketName(named)) throw noSuchBucket(named);
    throw invalidArgument("Invalid copy source bucket name", "x-amz-copy-source", "x-amz-copy-source");
  }
  const point = await findAccessPoint(reader, named, "");
  if (point === undefined) throw named.startsWith("arn:") ? noSuchAccessPoint(named) : noSuchBucket(named);
  return { bucket: await requireBucketOf(reader, point), point };
}

async function requireBucketOf(reader: Reader, point: AccessPointRow): Promise<BucketRow> {
  // No request comes out of a virtual network.
  if (point.vpcId !== undefined) throw accessDenied();
  const bucket = await requireBucket(reader, point.bucket);
  // The account may have changed hands with the bucket's name.
  if (bucket.accountId !== point.bucketAccountId) throw accessDenied();
  return bucket;
}

function noSuchAccessPoint(arn: string): AwsError {
  return awsError("NoSuchAccessPoint", "The specified accesspoint does not exist", {
    status: 404,
    fields: { AccessPointName: arn.slice(arn.lastIndexOf("/") + 1) },
  });
}
