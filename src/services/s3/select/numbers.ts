/** Numbers of S3 Select: integers of 64 bits, exact decimals and floats. Pure. */
import { selectError } from "./errors.ts";

/** `units` × 10^-`places`. */
export interface Decimal {
  readonly kind: "decimal";
  readonly units: bigint;
  readonly places: number;
}

/** Integers are bigints, floats numbers. */
export type Numeric = bigint | Decimal | number;

/** Digits that a quotient has at most. AWS docs, data types: decimals have up to 38. */
const mostDigits = 38;
const [leastInteger, greatestInteger] = [-(2n ** 63n), 2n ** 63n - 1n];

/** Reads `12`, `-1.50`, `2e3`; undefined for what is no number. */
export function readNumber(text: string): Numeric | undefined {
  const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?([eE][+-]?\d+)?\s*$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction, exponent] = match;
  if (whole === "" && (fraction ?? "") === "") return undefined;
  if (exponent !== undefined) return Number(text);
  const units = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction ?? ""}`);
  return fraction === undefined ? units : { kind: "decimal", units, places: fraction.length };
}

/** The text of a number as records show it. */
export function numberText(value: Numeric): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
  const digits = String(value.units < 0n ? -value.units : value.units).padStart(value.places + 1, "0");
  const sign = value.units < 0n ? "-" : "";
  const point = digits.length - value.places;
  return sign + digits.slice(0, point) + (value.places > 0 ? `.${digits.slice(point)}` : "");
}

export function floatOf(value: Numeric): number {
  return typeof value === "object" ? Number(numberText(value)) : Number(value);
}

export function decimalOf(value: bigint | Decimal): Decimal {
  return typeof value === "bigint" ? { kind: "decimal", units: value, places: 0 } : value;
}

/** Towards zero; undefined for floats that are no numbers. */
export function integerOf(value: Numeric): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
  return value.units / 10n ** BigInt(value.places);
}

/** Throws IntegerOverflow beyond 64 bits. */
export function checkedInteger(value: bigint): bigint {
  if (value >= leastInteger && value <= greatestInteger) return value;
  throw selectError("IntegerOverflow", "An integer overflow or underflow occurred in the SQL expression.");
}

/** Below 0, 0 or above: how two numbers are ordered. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  if (typeof a === "number" || typeof b === "number") return floatOf(a) - floatOf(b);
  const [one, other] = aligned(decimalOf(a), decimalOf(b));
  return one < other ? -1 : Number(one > other);
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  const places = Math.max(a.places, b.places);
  return [a.units * 10n ** BigInt(places - a.places), b.units * 10n ** BigInt(places - b.places)];
}

export type Operator = "+" | "-" | "*" | "/" | "%";

/** Throws IntegerOverflow, and EvaluatorInvalidArguments for a division by zero. */
export function calculate(operator: Operator, a: Numeric, b: Numeric): Numeric {
  if ((operator === "/" || operator === "%") && floatOf(b) === 0) {
    throw selectError("EvaluatorInvalidArguments", "The SQL expression divides by zero.");
  }
  if (typeof a === "number" || typeof b === "number") return floats[operator](floatOf(a), floatOf(b));
  if (typeof a === "bigint" && typeof b === "bigint") return checkedInteger(integers[operator](a, b));
  return decimals(operator, decimalOf(a), decimalOf(b));
}

const floats: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

const integers: Readonly<Record<Operator, (a: bigint, b: bigint) => bigint>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

function decimals(operator: Operator, a: Decimal, b: Decimal): Decimal {
  if (operator === "*") return { kind: "decimal", units: a.units * b.units, places: a.places + b.places };
  if (operator === "/") return quotient(a, b);
  const [one, other] = aligned(a, b);
  return { kind: "decimal", units: integers[operator](one, other), places: Math.max(a.places, b.places) };
}

/** With as many digits as are needed, up to the most there may be. */
export function quotient(a: Decimal, b: Decimal): Decimal {
  const [one, other] = aligned(a, b);
  const wholeDigits = String(one / other).replace("-", "").length;
  const places = Math.max(0, mostDigits - wholeDigits);
  return stripped(
    rounded({ kind: "decimal", units: (one * 10n ** BigInt(places + 1)) / other, places: places + 1 }, places),
  );
}

/** Half away from zero. */
export function rounded({ units, places }: Decimal, to: number): Decimal {
  if (to >= places) return { kind: "decimal", units: units * 10n ** BigInt(to - places), places: to };
  const step = 10n ** BigInt(places - to);
  const half = units < 0n ? -step / 2n : step / 2n;
  return { kind: "decimal", units: (units + half) / step, places: to };
}

function stripped({ units, places }: Decimal): Decimal {
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return { kind: "decimal", units, places };
}
