/** Reads records of Parquet by DuckDB, which is loaded with the first such query and sees the one file. */
import { awsError, AwsError } from "../../../kernel/errors.ts";
import { selectError } from "./errors.ts";
import { readNumber } from "./numbers.ts";
import { openQueryFile, type FileSource } from "./query-file.ts";
import { JsonReader } from "./read-json.ts";
import type { Bounds } from "./scan-range.ts";
import { readTimestamp } from "./timestamps.ts";
import { Struct, type Value } from "./values.ts";

/** What DuckDB may hold at once; a row group that needs more is refused. */
const memoryLimit = "512MB";

/** Records that are read as they are asked for. */
export interface ParquetFile {
  readonly batches: AsyncIterable<Iterable<Value>>;
  close(): Promise<void>;
}

/** All records of the file, or those of the row groups that begin in a range. Throws ParquetParsingError. */
export async function readParquet(source: FileSource, bounds?: Bounds): Promise<ParquetFile> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const file = await openQueryFile(source);
  try {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: memoryLimit });
    const connection = await instance.connect();
    const close = async (): Promise<void> => {
      connection.closeSync();
      instance.closeSync();
      await file.close();
    };
    await connection.run("SET TimeZone = 'UTC'").catch(() => undefined);
    const rows = `'${file.path.replaceAll("'", "''")}'`;
    return { batches: batchesOf(connection, rows, bounds), close };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* batchesOf(
  connection: Connection,
  file: string,
  bounds: Bounds | undefined,
): AsyncGenerator<Iterable<Value>> {
  try {
    const source = await sourceOf(connection, file, bounds);
    const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows();
    const columns = described.map(([name, type]) => ({ name: String(name), type: String(type) }));
    // JSON's numbers would lose digits of decimals on the way.
    const exact = columns
      .filter(isDecimal)
      .map(({ name }) => `CAST(${quotedName(name)} AS VARCHAR) AS ${quotedName(name)}`);
    const every = exact.length === 0 ? "*" : `* REPLACE (${exact.join(", ")})`;
    const readers = columns.map((column) => (isDecimal(column) ? numberOf : isMoment(column) ? momentOf : undefined));
    const found = await connection.stream(`SELECT CAST(to_json(r) AS VARCHAR) FROM (SELECT ${every} FROM ${source}) r`);
    for (let chunk = await nextOf(found); chunk !== undefined; chunk = await nextOf(found)) {
      yield chunk.map(([text]) => recordOf(String(text), readers));
    }
  } catch (error) {
    throw parquetError(error);
  }
}

/** The next rows; undefined when there are no more. */
async function nextOf(found: Found): Promise<unknown[][] | undefined> {
  const chunk = await found.fetchChunk();
  return chunk === null || chunk.rowCount === 0 ? undefined : chunk.getRows();
}

function parquetError(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof Error && error.message.startsWith("Out of Memory Error")) {
    return selectError("OverMaxParquetBlockSize", "The Parquet file is above the max row group size.");
  }
  return awsError(
    "ParquetParsingError",
    "Encountered an error parsing the Parquet file. Check the file and try again.",
    { status: 400, cause: error },
  );
}

interface Connection {
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  stream(sql: string): Promise<Found>;
}

interface Found {
  fetchChunk(): Promise<{ readonly rowCount: number; getRows(): unknown[][] } | null>;
}

/** What to select from. User guide, "Scan range requests": of Parquet the row groups that begin in the range. */
async function sourceOf(connection: Connection, file: string, bounds: Bounds | undefined): Promise<string> {
  if (bounds === undefined) return `read_parquet(${file})`;
  const begins = "MIN(LEAST(data_page_offset, COALESCE(dictionary_page_offset, data_page_offset)))";
  const sql = `SELECT ANY_VALUE(row_group_num_rows), ${begins} FROM parquet_metadata(${file}) GROUP BY row_group_id ORDER BY row_group_id`;
  const wanted = ["false"];
  let row = 0;
  for (const [count, beginsAt] of (await connection.runAndReadAll(sql)).getRows()) {
    const last = row + Number(count) - 1;
    const isIn = Number(beginsAt) >= bounds.from && Number(beginsAt) <= bounds.to;
    if (isIn) wanted.push(`file_row_number BETWEEN ${row} AND ${last}`);
    row = last + 1;
  }
  const numbered = `read_parquet(${file}, file_row_number = true)`;
  return `(SELECT * EXCLUDE (file_row_number) FROM ${numbered} WHERE ${wanted.join(" OR ")})`;
}

interface Column {
  readonly name: string;
  readonly type: string;
}

const isDecimal = ({ type }: Column): boolean => /^DECIMAL\([\d,]+\)$/.test(type);
const isMoment = ({ type }: Column): boolean => type.startsWith("TIMESTAMP") && !type.endsWith("]");

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A row with the values of columns that JSON has no form for. */
function recordOf(text: string, readers: readonly (((value: Value) => Value) | undefined)[]): Value {
  const [record] = new JsonReader(text).values();
  if (!(record instanceof Struct)) return record;
  return new Struct(
    record.names,
    record.values.map((value, index) => readers[index]?.(value) ?? value),
  );
}

function numberOf(value: Value): Value {
  return typeof value === "string" ? readNumber(value) : value;
}

/** DuckDB writes `2024-02-29 12:34:56+00`. */
function momentOf(value: Value): Value {
  if (typeof value !== "string") return value;
  return readTimestamp(`${value.replace(" ", "T").replace(/[+-]\d\d(:\d\d)?$/, "")}Z`) ?? value;
}
