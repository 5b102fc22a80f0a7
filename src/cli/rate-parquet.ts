/** Reads Parquet by DuckDB, which is loaded only when there is a Parquet file to read. */
import { DuckDBInstance } from "@duckdb/node-api";
import { wrongUsage } from "./failure.ts";
import { columnText, RowFault, type RowSink } from "./rate-file.ts";

/** Types that are handed on as DuckDB writes them; maps and structures hold nothing that rating reads. */
const plainTypes =
  /^(VARCHAR|DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BOOLEAN|DATE|TIMESTAMP.*)(\(.*\))?$/;

/** Hands a Parquet file's rows to the sink, every value as text. */
export async function readParquet(path: string, sink: RowSink): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  let rows = 0;
  try {
    const file = `read_parquet(${quotedText(path)})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${file}`);
    const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
    sink.header(columns.map(({ name }) => name));
    const wanted = columns.map(({ name, type }) => (plainTypes.test(type) ? `${quotedName(name)}::VARCHAR` : "NULL"));
    // Times in UTC, whatever the machine's zone is.
    await connection.run("SET TimeZone = 'UTC'").catch(() => undefined);
    const result = await connection.stream(`SELECT ${wanted.join(", ")} FROM ${file}`);
    for await (const chunk of result.yieldRows()) {
      for (const row of chunk) {
        rows += 1;
        sink.row(row.map((value) => (value === null ? "" : String(value))));
      }
    }
  } catch (error) {
    if (error instanceof RowFault) throw wrongUsage(`${path}, row ${rows}${columnText(error)}: ${error.message}.`);
    if (error instanceof Error && /^(Invalid Input|IO|Invalid|Binder|Serialization) /.test(error.message)) {
      throw wrongUsage(`${path} is no Parquet file that can be read: ${error.message.split("\n")[0]}`);
    }
    throw error;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
