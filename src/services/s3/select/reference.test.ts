/** Tests that expressions answer what the user guide's SQL reference shows. */
import { expect, test } from "vitest";
import { jsonText } from "./values.ts";
import { compile } from "./compile.ts";
import { parseQuery } from "./parse-query.ts";
import { JsonReader } from "./read-json.ts";
import { RecordWriter } from "./output.ts";
import { runQuery } from "./run-query.ts";

/** The value of an expression without records. */
function value(expression: string): string {
  const { items } = parseQuery(`SELECT ${expression} FROM S3Object`);
  const [item] = items === "*" ? [] : items;
  if (item?.expression === undefined) throw new Error("no expression");
  const scope = { alias: undefined, header: undefined, positional: false, now: 0, aggregates: undefined };
  return jsonText(compile(item.expression, scope)(undefined));
}

function refusal(expression: string): string | undefined {
  try {
    parseQuery(expression);
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
}

/** What a query finds in documents of JSON. */
async function found(documents: string, expression: string): Promise<string> {
  const writer = new RecordWriter({ JSON: { RecordDelimiter: ";" } });
  async function* batches() {
    yield new JsonReader(documents).values();
  }
  const source = { header: undefined, positional: false, batches: batches() };
  for await (const _ of runQuery({ source, query: parseQuery(expression), writer, now: 0 }));
  return Buffer.concat([...writer.rest()]).toString();
}

test.each([
  ["COALESCE(missing, missing)", "null"],
  ["COALESCE(null, null, 1)", "1"],
  ["COALESCE(null, 'string')", '"string"'],
  ["NULLIF(1, 1)", "null"],
  ["NULLIF(1, 2)", "1"],
  ["NULLIF(1.0, 1)", "null"],
  ["NULLIF(1, '1')", "1"],
  ["NULLIF([1], [1])", "null"],
  ["NULLIF([1], [2])", "[1]"],
  ["NULLIF(1, NULL)", "1"],
  ["NULLIF(missing, null)", "null"],
  ["CHAR_LENGTH('')", "0"],
  ["CHARACTER_LENGTH('a😀c')", "3"],
  ["LOWER('AbCdEfG!@#$')", '"abcdefg!@#$"'],
  ["SUBSTRING('123456789', -4)", '"123456789"'],
  ["SUBSTRING('123456789', 0, 999)", '"123456789"'],
  ["SUBSTRING('123456789' FROM 1 FOR 5)", '"12345"'],
  ["TRIM(LEADING FROM '  foobar  ')", '"foobar  "'],
  ["TRIM(TRAILING FROM '  foobar  ')", '"  foobar"'],
  ["TRIM(BOTH '12' FROM '1112211foobar22211122')", '"foobar"'],
  ["DATE_ADD(year, 5, `2010-01-01T`)", '"2015-01-01"'],
  ["DATE_ADD(month, 13, `2010T`)", '"2011-02T"'],
  ["DATE_ADD(day, -1, `2017-01-10T`)", '"2017-01-09"'],
  ["DATE_ADD(minute, 1, `2017-01-02T03:04:05.006Z`)", '"2017-01-02T03:05:05.006Z"'],
  ["DATE_DIFF(year, `2010-01-01T`, `2011-01-01T`)", "1"],
  ["DATE_DIFF(month, `2010T`, `2010-05T`)", "4"],
  ["EXTRACT(MONTH FROM `2010T`)", "1"],
  ["EXTRACT(TIMEZONE_HOUR FROM `2017-01-02T03:04:05+07:08`)", "7"],
  ["TO_STRING(`1969-07-20T20:18Z`, 'MMM d, yyyy')", '"Jul 20, 1969"'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'M-d-yy')", '"7-20-69"'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'y-MM-dd''T''H:m:ssX')", '"1969-07-20T20:18:00Z"'],
  ["TO_STRING(`1969-07-20T20:18+08:00`, 'y-MM-dd''T''H:m:ssXXXX')", '"1969-07-20T20:18:00+0800"'],
  ["CAST('2007-04-05T14:30Z' AS TIMESTAMP)", '"2007-04-05T14:30Z"'],
  ["CAST(0.456 AS FLOAT)", "0.456"],
  // Digits and places stated together are ignored.
  ["CAST('123.456' AS DECIMAL(5, 2))", "123.456"],
  // Signs bind most, then products, sums, sets, ranges, patterns, comparisons, NOT, AND, OR.
  ["2 + 3 * -2 - 1", "-5"],
  ["7 % 4 * 2", "6"],
  ["NOT 1 + 1 = 3 AND false OR true", "true"],
  ["NOT 2 BETWEEN 1 + 0 AND 3 OR 1 IN (1, 2) AND 'ab' LIKE 'a_'", "true"],
])("%s is %s", (expression, expected) => expect(value(expression)).toBe(expected));

test.each([
  ["SELECT s.CAST FROM S3Object s", "ParseInvalidPathComponent"],
  ["SELECT s.day FROM S3Object s", "ParseInvalidPathComponent"],
  ["SELECT key FROM S3Object", "ParseUnexpectedKeyword"],
  ["SELECT s.a AS value FROM S3Object s", "ParseExpectedIdentForAlias"],
  ['SELECT s."CAST", "key", s.name AS "value" FROM S3Object s', undefined],
  ["SELECT a FROM S3Object.a", "InvalidKeyPath"],
  ["SELECT a FROM S3Object[0]", "InvalidKeyPath"],
])("%s: %s", (expression, code) => expect(refusal(expression)).toBe(code));

test("a path begins with the wildcard, goes by names, places and wildcards, and calls its rows by its last name", async () => {
  const rules =
    '{"Rules":[{"id":"1"},{"expr":"y > x"},{"id":"2","expr":"z = DEBUG"}]}{"created":"June 27","modified":"July 6"}';
  expect(await found(rules, "SELECT id FROM S3Object[*].Rules[*].id")).toBe('{"id":"1"};{};{"id":"2"};{};');
  expect(await found(rules, "SELECT id FROM S3Object[*].Rules[*].id WHERE id IS NOT MISSING")).toBe(
    '{"id":"1"};{"id":"2"};',
  );
  expect(await found(rules, "SELECT _1.expr FROM S3Object[*]['Rules'][*]")).toBe(
    '{};{"expr":"y > x"};{"expr":"z = DEBUG"};{};',
  );
  expect(await found(rules, "SELECT _1.created FROM S3Object[*]")).toBe('{};{"created":"June 27"};');
  expect(await found(rules, "SELECT r.id FROM S3Object[*].Rules[2] r")).toBe('{"id":"2"};{};');
});

test("wildcards give an object's members and a list's elements, and MISSING where there are none", async () => {
  const shops = '{"shops":{"a":{"n":1},"b":{"n":2}},"shut":[]}';
  expect(await found(shops, "SELECT s.n FROM S3Object[*].shops.* s")).toBe('{"n":1};{"n":2};');
  expect(await found(shops, "SELECT s.n FROM S3Object[*].shut[*] s")).toBe("{};");
  expect(await found(shops, "SELECT s.n FROM S3Object[*].none.* s")).toBe("{};");
  expect(await found(shops, "SELECT COUNT(s) AS n FROM S3Object[*].shut[*] s")).toBe('{"n":0};');
});
