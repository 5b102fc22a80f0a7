/** What happened to objects, told with the transaction that did it to whoever listens: notifications, above all. */
import type { Transaction } from "../../kernel/store.ts";
import type { BucketRow, ObjectRow } from "./tables.ts";

/** The type of all events about objects; which one it is says `detail.eventName`. */
export const objectEventType = "s3.object-event";

/** Detail of an event about an object. */
export interface ObjectEvent {
  /** AWS's name: `s3:LifecycleExpiration:Delete`. */
  readonly eventName: string;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  /** Orders the events of one key. */
  readonly sequence: number;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Who did it: a principal's ARN, or a service as `s3.amazonaws.com`. */
  readonly principal: string;
  readonly requestId?: string | undefined;
  readonly sourceAddress?: string | undefined;
  /** Further members of the record by the event: `lifecycleEventData`, `glacierEventData`. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

type EventOptions = Pick<ObjectEvent, "eventName"> & Partial<ObjectEvent>;

/** Emits an event about a version, where the bucket has anybody to tell it to. */
export function emitObjectEvent(tx: Transaction, bucket: BucketRow, row: ObjectRow, options: EventOptions): void {
  if (!bucket.configured.includes("notification")) return;
  const { key, versionId, sequence, size, etag } = row;
  const detail: ObjectEvent = {
    bucket: bucket.name,
    key,
    versionId,
    sequence,
    size,
    etag,
    principal: "s3.amazonaws.com",
    ...options,
  };
  tx.emit({ type: objectEventType, account: bucket.accountId, region: bucket.region, detail: { ...detail } });
}
