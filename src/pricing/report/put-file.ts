/** Puts a report's files into a bucket as the service that delivers them. */
import { bodyOfBytes } from "../../kernel/body.ts";
import type { JobContext, ServiceIdentity } from "../../kernel/jobs.ts";

/** Lines of one file: so many are some hundred megabytes of text. */
const linesPerFile = 500_000;

/** Throws S3's errors: NoSuchBucket, AccessDenied … */
export async function putFile(
  { call }: Pick<JobContext, "call">,
  file: { readonly bucket: string; readonly key: string; readonly bytes: Uint8Array; readonly type: string },
  as: ServiceIdentity,
): Promise<void> {
  const { bucket: Bucket, key: Key, bytes, type: ContentType } = file;
  await call("s3", "PutObject", { Bucket, Key, ContentType, Body: bodyOfBytes(bytes) }, as);
}

/** The items in groups of a file's size; one empty group when there are none. */
export function fileGroups<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += linesPerFile)
    groups.push(items.slice(start, start + linesPerFile));
  return groups.length === 0 ? [[]] : groups;
}
