/** Reads records of Parquet by DuckDB, which is loaded with the first such query and sees the one file. */
import { awsError, AwsError } from "../../../kernel/errors.ts";
import { floatOf, readNumber } from "./numbers.ts";
import { hasDecimals, withDecimals } from "./parquet-decimals.ts";
import { checkSizes, overMaxRowGroup, sizesQuery } from "./parquet-limits.ts";
import { openQueryFile, type FileSource } from "./query-file.ts";
import { JsonReader } from "./read-json.ts";
import type { Bounds } from "./scan-range.ts";
import { readTimestamp } from "./timestamps.ts";
import { isNumeric, Struct, type Value } from "./values.ts";

/** What DuckDB may hold at once; a row group that needs more is refused. */
const memoryLimit = "512MB";

/** Records that are read as they are asked for. */
export interface ParquetFile {
  readonly batches: AsyncIterable<Iterable<Value>>;
  close(): Promise<void>;
}

/** What of a file is read. */
interface Wanted {
  /** The row groups that begin in it; undefined: all. */
  readonly bounds?: Bounds | undefined;
  /** Columns in lower case; undefined: all. */
  readonly used?: ReadonlySet<string> | undefined;
}

/** The records of a file. Throws ParquetParsingError. */
export async function readParquet(source: FileSource, wanted: Wanted): Promise<ParquetFile> {
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
    return { batches: batchesOf(connection, rows, wanted), close };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* batchesOf(
  connection: Connection,
  file: string,
  { bounds, used }: Wanted,
): AsyncGenerator<Iterable<Value>> {
  try {
    checkSizes((await connection.runAndReadAll(sizesQuery(file))).getRows());
    const source = await sourceOf(connection, file, bounds);
    const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRows();
    const names = topNames((await connection.runAndReadAll(schemaQuery(file))).getRows());
    const all = described.map(([title, type], index) => ({
      title: String(title),
      name: names[index] ?? String(title),
      type: String(type),
    }));
    const few = all.filter(({ name }) => used?.has(name.toLowerCase()) ?? true);
    // A record has a column at least, whether it is looked at or not.
    const columns = few.length > 0 ? few : all.slice(0, 1);
    // JSON's numbers would lose digits of decimals on the way.
    const selected = columns.map((column) => {
      const title = quotedName(column.title);
      return isDecimal(column) ? `CAST(${title} AS VARCHAR) AS ${title}` : title;
    });
    const readers = columns.map(readerOf);
    const nested = columns.flatMap((column, at) => (isNestedDecimal(column) ? [{ at, title: column.title }] : []));
    const typed = nested.map(({ title }) => `, r.${quotedName(title)}`).join("");
    const found = await connection.stream(
      `SELECT CAST(to_json(r) AS VARCHAR)${typed} FROM (SELECT ${selected.join(", ")} FROM ${source}) r`,
    );
    const titles = columns.map(({ name }) => name);
    for (let chunk = await nextOf(found); chunk !== undefined; chunk = await nextOf(found)) {
      yield chunk.map(([text, ...values]) => {
        const typedAt = new Map(nested.map(({ at }, index) => [at, values[index]]));
        return recordOf(String(text), titles, (value, at) =>
          typedAt.has(at) ? withDecimals(value, typedAt.get(at)) : (readers[at]?.(value) ?? value),
        );
      });
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
    return overMaxRowGroup();
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

const schemaQuery = (file: string): string => `SELECT name, num_children FROM parquet_schema(${file})`;

/** Names of columns as the file has them: DuckDB renames what differs by case alone. Of a tree, parents first. */
function topNames([root, ...nodes]: readonly (readonly unknown[])[]): string[] {
  const names: string[] = [];
  let within = 0;
  for (const [name, children] of root === undefined ? [] : nodes) {
    if (within === 0) names.push(String(name));
    within += Number(children ?? 0) - (within === 0 ? 0 : 1);
  }
  return names;
}

interface Column {
  /** What DuckDB calls it. */
  readonly title: string;
  /** What the file calls it. */
  readonly name: string;
  readonly type: string;
}

const isDecimal = ({ type }: Column): boolean => /^DECIMAL\([\d,]+\)$/.test(type);
const isNestedDecimal = (column: Column): boolean => !isDecimal(column) && hasDecimals(column.type);
const isMoment = ({ type }: Column): boolean =>
  type === "DATE" || (type.startsWith("TIMESTAMP") && !type.endsWith("]"));
const isFloat = ({ type }: Column): boolean => type === "FLOAT" || type === "DOUBLE";

/** What makes a column's value of what JSON has; undefined: it is that. */
function readerOf(column: Column): ((value: Value) => Value) | undefined {
  if (isDecimal(column)) return numberOf;
  if (isFloat(column)) return floatingOf;
  return isMoment(column) ? momentOf : undefined;
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A row with the values of columns that JSON has no form for. */
function recordOf(text: string, names: readonly string[], read: (value: Value, at: number) => Value): Value {
  const [record] = new JsonReader(text, { takesWords: true }).values();
  if (!(record instanceof Struct)) return record;
  return new Struct(names, record.values.map(read));
}

function numberOf(value: Value): Value {
  return typeof value === "string" ? readNumber(value) : value;
}

function floatingOf(value: Value): Value {
  return isNumeric(value) ? floatOf(value) : value;
}

/** DuckDB writes `2024-02-29 12:34:56+00`; a date is a moment that is known to the day. */
function momentOf(value: Value): Value {
  if (typeof value !== "string") return value;
  if (!value.includes(" ")) return readTimestamp(value) ?? value;
  return readTimestamp(`${value.replace(" ", "T").replace(/[+-]\d\d(:\d\d)?$/, "")}Z`) ?? value;
}
