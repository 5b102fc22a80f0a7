/** Lines of a bucket's access log as they wait for delivery: addressed as the bucket's logging stands when they are written. */
import type { BucketRow } from "../tables.ts";
import { grantHeaders, keyFormatOf, type LoggingEnabled } from "./configuration.ts";
import type { LogLinesRow } from "./tables.ts";

/** Lines of one time, in region milliseconds, and the id that tells them from others of that time. */
export interface LinesOfTime {
  readonly at: number;
  readonly id: string;
  readonly lines: readonly string[];
}

export function logLinesRow(bucket: BucketRow, logging: LoggingEnabled, { at, id, lines }: LinesOfTime): LogLinesRow {
  return {
    sourceBucket: bucket.name,
    sourceAccount: bucket.accountId,
    sourceRegion: bucket.region,
    targetBucket: logging.TargetBucket,
    targetPrefix: logging.TargetPrefix,
    keyFormat: keyFormatOf(logging),
    grants: grantHeaders(logging),
    at,
    id,
    count: lines.length,
    lines: lines.join(""),
  };
}
