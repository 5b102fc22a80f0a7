/** Writes the files of metrics exports: CSV with a header, and Parquet by DuckDB, which is loaded when the first one is written. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportColumns, type ReportLine } from "./report-lines.ts";

/** What all lines of a report have in common. */
export interface ReportFacts {
  readonly configurationId: string;
  /** `2026-11-23`. */
  readonly date: string;
}

/** The version of the metrics, in each line's first column. */
const metricsVersion = "1.0";

/** How one format's files are written. */
export interface ReportWriter {
  readonly extension: string;
  /** The manifest's `reportSchema`. */
  readonly schema: string;
  write(lines: readonly ReportLine[], facts: ReportFacts): Promise<Uint8Array>;
}

function valuesOf(line: ReportLine, { configurationId, date }: ReportFacts): readonly string[] {
  const { accountId, region, storageClass, recordType, recordValue, bucket, metric } = line;
  return [
    metricsVersion,
    configurationId,
    date,
    accountId,
    region,
    storageClass,
    recordType,
    recordValue,
    bucket,
    metric,
  ];
}

/** Only CSV has record values percent-encoded; ARNs have nothing to encode. */
function encoded({ recordType, recordValue }: ReportLine): string {
  return recordType === "PREFIX" ? encodeURIComponent(recordValue).replaceAll("%2F", "/") : recordValue;
}

const csv: ReportWriter = {
  extension: "csv",
  schema: reportColumns.join(","),
  write: async (lines, facts) => {
    const texts = lines.map((line) => {
      const values = valuesOf({ ...line, recordValue: encoded(line) }, facts);
      return `${values.join(",")},${line.value}\n`;
    });
    return Buffer.from(`${reportColumns.join(",")}\n${texts.join("")}`);
  },
};

const parquetFields = reportColumns.map((name, index) => {
  const type = index === reportColumns.length - 1 ? "long" : "string";
  return `required ${type} ${name};`;
});

const parquet: ReportWriter = {
  extension: "par",
  schema: `message s3.storage.lens { ${parquetFields.join(" ")} }`,
  write: writeParquet,
};

async function writeParquet(lines: readonly ReportLine[], facts: ReportFacts): Promise<Uint8Array> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const directory = await mkdtemp(join(tmpdir(), "haneul-storage-lens-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const file = join(directory, "report.parquet");
    const columns = reportColumns.map((name) => `${name} ${name === "metric_value" ? "BIGINT" : "VARCHAR"} NOT NULL`);
    await connection.run(`CREATE TABLE report (${columns.join(", ")})`);
    const appender = await connection.createAppender("report");
    for (const line of lines) {
      for (const value of valuesOf(line, facts)) appender.appendVarchar(value);
      appender.appendBigInt(BigInt(line.value));
      appender.endRow();
    }
    appender.closeSync();
    await connection.run(`COPY report TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`);
    return await readFile(file);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
}

/** The writer of a format. */
export function reportWriter(format: string): ReportWriter {
  return format === "Parquet" ? parquet : csv;
}
