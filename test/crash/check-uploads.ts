/** Compares a region's open multipart uploads with what the load was told. */
import type { S3 } from "@aws-sdk/client-s3";
import type { StoredBytes } from "./check-books.ts";
import { listParts, listUploads, listVersions, readObject, type ListedUpload } from "./reading.ts";
import { Upload, type Part } from "./upload.ts";
import { plainBucket, versionedBucket, type World } from "./world.ts";

/** Checks both buckets' uploads and adds their parts to what is stored. */
export async function checkUploads(s3: S3, world: World, stored: StoredBytes): Promise<void> {
  for (const bucket of [plainBucket, versionedBucket]) {
    const listed = await listUploads(s3, bucket);
    for (const upload of listed) await checkListed(s3, world, { bucket, upload, stored });
    const isListed = (upload: Upload): boolean => listed.some((each) => each.uploadId === upload.uploadId);
    for (const upload of world.uploads.values()) {
      if (upload.bucket !== bucket || isListed(upload)) continue;
      if (upload.ending === undefined) world.lost.push(`${upload.key}: the upload ${upload.uploadId} is gone`);
      // Its writer left the key alone since.
      if (upload.ending === "complete" && !(await hasObject(s3, upload)))
        world.lost.push(`${upload.key}: the upload ${upload.uploadId} is gone and became no object`);
      world.uploads.delete(upload.uploadId);
      world.endedUploads.add(upload.uploadId);
    }
  }
  world.unansweredUploads.length = 0;
}

async function checkListed(
  s3: S3,
  world: World,
  { bucket, upload: { key, uploadId }, stored }: { bucket: string; upload: ListedUpload; stored: StoredBytes },
): Promise<void> {
  const parts = await listParts(s3, bucket, key, uploadId);
  stored.set(bucket, (stored.get(bucket) ?? 0) + sumOf(parts));
  if (world.endedUploads.has(uploadId)) world.lost.push(`${key}: the ended upload ${uploadId} is listed`);
  const upload = world.uploads.get(uploadId) ?? adopt(world, { bucket, key, uploadId });
  for (const problem of upload.problems(parts)) world.lost.push(`${key}: ${problem}`);
  // Of an upload whose beginning was not answered nobody knows which object would be its own.
  if (upload.ending !== undefined && upload.mark !== undefined && (await hasObject(s3, upload)))
    world.lost.push(`${key}: the upload ${uploadId} is an object and is listed still`);
  upload.settle(parts);
}

/** An upload nobody was told of must be one that was asked for. */
function adopt(world: World, { bucket, key, uploadId }: { bucket: string; key: string; uploadId: string }): Upload {
  const index = world.unansweredUploads.indexOf(`${bucket}/${key}`);
  if (index < 0) world.lost.push(`nobody began the upload ${uploadId} of ${key}`);
  else world.unansweredUploads.splice(index, 1);
  const upload = new Upload({ bucket, key, uploadId, mark: undefined });
  world.uploads.set(uploadId, upload);
  return upload;
}

async function hasObject(s3: S3, { bucket, key, mark }: Upload): Promise<boolean> {
  if (bucket === plainBucket) return (await readObject(s3, bucket, key))?.mark === mark;
  const versions = (await listVersions(s3, bucket, 1000)).filter((each) => each.key === key && !each.isMarker);
  const found = await Promise.all(versions.map(({ versionId }) => readObject(s3, bucket, key, versionId)));
  return found.some((content) => content?.mark === mark);
}

function sumOf(parts: ReadonlyMap<number, Part>): number {
  return [...parts.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
