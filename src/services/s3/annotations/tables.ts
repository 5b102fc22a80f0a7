/** The rows of annotations: named texts that hang on a version of an object. */
import type { BlobId } from "../../../kernel/blobs.ts";
import { defineTable } from "../../../kernel/table.ts";
import type { ObjectChecksum } from "../tables.ts";

/** One annotation. */
export interface AnnotationRow {
  readonly bucket: string;
  readonly key: string;
  /** Of the version it hangs on: with the key it names one version for good. */
  readonly sequence: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Region time, milliseconds. */
  readonly modifiedAt: number;
  readonly blob: BlobId | undefined;
  readonly checksum: ObjectChecksum;
}

export const annotations = defineTable<AnnotationRow>("s3.annotations", {
  scope: "partition",
  key: (row) => [row.bucket, row.key, row.sequence, row.name],
});
