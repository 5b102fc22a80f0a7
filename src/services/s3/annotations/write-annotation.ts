/** Puts and deletes one annotation of a version, with the count that the version's row keeps. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { bareEtag } from "../conditions.ts";
import { invalidRequest, preconditionFailed } from "../errors.ts";
import type { EventName } from "../notifications/event-names.ts";
import { noteChange } from "../notifications/object-event.ts";
import { requireAddressed, type AddressedVersion, type VersionAddress } from "../object-update.ts";
import type { Received } from "../object-receive.ts";
import { isReplicating, planMetadata } from "../replication/plan.ts";
import { objects, versions, type ObjectRow } from "../tables.ts";
import { findCurrent } from "../version-find.ts";
import { annotations, type AnnotationRow } from "./tables.ts";
import { meterAnnotations } from "./meter-annotations.ts";
import { annotationKey, maximumAnnotations } from "./version-annotations.ts";

/** Which annotation, and of which object. */
export interface AnnotationAddress extends VersionAddress {
  readonly AnnotationName: string;
  readonly ObjectIfMatch?: string | undefined;
}

/** Throws for objects that take no annotations, and PreconditionFailed for another object than the one expected. */
export function checkAnnotated(row: ObjectRow, { ObjectIfMatch: expected }: AnnotationAddress): void {
  if (row.encryption?.kind === "SSE-C") {
    throw invalidRequest("Annotations are not supported for objects encrypted with customer provided keys (SSE-C).");
  }
  if (expected !== undefined && bareEtag(expected) !== row.etag) throw preconditionFailed("x-amz-object-if-match");
}

/** Stores the annotation over one of the same name. Throws AnnotationLimitExceeded, and what `checkAnnotated` throws. */
export function putAnnotation(
  context: Context,
  address: AnnotationAddress,
  payload: { readonly received: Received; readonly checksum: AnnotationRow["checksum"] },
): Promise<AddressedVersion> {
  const { received, checksum } = payload;
  return changeAnnotations(context, address, "ObjectAnnotation:Put", async (tx, { row, bucket }, before) => {
    const count = row.annotationCount ?? 0;
    if (!before && count >= maximumAnnotations) throw limitExceeded();
    if (received.blob) await context.blobs.attach(tx, received.blob);
    if (before?.blob !== undefined) await context.blobs.release(tx, before.blob);
    meterAnnotations(context, tx, { bucket, deltaBytes: received.size - (before?.size ?? 0) });
    const { key, sequence } = row;
    const now = context.clock.now();
    tx.put(annotations, {
      bucket: row.bucket,
      key,
      sequence,
      checksum,
      name: address.AnnotationName,
      size: received.size,
      etag: received.etag,
      modifiedAt: now - (now % 1000),
      blob: received.blob?.id,
    });
    return before ? count : count + 1;
  });
}

/** Removes the annotation; one that is not there is removed already. */
export function deleteAnnotation(context: Context, address: AnnotationAddress): Promise<AddressedVersion> {
  return changeAnnotations(context, address, "ObjectAnnotation:Delete", async (tx, { row, bucket }, before) => {
    if (!before) return undefined;
    tx.delete(annotations, annotationKey(row, before.name));
    if (before.blob !== undefined) await context.blobs.release(tx, before.blob);
    meterAnnotations(context, tx, { bucket, deltaBytes: -before.size });
    return (row.annotationCount ?? 1) - 1;
  });
}

/** `change` gives the version's new count, or undefined when nothing changed. */
function changeAnnotations(
  context: Context,
  address: AnnotationAddress,
  event: EventName,
  change: (tx: Transaction, found: AddressedVersion, before: AnnotationRow | undefined) => Promise<number | undefined>,
): Promise<AddressedVersion> {
  return context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, address.Bucket);
    const row = await requireAddressed(tx, address, context.http.method);
    checkAnnotated(row, address);
    const before = await tx.get(annotations, annotationKey(row, address.AnnotationName));
    const count = await change(tx, { row, bucket }, before);
    if (count === undefined) return { row, bucket };
    const counted: ObjectRow = { ...row, annotationCount: count === 0 ? undefined : count };
    const changed = isReplicating(bucket) ? await planMetadata(tx, counted, context.clock.now()) : counted;
    const current = await findCurrent(tx, row.bucket, row.key);
    tx.put(current?.versionId === row.versionId ? objects : versions, changed);
    await noteChange(tx, bucket, { name: event, object: changed, cause: context });
    return { row: changed, bucket };
  });
}

function limitExceeded(): Error {
  const message = "The request would exceed the maximum number of annotations allowed per object.";
  return awsError("AnnotationLimitExceeded", message, { status: 400 });
}
