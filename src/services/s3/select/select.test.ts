/** Tests of SelectObjectContent, through the SDK's event stream reader. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { SelectObjectContentCommandInput } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let opened: S3Region;
let Bucket: string;
beforeAll(async () => {
  opened = await openS3Region();
  Bucket = await opened.newBucket();
});
afterAll(() => opened.close());

const people = 'name,age,city\nAnn,31,"Bonn, Rhein"\nBob,7,\nCleo,55,Rome\n';
const documents = '{"id":1,"tags":["a","b"],"at":{"x":5}}\n{"id":2,"tags":[],"at":{"x":7}}\n';

type Asked = Partial<SelectObjectContentCommandInput> & { readonly Expression: string };

const withHeader = { CSV: { FileHeaderInfo: "USE" as const } };

async function select(content: string | Uint8Array, asked: Asked) {
  await opened.s3.putObject({ Bucket, Key: "data", Body: content });
  const answer = await opened.s3.selectObjectContent({
    Bucket,
    Key: "data",
    ExpressionType: "SQL",
    InputSerialization: withHeader,
    OutputSerialization: { CSV: {} },
    ...asked,
  });
  let text = "";
  const names: string[] = [];
  let stats: object | undefined;
  for await (const event of answer.Payload ?? []) {
    names.push(...Object.keys(event));
    if (event.Records?.Payload) text += Buffer.from(event.Records.Payload).toString();
    if (event.Stats) stats = event.Stats.Details;
  }
  return { text, names, stats };
}

const csv = async (Expression: string, content = people): Promise<string> =>
  (await select(content, { Expression })).text;

test("columns of CSV are named by the header or by their place", async () => {
  expect(await csv("SELECT s.name, s.city FROM S3Object s WHERE CAST(s.age AS INT) > 30")).toBe(
    'Ann,"Bonn, Rhein"\nCleo,Rome\n',
  );
  expect(await csv("select _1 from s3object where _2 = '7'")).toBe("Bob\n");
  expect(await csv('SELECT s."name" FROM S3Object AS s LIMIT 1')).toBe("Ann\n");
  expect(await csv("SELECT * FROM S3Object s WHERE s.city = ''")).toBe("Bob,7,\n");
});

test("aggregates and functions answer as S3 Select's do", async () => {
  const { text } = await select(people, {
    Expression: "SELECT COUNT(*) AS n, SUM(CAST(s.age AS INT)), MAX(s.name) FROM S3Object s",
    OutputSerialization: { JSON: {} },
  });
  expect(JSON.parse(text)).toEqual({ n: 3, _2: 93, _3: "Cleo" });
  expect(
    await csv("SELECT UPPER(SUBSTRING(name FROM 1 FOR 2)), CHAR_LENGTH(name) FROM S3Object WHERE name LIKE 'C%'"),
  ).toBe("CL,4\n");
  const days =
    "DATE_DIFF(day, TO_TIMESTAMP('2026-01-01T00:00:00Z'), DATE_ADD(month, 1, TO_TIMESTAMP('2026-01-01T00:00:00Z')))";
  expect(await csv(`SELECT ${days} FROM S3Object LIMIT 1`)).toBe("31\n");
  const kind = "CASE WHEN CAST(age AS INT) BETWEEN 0 AND 17 THEN 'child' ELSE 'adult' END";
  expect(await csv(`SELECT ${kind} FROM S3Object WHERE name IN ('Bob', 'Cleo')`)).toBe("child\nadult\n");
  expect(await csv("SELECT COALESCE(NULLIF(city, ''), 'nowhere') FROM S3Object WHERE name = 'Bob'")).toBe("nowhere\n");
});

test("JSON documents are read line by line, with paths", async () => {
  const JSONLines = { JSON: { Type: "LINES" as const } };
  const asked = { InputSerialization: JSONLines, OutputSerialization: { JSON: { RecordDelimiter: ";" } } };
  const nested = await select(documents, {
    ...asked,
    Expression: 'SELECT s.id, s."at".x, s.tags[0] AS t FROM S3Object s',
  });
  expect(nested.text).toBe('{"id":1,"x":5,"t":"a"};{"id":2,"x":7};');
  const missing = await select(documents, {
    ...asked,
    Expression: 'SELECT s.id FROM S3Object s WHERE s.none IS MISSING AND s."at".x > 5',
  });
  expect(missing.text).toBe('{"id":2};');
  const rows = { InputSerialization: { JSON: { Type: "DOCUMENT" as const } }, OutputSerialization: { CSV: {} } };
  const inner = await select('{"lines":[{"a":1},{"a":2}]}', {
    ...rows,
    Expression: "SELECT r.a FROM S3Object[*].lines[*] r",
  });
  expect(inner.text).toBe("1\n2\n");
});

test("JSON records keep what is null and lack what is missing", async () => {
  const asked = {
    InputSerialization: { JSON: { Type: "DOCUMENT" as const } },
    OutputSerialization: { JSON: { RecordDelimiter: "," } },
  };
  const query = async (content: string, Expression: string) => (await select(content, { ...asked, Expression })).text;
  const long = '{"a": {"b0": "s"}, "c": "d0"}{"a": {"b1": null}, "c": "d1"}';
  expect(await query(long, "SELECT * FROM S3Object[*].a")).toBe('{"b0":"s"},{"b1":null},');
  expect(await query(long, "SELECT * FROM S3Object[*] s WHERE s.c = 'd1'")).toBe('{"a":{"b1":null},"c":"d1"},');
  expect(await query(long, "SELECT s.a.b1, s.C FROM S3Object s")).toBe('{"C":"d0"},{"b1":null,"C":"d1"},');
  const rules = '{"rules": [{"id": "1"}, {"expr": "y > x"}]}';
  expect(await query(rules, "SELECT id FROM S3Object[*].rules[*].id")).toBe('{"id":"1"},{},');
  expect(await query(rules, "SELECT r.expr, r.none AS n FROM S3Object[*].rules[*] r")).toBe('{},{"expr":"y > x"},');
});

test("a JSON document that is a list is one record", async () => {
  const asked = {
    InputSerialization: { JSON: { Type: "DOCUMENT" as const } },
    OutputSerialization: { JSON: { RecordDelimiter: "," } },
  };
  const list = ' [{"staff": [{"name": "Ann"}]}, {"staff": []}]';
  const query = async (Expression: string) => (await select(list, { ...asked, Expression })).text;
  expect(await query("SELECT * FROM S3Object s")).toBe('{"_1":[{"staff":[{"name":"Ann"}]},{"staff":[]}]},');
  expect(await query("SELECT COUNT(*) AS n FROM S3Object")).toBe('{"n":1},');
  expect(await query("SELECT * FROM S3Object[*].staff[*] s")).toBe("{},");
  expect(await query("SELECT * FROM S3Object[*][*] s")).toBe('{"staff":[{"name":"Ann"}]},{"staff":[]},');
});

test("the stream ends with statistics, and reports progress when asked", async () => {
  const { names, stats } = await select(people, {
    Expression: "SELECT * FROM S3Object",
    RequestProgress: { Enabled: true },
  });
  expect(names).toEqual(["Records", "Progress", "Stats", "End"]);
  expect(stats).toEqual({ BytesScanned: people.length, BytesProcessed: people.length, BytesReturned: 41 });
});

test("compressed objects and scan ranges are read", async () => {
  const packed = await select(gzipSync(people), {
    Expression: "SELECT COUNT(*) FROM S3Object",
    InputSerialization: { ...withHeader, CompressionType: "GZIP" },
  });
  expect(packed.text).toBe("3\n");
  const ranged = await select("a\nb\nc\nd\n", {
    Expression: "SELECT * FROM S3Object",
    InputSerialization: { CSV: {} },
    ScanRange: { Start: 1, End: 4 },
  });
  expect(ranged.text).toBe("b\nc\n");
});

test("a header is the object's first record, also for scan ranges that begin behind it", async () => {
  const content = "id,name\n1,Ann\n2,Ben\n3,Cid\n";
  const found = async (FileHeaderInfo: "USE" | "IGNORE" | "NONE", Expression: string, Start: number, End: number) =>
    (await select(content, { Expression, InputSerialization: { CSV: { FileHeaderInfo } }, ScanRange: { Start, End } }))
      .text;
  const byName = "SELECT s.name FROM S3Object s";
  const byPlace = "SELECT s._2 FROM S3Object s";
  // The first range has the header and a record, the second begins within that record.
  expect([await found("USE", byName, 0, 10), await found("USE", byName, 11, 27)]).toEqual(["Ann\n", "Ben\nCid\n"]);
  expect([await found("USE", byName, 0, 3), await found("USE", byName, 4, 27)]).toEqual(["", "Ann\nBen\nCid\n"]);
  expect([await found("IGNORE", byPlace, 0, 10), await found("IGNORE", byPlace, 14, 19)]).toEqual(["Ann\n", "Ben\n"]);
  expect([await found("NONE", byPlace, 0, 10), await found("NONE", byPlace, 14, 19)]).toEqual(["name\nAnn\n", "Ben\n"]);
  expect(
    (
      await select(content, {
        Expression: "SELECT * FROM S3Object",
        InputSerialization: { CSV: { FileHeaderInfo: "USE" } },
        OutputSerialization: { JSON: {} },
        ScanRange: { Start: 20 },
      })
    ).text,
  ).toBe('{"id":"3","name":"Cid"}\n');
});

test("forms may be named in small letters", async () => {
  const lines = await select(gzipSync(documents), {
    Expression: "SELECT s.id FROM S3Object s",
    InputSerialization: { JSON: { Type: "lines" as "LINES" }, CompressionType: "Gzip" as "GZIP" },
    OutputSerialization: { CSV: { QuoteFields: "Always" as "ALWAYS" } },
  });
  expect(lines.text).toBe('"1"\n"2"\n');
  const named = await select(people, {
    Expression: "SELECT s.name FROM S3Object s LIMIT 1",
    InputSerialization: { CSV: { FileHeaderInfo: "Use" as "USE" }, CompressionType: "none" as "NONE" },
  });
  expect(named.text).toBe("Ann\n");
});

test("delimiters and quotation marks are as the request says", async () => {
  const { text } = await select("a|'b|c'#d|e#", {
    Expression: "SELECT _2, _1 FROM S3Object",
    InputSerialization: { CSV: { FieldDelimiter: "|", RecordDelimiter: "#", QuoteCharacter: "'" } },
    OutputSerialization: { CSV: { QuoteFields: "ALWAYS", RecordDelimiter: "!", FieldDelimiter: ";" } },
  });
  expect(text).toBe('"b|c";"a"!"e";"d"!');
});

test.each([
  ["SELECT", "ParseSelectMissingFrom"],
  ["UPDATE S3Object", "ParseUnexpectedToken"],
  ["SELECT * FROM read_csv('/etc/passwd')", "InvalidTableAlias"],
  ["SELECT read_text('/etc/passwd') FROM S3Object", "UnsupportedFunction"],
  ["SELECT (SELECT 1 FROM S3Object) FROM S3Object", "UnsupportedSqlStructure"],
  ["SELECT * FROM S3Object ORDER BY name", "UnsupportedSqlStructure"],
  ["SELECT s.none FROM S3Object s", "MissingHeaders"],
  ["SELECT CAST(name AS INT) FROM S3Object", "CastFailed"],
  ["SELECT name FROM S3Object; DROP TABLE s3object", "LexerInvalidChar"],
  ["SELECT COUNT(*), name FROM S3Object", "UnsupportedSqlStructure"],
  ["SELECT name FROM S3Object WHERE COUNT(*) > 1", "UnsupportedSqlStructure"],
  ["SELECT DISTINCT name FROM S3Object", "UnsupportedSqlStructure"],
  ["SELECT FROM S3Object", "ParseEmptySelect"],
  ["SELECT *, name FROM S3Object", "ParseAsteriskIsNotAloneInSelectList"],
  ["SELECT name FROM S3Object LIMIT -1", "EvaluatorNegativeLimit"],
  ["SELECT SUM(*) FROM S3Object", "ParseUnsupportedCallWithStar"],
  ["SELECT UPPER(name, 1) FROM S3Object", "EvaluatorInvalidArguments"],
  ["SELECT name FROM S3Object WHERE name LIKE 5", "LikeInvalidInputs"],
  ["SELECT `nonsense` FROM S3Object", "LexerInvalidIONLiteral"],
  ["SELECT EXTRACT(week FROM `2010T`) FROM S3Object", "ParseExpectedDatePart"],
  ["SELECT (name FROM S3Object", "ParseExpectedRightParenthesis"],
  ["SELECT _0 FROM S3Object", "InvalidColumnIndex"],
  ["SELECT CAST(name AS INT) / 0 FROM S3Object", "CastFailed"],
])("%s is refused with %s", async (Expression, code) => {
  expect(await failure(select(people, { Expression }))).toEqual({ code, status: 400 });
});

test("timestamps are Ion's: they keep their precision and offset", async () => {
  const one = (expression: string) => csv(`SELECT ${expression} FROM S3Object LIMIT 1`);
  expect(await one("TO_TIMESTAMP('2007T'), TO_TIMESTAMP('2007-02-23T12:14:33.079-08:00')")).toBe(
    "2007T,2007-02-23T12:14:33.079-08:00\n",
  );
  expect(await one("DATE_ADD(month, 1, `2010T`), DATE_ADD(hour, 1, `2017T`)")).toBe(
    "2010-02T,2017-01-01T01:00-00:00\n",
  );
  expect(await one("DATE_ADD(month, 1, `2024-01-31T`), DATE_ADD(year, 1, `2024-02-29T10:00Z`)")).toBe(
    "2024-02-29,2025-02-28T10:00Z\n",
  );
  expect(await one("DATE_DIFF(day, `2010-01-01T23:00`, `2010-01-02T01:00`), DATE_DIFF(month, `2011T`, `2010T`)")).toBe(
    "0,-12\n",
  );
  const moment = "`2017-01-02T03:04:05+07:08`";
  expect(await one(`EXTRACT(HOUR FROM ${moment}), EXTRACT(TIMEZONE_MINUTE FROM ${moment})`)).toBe("3,8\n");
  expect(await one("TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y h:m a')")).toBe('"July 20, 1969 8:18 PM"\n');
  expect(await one("TO_STRING(`1969-07-20T20:18+08:00`, 'y-MM-dd''T''H:m:ssXXXXX')")).toBe(
    "1969-07-20T20:18:00+08:00\n",
  );
});

test("an item is named without AS too, whole numbers are divided as such, substrings may begin before the text", async () => {
  const asked = { OutputSerialization: { JSON: {} } };
  const named = await select(people, { Expression: "SELECT s.name n, 7 / 2 half FROM S3Object s LIMIT 1", ...asked });
  expect(named.text).toBe('{"n":"Ann","half":3}\n');
  expect(await csv("SELECT SUBSTRING('123456789', -1, 4), SUBSTRING('123456789', 0) FROM S3Object LIMIT 1")).toBe(
    "12,123456789\n",
  );
  expect(await csv("SELECT CAST('2.345' AS DECIMAL(4, 2)), 1.10 + 2 FROM S3Object LIMIT 1")).toBe("2.345,3.10\n");
  expect(await csv("SELECT name FROM S3Object WHERE name LIKE '50!%%' ESCAPE '!'", "name\n50% off\n500\n")).toBe(
    "50% off\n",
  );
  expect(await csv("SELECT s.Name FROM S3Object s", "Name,age\nAnn,3\n")).toBe("Ann\n");
});

test("documents of different forms are searched by paths, and what one lacks is left out", async () => {
  const lines = '{"a":{"b":[1,{"c":"x"}]}}\n{"a":5}\n{"big":12345678901234567890.50,"n":null}\n';
  const asked = { InputSerialization: { JSON: { Type: "LINES" as const } }, OutputSerialization: { JSON: {} } };
  const query = async (Expression: string) => (await select(lines, { ...asked, Expression })).text;
  expect(await query("SELECT s.a.b[1].c FROM S3Object s WHERE s.a.b[1].c = 'x'")).toBe('{"c":"x"}\n');
  expect(await query("SELECT * FROM S3Object s WHERE s.a IS MISSING")).toBe(
    '{"big":12345678901234567890.50,"n":null}\n',
  );
  expect(await query("SELECT s.n, s.a FROM S3Object s WHERE s.big > 1 AND s.n IS NULL")).toBe('{"n":null}\n');
  expect(await query("SELECT SIZE(s.a.b) length FROM S3Object s WHERE s.a.b IS NOT MISSING")).toBe('{"length":2}\n');
});

test("quoted names are told apart by case, and unquoted ones that fit two fields are refused", async () => {
  const content = "id,ID\n1,2\n";
  expect(await csv('SELECT s."ID" FROM S3Object s', content)).toBe("2\n");
  expect(await failure(select(content, { Expression: "SELECT s.Id FROM S3Object s" }))).toEqual({
    code: "AmbiguousFieldName",
    status: 400,
  });
});

test("quoted record delimiters belong to a field when they are allowed; comments and a byte order mark are skipped", async () => {
  const content = '\ufeffa,b\r\n#no\r\n"x\ny","q""q"\r\n';
  const { text } = await select(content, {
    Expression: "SELECT b, a FROM S3Object",
    InputSerialization: { CSV: { FileHeaderInfo: "USE", AllowQuotedRecordDelimiter: true, Comments: "#" } },
    OutputSerialization: { JSON: {} },
  });
  expect(text).toBe('{"b":"q\\"q","a":"x\\ny"}\n');
});

test("Parquet's columns are read with their types", async () => {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const file = join(await mkdtemp(join(tmpdir(), "haneul-select-test-")), "rows.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = "SELECT 1 AS id, 2.50::DECIMAL(5, 2) AS price, TIMESTAMP '2024-02-29 12:34:56' AS at, 'x' AS \"Name\"";
  await connection.run(`COPY (${rows} UNION ALL SELECT 2, NULL, NULL, 'y') TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  const content = await readFile(file);
  await rm(dirname(file), { recursive: true });
  const asked = { InputSerialization: { Parquet: {} }, OutputSerialization: { JSON: {} } };
  const query = async (Expression: string) => (await select(content, { ...asked, Expression })).text;
  expect(await query("SELECT * FROM S3Object s WHERE s.price > 2")).toBe(
    '{"id":1,"price":2.50,"at":"2024-02-29T12:34:56Z","Name":"x"}\n',
  );
  expect(await query('SELECT s.name, EXTRACT(DAY FROM s."at") d FROM S3Object s')).toBe(
    '{"name":"x","d":29}\n{"name":"y","d":null}\n',
  );
});

test("of Parquet a scan range means the row groups that begin in it", async () => {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const file = join(await mkdtemp(join(tmpdir(), "haneul-select-test-")), "groups.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const options = "(FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION uncompressed)";
  await connection.run(`COPY (SELECT range AS id FROM range(4096)) TO '${file}' ${options}`);
  connection.closeSync();
  const content = await readFile(file);
  await rm(dirname(file), { recursive: true });
  const asked = { InputSerialization: { Parquet: {} }, OutputSerialization: { CSV: {} } };
  const found = async (ScanRange?: { Start?: number; End?: number }) => {
    const Expression = "SELECT COUNT(*), MIN(s.id), MAX(s.id) FROM S3Object s";
    return (await select(content, { ...asked, Expression, ...(ScanRange ? { ScanRange } : {}) })).text;
  };
  const halves = [await found({ Start: 0, End: 100 }), await found({ Start: 101, End: content.length })];
  expect([await found(), ...halves]).toEqual(["4096,0,4095\n", "2048,0,2047\n", "2048,2048,4095\n"]);
});

const bzip2 = (base64: string): Buffer => Buffer.from(base64, "base64");

test("bzip2 is unpacked, several streams in one object too; what is damaged or no bzip2 is told apart", async () => {
  const packed = bzip2("QlpoMTFBWSZTWb+HQH8AAANZAAAQAAQwADAAIAAwwAhpsogjJ4u5IpwoSF/DoD+A");
  const InputSerialization = { ...withHeader, CompressionType: "BZIP2" as const };
  const Expression = "SELECT s.b FROM S3Object s";
  expect((await select(packed, { Expression, InputSerialization })).text).toBe("2\n");
  const twice = await select(Buffer.concat([packed, packed]), { Expression, InputSerialization });
  expect(twice.text).toBe("2\nb\n2\n");
  const refused = async (content: string | Uint8Array) => failure(select(content, { Expression, InputSerialization }));
  expect(await refused(people)).toEqual({ code: "InvalidCompressionFormat", status: 400 });
  expect(await refused(packed.subarray(0, packed.length - 12))).toEqual({ code: "TruncatedInput", status: 400 });
  const damaged = Buffer.from(packed);
  damaged[12] = (damaged[12] ?? 0) ^ 1;
  expect(await refused(damaged)).toEqual({ code: "TruncatedInput", status: 400 });
});

test("what a query looks at and finds is billed by the object's class, and what lies in an archive is refused", async () => {
  const bucket = await opened.newBucket();
  const asked = {
    Bucket: bucket,
    ExpressionType: "SQL" as const,
    Expression: "SELECT _1 FROM S3Object",
    InputSerialization: { CSV: {} },
    OutputSerialization: { CSV: {} },
  };
  for (const StorageClass of ["STANDARD", "STANDARD_IA", "GLACIER"] as const) {
    await opened.s3.putObject({ Bucket: bucket, Key: StorageClass, Body: "1,2\n3,4\n", StorageClass });
  }
  for (const Key of ["STANDARD", "STANDARD_IA"]) {
    const { Payload } = await opened.s3.selectObjectContent({ ...asked, Key });
    for await (const event of Payload ?? []) expect(event).toBeDefined();
  }
  expect(await failure(opened.s3.selectObjectContent({ ...asked, Key: "GLACIER" }))).toEqual({
    code: "InvalidObjectState",
    status: 403,
  });
  await opened.region.flush();
  const until = Math.ceil(opened.region.clock.now() / 3_600_000) * 3_600_000;
  const answer = await fetch(
    `${opened.region.endpoint}/_haneul/usage?resource=${bucket}&groupBy=usageType&since=0&until=${until}`,
  );
  const { rows } = (await answer.json()) as { rows: { usageType: string; amount: string }[] };
  const uses = Object.fromEntries(rows.map((row) => [row.usageType, Number(row.amount)]));
  expect(uses).toMatchObject({
    "Select-Scanned-Bytes": 8,
    "Select-Returned-Bytes": 4,
    "Select-Scanned-SIA-Bytes": 8,
    "Select-Returned-SIA-Bytes": 4,
    "Requests-SIA-Tier2": 1,
  });
  expect(uses).not.toHaveProperty("Retrieval-SIA");
});

test("objects of reduced redundancy are not queried", async () => {
  const Key = "reduced";
  await opened.s3.putObject({ Bucket, Key, Body: people, StorageClass: "REDUCED_REDUNDANCY" });
  const asked = { ExpressionType: "SQL", Expression: "SELECT * FROM S3Object s" } as const;
  const forms = { InputSerialization: withHeader, OutputSerialization: { CSV: {} } };
  expect(await failure(opened.s3.selectObjectContent({ Bucket, Key, ...asked, ...forms }))).toEqual({
    code: "UnsupportedStorageClass",
    status: 400,
  });
});

test("text that is no UTF-8, records that are too long, and contradictions are refused", async () => {
  const Expression = "SELECT * FROM S3Object s";
  const refused = async (content: string | Uint8Array, more: object = {}) =>
    (await failure(select(content, { Expression, ...more }))).code;
  expect(await refused(Buffer.from([0x61, 0xff, 0x0a]))).toBe("InvalidTextEncoding");
  expect(await refused(`a\n${"x".repeat(1024 ** 2 + 1)}\n`)).toBe("OverMaxRecordSize");
  const conflict = { InputSerialization: { CSV: {}, JSON: { Type: "LINES" } } };
  expect(await refused(people, conflict)).toBe("ObjectSerializationConflict");
  expect(await refused(people, { InputSerialization: { CSV: { FileHeaderInfo: "MAYBE" } } })).toBe(
    "InvalidFileHeaderInfo",
  );
  expect(await refused("{}", { InputSerialization: { JSON: { Type: "OTHER" } } })).toBe("InvalidJsonType");
  expect(await refused("{}", { InputSerialization: { JSON: {} } })).toBe("MissingRequiredParameter");
  expect(await refused(people, { OutputSerialization: {} })).toBe("MissingRequiredParameter");
  expect(await refused(people, { InputSerialization: { CSV: { FieldDelimiter: "||" } } })).toBe(
    "InvalidRequestParameter",
  );
  expect(await refused(people, { ScanRange: { Start: -1 } })).toBe("InvalidScanRange");
  const quoted = { InputSerialization: { CSV: { AllowQuotedRecordDelimiter: true } }, ScanRange: { Start: 0, End: 9 } };
  expect(await refused(people, quoted)).toBe("UnsupportedScanRangeInput");
});
