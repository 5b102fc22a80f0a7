/** Reads usage files row by row: CSV, gzip of it, Parquet. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { wrongUsage } from "./failure.ts";
import { CsvFault, readCsvRows } from "./rate-csv.ts";

/** Gets the header, then each row. What it throws ends the reading. */
export interface RowSink {
  readonly header: (names: readonly string[]) => void;
  readonly row: (fields: readonly string[]) => void;
}

/** What a sink throws when a row cannot be meant; the reader knows the line. */
export class RowFault extends Error {
  override readonly name = "RowFault";
  /** Its name in the file; "" when it is not about one. */
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.column = column;
  }
}

/** What a file is, told by its first bytes. */
type FileKind = "csv" | "gzip" | "parquet" | "empty";

/** Hands a file's rows to the sink. Throws a CommandFailure that names file, line and column of what cannot be meant. */
export async function readUsageFile(path: string, sink: RowSink): Promise<void> {
  const kind = await kindOf(path);
  if (kind === "parquet") {
    const { readParquet } = await import("./rate-parquet.ts");
    await readParquet(path, sink);
  } else if (kind === "empty" || (await readCsv(path, kind, sink)) === 0) {
    throw wrongUsage(`${path} is empty: a usage file begins with a line of column names.`);
  }
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

/** Gives the number of rows, the header among them. */
async function readCsv(path: string, kind: "csv" | "gzip", sink: RowSink): Promise<number> {
  let rows = 0;
  try {
    await readCsvRows(chunksOf(path, kind), (fields, line) => {
      rows += 1;
      if (rows === 1) sink.header(fields);
      else handRow(fields, { path, line, sink });
    });
  } catch (error) {
    if (error instanceof CsvFault) throw wrongUsage(`${path} is no CSV: ${error.message}.`);
    if (isZlibError(error)) throw wrongUsage(`${path} is no whole gzip file: ${error.message}.`);
    throw error;
  }
  return rows;
}

function handRow(fields: readonly string[], { path, line, sink }: { path: string; line: number; sink: RowSink }): void {
  try {
    sink.row(fields);
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    throw wrongUsage(`${path}, line ${line}${columnText(error)}: ${error.message}.`);
  }
}

/** `, column quantity`, or nothing. */
export function columnText({ column }: RowFault): string {
  return column === "" ? "" : `, column ${column}`;
}

async function* chunksOf(path: string, kind: "csv" | "gzip"): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (kind === "csv") {
    yield* file;
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 20 });
  file.on("error", (error) => unpacked.destroy(error));
  yield* file.pipe(unpacked);
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && ((error as NodeJS.ErrnoException).code ?? "").startsWith("Z_");
}
