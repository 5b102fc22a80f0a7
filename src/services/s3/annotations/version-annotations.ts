/** The annotations of a version as a whole: they are copied with it and go with it. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { objects, type BucketRow, type ObjectRow } from "../tables.ts";
import { meterAnnotations } from "./meter-annotations.ts";
import { annotations, type AnnotationRow } from "./tables.ts";

/** AWS docs: up to 1,000 on a version. */
export const maximumAnnotations = 1_000;

type Version = Pick<ObjectRow, "bucket" | "key" | "sequence">;

export function annotationKey({ bucket, key, sequence }: Version, name: string): [string, string, number, string] {
  return [bucket, key, sequence, name];
}

/** All of a version's annotations, by name. */
export function annotationsOf(reader: Reader, { bucket, key, sequence }: Version): Promise<AnnotationRow[]> {
  return reader.range(annotations, { prefix: [bucket, key, sequence], limit: maximumAnnotations });
}

/** Removes them, lets go of their bytes and ends their billing; the version's row is the caller's to change. */
export async function removeAnnotations(
  { blobs, meter }: Pick<Context, "blobs" | "meter">,
  tx: Transaction,
  { bucket, version }: { readonly bucket: BucketRow; readonly version: Version },
): Promise<void> {
  const rows = await annotationsOf(tx, version);
  for (const row of rows) {
    tx.delete(annotations, annotationKey(version, row.name));
    if (row.blob !== undefined) await blobs.release(tx, row.blob);
  }
  meterAnnotations({ meter }, tx, { bucket, deltaBytes: -sizeOf(rows) });
}

function sizeOf(rows: readonly AnnotationRow[]): number {
  return rows.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Takes what hangs on `source`, bytes shared. What it returns hangs that on a version already written, and gives the row that says
 * so: between the two the source may go.
 */
export async function copyAnnotations(
  { blobs, meter }: Pick<Context, "blobs" | "meter">,
  tx: Transaction,
  source: Version,
): Promise<(target: ObjectRow, place: BucketRow) => ObjectRow> {
  const rows = await annotationsOf(tx, source);
  for (const { blob } of rows) if (blob !== undefined) await blobs.share(tx, blob);
  return (target, place) => {
    if (rows.length === 0) return target;
    meterAnnotations({ meter }, tx, { bucket: place, deltaBytes: sizeOf(rows) });
    const { bucket, key, sequence } = target;
    for (const row of rows) tx.put(annotations, { ...row, bucket, key, sequence });
    const annotated = { ...target, annotationCount: rows.length };
    tx.put(objects, annotated);
    return annotated;
  };
}

/** Gives a replica what hangs on its source, bytes shared, for what hung on it; both rows say how many themselves. */
export async function replaceAnnotations(
  { blobs, meter }: Pick<Context, "blobs" | "meter">,
  tx: Transaction,
  { from, to, destination }: { readonly from: Version; readonly to: Version; readonly destination: BucketRow },
): Promise<void> {
  const rows = await annotationsOf(tx, from);
  for (const { blob } of rows) if (blob !== undefined) await blobs.share(tx, blob);
  await removeAnnotations({ blobs, meter }, tx, { bucket: destination, version: to });
  meterAnnotations({ meter }, tx, { bucket: destination, deltaBytes: sizeOf(rows) });
  const { bucket, key, sequence } = to;
  for (const row of rows) tx.put(annotations, { ...row, bucket, key, sequence });
}
