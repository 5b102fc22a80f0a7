/** What an object's page knows. */
import type { HeadObjectOutput, Tag } from "@aws-sdk/client-s3";

/** The object, or one of its versions. */
export interface ObjectFacts {
  readonly bucket: string;
  readonly key: string;
  /** As the address names it; undefined: the current one. */
  readonly versionId: string | undefined;
  readonly head: HeadObjectOutput;
  /** Undefined: they may not be seen. */
  readonly tags: readonly Tag[] | undefined;
}

/** The source of a copy, as CopyObject wants it. */
export function copySource({ bucket, key, versionId }: Pick<ObjectFacts, "bucket" | "key" | "versionId">): string {
  const path = key.split("/").map(encodeURIComponent).join("/");
  return `${bucket}/${path}${versionId === undefined ? "" : `?versionId=${encodeURIComponent(versionId)}`}`;
}
