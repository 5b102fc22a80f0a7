/** The names of S3's events, and which names of a configuration stand for which. AWS docs: "Event notification types and destinations". */

/** Every event, as records name it: without `s3:`. */
const eventNames = [
  "ObjectCreated:Put",
  "ObjectCreated:Post",
  "ObjectCreated:Copy",
  "ObjectCreated:CompleteMultipartUpload",
  "ObjectRemoved:Delete",
  "ObjectRemoved:DeleteMarkerCreated",
  "ObjectRestore:Post",
  "ObjectRestore:Completed",
  "ObjectRestore:Delete",
  "ReducedRedundancyLostObject",
  "Replication:OperationFailedReplication",
  "Replication:OperationMissedThreshold",
  "Replication:OperationReplicatedAfterThreshold",
  "Replication:OperationNotTracked",
  "LifecycleExpiration:Delete",
  "LifecycleExpiration:DeleteMarkerCreated",
  "LifecycleTransition",
  "IntelligentTiering",
  "ObjectTagging:Put",
  "ObjectTagging:Delete",
  "ObjectAcl:Put",
  "ObjectAnnotation:Put",
  "ObjectAnnotation:Delete",
] as const;

/** One event, as records name it. */
export type EventName = (typeof eventNames)[number];

const known: ReadonlySet<string> = new Set([
  ...eventNames.map((name) => `s3:${name}`),
  ...eventNames.filter((name) => name.includes(":")).map((name) => `s3:${familyOf(name)}:*`),
]);

function familyOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}

/** Whether a configuration may name the event: `s3:ObjectCreated:Put`, `s3:ObjectCreated:*`. */
export function isEventPattern(text: string): boolean {
  return known.has(text);
}

/** Whether a configuration's name stands for an event. */
export function matchesEvent(pattern: string, name: EventName): boolean {
  if (pattern.endsWith(":*")) return `s3:${name}`.startsWith(pattern.slice(0, -1));
  return pattern === `s3:${name}`;
}

/** Whether two names of configurations have an event in common. */
export function shareEvents(one: string, other: string): boolean {
  if (one === other) return true;
  const [wild, plain] = one.endsWith(":*") ? [one, other] : [other, one];
  return wild.endsWith(":*") && plain.startsWith(wild.slice(0, -1));
}
