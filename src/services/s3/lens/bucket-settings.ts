/** What a bucket's settings count for in Storage Lens. AWS: S3 user guide, "Amazon S3 Storage Lens metrics glossary". */
import type { Reader } from "../../../kernel/store.ts";
import { findBucket, findConfiguration } from "../bucket.ts";
import { defaultOf, type EncryptionDefault } from "../encryption-default.ts";
import { findLifecycle } from "../lifecycle/document.ts";
import type { Rule } from "../lifecycle/rules.ts";
import { findReplication } from "../replication/plan.ts";
import { destinationOf } from "../replication/rules.ts";
import type { BucketRow } from "../tables.ts";

type Counts = Readonly<Record<string, number>>;

/** Metric → count, by the names of the metrics export. */
export async function lensSettings(reader: Reader, bucket: BucketRow): Promise<Counts> {
  const encryption = defaultOf(await findConfiguration<EncryptionDefault>(reader, bucket, "encryption"));
  const acceleration = await findConfiguration<{ Status?: string }>(reader, bucket, "accelerate");
  const { objectOwnership: ownership } = bucket;
  return {
    VersioningEnabledBucketCount: count(bucket.versioning === "Enabled"),
    MFADeleteEnabledBucketCount: count(bucket.mfaDelete === true),
    SSEKMSEnabledBucketCount: count(encryption.method.startsWith("aws:kms")),
    ObjectOwnershipBucketOwnerEnforcedBucketCount: count(ownership === "BucketOwnerEnforced"),
    ObjectOwnershipBucketOwnerPreferredBucketCount: count(ownership === "BucketOwnerPreferred"),
    ObjectOwnershipObjectWriterBucketCount: count(ownership === "ObjectWriter"),
    TransferAccelerationEnabledBucketCount: count(acceleration?.Status === "Enabled"),
    EventNotificationEnabledBucketCount: count(bucket.configured.includes("notification")),
    ...lifecycleCounts((await findLifecycle(reader, bucket))?.rules ?? []),
    ...(await replicationCounts(reader, bucket)),
  };
}

function count(yes: boolean): number {
  return yes ? 1 : 0;
}

function lifecycleCounts(rules: readonly Rule[]): Counts {
  const those = (matches: (rule: Rule) => boolean): number => rules.filter(matches).length;
  return {
    TransitionLifecycleRuleCount: those((rule) => rule.transitions.length > 0),
    ExpirationLifecycleRuleCount: those((rule) => rule.expiration !== undefined),
    NoncurrentVersionTransitionLifecycleRuleCount: those((rule) => rule.noncurrentTransitions.length > 0),
    NoncurrentVersionExpirationLifecycleRuleCount: those((rule) => rule.noncurrentExpiration !== undefined),
    AbortIncompleteMPULifecycleRuleCount: those((rule) => rule.abortDays !== undefined),
    ExpiredObjectDeleteMarkerLifecycleRuleCount: those((rule) => rule.expiredMarkers === true),
    TotalLifecycleRuleCount: rules.length,
  };
}

async function replicationCounts(reader: Reader, bucket: BucketRow): Promise<Counts> {
  const rules = (await findReplication(reader, bucket.name))?.Rules ?? [];
  const destinations = await Promise.all(rules.map((rule) => findBucket(reader, destinationOf(rule) ?? "")));
  const those = (matches: (destination: BucketRow) => boolean): number =>
    destinations.filter((found) => found !== undefined && matches(found)).length;
  return {
    SameRegionReplicationRuleCount: those(({ region }) => region === bucket.region),
    CrossRegionReplicationRuleCount: those(({ region }) => region !== bucket.region),
    SameAccountReplicationRuleCount: those(({ accountId }) => accountId === bucket.accountId),
    CrossAccountReplicationRuleCount: those(({ accountId }) => accountId !== bucket.accountId),
    InvalidDestinationReplicationRuleCount: destinations.filter((found) => found?.versioning !== "Enabled").length,
  };
}
