/** Replication rules: which versions of which keys go where. AWS docs: "Replication configuration file elements". */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import type { ObjectRow } from "../tables.ts";

/** The model's configuration. */
export type ReplicationConfiguration = InputOf<S3, "PutBucketReplication">["ReplicationConfiguration"];

/** One rule of it. */
export type ReplicationRule = ReplicationConfiguration["Rules"][number];

/** Rules with a filter are of the second version, and say themselves what becomes of delete markers. */
export function isSecondVersion(rule: ReplicationRule): boolean {
  return rule.Filter !== undefined;
}

/** The name in a destination's ARN; undefined when it is no bucket's. */
export function destinationOf(rule: ReplicationRule): string | undefined {
  return /^arn:aws[\w-]*:s3:::([^/]+)$/.exec(rule.Destination.Bucket)?.[1];
}

/** What a rule wants of a key and its tags. */
export function ruleFilter(rule: ReplicationRule): {
  readonly prefix: string;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
} {
  const { Filter: filter } = rule;
  if (!filter) return { prefix: rule.Prefix ?? "", tags: [] };
  const { And: and, Tag: tag } = filter;
  return { prefix: filter.Prefix ?? and?.Prefix ?? "", tags: and?.Tags ?? (tag ? [tag] : []) };
}

/** What a rule looks at. */
export type Candidate = Pick<ObjectRow, "key" | "tags" | "deleteMarker" | "encryption">;

/** Whether a rule that is on takes a version. */
function matchesRule(rule: ReplicationRule, row: Candidate): boolean {
  if (rule.Status !== "Enabled") return false;
  const { prefix, tags } = ruleFilter(rule);
  if (!row.key.startsWith(prefix)) return false;
  if (row.deleteMarker) return replicatesMarkers(rule);
  if (tags.some(({ Key, Value }) => row.tags?.[Key] !== Value)) return false;
  return !isUnderKms(row) || rule.SourceSelectionCriteria?.SseKmsEncryptedObjects?.Status === "Enabled";
}

function replicatesMarkers(rule: ReplicationRule): boolean {
  if (!isSecondVersion(rule)) return true;
  return rule.DeleteMarkerReplication?.Status === "Enabled" && ruleFilter(rule).tags.length === 0;
}

/** True for objects whose key KMS keeps. */
export function isUnderKms({ encryption }: Pick<Candidate, "encryption">): boolean {
  return encryption?.kind === "aws:kms" || encryption?.kind === "aws:kms:dsse";
}

/** The rules that apply: one for each destination, that of the highest priority. */
export function rulesFor(configuration: ReplicationConfiguration, row: Candidate): ReplicationRule[] {
  const chosen = new Map<string, ReplicationRule>();
  for (const rule of configuration.Rules) {
    const destination = destinationOf(rule);
    if (destination === undefined || !matchesRule(rule, row)) continue;
    const other = chosen.get(destination);
    if (!other || (rule.Priority ?? 0) > (other.Priority ?? 0)) chosen.set(destination, rule);
  }
  return [...chosen.values()];
}
