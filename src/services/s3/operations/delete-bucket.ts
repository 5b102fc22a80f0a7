/** Removes a bucket that holds no object and no version; unfinished uploads go with it, as on AWS. */
import type { Context } from "../../../kernel/context.ts";
import { noteResourceTags } from "../../../kernel/cost-terms.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { accessPoints } from "../../../kernel/s3-account.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { bucketNotEmpty } from "../errors.ts";
import { forgetLife } from "../lifecycle/watch-bucket.ts";
import { discardUpload } from "../multipart-upload.ts";
import { forgetPartitions } from "../partitions/change-partitions.ts";
import { bucketConfigurations, buckets, objects, uploads, versions, type BucketRow } from "../tables.ts";
import { VersionWriter } from "../version-writer.ts";

/** Uploads let go in one transaction: each may have thousands of parts. */
const uploadsAtOnce = 10;
const settingsAtOnce = 500;
/** AWS docs, quotas: access points of an account in a region. */
const mostAccessPoints = 10_000;

export const deleteBucket: Operation<S3, "DeleteBucket"> = async (context, input) => {
  for (let done = false; !done;) done = await context.store.transact((tx) => removeBucket(context, tx, input.Bucket));
  return {};
};

/** False when there were more uploads or settings than one transaction takes: the bucket is still there. */
async function removeBucket(context: Context, tx: Transaction, name: string): Promise<boolean> {
  const bucket = await requireBucket(tx, name);
  await checkAccessPoints(tx, bucket);
  if (!(await isEmpty(tx, name))) throw bucketNotEmpty(name, bucket.versioning !== "");
  if ((await discardUploads(context, tx, bucket)) === uploadsAtOnce) return false;
  const settings = await tx.range(bucketConfigurations, { prefix: [name], limit: settingsAtOnce });
  for (const { kind } of settings) tx.delete(bucketConfigurations, [name, kind]);
  if (settings.length === settingsAtOnce) return false;
  if (bucket.configured.includes("tagging")) {
    // A later bucket of the name begins without tags on the bill.
    const now = context.clock.now();
    await noteResourceTags(tx, { account: bucket.accountId, service: "AmazonS3", resource: name, tags: {}, now });
  }
  await forgetLife(tx, name);
  await forgetPartitions(tx, name);
  tx.delete(buckets, [name]);
  return true;
}

/** Throws BucketHasAccessPointsAttached for access points of the bucket's own account: those of others lead nowhere then. */
async function checkAccessPoints(tx: Transaction, { name, accountId, region }: BucketRow): Promise<void> {
  const points = await tx.range(accessPoints, { prefix: [accountId, region], limit: mostAccessPoints });
  if (!points.some((point) => point.bucket === name)) return;
  const message =
    "The bucket you tried to delete has access points attached. Delete your access points before deleting your bucket.";
  throw awsError("BucketHasAccessPointsAttached", message, { status: 400, fields: { BucketName: name } });
}

async function isEmpty(tx: Transaction, bucket: string): Promise<boolean> {
  const first = { prefix: [bucket], limit: 1 };
  for (const table of [objects, versions]) if ((await tx.range(table, first)).length > 0) return false;
  return true;
}

async function discardUploads(context: Context, tx: Transaction, bucket: BucketRow): Promise<number> {
  const found = await tx.range(uploads, { prefix: [bucket.name], limit: uploadsAtOnce });
  const writer = new VersionWriter(context, tx, bucket);
  for (const upload of found) await discardUpload(writer, upload);
  writer.finish();
  return found.length;
}
