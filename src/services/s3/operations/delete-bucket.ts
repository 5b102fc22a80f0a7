/** Removes a bucket that holds nothing: no objects, no versions, no uploads. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { bucketNotEmpty } from "../errors.ts";
import { bucketConfigurations, buckets, objects, uploads, versions } from "../tables.ts";

export const deleteBucket: Operation<S3, "DeleteBucket"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, input.Bucket);
    if (!(await isEmpty(tx, bucket.name))) throw bucketNotEmpty(bucket.name, bucket.versioning !== "");
    for (const { kind } of await tx.range(bucketConfigurations, { prefix: [bucket.name], limit: 100 })) {
      tx.delete(bucketConfigurations, [bucket.name, kind]);
    }
    tx.delete(buckets, [bucket.name]);
  });
  return {};
};

async function isEmpty(tx: Transaction, bucket: string): Promise<boolean> {
  const first = { prefix: [bucket], limit: 1 };
  for (const table of [objects, versions]) if ((await tx.range(table, first)).length > 0) return false;
  return (await tx.range(uploads, first)).length === 0;
}
