/** Notes what happened to an object, in the transaction that makes it so, for whoever the bucket's configuration names. */
import type { Context } from "../../../kernel/context.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { bucketConfigurations, type BucketRow, type ObjectRow } from "../tables.ts";
import { eventRules, matchesRule, type EventRule, type NotificationConfiguration } from "./configuration.ts";
import type { EventName } from "./event-names.ts";

/** Who caused an event: the request's context, or S3 itself (lifecycle, replication). */
export type EventCause = Pick<Context, "caller" | "requestId" | "http"> | "s3";

/** One thing that happened to one object. */
export interface ObjectChange {
  readonly name: EventName;
  readonly object: Pick<ObjectRow, "key" | "versionId"> & Partial<Pick<ObjectRow, "size" | "etag">>;
  readonly cause: EventCause;
  /** What EventBridge gives as the reason when the event's name does not tell: `DeleteObject`. */
  readonly reason?: string | undefined;
  /** What this kind of event tells besides, by the names of the record: `glacierEventData`, `lifecycleEventData` … */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Where an event goes. */
export type Target = Pick<EventRule, "service" | "arn"> & { readonly id: string };

/** An event as the outbox keeps it. */
export interface StoredChange {
  readonly name: EventName;
  readonly bucket: string;
  readonly owner: string;
  readonly key: string;
  readonly versionId: string | undefined;
  readonly size: number | undefined;
  readonly etag: string | undefined;
  readonly requestId: string;
  readonly principalId: string;
  readonly requester: string;
  readonly sourceAddress: string;
  readonly reason: string | undefined;
  readonly more: Readonly<Record<string, unknown>> | undefined;
  readonly targets: readonly Target[];
  /** It also goes to EventBridge's default bus. */
  readonly bridge: boolean;
}

/** The type of the outbox's events. */
export const objectChanged = "s3.ObjectChanged";

/**
 * Emits an event when the bucket has a configuration for it. Call it in the transaction that writes the row, and await
 * what it returns; a bucket without notifications costs one look at its row.
 */
export function noteChange(tx: Transaction, bucket: BucketRow, change: ObjectChange): Promise<void> | undefined {
  return bucket.configured.includes("notification") ? emitChange(tx, bucket, change) : undefined;
}

async function emitChange(tx: Transaction, bucket: BucketRow, change: ObjectChange): Promise<void> {
  const row = await tx.get(bucketConfigurations, [bucket.name, "notification"]);
  if (!row) return;
  const found = receiversOf(row.document as NotificationConfiguration, change.name, change.object.key);
  if (!found) return;
  const detail = { ...storedChange(bucket, change), ...found };
  tx.emit({ type: objectChanged, account: bucket.accountId, region: bucket.region, detail });
}

/** Who is told of an event; undefined when nobody is. */
export function receiversOf(
  configuration: NotificationConfiguration,
  name: EventName,
  key: string,
): Pick<StoredChange, "targets" | "bridge"> | undefined {
  const targets = eventRules(configuration)
    .filter((rule) => matchesRule(rule, name, key))
    .map(({ service, arn, id = "" }) => ({ service, arn, id }));
  // AWS docs, "Using EventBridge": replication's and lost objects' events do not go there.
  const bridge =
    configuration.EventBridgeConfiguration !== undefined &&
    !name.startsWith("Replication:") &&
    name !== "ReducedRedundancyLostObject";
  return targets.length === 0 && !bridge ? undefined : { targets, bridge };
}

function storedChange(bucket: BucketRow, change: ObjectChange): Omit<StoredChange, "targets" | "bridge"> {
  const { object } = change;
  return {
    name: change.name,
    bucket: bucket.name,
    owner: bucket.owner.canonicalId,
    key: object.key,
    versionId: bucket.versioning === "" ? undefined : object.versionId,
    size: object.size,
    etag: object.etag,
    ...causeFacts(change.cause),
    reason: change.reason,
    more: change.more,
  };
}

function causeFacts(
  cause: EventCause,
): Pick<StoredChange, "requestId" | "principalId" | "requester" | "sourceAddress"> {
  if (cause === "s3") {
    return {
      requestId: "",
      principalId: "s3.amazonaws.com",
      requester: "s3.amazonaws.com",
      sourceAddress: "s3.amazonaws.com",
    };
  }
  const { caller, requestId, http } = cause;
  const principalId = caller.kind === "anonymous" ? "AWS:ANONYMOUS_PRINCIPAL" : `AWS:${caller.userId}`;
  return { requestId, principalId, requester: caller.accountId, sourceAddress: http.sourceAddress };
}

/** What a delete did. */
export interface NotedRemoval {
  readonly key: string;
  /** The version that the request named. */
  readonly versionId?: string | undefined;
  /** Undefined for a key that moved away. */
  readonly removal: { readonly versionId: string | undefined; readonly removed: boolean } | undefined;
  readonly removed?: Pick<ObjectRow, "versionId">;
  readonly cause: EventCause;
}

const emptyEtag = "d41d8cd98f00b204e9800998ecf8427e";

/** Notes a delete that changed something: a version that went, or a delete marker that came. */
export function noteRemoval(tx: Transaction, bucket: BucketRow, noted: NotedRemoval): Promise<void> | undefined {
  if (!bucket.configured.includes("notification") || noted.removal?.removed === false) return undefined;
  const { key, removal, cause } = noted;
  const isMarker = removal !== undefined && noted.versionId === undefined && bucket.versioning !== "";
  const versionId = removal?.versionId ?? noted.removed?.versionId ?? "null";
  return emitChange(tx, bucket, {
    name: isMarker ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete",
    object: isMarker ? { key, versionId, etag: emptyEtag } : { key, versionId },
    cause,
  });
}
