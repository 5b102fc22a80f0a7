/** What inventories, analytics and metrics may be configured to. Amazon S3 API reference, the Put… operations of each. */
import { awsError } from "../../../kernel/errors.ts";
import type { InputOf } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3 } from "../../../generated/s3.ts";
import { findBucket } from "../bucket.ts";
import { malformedXml } from "../errors.ts";

/** An inventory. */
export type InventoryConfiguration = InputOf<S3, "PutBucketInventoryConfiguration">["InventoryConfiguration"];
type AnalyticsConfiguration = InputOf<S3, "PutBucketAnalyticsConfiguration">["AnalyticsConfiguration"];
type MetricsConfiguration = InputOf<S3, "PutBucketMetricsConfiguration">["MetricsConfiguration"];

/** Optional fields of an inventory, in the order in which reports have them. */
export const inventoryFields = [
  "Size",
  "LastModifiedDate",
  "ETag",
  "StorageClass",
  "IsMultipartUploaded",
  "ReplicationStatus",
  "EncryptionStatus",
  "ObjectLockRetainUntilDate",
  "ObjectLockMode",
  "ObjectLockLegalHoldStatus",
  "IntelligentTieringAccessTier",
  "BucketKeyStatus",
  "ChecksumAlgorithm",
  "ObjectAccessControlList",
  "ObjectOwner",
  "LifecycleExpirationDate",
] as const;

/** One of them. */
export type InventoryField = (typeof inventoryFields)[number];

/** Throws for what the schema does not allow. */
export function checkInventory(inventory: InventoryConfiguration): void {
  requireOneOf(inventory.IncludedObjectVersions, ["All", "Current"]);
  requireOneOf(inventory.Schedule.Frequency, ["Daily", "Weekly"]);
  requireOneOf(inventory.Destination.S3BucketDestination.Format, ["CSV", "ORC", "Parquet"]);
  const fields = inventory.OptionalFields ?? [];
  for (const field of fields) requireOneOf(field, inventoryFields);
  if (new Set(fields).size < fields.length) throw malformedXml();
}

/** Throws for what the schema does not allow. */
export function checkAnalytics({ StorageClassAnalysis: analysis, Filter: filter }: AnalyticsConfiguration): void {
  const data = analysis.DataExport;
  if (data !== undefined) {
    requireOneOf(data.OutputSchemaVersion, ["V_1"]);
    requireOneOf(data.Destination.S3BucketDestination.Format, ["CSV"]);
  }
  checkFilter(filter);
}

/** Throws for what the schema does not allow. */
export function checkMetrics({ Filter: filter }: MetricsConfiguration): void {
  checkFilter(filter);
}

interface Filter {
  readonly Prefix?: string | undefined;
  readonly Tag?: object | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly And?:
    | { readonly Prefix?: unknown; readonly Tags?: readonly object[] | undefined; readonly AccessPointArn?: unknown }
    | undefined;
}

/** A filter is one predicate, or an And of at least two. */
function checkFilter(filter: Filter | undefined): void {
  if (filter === undefined) return;
  const { And: and, ...predicates } = filter;
  const stated = Object.values(predicates).filter((value) => value !== undefined).length;
  if (stated + (and === undefined ? 0 : 1) !== 1) throw malformedXml();
  if (and === undefined) return;
  const parts = (and.Tags?.length ?? 0) + Number(and.Prefix !== undefined) + Number(and.AccessPointArn !== undefined);
  if (parts < 2) throw malformedXml();
}

/** Throws unless the destination's ARN names a bucket that is there. */
export async function checkDestination(reader: Reader, arn: string): Promise<void> {
  const name = bucketOfArn(arn);
  if (name === undefined) throw invalidDestination("Invalid bucket ARN.");
  if ((await findBucket(reader, name)) === undefined)
    throw invalidDestination("The specified destination bucket does not exist");
}

function invalidDestination(message: string): Error {
  return awsError("InvalidS3DestinationBucket", message, { status: 400 });
}

/** The bucket that `arn:aws:s3:::name` names. */
export function bucketOfArn(arn: string): string | undefined {
  return /^arn:aws[\w-]*:s3:::([^/]+)$/.exec(arn)?.[1];
}

function requireOneOf(value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || !allowed.includes(value)) throw malformedXml();
}
