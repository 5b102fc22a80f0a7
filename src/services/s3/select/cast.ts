/** CAST of S3 Select. AWS docs: "CAST", "Data types". Pure. */
import { selectError } from "./errors.ts";
import type { CastType } from "./expression.ts";
import {
  checkedInteger,
  decimalOf,
  floatOf,
  integerOf,
  numberText,
  readNumber,
  rounded,
  type Numeric,
} from "./numbers.ts";
import { readTimestamp } from "./timestamps.ts";
import { isAbsent, isNumeric, isTimestamp, plainText, type Value } from "./values.ts";

/** Throws CastFailed. NULL and MISSING stay what they are. */
export function castValue(value: Value, type: CastType): Value {
  if (isAbsent(value)) return value;
  const cast = castOf(value, type);
  if (cast !== undefined) return cast;
  const message = "Attempt to convert from one data type to another using CAST failed in the SQL expression.";
  throw selectError("CastFailed", message);
}

function castOf(value: Exclude<Value, null | undefined>, type: CastType): Value {
  switch (type.name) {
    case "STRING":
      return plainText(value);
    case "BOOL":
      return truthOf(value);
    case "TIMESTAMP":
      return isTimestamp(value) ? value : typeof value === "string" ? readTimestamp(value) : undefined;
    case "INT": {
      const number = numberOf(value);
      // A text has to be a whole number; a number loses its fraction.
      if (number === undefined || (typeof value === "string" && typeof number !== "bigint")) return undefined;
      const integer = integerOf(number);
      return integer === undefined ? undefined : checkedInteger(integer);
    }
    case "FLOAT": {
      const number = numberOf(value);
      return number === undefined ? undefined : floatOf(number);
    }
    case "DECIMAL": {
      const number = numberOf(value);
      return number === undefined ? undefined : decimal(number, type.places);
    }
  }
}

function numberOf(value: Value): Numeric | undefined {
  if (typeof value === "string") return readNumber(value);
  if (typeof value === "boolean") return value ? 1n : 0n;
  return isNumeric(value) ? value : undefined;
}

function truthOf(value: Value): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (isNumeric(value)) return floatOf(value) !== 0;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return word === "true" ? true : word === "false" ? false : undefined;
}

function decimal(number: Numeric, places: number | undefined): Value {
  const exact = typeof number === "number" ? readNumber(fixedText(number)) : number;
  if (exact === undefined || typeof exact === "number") return undefined;
  return places === undefined ? decimalOf(exact) : rounded(decimalOf(exact), places);
}

/** A float without exponent; `NaN` and the infinities stay words, which are no numbers. */
function fixedText(value: number): string {
  const text = numberText(value);
  return /e/.test(text) ? value.toFixed(20) : text;
}
