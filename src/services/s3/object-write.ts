/** Commits a new version of a key in one transaction: conditions, owner and ACL, locks, versioning, bytes, metering. */
import type { StoredBlob } from "../../kernel/blobs.ts";
import type { Context } from "../../kernel/context.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { AclInput } from "./acl-request.ts";
import { newObjectOwnership } from "./acl-new-object.ts";
import { requireBucket } from "./bucket.ts";
import { checkWrite, type WriteConditions } from "./conditions.ts";
import type { EventName } from "./notifications/event-names.ts";
import { noteChange } from "./notifications/object-event.ts";
import { newObjectLock, type LockState } from "./object-lock.ts";
import { isReplicating, replicateJobName } from "./replication/plan.ts";
import { buckets, type BucketRow, type ObjectRow } from "./tables.ts";
import { findCurrent } from "./version-find.ts";
import { VersionWriter, type NewVersion } from "./version-writer.ts";

/** A version's content; owner, ACL, locks and time come at the commit. */
export type NewContent = Omit<NewVersion, "key" | "owner" | "acl" | "retention" | "legalHold" | "modifiedAt">;

/** What to commit. */
export interface CommitOptions {
  readonly bucket: string;
  readonly key: string;
  /** A function is asked within the transaction, before what the key has is replaced: for copies that share a blob. */
  readonly content: NewContent | ((tx: Transaction) => Promise<NewContent>);
  /** Headers of the request: If-Match, If-None-Match, ACL. */
  readonly request: WriteConditions & AclInput;
  /** What the request's headers ask for; undefined when they ask for no lock. */
  readonly lock: LockState | undefined;
  /** Bytes that become the version's. */
  readonly blob: StoredBlob | undefined;
  /** What the bucket's notifications call it. */
  readonly event: EventName;
  /** Of a copy: takes what hangs on its source, before that may be replaced, and then hangs it on the version written. */
  readonly annotate?: ((tx: Transaction) => Promise<(row: ObjectRow, bucket: BucketRow) => ObjectRow>) | undefined;
}

/** The version as committed, and its bucket at that moment. */
export interface Committed {
  readonly row: ObjectRow;
  readonly bucket: BucketRow;
}

/** Writes the version; throws NoSuchBucket, PreconditionFailed and the errors of ACLs and locks. */
export function commitObject(context: Context, options: CommitOptions): Promise<Committed> {
  return context.store.transact(async (tx) => {
    // Awaited only where there is something to wait for: every put comes through here.
    const bucket = tx.getSync?.(buckets, [options.bucket]) ?? (await requireBucket(tx, options.bucket));
    const writer = new VersionWriter(context, tx, bucket);
    const { key } = options;
    const found = writer.current(key);
    const current = found instanceof Promise ? await found : found;
    checkWrite(options.request, key, current);
    const owned = newObjectOwnership(tx, context.caller, { bucket, key, input: options.request });
    const ownership = owned instanceof Promise ? await owned : owned;
    const now = context.clock.now();
    // S3 dates objects by the second, in headers and listings alike.
    const modifiedAt = now - (now % 1000);
    const lock = bucket.objectLock || options.lock ? await newObjectLock(tx, bucket, options.lock, now) : unlocked;
    const content = typeof options.content === "function" ? await options.content(tx) : options.content;
    const attached = options.blob && context.blobs.attach(tx, options.blob);
    if (attached) await attached;
    const version: NewVersion = {
      key,
      modifiedAt,
      owner: ownership.owner,
      acl: ownership.acl,
      retention: lock.retention,
      legalHold: lock.legalHold,
      etag: content.etag,
      size: content.size,
      storageClass: content.storageClass,
      blob: content.blob,
      partsOf: content.partsOf,
      partCount: content.partCount,
      partSizeBytes: content.partSizeBytes,
      contentType: content.contentType,
      headers: content.headers,
      metadata: content.metadata,
      tags: content.tags,
      checksum: content.checksum,
      encryption: content.encryption,
      websiteRedirect: content.websiteRedirect,
      classed: content.classed,
    };
    const annotate = options.annotate && (await options.annotate(tx));
    const inserted = writer.insert(version, current);
    const written = inserted instanceof Promise ? await inserted : inserted;
    const row = annotate ? annotate(written, bucket) : written;
    const noted = noteChange(tx, bucket, { name: options.event, object: row, cause: context });
    if (noted) await noted;
    if (isReplicating(bucket)) context.jobs.wake(replicateJobName);
    writer.finish();
    return { row, bucket };
  });
}

const unlocked: LockState = { retention: undefined, legalHold: undefined };

/** Conditions that already fail are worth knowing before a body is read; the commit judges them again. */
export function checkEarly(
  context: Context,
  target: { readonly bucket: string; readonly key: string },
  conditions: WriteConditions,
): Promise<void> | undefined {
  if (conditions.IfMatch === undefined && conditions.IfNoneMatch === undefined) return undefined;
  return context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, target.bucket);
    checkWrite(conditions, target.key, await findCurrent(reader, bucket.name, target.key));
  });
}
