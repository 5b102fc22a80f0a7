/** Functions of S3 Select. AWS docs: "SQL functions". NULL and MISSING give NULL, but for COALESCE and NULLIF. */
import { selectError } from "./errors.ts";
import type { Expression, ExtractPart } from "./expression.ts";
import { floatOf, integerOf } from "./numbers.ts";
import { formatTimestamp } from "./timestamp-format.ts";
import { addTo, difference, localFields, readTimestamp, timestampAt, type Timestamp } from "./timestamps.ts";
import { areEqual, isAbsent, isNumeric, isTimestamp, type Value } from "./values.ts";

/** Gives a value for a record. */
export type Evaluate = (record: Value) => Value;

/** A function by name, with as many inputs as the parser lets through. */
export function compileCall(name: string, inputs: readonly Evaluate[], now: number): Evaluate {
  if (name === "COALESCE") {
    return (record) => {
      for (const input of inputs) {
        const value = input(record);
        if (!isAbsent(value)) return value;
      }
      return null;
    };
  }
  const call = calls[name];
  if (call === undefined) return () => timestampAt(now);
  return (record) => {
    const values = inputs.map((input) => input(record));
    if (name === "NULLIF") return nullIf(values);
    return values.some(isAbsent) ? null : call(values);
  };
}

/** AWS docs: a text is no number here, `NULLIF(1, '1')` is 1. */
function nullIf([one, other]: readonly Value[]): Value {
  const isAlike = (typeof one === "string") === (typeof other === "string");
  return isAlike && !isAbsent(one) && !isAbsent(other) && areEqual(one, other) ? null : (one ?? null);
}

const calls: Readonly<Record<string, ((values: readonly Value[]) => Value) | undefined>> = {
  NULLIF: nullIf,
  CHAR_LENGTH: ([text]) => BigInt(Array.from(textOf(text)).length),
  CHARACTER_LENGTH: ([text]) => BigInt(Array.from(textOf(text)).length),
  LOWER: ([text]) => textOf(text).toLowerCase(),
  UPPER: ([text]) => textOf(text).toUpperCase(),
  SIZE: ([list]) => {
    if (!Array.isArray(list)) throw wrongType("SIZE");
    return BigInt(list.length);
  },
  SUBSTRING: ([text, start, length]) => substring(textOf(text), wholeOf(start), length),
  TO_STRING: ([at, pattern]) => formatTimestamp(momentOf(at), textOf(pattern)),
  TO_TIMESTAMP: ([text]) => momentOf(isTimestamp(text) ? text : (readTimestamp(textOf(text)) ?? null)),
};

function wrongType(what: string): Error {
  return selectError(
    "IncorrectSqlFunctionArgumentType",
    `Incorrect type of arguments in function call ${what} in the SQL expression.`,
  );
}

function textOf(value: Value): string {
  if (typeof value === "string") return value;
  throw wrongType("of a text");
}

function wholeOf(value: Value): number {
  const integer = isNumeric(value) ? integerOf(value) : undefined;
  if (integer === undefined) throw wrongType("of a number");
  return Number(integer);
}

function momentOf(value: Value): Timestamp {
  if (isTimestamp(value)) return value;
  throw selectError(
    "CastFailed",
    "Attempt to convert from one data type to another using CAST failed in the SQL expression.",
  );
}

/** Characters count from 1; what begins before them loses as much of its length. */
function substring(text: string, start: number, length: Value): string {
  const characters = Array.from(text);
  const end = length === undefined ? characters.length : start - 1 + wholeOf(length);
  if (length !== undefined && wholeOf(length) < 0) {
    throw selectError("EvaluatorInvalidArguments", "The length of a substring must not be negative.");
  }
  return characters.slice(Math.max(0, start - 1), Math.max(0, end)).join("");
}

/** EXTRACT. */
export function compileExtract(part: ExtractPart, of: Evaluate): Evaluate {
  const place = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"].indexOf(part);
  return (record) => {
    const value = of(record);
    if (isAbsent(value)) return null;
    const at = momentOf(value);
    if (place >= 0) return BigInt(localFields(at).fields[place] ?? 0);
    const minutes = at.offsetMinutes ?? 0;
    return BigInt(part === "TIMEZONE_HOUR" ? Math.trunc(minutes / 60) : minutes % 60);
  };
}

/** DATE_ADD and DATE_DIFF. */
export function compileDate(
  { name, part }: Pick<Extract<Expression, { kind: "date" }>, "name" | "part">,
  one: Evaluate,
  other: Evaluate,
): Evaluate {
  return (record) => {
    const [a, b] = [one(record), other(record)];
    if (isAbsent(a) || isAbsent(b)) return null;
    if (name === "DATE_DIFF") return BigInt(difference(part, momentOf(a), momentOf(b)));
    if (!isNumeric(a)) throw wrongType(name);
    return addTo(momentOf(b), part, Math.trunc(floatOf(a)));
  };
}

/** TRIM: the characters are taken one by one, not as a word; blanks where none are stated. */
export function compileTrim(
  where: "LEADING" | "TRAILING" | "BOTH",
  characters: Evaluate | undefined,
  of: Evaluate,
): Evaluate {
  return (record) => {
    const [value, marks] = [of(record), characters ? characters(record) : " "];
    if (isAbsent(value) || isAbsent(marks)) return null;
    const set = new Set(textOf(marks));
    const text = Array.from(textOf(value));
    let [start, end] = [0, text.length];
    if (where !== "TRAILING") while (start < end && set.has(text[start] ?? "")) start += 1;
    if (where !== "LEADING") while (end > start && set.has(text[end - 1] ?? "")) end -= 1;
    return text.slice(start, end).join("");
  };
}
