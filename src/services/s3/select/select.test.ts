/** Tests of SelectObjectContent, through the SDK's event stream reader. */
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
    Expression: "SELECT s.id, s.at.x, s.tags[0] AS t FROM S3Object s",
  });
  expect(nested.text).toBe('{"id":1,"x":5,"t":"a"};{"id":2,"x":7};');
  const missing = await select(documents, {
    ...asked,
    Expression: "SELECT s.id FROM S3Object s WHERE s.none IS MISSING AND s.at.x > 5",
  });
  expect(missing.text).toBe('{"id":2};');
  const rows = { InputSerialization: { JSON: { Type: "DOCUMENT" as const } }, OutputSerialization: { CSV: {} } };
  const inner = await select('{"rows":[{"a":1},{"a":2}]}', {
    ...rows,
    Expression: "SELECT r.a FROM S3Object[*].rows[*] r",
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
])("%s is refused with %s", async (Expression, code) => {
  expect(await failure(select(people, { Expression }))).toEqual({ code, status: 400 });
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
});
