/** Writes a report's lines as a file: CSV in gzip or zip, and Parquet by DuckDB, which is loaded when the first one is written. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { ReportColumn, ReportLine, ReportType } from "./columns.ts";
import { zipOf } from "./zip.ts";

const compress = promisify(gzip);

export type ReportForm = "gzip" | "zip" | "parquet";

/** How file names end. */
export const reportExtensions: Readonly<Record<ReportForm, string>> = {
  gzip: "csv.gz",
  zip: "csv.zip",
  parquet: "snappy.parquet",
};

/** A file's bytes; `name` is what it is called within a zip archive, without extension. */
export function writeReport(
  form: ReportForm,
  name: string,
  content: { readonly columns: readonly ReportColumn[]; readonly lines: readonly ReportLine[] },
): Promise<Uint8Array> {
  if (form === "parquet") return writeParquet(content.columns, content.lines);
  const text = csvText(content.columns, content.lines);
  return form === "zip" ? Promise.resolve(zipOf(`${name}.csv`, Buffer.from(text))) : compress(text);
}

function csvText(columns: readonly ReportColumn[], lines: readonly ReportLine[]): string {
  const header = columns.map(({ name }) => quotedIfNeeded(name)).join(",");
  const rows = lines.map((line) => columns.map((column) => csvValue(column, line)).join(","));
  return [header, ...rows].map((row) => `${row}\n`).join("");
}

function csvValue({ type, value }: ReportColumn, line: ReportLine): string {
  const found = value(line);
  if (found === undefined) return "";
  if (type === "time") return new Date(Number(found)).toISOString().replace(".000Z", "Z");
  return quotedIfNeeded(typeof found === "object" ? JSON.stringify(found) : String(found));
}

function quotedIfNeeded(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const duckTypes: Readonly<Record<ReportType, string>> = {
  text: "VARCHAR",
  number: "DOUBLE",
  time: "BIGINT",
  map: "MAP(VARCHAR, VARCHAR)",
};

/** Costs are doubles in AWS's Parquet files too: who needs them exact reads the CSV. */
async function writeParquet(columns: readonly ReportColumn[], lines: readonly ReportLine[]): Promise<Uint8Array> {
  const duck = await import("@duckdb/node-api");
  const directory = await mkdtemp(join(tmpdir(), "haneul-report-"));
  const instance = await duck.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const mapType = duck.MAP(duck.VARCHAR, duck.VARCHAR);
  try {
    const file = join(directory, "report.parquet");
    const declared = columns.map(({ name, type }) => `${quotedName(name)} ${duckTypes[type]}`);
    await connection.run(`CREATE TABLE report (${declared.join(", ")})`);
    const appender = await connection.createAppender("report");
    for (const line of lines) {
      for (const { type, value } of columns) {
        const found = value(line);
        if (found === undefined) appender.appendNull();
        else if (type === "number") appender.appendDouble(Number(found));
        else if (type === "time") appender.appendBigInt(BigInt(Number(found)));
        else if (typeof found !== "object") appender.appendVarchar(String(found));
        else
          appender.appendMap(
            duck.mapValue(Object.entries(found).map(([key, text]) => ({ key, value: text }))),
            mapType,
          );
      }
      appender.endRow();
    }
    appender.closeSync();
    const selected = columns.map(({ name, type }) =>
      type === "time" ? `epoch_ms(${quotedName(name)})::TIMESTAMP_MS AS ${quotedName(name)}` : quotedName(name),
    );
    const target = `'${file.replaceAll("'", "''")}'`;
    await connection.run(
      `COPY (SELECT ${selected.join(", ")} FROM report) TO ${target} (FORMAT parquet, COMPRESSION snappy)`,
    );
    return await readFile(file);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
