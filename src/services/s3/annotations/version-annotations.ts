/** The annotations of a version as a whole: they are copied with it and go with it. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { objects, type ObjectRow } from "../tables.ts";
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

/** Removes them and lets go of their bytes; the version's row is the caller's to change. */
export async function removeAnnotations(
  { blobs }: Pick<Context, "blobs">,
  tx: Transaction,
  version: Version,
): Promise<void> {
  for (const row of await annotationsOf(tx, version)) {
    tx.delete(annotations, annotationKey(version, row.name));
    if (row.blob !== undefined) await blobs.release(tx, row.blob);
  }
}

/**
 * Takes what hangs on `source`, bytes shared. What it returns hangs that on a version already written, and gives the row that says
 * so: between the two the source may go.
 */
export async function copyAnnotations(
  { blobs }: Pick<Context, "blobs">,
  tx: Transaction,
  source: Version,
): Promise<(target: ObjectRow) => ObjectRow> {
  const rows = await annotationsOf(tx, source);
  for (const { blob } of rows) if (blob !== undefined) await blobs.share(tx, blob);
  return (target) => {
    if (rows.length === 0) return target;
    const { bucket, key, sequence } = target;
    for (const row of rows) tx.put(annotations, { ...row, bucket, key, sequence });
    const annotated = { ...target, annotationCount: rows.length };
    tx.put(objects, annotated);
    return annotated;
  };
}

/** Gives a replica what hangs on its source, bytes shared, for what hung on it; both rows say how many themselves. */
export async function replaceAnnotations(
  { blobs }: Pick<Context, "blobs">,
  tx: Transaction,
  { from, to }: { readonly from: Version; readonly to: Version },
): Promise<void> {
  const rows = await annotationsOf(tx, from);
  for (const { blob } of rows) if (blob !== undefined) await blobs.share(tx, blob);
  await removeAnnotations({ blobs }, tx, to);
  const { bucket, key, sequence } = to;
  for (const row of rows) tx.put(annotations, { ...row, bucket, key, sequence });
}
