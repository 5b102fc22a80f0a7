/** What AWS refuses in a replication configuration before it looks at the buckets it names. */
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";
import { isStorageClass } from "../object-storage-class.ts";
import {
  destinationOf,
  isSecondVersion,
  ruleFilter,
  type ReplicationConfiguration,
  type ReplicationRule,
} from "./rules.ts";

const maximumRules = 1000;
const maximumIdLength = 255;
const guide =
  "for this version of Cross Region Replication configuration schema. Please refer to S3 Developer Guide for more information.";

/** Throws MalformedXML, InvalidRequest and InvalidArgument. */
export function checkReplicationRules({ Role: role, Rules: rules }: ReplicationConfiguration): void {
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(role)) {
    throw invalidArgument("Invalid Role specified in replication configuration", "Role", role);
  }
  if (rules.length === 0 || rules.length > maximumRules) throw malformedXml();
  for (const rule of rules) checkRule(rule);
  checkIds(rules);
  const second = rules.filter(isSecondVersion).length;
  if (second === 0) checkFirstVersion(rules);
  else if (second === rules.length) checkPriorities(rules);
  else throw invalidRequest("Rules of a replication configuration must all have a Filter, or none of them.");
}

function isSwitch(status: string | undefined): boolean {
  return status === "Enabled" || status === "Disabled";
}

function checkRule(rule: ReplicationRule): void {
  if (!isSwitch(rule.Status)) throw malformedXml();
  const { Filter: filter, Prefix: prefix, DeleteMarkerReplication: markers } = rule;
  if (filter && prefix !== undefined) throw malformedXml();
  const stated = [filter?.Prefix, filter?.Tag, filter?.And].filter((each) => each !== undefined);
  if (stated.length > 1) throw malformedXml();
  if (markers && !isSwitch(markers.Status)) throw malformedXml();
  if (rule.ExistingObjectReplication && !isSwitch(rule.ExistingObjectReplication.Status)) throw malformedXml();
  if (filter) checkSecondVersion(rule);
  checkSelection(rule);
  checkDestination(rule);
}

function checkSecondVersion(rule: ReplicationRule): void {
  if (rule.Priority === undefined) throw invalidRequest(`Priority must be specified ${guide}`);
  if (rule.Priority < 0) throw malformedXml();
  if (!rule.DeleteMarkerReplication) throw invalidRequest(`DeleteMarkerReplication must be specified ${guide}`);
  if (rule.DeleteMarkerReplication.Status === "Enabled" && ruleFilter(rule).tags.length > 0) {
    throw invalidRequest(
      "Delete marker replication is not supported if any Tag filter is specified. Please refer to S3 Developer Guide for more information.",
    );
  }
}

function checkSelection({ SourceSelectionCriteria: criteria, Destination: destination }: ReplicationRule): void {
  const { SseKmsEncryptedObjects: kms, ReplicaModifications: replicas } = criteria ?? {};
  if ((kms && !isSwitch(kms.Status)) || (replicas && !isSwitch(replicas.Status))) throw malformedXml();
  const replicaKey = destination.EncryptionConfiguration?.ReplicaKmsKeyID;
  if (kms?.Status === "Enabled" && replicaKey === undefined) {
    throw invalidRequest("EncryptionConfiguration must be specified if SseKmsEncryptedObjects tag is set to Enabled.");
  }
  if (destination.EncryptionConfiguration && !kms) {
    throw invalidRequest("SseKmsEncryptedObjects must be specified if EncryptionConfiguration is present.");
  }
}

function checkDestination(rule: ReplicationRule): void {
  const { Destination: destination } = rule;
  if (destinationOf(rule) === undefined) throw invalidArgument("Invalid bucket ARN.", "Bucket", destination.Bucket);
  const { StorageClass: storageClass, AccessControlTranslation: translation, Account: account } = destination;
  if (storageClass !== undefined && !isStorageClass(storageClass)) throw malformedXml();
  if (account !== undefined && !/^\d{12}$/.test(account)) throw malformedXml();
  if (translation && translation.Owner !== "Destination") throw malformedXml();
  if (translation && account === undefined) {
    throw invalidRequest("Account must be specified if AccessControlTranslation is present.");
  }
  checkTimes(destination);
}

/** AWS docs, ReplicationTime and Metrics: 15 minutes are the only valid value, and time control comes with metrics. */
function checkTimes({ ReplicationTime: time, Metrics: metrics }: ReplicationRule["Destination"]): void {
  if ((time && !isSwitch(time.Status)) || (metrics && !isSwitch(metrics.Status))) throw malformedXml();
  const minutes = [time?.Time.Minutes, metrics?.EventThreshold?.Minutes];
  if (minutes.some((each) => each !== undefined && each !== 15)) {
    throw invalidRequest("Only 15 minutes is a valid value for the threshold of S3 Replication Time Control.");
  }
  if (time?.Status === "Enabled" && metrics?.Status !== "Enabled") {
    throw invalidRequest("Metrics must be enabled if S3 Replication Time Control is enabled.");
  }
}

function checkIds(rules: readonly ReplicationRule[]): void {
  const seen = new Set<string>();
  for (const { ID: id } of rules) {
    if (id === undefined || id === "") continue;
    if (id.length > maximumIdLength)
      throw invalidArgument("ID length should not exceed allowed limit of 255", "ID", id);
    if (seen.has(id)) throw invalidArgument("Rule Id must be unique. Found same ID for more than one rule", "ID", id);
    seen.add(id);
  }
}

function checkFirstVersion(rules: readonly ReplicationRule[]): void {
  if (new Set(rules.map(destinationOf)).size > 1) {
    throw invalidRequest("The destination bucket must be the same for all rules of this version of the schema.");
  }
  for (const [index, one] of rules.entries()) {
    for (const other of rules.slice(index + 1)) {
      const [a, b] = [one.Prefix ?? "", other.Prefix ?? ""];
      if (!a.startsWith(b) && !b.startsWith(a)) continue;
      throw invalidRequest(
        `Found overlapping prefixes '${a}' and '${b}' for the rules of a replication configuration.`,
      );
    }
  }
}

function checkPriorities(rules: readonly ReplicationRule[]): void {
  const seen = new Set<number>();
  for (const { Priority: priority = 0 } of rules) {
    if (seen.has(priority)) throw invalidRequest(`Found duplicate priority ${priority}. Priority must be unique.`);
    seen.add(priority);
  }
}
