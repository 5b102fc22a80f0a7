/** Finding buckets and their settings, and changing them. */
import type { Context } from "../../kernel/context.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { mayNameBucket } from "./bucket-name.ts";
import { invalidBucketName, noSuchBucket } from "./errors.ts";
import { bucketConfigurations, buckets, type BucketRow, type ConfigurationKind } from "./tables.ts";

/** `arn:aws:s3:::name`, or of an object in the bucket. */
export function s3Arn(bucket: string, key?: string): string {
  return key === undefined ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${key}`;
}

export async function findBucket(reader: Reader, name: string): Promise<BucketRow | undefined> {
  return reader.getSync === undefined ? reader.get(buckets, [name]) : reader.getSync(buckets, [name]);
}

/** The bucket; throws NoSuchBucket, or InvalidBucketName for what could never be one. */
export async function requireBucket(reader: Reader, name: string): Promise<BucketRow> {
  const bucket = reader.getSync ? reader.getSync(buckets, [name]) : await reader.get(buckets, [name]);
  if (bucket !== undefined) return bucket;
  throw mayNameBucket(name) ? noSuchBucket(name) : invalidBucketName(name);
}

/** Reads the bucket at this moment. */
export function readBucket(context: Context, name: string): Promise<BucketRow> {
  return context.store.read((reader) => requireBucket(reader, name));
}

/** Changes the bucket's row in one transaction; `change` must be pure but for what it does through `tx`. */
export async function changeBucket(
  context: Context,
  name: string,
  change: (bucket: BucketRow, tx: Transaction) => BucketRow | Promise<BucketRow>,
): Promise<void> {
  await context.store.transact(async (tx) => {
    tx.put(buckets, await change(await requireBucket(tx, name), tx));
  });
}

/** A setting's document, or undefined when it was never made. `T` is what the kind's operation put. */
export async function findConfiguration<T>(
  reader: Reader,
  bucket: BucketRow,
  kind: ConfigurationKind,
): Promise<T | undefined> {
  if (!bucket.configured.includes(kind)) return undefined;
  const row = await reader.get(bucketConfigurations, [bucket.name, kind]);
  return row?.document as T | undefined;
}

/** Reads one setting of a bucket; throws NoSuchBucket. */
export function readConfiguration<T>(context: Context, name: string, kind: ConfigurationKind): Promise<T | undefined> {
  return context.store.read(async (reader) => findConfiguration<T>(reader, await requireBucket(reader, name), kind));
}

/** Stores a setting; `check` may refuse it after a look at the bucket, or change the row beside it. */
export function putConfiguration(
  context: Context,
  name: string,
  setting: { readonly kind: ConfigurationKind; readonly document: unknown },
  check: (bucket: BucketRow) => BucketRow = (bucket) => bucket,
): Promise<void> {
  return changeBucket(context, name, (bucket, tx) => {
    const checked = check(bucket);
    tx.put(bucketConfigurations, { bucket: name, ...setting });
    return withConfigured(checked, setting.kind, true);
  });
}

/** Removes a setting, if it is there. */
export function removeConfiguration(context: Context, name: string, kind: ConfigurationKind): Promise<void> {
  return context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, name);
    if (!bucket.configured.includes(kind)) return;
    tx.delete(bucketConfigurations, [name, kind]);
    tx.put(buckets, withConfigured(bucket, kind, false));
  });
}

/** The row with a kind of setting noted as present or absent. */
export function withConfigured(bucket: BucketRow, kind: ConfigurationKind, present: boolean): BucketRow {
  if (bucket.configured.includes(kind) === present) return bucket;
  const others = bucket.configured.filter((other) => other !== kind);
  return { ...bucket, configured: present ? [...others, kind] : others };
}
