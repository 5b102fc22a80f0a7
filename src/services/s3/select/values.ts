/** Values that queries of S3 Select work on, how they compare, and how they are written. Pure. */
import { quoted } from "../../../kernel/json-text.ts";
import { selectError } from "./errors.ts";
import { compareNumbers, numberText, readNumber, type Decimal, type Numeric } from "./numbers.ts";
import { timestampText, type Timestamp } from "./timestamps.ts";

/** Undefined is MISSING: a member that is not there. */
export type Value =
  | undefined
  | null
  | boolean
  | string
  | bigint
  | number
  | Decimal
  | Timestamp
  | Struct
  | readonly Value[];

/** A record or a part of it. Records of one file share their names. */
export class Struct {
  readonly names: readonly string[];
  readonly values: readonly Value[];

  constructor(names: readonly string[], values: readonly Value[]) {
    this.names = names;
    this.values = values;
  }
}

export function isNumeric(value: Value): value is Numeric {
  if (typeof value === "bigint" || typeof value === "number") return true;
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "decimal";
}

export function isTimestamp(value: Value): value is Timestamp {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "timestamp";
}

/** NULL or MISSING. */
export function isAbsent(value: Value): value is null | undefined {
  return value === null || value === undefined;
}

/** Below 0, 0 or above; undefined for two that cannot be compared. A text with a number in it compares with numbers. */
export function compareValues(a: Value, b: Value): number | undefined {
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : Number(a > b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (isTimestamp(a) && isTimestamp(b)) return a.microseconds - b.microseconds;
  const [one, other] = [asNumber(a), asNumber(b)];
  return one === undefined || other === undefined ? undefined : compareNumbers(one, other);
}

/** The number that a value is, or that its text says. */
export function asNumber(value: Value): Numeric | undefined {
  return typeof value === "string" ? readNumber(value) : isNumeric(value) ? value : undefined;
}

/** Equal by value, member by member. */
export function areEqual(a: Value, b: Value): boolean {
  const nested = (value: Value): boolean => Array.isArray(value) || value instanceof Struct;
  if (nested(a) || nested(b)) return nested(a) && nested(b) && jsonText(a) === jsonText(b);
  return compareValues(a, b) === 0;
}

/** As a field of CSV, and as CAST(… AS STRING) makes it. */
export function plainText(value: Value): string {
  if (isAbsent(value)) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (isNumeric(value)) return numberText(value);
  return isTimestamp(value) ? timestampText(value) : jsonText(value);
}

/** As JSON; missing members are left out, and are null in lists. */
export function jsonText(value: Value): string {
  if (isAbsent(value)) return "null";
  if (typeof value === "string") return quoted(value);
  // As in JSON made of Ion: it has no form for them.
  if (typeof value === "number" && !Number.isFinite(value)) return "null";
  if (typeof value === "boolean" || isNumeric(value)) return plainText(value);
  if (isTimestamp(value)) return `"${timestampText(value)}"`;
  if (!(value instanceof Struct)) return `[${value.map(jsonText).join(",")}]`;
  const { names, values } = value;
  const members: string[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const member = values[index];
    if (member !== undefined) members.push(`${quoted(names[index] ?? "")}:${jsonText(member)}`);
  }
  return `{${members.join(",")}}`;
}

/** One name of a path. AWS docs: names are told apart by case where they are quoted. */
export interface NameStep {
  readonly name: string;
  readonly quoted: boolean;
}

/** The place of a name among others, -1 when it is not there. Throws AmbiguousFieldName. */
export function placeOf(names: readonly string[], { name, quoted: isExact }: NameStep): number {
  if (isExact) return names.indexOf(name);
  const lower = name.toLowerCase();
  let found = -1;
  for (let index = 0; index < names.length; index += 1) {
    if (names[index]?.toLowerCase() !== lower) continue;
    if (found >= 0) {
      throw selectError(
        "AmbiguousFieldName",
        "Field name matches to multiple fields in the file. Check the SQL expression and the file, and try again.",
      );
    }
    found = index;
  }
  return found;
}
