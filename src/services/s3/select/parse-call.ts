/** Reads calls of functions, each with its own form. AWS docs: "SQL functions". Pure. */
import { selectError, unexpectedToken, unsupportedFunction } from "./errors.ts";
import type { AggregateName, CastType, Expression, ExtractPart } from "./expression.ts";
import { parseExpression, parseList } from "./parse-expression.ts";
import type { DatePart } from "./timestamps.ts";
import type { TokenReader } from "./token-reader.ts";

/** Functions whose inputs are expressions between commas → how many there may be. */
const plain: Readonly<Record<string, readonly [least: number, most: number]>> = {
  COALESCE: [1, Number.POSITIVE_INFINITY],
  NULLIF: [2, 2],
  CHAR_LENGTH: [1, 1],
  CHARACTER_LENGTH: [1, 1],
  LOWER: [1, 1],
  UPPER: [1, 1],
  SIZE: [1, 1],
  TO_STRING: [2, 2],
  TO_TIMESTAMP: [1, 1],
  UTCNOW: [0, 0],
};

const aggregates: ReadonlySet<string> = new Set(["AVG", "COUNT", "MAX", "MIN", "SUM"]);
const dateParts: readonly string[] = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"];

/** Reads what follows a function's name. Throws UnsupportedFunction and the errors of the forms. */
export function parseCall(reader: TokenReader, name: string): Expression {
  reader.requireSign("(");
  const call = callOf(reader, name);
  reader.requireSign(")");
  return call;
}

function callOf(reader: TokenReader, name: string): Expression {
  if (aggregates.has(name)) return aggregate(reader, name as AggregateName);
  if (name === "CAST") return cast(reader);
  if (name === "EXTRACT") return extract(reader);
  if (name === "DATE_ADD" || name === "DATE_DIFF") return date(reader, name);
  if (name === "TRIM") return trim(reader);
  if (name === "SUBSTRING") return substring(reader);
  const counts = plain[name];
  if (counts === undefined) throw unsupportedFunction(name);
  const inputs = reader.isSign(")") ? [] : parseList(reader);
  if (inputs.length < counts[0] || inputs.length > counts[1]) throw wrongCount();
  return { kind: "call", name, inputs };
}

function wrongCount(): Error {
  const message = "There is an incorrect number of arguments in the function call in the SQL expression.";
  return selectError("EvaluatorInvalidArguments", message);
}

function aggregate(reader: TokenReader, name: AggregateName): Expression {
  if (reader.skipSign("*")) {
    if (name === "COUNT") return { kind: "aggregate", name, of: undefined };
    const message = "Only COUNT with (*) as a parameter is supported in the SQL expression.";
    throw selectError("ParseUnsupportedCallWithStar", message);
  }
  const of = parseExpression(reader);
  if (!reader.isSign(",")) return { kind: "aggregate", name, of };
  const message = "Only one argument is supported for aggregate functions in the SQL expression.";
  throw selectError("ParseNonUnaryAgregateFunctionCall", message);
}

const types: Readonly<Record<string, CastType["name"]>> = {
  BOOL: "BOOL",
  BOOLEAN: "BOOL",
  INT: "INT",
  INTEGER: "INT",
  STRING: "STRING",
  FLOAT: "FLOAT",
  DECIMAL: "DECIMAL",
  NUMERIC: "DECIMAL",
  TIMESTAMP: "TIMESTAMP",
};

function cast(reader: TokenReader): Expression {
  const of = parseExpression(reader);
  reader.requireWord("AS");
  const type = types[reader.next?.upper ?? ""];
  if (type === undefined)
    throw selectError("ParseExpectedTypeName", "Did not find the expected type name in the SQL expression.");
  reader.take();
  const stated = reader.skipSign("(") ? typeParameters(reader) : [];
  return { kind: "cast", of, type: type === "DECIMAL" ? { name: type, places: placesOf(stated) } : { name: type } };
}

/** DECIMAL(10) has no places. User guide, "Data types": digits and places stated together are ignored. */
function placesOf({ length }: readonly number[]): number | undefined {
  return length === 1 ? 0 : undefined;
}

function typeParameters(reader: TokenReader): number[] {
  const stated: number[] = [];
  do {
    const { kind, text } = reader.take();
    if (kind !== "number" || !/^\d{1,3}$/.test(text)) {
      throw selectError("ParseInvalidTypeParam", "The SQL expression contains an invalid parameter value.");
    }
    stated.push(Number(text));
  } while (reader.skipSign(","));
  reader.requireSign(")");
  return stated;
}

function extract(reader: TokenReader): Expression {
  const part = datePart(reader, [...dateParts, "TIMEZONE_HOUR", "TIMEZONE_MINUTE"]) as ExtractPart;
  reader.requireWord("FROM");
  return { kind: "extract", part, of: parseExpression(reader) };
}

function datePart(reader: TokenReader, known: readonly string[]): string {
  if (!reader.isWord(...known)) {
    throw selectError("ParseExpectedDatePart", "Did not find the expected date part in the SQL expression.");
  }
  return reader.take().upper;
}

function date(reader: TokenReader, name: "DATE_ADD" | "DATE_DIFF"): Expression {
  const part = datePart(reader, dateParts) as DatePart;
  reader.requireSign(",");
  const [one, other, ...more] = parseList(reader);
  if (one === undefined || other === undefined || more.length > 0) throw wrongCount();
  return { kind: "date", name, part, inputs: [one, other] };
}

/** `TRIM(text)`, `TRIM(FROM text)`, `TRIM([LEADING | TRAILING | BOTH] [characters] FROM text)`. */
function trim(reader: TokenReader): Expression {
  const where = reader.isWord("LEADING", "TRAILING", "BOTH")
    ? (reader.take().upper as "LEADING" | "TRAILING" | "BOTH")
    : undefined;
  if (reader.skipWord("FROM")) {
    return { kind: "trim", where: where ?? "BOTH", characters: undefined, of: parseExpression(reader) };
  }
  const first = parseExpression(reader);
  if (reader.skipWord("FROM"))
    return { kind: "trim", where: where ?? "BOTH", characters: first, of: parseExpression(reader) };
  if (where !== undefined) throw unexpectedToken(reader.next?.text);
  return { kind: "trim", where: "BOTH", characters: undefined, of: first };
}

/** `SUBSTRING(text, 2, 3)`, `SUBSTRING(text FROM 2 FOR 3)`. */
function substring(reader: TokenReader): Expression {
  const inputs = [parseExpression(reader)];
  const [from, length] = reader.isWord("FROM") ? ["FROM", "FOR"] : [",", ","];
  for (const mark of [from, length] as string[]) {
    if (mark === "," ? reader.skipSign(mark) : reader.skipWord(mark)) inputs.push(parseExpression(reader));
  }
  if (inputs.length < 2 || reader.isSign(",")) throw wrongCount();
  return { kind: "call", name: "SUBSTRING", inputs };
}
