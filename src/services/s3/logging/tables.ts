/** Rows of server access logging: lines that wait for delivery, many a row. */
import { defineTable } from "../../../kernel/table.ts";

/** How the keys of log objects are made. */
export type LogKeyFormat = "simple" | "event-time" | "delivery-time";

/** Lines of one source bucket that were written together. */
export interface LogLinesRow {
  readonly sourceBucket: string;
  readonly sourceAccount: string;
  readonly sourceRegion: string;
  readonly targetBucket: string;
  readonly targetPrefix: string;
  readonly keyFormat: LogKeyFormat;
  /** Grants of the configuration, as PutObject's headers take them. */
  readonly grants: Readonly<Record<string, string>>;
  /** Region time of the first line, milliseconds. */
  readonly at: number;
  readonly id: string;
  readonly count: number;
  /** Each ends with a line feed. */
  readonly lines: string;
}

export const logLines = defineTable<LogLinesRow>("s3.log-lines", {
  scope: "partition",
  key: (row) => [row.targetBucket, row.targetPrefix, row.keyFormat, row.sourceBucket, row.at, row.id],
});
