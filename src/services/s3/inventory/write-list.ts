/** Writes the files of inventories: compressed CSV, ORC, and Parquet by DuckDB, which is loaded when the first one is written. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Column, ColumnType, Listed } from "./record.ts";
import { orcSchema, writeOrc } from "./write-orc.ts";

const compress = promisify(gzip);

/** A file of a list in one of the formats. */
export interface ListWriter {
  readonly extension: string;
  /** The manifest's `fileSchema`. */
  schema(columns: readonly Column[]): string;
  write(columns: readonly Column[], listed: readonly Listed[]): Promise<Uint8Array>;
}

/** Keys are percent-encoded, every value stands in quotation marks, and there is no header. */
const csv: ListWriter = {
  extension: "csv.gz",
  schema: (columns) => columns.map(({ name }) => name).join(", "),
  write: (columns, listed) => {
    const lines = listed.map((one) => columns.map((column) => csvValue(column, one)).join(","));
    return compress(lines.map((line) => `${line}\n`).join(""));
  },
};

function csvValue({ name, type, value }: Column, listed: Listed): string {
  const found = value(listed);
  if (found === undefined) return '""';
  if (type === "time") return `"${new Date(Number(found)).toISOString()}"`;
  const text =
    name === "Key" ? encodeURIComponent(String(found)).replaceAll("%20", "+").replaceAll("%2F", "/") : String(found);
  return `"${text.replaceAll('"', '""')}"`;
}

const parquetTypes: Readonly<Record<ColumnType, string>> = {
  text: "binary",
  integer: "int64",
  boolean: "boolean",
  time: "int64",
};

const parquet: ListWriter = {
  extension: "parquet",
  schema: (columns) => {
    const fields = columns.map(({ parquetName, type }, index) => {
      const logical = type === "text" ? " (UTF8)" : type === "time" ? " (TIMESTAMP_MILLIS)" : "";
      return `${index < 2 ? "required" : "optional"} ${parquetTypes[type]} ${parquetName}${logical};`;
    });
    return `message s3.inventory { ${fields.join(" ")} }`;
  },
  write: writeParquet,
};

const duckTypes: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  integer: "BIGINT",
  boolean: "BOOLEAN",
  time: "BIGINT",
};

async function writeParquet(columns: readonly Column[], listed: readonly Listed[]): Promise<Uint8Array> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const directory = await mkdtemp(join(tmpdir(), "haneul-inventory-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const file = join(directory, "list.parquet");
    await connection.run(
      `CREATE TABLE list (${columns.map(({ parquetName, type }) => `${parquetName} ${duckTypes[type]}`).join(", ")})`,
    );
    const appender = await connection.createAppender("list");
    for (const one of listed) {
      for (const column of columns) appendValue(appender, column, one);
      appender.endRow();
    }
    appender.closeSync();
    const selected = columns.map(({ parquetName, type }) =>
      type === "time" ? `epoch_ms(${parquetName})::TIMESTAMP_MS AS ${parquetName}` : parquetName,
    );
    await connection.run(
      `COPY (SELECT ${selected.join(", ")} FROM list) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`,
    );
    return await readFile(file);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Appender {
  appendNull(): void;
  appendBigInt(value: bigint): void;
  appendBoolean(value: boolean): void;
  appendVarchar(value: string): void;
}

function appendValue(appender: Appender, { type, value }: Column, listed: Listed): void {
  const found = value(listed);
  if (found === undefined) appender.appendNull();
  else if (type === "boolean") appender.appendBoolean(found === true);
  else if (type === "text") appender.appendVarchar(String(found));
  else appender.appendBigInt(BigInt(found));
}

const orc: ListWriter = { extension: "orc", schema: orcSchema, write: writeOrc };

/** The writer of a format. */
export function listWriter(format: string): ListWriter {
  if (format === "ORC") return orc;
  return format === "Parquet" ? parquet : csv;
}
