/** Deletes many objects, version by version where they are asked for. */
import {
  DeleteObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
  type S3Client,
} from "@aws-sdk/client-s3";

/** What a run has done so far. */
export interface DeleteProgress {
  readonly deleted: number;
  /** Key and reason of the first ones that were not. */
  readonly failures: readonly { readonly key: string; readonly reason: string }[];
}

const shownFailures = 20;

/** Deletes everything below a prefix: with `versions` all versions and markers, else the current objects. */
export async function deleteBelow(
  s3: S3Client,
  { bucket, prefix, versions }: { readonly bucket: string; readonly prefix: string; readonly versions: boolean },
  { signal, onProgress }: { readonly signal: AbortSignal; onProgress(progress: DeleteProgress): void },
): Promise<DeleteProgress> {
  let progress: DeleteProgress = { deleted: 0, failures: [] };
  const pages = versions ? versionPages(s3, bucket, prefix, signal) : objectPages(s3, bucket, prefix, signal);
  for await (const page of pages) {
    if (page.length > 0) progress = await deleteThese(s3, { bucket, items: page }, progress);
    onProgress(progress);
  }
  return progress;
}

/** Deletes up to a thousand, and adds to what was done before. */
export async function deleteThese(
  s3: S3Client,
  { bucket, items }: { readonly bucket: string; readonly items: readonly ObjectIdentifier[] },
  before: DeleteProgress = { deleted: 0, failures: [] },
): Promise<DeleteProgress> {
  const { Errors = [] } = await s3.send(
    new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: [...items], Quiet: true } }),
  );
  const failures = Errors.map(({ Key = "", Code = "", Message = "" }) => ({ key: Key, reason: `${Code}: ${Message}` }));
  return {
    deleted: before.deleted + items.length - failures.length,
    failures: [...before.failures, ...failures].slice(0, shownFailures),
  };
}

async function* objectPages(s3: S3Client, Bucket: string, Prefix: string, abortSignal: AbortSignal) {
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }), { abortSignal });
    yield (page.Contents ?? []).map(({ Key = "" }) => ({ Key }));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
}

async function* versionPages(s3: S3Client, Bucket: string, Prefix: string, abortSignal: AbortSignal) {
  let KeyMarker: string | undefined;
  let VersionIdMarker: string | undefined;
  do {
    const input = { Bucket, Prefix, KeyMarker, VersionIdMarker };
    const page = await s3.send(new ListObjectVersionsCommand(input), { abortSignal });
    const all = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    yield all.map(({ Key = "", VersionId = "null" }) => ({ Key, VersionId }));
    KeyMarker = page.IsTruncated ? page.NextKeyMarker : undefined;
    VersionIdMarker = page.IsTruncated ? page.NextVersionIdMarker : undefined;
  } while (KeyMarker !== undefined);
}
