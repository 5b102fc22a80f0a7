/** Events as receivers see them: S3's own records, and EventBridge's entries. AWS docs: "Event message structure", "EventBridge event message structure". */
import type { DeliveredEvent } from "../../../kernel/events.ts";
import type { EventName } from "./event-names.ts";
import type { StoredChange } from "./object-event.ts";

/** Orders the events of a key: longer ones or greater ones of the same length are later. It is the place of the commit. */
function sequencerOf(event: Pick<DeliveredEvent, "id">): string {
  const [commit = "0", place = "0"] = event.id.split("-");
  return `${Number(commit).toString(16).padStart(14, "0")}${Number(place).toString(16).padStart(4, "0")}`.toUpperCase();
}

function versionOf(name: EventName): string {
  if (name.startsWith("Replication:")) return "2.2";
  const newer = ["Lifecycle", "IntelligentTiering", "ObjectAcl", "ObjectTagging", "ObjectRestore:Delete"];
  return newer.some((start) => name.startsWith(start)) ? "2.3" : "2.1";
}

/** AWS shows accounts by retail customer ids, which nobody has here: the id is made of the canonical one. */
function customerId(canonicalId: string): string {
  return `A${BigInt(`0x${canonicalId.slice(0, 18)}`)
    .toString(36)
    .toUpperCase()
    .padStart(13, "0")
    .slice(0, 13)}`;
}

/** Form encoding, as AWS encodes the keys in records: a space is `+`, a slash stays. */
function encodedKey(key: string): string {
  return encodeURIComponent(Buffer.from(key).toString())
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+")
    .replaceAll("%2F", "/");
}

/** The message with one record that queues, topics and functions get. */
export function recordMessage(event: DeliveredEvent, change: StoredChange, configurationId: string): string {
  const { name } = change;
  const object = {
    key: encodedKey(change.key),
    size: change.size,
    eTag: change.etag,
    versionId: change.versionId,
    sequencer: hasSequencer(name) ? sequencerOf(event) : undefined,
  };
  const record = {
    eventVersion: versionOf(name),
    eventSource: "aws:s3",
    awsRegion: event.region,
    eventTime: new Date(event.time).toISOString(),
    eventName: name,
    userIdentity: { principalId: change.principalId },
    requestParameters: { sourceIPAddress: change.sourceAddress },
    responseElements: { "x-amz-request-id": change.requestId, "x-amz-id-2": hostId(change.requestId) },
    s3: {
      s3SchemaVersion: "1.0",
      configurationId,
      bucket: {
        name: change.bucket,
        ownerIdentity: { principalId: customerId(change.owner) },
        arn: `arn:aws:s3:::${change.bucket}`,
      },
      object,
    },
    ...change.more,
  };
  return JSON.stringify({ Records: [record] });
}

function hasSequencer(name: EventName): boolean {
  return name.startsWith("ObjectCreated:") || name.startsWith("ObjectRemoved:") || name.startsWith("Lifecycle");
}

/** The second id of a request is made of the first, so that both can be told again. */
function hostId(requestId: string): string {
  return Buffer.from(`haneul/${requestId}`).toString("base64");
}

/** What a queue or topic gets when a configuration names it. */
export function testMessage(facts: {
  readonly bucket: string;
  readonly time: number;
  readonly requestId: string;
}): string {
  return JSON.stringify({
    Service: "Amazon S3",
    Event: "s3:TestEvent",
    Time: new Date(facts.time).toISOString(),
    Bucket: facts.bucket,
    RequestId: facts.requestId,
    HostId: hostId(facts.requestId),
  });
}

const bridgeKinds: Readonly<Partial<Record<EventName, readonly [detailType: string, reason?: string]>>> = {
  "ObjectCreated:Put": ["Object Created", "PutObject"],
  "ObjectCreated:Post": ["Object Created", "POST Object"],
  "ObjectCreated:Copy": ["Object Created", "CopyObject"],
  "ObjectCreated:CompleteMultipartUpload": ["Object Created", "CompleteMultipartUpload"],
  "ObjectRemoved:Delete": ["Object Deleted", "DeleteObject"],
  "ObjectRemoved:DeleteMarkerCreated": ["Object Deleted", "DeleteObject"],
  "LifecycleExpiration:Delete": ["Object Deleted", "Lifecycle Expiration"],
  "LifecycleExpiration:DeleteMarkerCreated": ["Object Deleted", "Lifecycle Expiration"],
  "ObjectRestore:Post": ["Object Restore Initiated"],
  "ObjectRestore:Completed": ["Object Restore Completed"],
  "ObjectRestore:Delete": ["Object Restore Expired"],
  LifecycleTransition: ["Object Storage Class Changed"],
  IntelligentTiering: ["Object Access Tier Changed"],
  "ObjectAcl:Put": ["Object ACL Updated"],
  "ObjectTagging:Put": ["Object Tags Added"],
  "ObjectTagging:Delete": ["Object Tags Deleted"],
};

/** The entry for EventBridge's PutEvents; undefined for events that do not go there. */
export function bridgeEntry(event: DeliveredEvent, change: StoredChange): object | undefined {
  const kind = bridgeKinds[change.name];
  if (!kind) return undefined;
  const [detailType, reason] = kind;
  const detail = {
    version: "0",
    bucket: { name: change.bucket },
    object: {
      key: change.key,
      size: change.size,
      etag: change.etag,
      "version-id": change.versionId,
      sequencer: hasSequencer(change.name) ? sequencerOf(event) : undefined,
    },
    "request-id": change.requestId === "" ? undefined : change.requestId,
    requester: change.requester,
    "source-ip-address": change.sourceAddress === "s3.amazonaws.com" ? undefined : change.sourceAddress,
    reason: change.reason ?? reason,
    "deletion-type": deletionType(change.name),
    ...bridgeFacts(change.more),
  };
  return {
    Source: "aws.s3",
    Time: new Date(event.time),
    DetailType: detailType,
    Resources: [`arn:aws:s3:::${change.bucket}`],
    Detail: JSON.stringify(detail),
  };
}

/** What records tell of restores, transitions and tiers, by the names of EventBridge's detail. */
function bridgeFacts(more: StoredChange["more"]): Readonly<Record<string, unknown>> {
  const { glacierEventData, lifecycleEventData, intelligentTieringEventData } = (more ?? {}) as SpecialData;
  const restore = glacierEventData?.restoreEventData;
  return {
    "restore-expiry-time": restore?.lifecycleRestorationExpiryTime,
    "source-storage-class": restore?.lifecycleRestoreStorageClass,
    "destination-storage-class": lifecycleEventData?.transitionEventData?.destinationStorageClass,
    "destination-access-tier": intelligentTieringEventData?.destinationAccessTier,
  };
}

interface SpecialData {
  readonly glacierEventData?: {
    readonly restoreEventData?: {
      readonly lifecycleRestorationExpiryTime?: string;
      readonly lifecycleRestoreStorageClass?: string;
    };
  };
  readonly lifecycleEventData?: { readonly transitionEventData?: { readonly destinationStorageClass?: string } };
  readonly intelligentTieringEventData?: { readonly destinationAccessTier?: string };
}

function deletionType(name: EventName): string | undefined {
  if (name.endsWith(":DeleteMarkerCreated")) return "Delete Marker Created";
  return name === "ObjectRemoved:Delete" || name === "LifecycleExpiration:Delete" ? "Permanently Deleted" : undefined;
}
