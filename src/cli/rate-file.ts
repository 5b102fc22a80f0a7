/** Reads usage files row by row: CSV, gzip of it, Parquet. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Readable } from "node:stream";
import { CsvError, parse, type Options } from "csv-parse";
import { CommandFailure, wrongUsage } from "./failure.ts";

/** Gets the header, then each row. What it throws ends the reading. */
export interface RowSink {
  readonly header: (names: readonly string[]) => void;
  readonly row: (fields: readonly string[]) => void;
}

/** What a file is, told by its first bytes. */
type FileKind = "csv" | "gzip" | "parquet" | "empty";

/** Hands a file's rows to the sink. Throws a CommandFailure that says which file cannot be read and why. */
export async function readUsageFile(path: string, sink: RowSink): Promise<void> {
  const kind = await kindOf(path);
  if (kind === "empty") throw wrongUsage(`${path} is empty: a usage file begins with a line of column names.`);
  if (kind === "parquet") {
    const { readParquet } = await import("./rate-parquet.ts");
    await readParquet(path, sink);
  } else await readCsv(path, kind, sink);
}

async function kindOf(path: string): Promise<FileKind> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      if (bytesRead === 0) return "empty";
      if (buffer.toString("latin1") === "PAR1") return "parquet";
      return buffer[0] === 0x1f && buffer[1] === 0x8b ? "gzip" : "csv";
    } finally {
      await file.close();
    }
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const csvOptions: Options = { bom: true, relax_column_count: true, skip_empty_lines: true };

async function readCsv(path: string, kind: "csv" | "gzip", sink: RowSink): Promise<void> {
  let rows = 0;
  const parser = parse({
    ...csvOptions,
    // Rows are taken here, and not from the stream: a million objects in it would cost twice the time.
    on_record: (fields: string[]) => {
      rows += 1;
      if (rows === 1) sink.header(fields);
      else sink.row(fields);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline([...streamsOf(path, kind), parser]);
  } catch (error) {
    throw await failureOf(error, { path, kind, rows });
  }
  if (rows === 0) throw wrongUsage(`${path} is empty: a usage file begins with a line of column names.`);
}

function streamsOf(path: string, kind: "csv" | "gzip"): [Readable, ...NodeJS.ReadWriteStream[]] {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  return kind === "gzip" ? [file, createGunzip()] : [file];
}

async function failureOf(
  error: unknown,
  { path, kind, rows }: { path: string; kind: "csv" | "gzip"; rows: number },
): Promise<unknown> {
  if (error instanceof CommandFailure) return error;
  if (error instanceof RowProblem) {
    const line = await lineOfRow(path, { kind, row: rows });
    return wrongUsage(`${path}, line ${line}${error.where}: ${error.message}.`);
  }
  if (error instanceof CsvError) return wrongUsage(`${path} is no CSV: ${error.message}.`);
  if (kind === "gzip" && isZlibError(error)) return wrongUsage(`${path} is no whole gzip file: ${error.message}.`);
  return error;
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code ?? "").startsWith("Z_");
}

/** What a sink throws when a row cannot be meant. The reader knows the line. */
export class RowProblem extends Error {
  override readonly name = "RowProblem";
  /** `, column quantity`, or nothing. */
  readonly where: string;

  constructor(column: string, message: string) {
    super(message);
    this.where = column === "" ? "" : `, column ${column}`;
  }
}

/** The line that a row begins on: fields in quotes may span lines, so the file is read again up to it. */
async function lineOfRow(path: string, { kind, row }: { kind: "csv" | "gzip"; row: number }): Promise<number> {
  let rows = 0;
  let found = row;
  const stop = new Error("found");
  const parser = parse({
    ...csvOptions,
    on_record: (_, { lines }) => {
      rows += 1;
      if (rows === row) {
        found = lines;
        throw stop;
      }
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline([...streamsOf(path, kind), parser]);
  } catch (error) {
    if (error !== stop) throw error;
  }
  return found;
}
