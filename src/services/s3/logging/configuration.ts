/** What a bucket's logging configuration may be, and what delivery makes of it. */
import { awsError, type AwsError } from "../../../kernel/errors.ts";
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { locationConstraint } from "../bucket-region.ts";
import { invalidArgument, malformedXml } from "../errors.ts";
import type { BucketRow } from "../tables.ts";
import type { LogKeyFormat } from "./tables.ts";

/** The configuration as it is stored. */
export type LoggingEnabled = NonNullable<InputOf<S3, "PutBucketLogging">["BucketLoggingStatus"]["LoggingEnabled"]>;

type TargetGrant = NonNullable<LoggingEnabled["TargetGrants"]>[number];

/** READ_ACP passes as well, though AWS's documentation leaves it out. */
const permissions = new Set(["FULL_CONTROL", "READ", "READ_ACP", "WRITE"]);

/** Throws for what the schema does not allow; gives the configuration with what AWS adds. */
export function checkedLogging(logging: LoggingEnabled): LoggingEnabled {
  const { SimplePrefix: simple, PartitionedPrefix: partitioned } = logging.TargetObjectKeyFormat ?? {};
  if (simple !== undefined && partitioned !== undefined) throw malformedXml();
  const source = partitioned?.PartitionDateSource;
  if (source !== undefined && source !== "EventTime" && source !== "DeliveryTime") throw malformedXml();
  for (const { Permission: permission } of logging.TargetGrants ?? []) {
    if (permission === undefined || !permissions.has(permission)) throw malformedXml();
  }
  const grants = logging.TargetGrants;
  const format =
    partitioned === undefined
      ? simple && { SimplePrefix: {} }
      : { PartitionedPrefix: { PartitionDateSource: source ?? "DeliveryTime" } };
  return {
    TargetBucket: logging.TargetBucket,
    TargetPrefix: logging.TargetPrefix,
    ...(grants === undefined || grants.length === 0 ? {} : { TargetGrants: grants }),
    ...(format === undefined ? {} : { TargetObjectKeyFormat: format }),
  };
}

/** Throws unless logs of `source` may be kept in `target`. */
export function checkTarget(logging: LoggingEnabled, source: BucketRow, target: BucketRow | undefined): void {
  if (target === undefined) throw invalidTarget("The target bucket for logging does not exist", logging);
  if (target.accountId !== source.accountId) {
    throw invalidTarget("The owner for the bucket to be logged and the target bucket must be the same.", logging);
  }
  if (target.region !== source.region) {
    // The code is spelt so by AWS, and us-east-1 has no location to tell of.
    const from = locationConstraint(source.region);
    const to = locationConstraint(target.region);
    throw awsError("CrossLocationLoggingProhibitted", "Cross S3 location logging not allowed. ", {
      status: 403,
      fields: {
        ...(to === undefined ? {} : { TargetBucketLocation: to }),
        ...(from === undefined ? {} : { SourceBucketLocation: from }),
      },
    });
  }
  if (target.requesterPays) {
    throw invalidArgument("Requester pays buckets cannot be the target of logging", "TargetBucket");
  }
  if (target.objectOwnership === "BucketOwnerEnforced" && logging.TargetGrants !== undefined) {
    throw invalidArgument("Bucket owner enforced buckets cannot have target grants", "TargetGrants");
  }
}

/** AWS's error for a target that cannot be one. */
export function invalidTarget(message: string, { TargetBucket: target }: LoggingEnabled): AwsError {
  return awsError("InvalidTargetBucketForLogging", message, { status: 400, fields: { TargetBucket: target } });
}

export function keyFormatOf({ TargetObjectKeyFormat: format }: LoggingEnabled): LogKeyFormat {
  if (format?.PartitionedPrefix === undefined) return "simple";
  return format.PartitionedPrefix.PartitionDateSource === "EventTime" ? "event-time" : "delivery-time";
}

/** The grants as members of PutObject. An object has no WRITE: AWS lets such a grant pass and it changes nothing; READ_ACP likewise. */
export function grantHeaders({ TargetGrants: grants = [] }: LoggingEnabled): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const grant of grants) {
    if (grant.Permission === "WRITE" || String(grant.Permission) === "READ_ACP") continue;
    const member = grant.Permission === "READ" ? "GrantRead" : "GrantFullControl";
    const grantee = granteeText(grant);
    headers[member] = headers[member] === undefined ? grantee : `${headers[member]}, ${grantee}`;
  }
  return headers;
}

function granteeText({ Grantee: grantee }: TargetGrant): string {
  if (grantee?.URI !== undefined) return `uri="${grantee.URI}"`;
  if (grantee?.EmailAddress !== undefined) return `emailAddress="${grantee.EmailAddress}"`;
  return `id="${grantee?.ID ?? ""}"`;
}
