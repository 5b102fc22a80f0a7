/** Tests of what S3 Select reads of Parquet, and what it refuses. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerEvents } from "./answer-events.ts";
import { checkSizes } from "./parquet-limits.ts";
import { parseQuery } from "./parse-query.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "haneul-parquet-"))));
afterAll(() => rm(folder, { recursive: true }));

async function parquetOf(rows: string, options = "COMPRESSION gzip"): Promise<Buffer> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const file = join(folder, "made.parquet");
  await connection.run(`COPY (${rows}) TO '${file}' (FORMAT parquet, ${options})`);
  connection.closeSync();
  instance.closeSync();
  const content = await readFile(file);
  await rm(file);
  return content;
}

interface More {
  readonly OutputSerialization?: object;
  readonly signal?: AbortSignal;
}

function eventsOf(content: Uint8Array, Expression: string, { OutputSerialization = { JSON: {} }, signal }: More) {
  async function* read() {
    yield content;
  }
  const form = { InputSerialization: { Parquet: {} }, OutputSerialization, ExpressionType: "SQL" as const };
  const input = { Bucket: "b", Key: "k", Expression, ...form };
  const queried = { sizeBytes: content.length, read, folder: join(folder, "queries") };
  return answerEvents({ input, query: parseQuery(Expression), queried, now: 0, signal, count: () => undefined });
}

async function found(content: Uint8Array, Expression: string, OutputSerialization: object = { JSON: {} }) {
  let text = "";
  for await (const { Records } of eventsOf(content, Expression, { OutputSerialization })) {
    if (Records) text += Buffer.from((Records as { Payload: Uint8Array }).Payload).toString();
  }
  return text;
}

test("dates are moments known to the day, floats are floats, and what JSON has no form for is null there", async () => {
  const content = await parquetOf(
    "SELECT DATE '2024-02-29' AS d, 0.1::DOUBLE AS f, 1.10::DECIMAL(5, 2) AS p UNION ALL SELECT NULL, 'nan'::DOUBLE, NULL UNION ALL SELECT NULL, '-inf'::DOUBLE, 2",
  );
  expect(await found(content, "SELECT s.f, s.p FROM S3Object s")).toBe(
    '{"f":0.1,"p":1.10}\n{"f":null,"p":null}\n{"f":null,"p":2.00}\n',
  );
  expect(await found(content, "SELECT s.d, s.f FROM S3Object s", { CSV: {} })).toBe(
    "2024-02-29,0.1\n,NaN\n,-Infinity\n",
  );
  const moment = "EXTRACT(MONTH FROM s.d), DATE_ADD(year, 1, s.d), DATE_DIFF(day, s.d, DATE_ADD(day, 2, s.d))";
  expect(await found(content, `SELECT ${moment}, s.f + 0.2 FROM S3Object s WHERE s.d > \`2024-01-01\``)).toBe(
    '{"_1":2,"_2":"2025-02-28","_3":2,"_4":0.30000000000000004}\n',
  );
});

test("decimals keep their zeros and digits wherever they are", async () => {
  const content = await parquetOf(
    "SELECT {'a': 1.10::DECIMAL(5, 2), '10': [2.50::DECIMAL(4, 2), NULL], '9': {'b': 123456789012345.10::DECIMAL(18, 2)}, 'c': 'text'} AS s, MAP {'k': 3.00::DECIMAL(3, 2), 'j': 4.0::DECIMAL(3, 2)} AS m, [5::DECIMAL(9, 0)] AS l UNION ALL SELECT NULL, NULL, []",
  );
  expect(await found(content, "SELECT * FROM S3Object s")).toBe(
    '{"s":{"a":1.10,"10":[2.50,null],"9":{"b":123456789012345.10},"c":"text"},"m":{"k":3.00,"j":4.00},"l":[5]}\n{"s":null,"m":null,"l":[]}\n',
  );
  expect(await found(content, "SELECT s.s.a + 1, s.l[0] FROM S3Object s LIMIT 1")).toBe('{"_1":2.10,"_2":5}\n');
});

test("what is damaged, cut or no Parquet, and other codecs than snappy and gzip are refused; no file is left", async () => {
  const refused = async (content: Uint8Array) =>
    found(content, "SELECT * FROM S3Object").catch(({ code, status }: { code: string; status: number }) => ({
      code,
      status,
    }));
  const rows = "SELECT range AS id FROM range(1000)";
  const good = await parquetOf(rows);
  const parsing = { code: "ParquetParsingError", status: 400 };
  expect(await refused(good.subarray(0, good.length - 9))).toEqual(parsing);
  expect(await refused(Buffer.from("a,b\n1,2\n3,4\n"))).toEqual(parsing);
  expect(await refused(Buffer.from("PAR1"))).toEqual(parsing);
  const noise = Buffer.from(good).fill(0x5a, 4, good.length - 300);
  expect(await refused(noise)).toEqual(parsing);
  const codec = { code: "ParquetUnsupportedCompressionCodec", status: 400 };
  expect(await refused(await parquetOf(rows, "COMPRESSION zstd"))).toEqual(codec);
  expect(await readdir(join(folder, "queries"))).toEqual([]);
});

test("columns are found by their names in the file, whichever of them a query looks at", async () => {
  const rows = "SELECT 1 AS id, {'x': 2, 'id': [3]} AS nested, 'z' AS \"Last Name\", 4 AS n FROM range(3)";
  const content = await parquetOf(rows);
  const one = async (items: string) => found(content, `SELECT ${items} FROM S3Object s LIMIT 1`);
  expect(await one("COUNT(*)")).toBe('{"_1":3}\n');
  expect(await one('s."last name" AS a, s."Last Name" AS b, s.nested.ID[0] AS c, s.none AS d')).toBe(
    '{"b":"z","c":3}\n',
  );
  expect(await one("s._4, _1")).toBe('{"_4":4,"_1":1}\n');
  expect(await one("s.*")).toBe('{"id":1,"nested":{"x":2,"id":[3]},"Last Name":"z","n":4}\n');
  expect(await one("SUM(s.N) n, MAX(s.id) m")).toBe('{"n":12,"m":1}\n');
});

test("a query that nobody waits for any more stops, though it has found nothing yet", async () => {
  const content = await parquetOf("SELECT range AS id FROM range(20000)");
  const leaving = new AbortController();
  const events = eventsOf(content, "SELECT COUNT(*) FROM S3Object", { signal: leaving.signal });
  const all: object[] = [];
  leaving.abort();
  for await (const event of events) all.push(event);
  expect(all).toEqual([]);
});

test("a row group of more than 512 MB is refused, however its columns are compressed", () => {
  const mebibytes = (count: number): number => count * 1024 ** 2;
  expect(() =>
    checkSizes([
      [0, "GZIP", mebibytes(400)],
      [1, "SNAPPY", mebibytes(400)],
    ]),
  ).not.toThrow();
  const codes = [
    [0, "GZIP", mebibytes(400)],
    [0, "SNAPPY", mebibytes(113)],
  ];
  expect(() => checkSizes(codes)).toThrow(expect.objectContaining({ code: "OverMaxParquetBlockSize" }));
});
