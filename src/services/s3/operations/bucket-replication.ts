/** Where copies of a bucket's objects go by themselves. */
import type { Context } from "../../../kernel/context.ts";
import { roles } from "../../../kernel/identity/principals.ts";
import { principalKey } from "../../../kernel/identity/principals.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3 } from "../../../generated/s3.ts";
import { findBucket, readConfiguration, removeConfiguration, requireBucket, withConfigured } from "../bucket.ts";
import { accessDenied, invalidArgument, invalidRequest, notConfigured } from "../errors.ts";
import { checkReplicationRules } from "../replication/rules-check.ts";
import { destinationOf, type ReplicationConfiguration, type ReplicationRule } from "../replication/rules.ts";
import { startBatch } from "../replication/scan-job.ts";
import { bucketConfigurations, buckets, type BucketRow } from "../tables.ts";

export const getBucketReplication: Operation<S3, "GetBucketReplication"> = async (context, input) => {
  const configuration = await readConfiguration<ReplicationConfiguration>(context, input.Bucket, "replication");
  if (configuration) return { ReplicationConfiguration: configuration };
  const message = "The replication configuration was not found";
  throw notConfigured("ReplicationConfigurationNotFoundError", message, input.Bucket);
};

export const putBucketReplication: Operation<S3, "PutBucketReplication"> = async (context, input) => {
  const stated = input.ReplicationConfiguration;
  checkReplicationRules(stated);
  const document = { ...stated, Rules: stated.Rules.map((rule) => ({ ...rule, ID: rule.ID || context.ids.uuid() })) };
  await requirePassable(context, document.Role);
  await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, input.Bucket);
    await checkBuckets(tx, bucket, document);
    tx.put(bucketConfigurations, { bucket: bucket.name, kind: "replication", document });
    tx.put(buckets, withConfigured(bucket, "replication", true));
    const existing = document.Rules.filter(coversExisting).map(({ ID }) => ID);
    if (existing.length > 0) startBatch(tx, bucket.name, { ruleIds: existing });
  });
  return {};
};

export const deleteBucketReplication: Operation<S3, "DeleteBucketReplication"> = async (context, input) => {
  await removeConfiguration(context, input.Bucket, "replication");
  return {};
};

function coversExisting(rule: ReplicationRule): boolean {
  return rule.Status === "Enabled" && rule.ExistingObjectReplication?.Status === "Enabled";
}

/** AWS docs, PutBucketReplication, permissions: who makes a configuration has to be allowed iam:PassRole. */
async function requirePassable(context: Context, role: string): Promise<void> {
  const resourceAccount = role.split(":")[4] ?? "";
  const conditionKeys = { "iam:PassedToService": "s3.amazonaws.com" };
  if (await context.isAllowed({ action: "iam:PassRole", resource: role, resourceAccount, conditionKeys })) return;
  throw accessDenied(`User: ${context.caller.arn} is not authorized to perform: iam:PassRole on resource: ${role}`);
}

/** Throws InvalidRequest for buckets that cannot replicate, or cannot be replicated to. */
async function checkBuckets(reader: Reader, bucket: BucketRow, document: ReplicationConfiguration): Promise<void> {
  if (bucket.versioning !== "Enabled") {
    throw invalidRequest("Versioning must be 'Enabled' on the bucket to apply a replication configuration");
  }
  await requireRole(reader, bucket, document.Role);
  for (const rule of document.Rules) {
    const destination = await findBucket(reader, destinationOf(rule) ?? "");
    checkDestination(bucket, destination, rule);
  }
}

async function requireRole(reader: Reader, bucket: BucketRow, role: string): Promise<void> {
  const [, account = "", name = ""] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(role) ?? [];
  const found = account === bucket.accountId ? await reader.get(roles, principalKey(account, name)) : undefined;
  if (!found) throw invalidArgument("Invalid Role specified in replication configuration", "Role", role);
}

function checkDestination(bucket: BucketRow, destination: BucketRow | undefined, rule: ReplicationRule): void {
  // Whether somebody else's bucket is there is nothing that AWS tells.
  if (!destination) throw invalidRequest("Destination bucket must have versioning enabled.");
  if (destination.name === bucket.name) {
    throw invalidRequest("Destination bucket cannot be the same as the source bucket.");
  }
  if (destination.versioning !== "Enabled") throw invalidRequest("Destination bucket must have versioning enabled.");
  const { Account: account } = rule.Destination;
  if (account !== undefined && account !== destination.accountId) {
    throw invalidRequest("The account specified does not own the destination bucket.");
  }
  if (bucket.objectLock && !destination.objectLock) {
    throw invalidRequest("Object Lock must be enabled on the destination bucket when it is on the source bucket.");
  }
}
