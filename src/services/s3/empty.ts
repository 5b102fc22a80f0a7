/** Empties S3: every bucket with all that is in it goes, in bounded transactions, as deletes would have done it. */
import type { JobContext } from "../../kernel/jobs.ts";
import type { Transaction } from "../../kernel/store.ts";
import { emptyBacklog } from "./notifications/backlog.ts";
import { emptyReplication } from "./replication/metrics.ts";
import { bucketConfigurations, buckets, objects, uploads, versions, type BucketRow } from "./tables.ts";
import { forgetLife } from "./lifecycle/watch-bucket.ts";
import { forgetPartitions } from "./partitions/change-partitions.ts";
import { emptyReports } from "./report-parts.ts";
import { VersionWriter } from "./version-writer.ts";

const pageRows = 200;

/** Removes all buckets of the partition. */
export async function emptyS3(context: JobContext): Promise<void> {
  for (;;) {
    const [bucket] = await context.store.read((reader) => reader.range(buckets, { limit: 1 }));
    if (!bucket) break;
    while (await context.store.transact((tx) => emptyStep(context, tx, bucket.name)));
  }
  await emptyReports(context);
  await emptyBacklog(context);
  await emptyReplication(context);
}

/** One page of a bucket; whether there is more to do for it. */
async function emptyStep(context: JobContext, tx: Transaction, name: string): Promise<boolean> {
  const bucket = await tx.get(buckets, [name]);
  if (!bucket) return false;
  const writer = new VersionWriter(context, tx, bucket);
  const removed = (await removeVersions(writer)) + (await removeUploads(writer));
  writer.finish();
  if (removed > 0) return true;
  return !(await removeBucket(tx, bucket));
}

async function removeVersions(writer: VersionWriter): Promise<number> {
  let removed = 0;
  for (const table of [objects, versions]) {
    for (const row of await writer.tx.range(table, { prefix: [writer.bucket.name], limit: pageRows })) {
      writer.tx.delete(table, table.key(row));
      await writer.discard(row);
      removed += 1;
    }
  }
  return removed;
}

async function removeUploads(writer: VersionWriter): Promise<number> {
  const found = await writer.tx.range(uploads, { prefix: [writer.bucket.name], limit: 1 });
  for (const upload of found) {
    writer.tx.delete(uploads, uploads.key(upload));
    writer.count(upload.object.storageClass, -(await writer.discardParts(upload.uploadId)));
  }
  return found.length;
}

/** Whether it is gone: a bucket may have thousands of settings. */
async function removeBucket(tx: Transaction, bucket: BucketRow): Promise<boolean> {
  const settings = await tx.range(bucketConfigurations, { prefix: [bucket.name], limit: pageRows });
  for (const row of settings) tx.delete(bucketConfigurations, bucketConfigurations.key(row));
  if (settings.length === pageRows) return false;
  await forgetLife(tx, bucket.name);
  await forgetPartitions(tx, bucket.name);
  tx.delete(buckets, [bucket.name]);
  return true;
}
