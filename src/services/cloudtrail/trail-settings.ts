/** What CreateTrail and UpdateTrail share: which settings there are, and that the bucket lets CloudTrail in. */
import type { Context } from "../../kernel/context.ts";
import { AwsError } from "../../kernel/errors.ts";
import { memberships, organizations } from "../../kernel/identity/organization.ts";
import type { Reader } from "../../kernel/store.ts";
import {
  accessNotEnabled,
  bucketMissing,
  bucketPolicyInsufficient,
  invalidBucketName,
  invalidCombination,
  invalidLogGroup,
  invalidLogsRole,
  invalidPrefix,
  invalidTopicName,
  notAllFeatures,
  notInOrganization,
  notManagement,
  topicMissing,
  unsupported,
} from "./errors.ts";
import type { TrailRow } from "./tables.ts";
import { delivererOf, encryptionInput } from "./trail-key.ts";

/** Members of both inputs that ask for what is not built. */
interface Unbuilt {
  readonly SnsTopicName?: string | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
}

const topicName = /^(arn:aws[\w-]*:sns:[\w-]+:\d{12}:)?[\w-]{1,256}$/;
const logGroupArn = /^arn:aws[\w-]*:logs:[\w-]+:\d{12}:log-group:[^:*]{1,512}(:\*)?$/;
const roleArn = /^arn:aws[\w-]*:iam::\d{12}:role\/.+$/;

/** Refuses what would otherwise silently not happen. */
export function refuseUnbuilt(input: Unbuilt): void {
  const { SnsTopicName: topic, CloudWatchLogsLogGroupArn: group, CloudWatchLogsRoleArn: role } = input;
  if (topic) throw topicName.test(topic) ? topicMissing() : invalidTopicName(topic);
  if (group && !logGroupArn.test(group)) throw invalidLogGroup(group);
  if (role && !roleArn.test(role)) throw invalidLogsRole(role);
  if (group || role) {
    throw unsupported("Haneul does not deliver events to CloudWatch Logs yet.");
  }
}

/** Throws for settings that do not go together, and for prefixes that cannot be. */
export function checkSettings({ multiRegion, globalEvents, prefix = "" }: TrailRow): void {
  if (multiRegion && !globalEvents) {
    throw invalidCombination("Multi-Region trail must include global service events.");
  }
  if (prefix.length > 200) throw invalidPrefix("The S3 prefix has at most 200 characters.");
  if (/AWSLogs/.test(prefix)) throw invalidPrefix("The S3 prefix must not contain AWSLogs.");
}

/** What a trail delivers, by the name of its folder. */
export type DeliveredKind = "CloudTrail" | "CloudTrail-Digest";

/** The folder of a trail's files: `PREFIX/AWSLogs/[ORGANIZATION/]ACCOUNT/CloudTrail/`. */
export function deliveryFolder(
  { prefix, organizationId }: Pick<TrailRow, "prefix" | "organizationId">,
  accountId: string,
  kind: DeliveredKind,
): string {
  const start = prefix === undefined || prefix === "" ? "" : `${prefix}/`;
  const organization = organizationId === undefined ? "" : `${organizationId}/`;
  return `${start}AWSLogs/${organization}${accountId}/${kind}/`;
}

/** Throws unless the bucket is there and lets CloudTrail read its ACL and write log files. */
export async function checkBucket(context: Context, row: TrailRow): Promise<void> {
  const as = delivererOf(row, row.kmsKey);
  const kinds: readonly DeliveredKind[] =
    row.logFileValidation === true ? ["CloudTrail", "CloudTrail-Digest"] : ["CloudTrail"];
  try {
    await context.checkAccess("s3", "GetBucketAcl", { Bucket: row.bucket }, as);
    for (const kind of kinds) {
      const Key = `${deliveryFolder(row, row.accountId, kind)}${row.homeRegion}/test.json.gz`;
      await context.checkAccess(
        "s3",
        "PutObject",
        { ...logFileInput(row.bucket, Key), ...encryptionInput(row, row.kmsKey) },
        as,
      );
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "InvalidBucketName") throw invalidBucketName(row.bucket);
    if (error.code === "NoSuchBucket") throw bucketMissing(row.bucket);
    if (error.code === "AccessDenied") throw bucketPolicyInsufficient(row.bucket);
    throw error;
  }
}

/** How log files are put: bucket policies ask for this ACL (CloudTrail user guide, "Amazon S3 bucket policy"). */
export const logFileInput = (Bucket: string, Key: string) => ({ Bucket, Key, ACL: "bucket-owner-full-control" });

/** The organization whose trail the caller may make. Throws when it may not. */
export async function requireOrganization(reader: Reader, { caller }: Context): Promise<string> {
  const membership = await reader.get(memberships, [caller.accountId]);
  if (!membership) throw notInOrganization();
  if (!membership.isManagement) throw notManagement();
  const organization = await reader.get(organizations, [membership.organizationId]);
  if (organization?.featureSet !== "ALL") throw notAllFeatures();
  if (organization.trustedServices["cloudtrail.amazonaws.com"] === undefined) throw accessNotEnabled();
  return organization.id;
}
