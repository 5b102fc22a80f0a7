/** Runs a translated expression by DuckDB, which is loaded with the first query. It reads the one file it is given. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { AwsError } from "../../../kernel/errors.ts";
import { selectError } from "./errors.ts";
import type { InputSerialization } from "./input.ts";
import { quotedName, quotedText, type ParsedExpression } from "./translate.ts";

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
    await writeFile(file, request.records);
    await connection.run("SET TimeZone = 'UTC'").catch(() => undefined);
    const columns = await load(connection, file, request);
    // From here on nothing but the table is in reach.
    await connection.run("SET enable_external_access = false");
    await connection.run("SET lock_configuration = true");
    const { sql } = request.expression.translate({
      columns,
      missingAllowed: request.serialization.CSV === undefined,
      now: request.now,
    });
    const wrapped = request.asJson
      ? `SELECT CAST(to_json(q) AS VARCHAR) FROM (${sql}) q`
      : `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${sql}) q`;
    return (await connection.runAndReadAll(wrapped)).getRows() as (string | null)[][];
  } catch (error) {
    throw error instanceof AwsError ? error : queryFailure(error);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
}

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
    await connection.run(`CREATE TABLE s3object (_1 VARCHAR)`);
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

function jsonReader(file: string, type: string | undefined): string {
  const format = type === "LINES" ? "newline_delimited" : "auto";
  return `read_json(${quotedText(file)}, format = '${format}', sample_size = -1, maximum_object_size = 134217728)`;
}

/** `S3Object[*].rows[*]`: the elements of a list become the records, a structure's members their columns. */
async function descend(connection: DuckDBConnection, step: string): Promise<void> {
  const described = await connection.runAndReadAll("DESCRIBE s3object");
  const found = described.getRows().find(([name]) => String(name).toLowerCase() === step.toLowerCase());
  if (found === undefined) {
    await connection.run("CREATE OR REPLACE TABLE s3object AS SELECT 1 AS _1 WHERE false");
    return;
  }
  const column = quotedName(String(found[0]));
  const type = String(found[1]);
  const element = type.endsWith("[]") ? `unnest(${column})` : column;
  const isStructure = type.startsWith("STRUCT");
  const inner = `SELECT ${element} AS e FROM s3object`;
  const selected = isStructure ? `SELECT unnest(e) FROM (${inner})` : `SELECT e AS _1 FROM (${inner})`;
  await connection.run(`CREATE TABLE next AS ${selected}`);
  await connection.run("DROP TABLE s3object");
  await connection.run("ALTER TABLE next RENAME TO s3object");
}

async function columnsOf(connection: DuckDBConnection): Promise<string[]> {
  return (await connection.runAndReadAll("DESCRIBE s3object")).getRows().map(([name]) => String(name));
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
