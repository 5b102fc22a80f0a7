/** Runs a translated expression by DuckDB, which is loaded with the first query. It reads the one file it is given. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { AwsError } from "../../../kernel/errors.ts";
import { selectError } from "./errors.ts";
import type { InputSerialization } from "./input.ts";
import {
  documentColumn,
  quotedName,
  quotedText,
  type Member,
  type ParsedExpression,
  type Translation,
} from "./translate.ts";

/** What a query is run on. */
export interface QueryRequest {
  readonly records: Uint8Array;
  readonly serialization: InputSerialization;
  readonly expression: ParsedExpression;
  /** Rows as JSON documents, and not as lists of texts. */
  readonly asJson: boolean;
  readonly now: number;
}

/** The rows: each a list of texts, or one JSON document. */
export type QueryRows = readonly (readonly (string | null)[])[];

/** Throws S3 Select's errors for data that is not what it should be. */
export async function runQuery(request: QueryRequest): Promise<QueryRows> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const directory = await mkdtemp(join(tmpdir(), "haneul-select-"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const file = join(directory, "object");
    await writeFile(file, recordsOf(request));
    await connection.run("SET TimeZone = 'UTC'").catch(() => undefined);
    const columns = await load(connection, file, request);
    // From here on nothing but the table is in reach.
    await connection.run("SET enable_external_access = false");
    await connection.run("SET lock_configuration = true");
    const translation = request.expression.translate({
      columns,
      missingAllowed: request.serialization.CSV === undefined,
      fromDocuments: request.asJson && request.serialization.JSON !== undefined,
      now: request.now,
    });
    const rows = (await connection.runAndReadAll(wrapped(translation, request))).getRows() as (string | null)[][];
    const { rows: form } = translation;
    return request.asJson && form !== undefined && form !== "document" ? rows.map((row) => [joined(row, form)]) : rows;
  } catch (error) {
    throw error instanceof AwsError ? error : queryFailure(error);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
}

/** The query whose columns are texts. */
function wrapped({ sql, rows }: Translation, { asJson, serialization }: QueryRequest): string {
  if (rows === "document") {
    const text = `CAST(json(d) AS VARCHAR)`;
    return `SELECT CASE WHEN d IS NULL THEN '{}' WHEN json_type(d) = 'OBJECT' THEN ${text} ELSE '{"_1":' || ${text} || '}' END FROM (${sql}) q(d)`;
  }
  const given = serialization.JSON === undefined ? "*" : `* EXCLUDE (${quotedName(documentColumn)})`;
  const columns = rows === undefined ? given : "*";
  if (!asJson) return `SELECT CAST(COLUMNS(${columns}) AS VARCHAR) FROM (${sql}) q`;
  if (rows !== undefined) return `SELECT CAST(to_json(COLUMNS(*)) AS VARCHAR) FROM (${sql}) q`;
  return `SELECT CAST(to_json(r) AS VARCHAR) FROM (SELECT ${columns} FROM (${sql})) r`;
}

/** A row's members as one document, without those that are missing. */
function joined(row: readonly (string | null)[], members: readonly Member[]): string {
  const parts = members.flatMap(({ name, fromDocument }, index) => {
    const text = row[index] ?? null;
    return text === null && fromDocument ? [] : [`${JSON.stringify(name)}:${text ?? "null"}`];
  });
  return `{${parts.join(",")}}`;
}

/** The records for the file. A document that is a list is one record, with the list as its member `_1`. */
function recordsOf({ records, serialization }: QueryRequest): Uint8Array {
  if (serialization.JSON === undefined || serialization.JSON.Type === "LINES") return records;
  const first = records.find((byte) => !whitespace.has(byte));
  return first === bracket ? Buffer.concat([Buffer.from('{"_1":'), records, Buffer.from("}")]) : records;
}

const whitespace: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);
const bracket = 0x5b;

function queryFailure(error: unknown): AwsError {
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  if (message.startsWith("Conversion Error")) {
    return selectError(
      "CastFailed",
      "Attempt to convert from one data type to another using CAST failed in the SQL expression.",
    );
  }
  if (message.startsWith("Parser Error"))
    return selectError("ParseUnexpectedToken", "The SQL expression cannot be parsed.");
  if (message.startsWith("Binder Error")) {
    return selectError("EvaluatorInvalidArguments", "Incorrect arguments in the SQL expression.");
  }
  if (message.startsWith("Out of Range Error"))
    return selectError("IntegerOverflow", "An integer overflow or underflow occurred in the SQL expression.");
  return selectError("InvalidQuery", message);
}

/** Makes the table `s3object` and gives the names of its columns. */
async function load(connection: DuckDBConnection, file: string, request: QueryRequest): Promise<string[]> {
  const { serialization, expression } = request;
  const { CSV: csv, JSON: json } = serialization;
  if (request.records.length === 0) {
    await connection.run(`CREATE TABLE s3object (_1 VARCHAR${json ? `, ${quotedName(documentColumn)} JSON` : ""})`);
    return ["_1"];
  }
  if (csv !== undefined) return loadCsv(connection, file, csv);
  const reader = json === undefined ? `read_parquet(${quotedText(file)})` : jsonReader(file, json.Type);
  try {
    await connection.run(`CREATE TABLE s3object AS SELECT * FROM ${reader}`);
  } catch {
    throw json === undefined
      ? selectError(
          "ParquetParsingError",
          "Encountered an error parsing the Parquet file. Check the file and try again.",
        )
      : selectError("JSONParsingError", "Encountered an error parsing the JSON file. Check the file and try again.");
  }
  for (const step of expression.path) await descend(connection, step);
  return columnsOf(connection);
}

/** The records' members as columns, with each record's document beside them. */
function jsonReader(file: string, type: string | undefined): string {
  const format = type === "LINES" ? "newline_delimited" : "unstructured";
  const of = `${quotedText(file)}, format = '${format}', maximum_object_size = 134217728`;
  const documents = `(SELECT json AS ${quotedName(documentColumn)} FROM read_json_objects(${of}))`;
  return `read_json(${of}, sample_size = -1, records = true) POSITIONAL JOIN ${documents}`;
}

/** `S3Object[*].rows[*]`: the elements of a list become the records, a structure's members their columns. */
async function descend(connection: DuckDBConnection, step: string): Promise<void> {
  const described = await connection.runAndReadAll("DESCRIBE s3object");
  const found = described.getRows().find(([name]) => String(name).toLowerCase() === step.toLowerCase());
  await connection.run(`CREATE TABLE next AS ${descent(step, found && [String(found[0]), String(found[1])])}`);
  await connection.run("DROP TABLE s3object");
  await connection.run("ALTER TABLE next RENAME TO s3object");
}

/** The query that takes one step down; without the column that the step names, each record is missing. */
function descent(step: string, column: readonly [name: string, type: string] | undefined): string {
  const document = quotedName(documentColumn);
  if (column === undefined) return `SELECT NULL AS _1, CAST(NULL AS JSON) AS ${document} FROM s3object`;
  const [name, type] = column;
  const below = `json_extract(${document}, ${quotedText(`$."${name}"`)})`;
  const inner = type.endsWith("[]")
    ? `SELECT unnest(${quotedName(name)}) AS e, unnest(CAST(${below} AS JSON[])) AS d FROM s3object`
    : `SELECT ${quotedName(name)} AS e, ${below} AS d FROM s3object`;
  const columns = type.startsWith("STRUCT") ? "unnest(e)" : `e AS ${quotedName(step)}`;
  return `SELECT ${columns}, d AS ${document} FROM (${inner})`;
}

async function columnsOf(connection: DuckDBConnection): Promise<string[]> {
  const described = (await connection.runAndReadAll("DESCRIBE s3object")).getRows();
  return described.map(([name]) => String(name)).filter((name) => name !== documentColumn);
}

async function loadCsv(
  connection: DuckDBConnection,
  file: string,
  csv: NonNullable<InputSerialization["CSV"]>,
): Promise<string[]> {
  const quote = csv.QuoteCharacter ?? '"';
  const options = [
    `delim = ${quotedText(csv.FieldDelimiter ?? ",")}`,
    `quote = ${quotedText(quote)}`,
    `escape = ${quotedText(csv.QuoteEscapeCharacter ?? quote)}`,
    ...(csv.Comments === undefined || csv.Comments === "" ? [] : [`comment = ${quotedText(csv.Comments)}`]),
    // An empty field is an empty text.
    "nullstr = '\u0001'",
    "header = false, all_varchar = true, null_padding = true, strict_mode = false",
  ];
  try {
    await connection.run(`CREATE TABLE s3object AS SELECT * FROM read_csv(${quotedText(file)}, ${options.join(", ")})`);
  } catch {
    throw selectError("CSVParsingError", "Encountered an error parsing the CSV file. Check the file and try again.");
  }
  const before = await columnsOf(connection);
  let names = before.map((_, index) => `_${index + 1}`);
  const header = csv.FileHeaderInfo ?? "NONE";
  if (header === "USE" || header === "IGNORE") {
    const [first = []] = (await connection.runAndReadAll("SELECT * FROM s3object LIMIT 1")).getRows();
    await connection.run("DELETE FROM s3object WHERE rowid = 0");
    if (header === "USE")
      names = uniqueNames(first.map((name, index) => (name === null ? `_${index + 1}` : String(name))));
  }
  for (const [index, name] of names.entries()) {
    const old = before[index] ?? "";
    if (old !== name) await connection.run(`ALTER TABLE s3object RENAME ${quotedName(old)} TO ${quotedName(name)}`);
  }
  return names;
}

/** Of columns with one name the first keeps it. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    const lower = name.toLowerCase();
    if (name !== "" && !seen.has(lower)) return (seen.add(lower), name);
    return `_${index + 1}`;
  });
}
