/** What S3 Select reads of Parquet. User guide, "Requirements and limits". */
import type { AwsError } from "../../../kernel/errors.ts";
import { selectError } from "./errors.ts";

/** Of a row group without its compression. */
const largestRowGroupBytes = 512 * 1024 ** 2;
const codecs: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP"]);

/** Says what there is of each compression in each row group: group, codec, bytes without it. */
export function sizesQuery(file: string): string {
  return `SELECT row_group_id, compression, SUM(total_uncompressed_size) FROM parquet_metadata(${file}) GROUP BY ALL`;
}

/** Throws ParquetUnsupportedCompressionCodec and OverMaxParquetBlockSize. */
export function checkSizes(rows: readonly (readonly unknown[])[]): void {
  const groups = new Map<number, number>();
  for (const [group, codec, bytes] of rows) {
    // A group without rows has no codec to speak of.
    if (Number(bytes) > 0 && !codecs.has(String(codec))) {
      const message = "The specified Parquet compression codec is not supported.";
      throw selectError("ParquetUnsupportedCompressionCodec", message);
    }
    groups.set(Number(group), (groups.get(Number(group)) ?? 0) + Number(bytes));
  }
  if (Math.max(0, ...groups.values()) > largestRowGroupBytes) throw overMaxRowGroup();
}

export function overMaxRowGroup(): AwsError {
  return selectError("OverMaxParquetBlockSize", "The Parquet file is above the max row group size.");
}
