/** Exact decimal numbers: money, rates and quantities are added and multiplied without ever being rounded unasked. */

const textForm = /^([+-])?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

const zeroDigit = 48;
const point = 46;

/** 10ⁿ by n: lining up two numbers asks for the same few again and again. */
const powers: bigint[] = [];

function powerOfTen(exponent: number): bigint {
  return (powers[exponent] ??= 10n ** BigInt(exponent));
}

/** An exact decimal number, `units` ÷ 10^`places`. It never changes. */
export class Decimal {
  readonly units: bigint;
  /** Digits after the point, 0 or more. */
  readonly places: number;

  /** For numbers that are at hand as whole units; text is read by {@link decimal}. */
  constructor(units: bigint, places: number) {
    this.units = units;
    this.places = places;
  }

  plus(other: Decimal): Decimal {
    if (this.places === other.places) return new Decimal(this.units + other.units, this.places);
    const places = Math.max(this.places, other.places);
    return new Decimal(this.unitsAt(places) + other.unitsAt(places), places);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  /** The exact product: it has the places of both together, less the zeros that it ends with beyond 20. */
  times(other: Decimal): Decimal {
    return trimmed(new Decimal(this.units * other.units, this.places + other.places), 20);
  }

  /** The quotient, rounded half up to `places`. Throws a RangeError for a divisor of zero. */
  dividedBy(divisor: Decimal, places: number): Decimal {
    if (divisor.units === 0n) throw new RangeError("A decimal number cannot be divided by zero.");
    const shift = places + divisor.places - this.places;
    const [above, below] =
      shift >= 0 ? [this.units * powerOfTen(shift), divisor.units] : [this.units, divisor.units * powerOfTen(-shift)];
    return new Decimal(roundedQuotient(above, below), places);
  }

  /** Rounded half up (away from zero, as money is) to at most `places`. */
  rounded(places: number): Decimal {
    if (this.places <= places) return this;
    return new Decimal(roundedQuotient(this.units, powerOfTen(this.places - places)), places);
  }

  negated(): Decimal {
    return new Decimal(-this.units, this.places);
  }

  /** Negative, zero or positive, as sort functions want it. */
  compare(other: Decimal): number {
    const places = Math.max(this.places, other.places);
    const [mine, theirs] = [this.unitsAt(places), other.unitsAt(places)];
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.units === 0n;
  }

  isNegative(): boolean {
    return this.units < 0n;
  }

  /** Plain digits without needless zeros and without an exponent: `0.023`, `-12`, `0`. */
  toString(): string {
    const text = digits(this.units, this.places);
    if (this.places === 0) return text;
    // Looking for zeros in the text is quicker than dividing by ten again and again.
    let end = text.length;
    while (text.charCodeAt(end - 1) === zeroDigit) end -= 1;
    if (text.charCodeAt(end - 1) === point) end -= 1;
    const short = text.slice(0, end);
    return short === "-0" ? "0" : short;
  }

  /** Rounded half up, with exactly `places` digits after the point: `4.30`. */
  toFixed(places: number): string {
    return digits(this.rounded(places).unitsAt(places), places);
  }

  toJSON(): string {
    return this.toString();
  }

  /** The nearest floating-point number: for charts and sorting, never for sums. */
  toNumber(): number {
    return Number(this.toString());
  }

  private unitsAt(places: number): bigint {
    return places === this.places ? this.units : this.units * powerOfTen(places - this.places);
  }
}

export const zero = new Decimal(0n, 0);

/**
 * Reads `0.0225`, `-3`, `1e-7`, `.5`, a bigint, or a number by its shortest digits (0.1 is exactly one tenth).
 * Throws a RangeError for anything else.
 */
export function decimal(value: string | bigint | number): Decimal {
  if (typeof value === "bigint") return new Decimal(value, 0);
  const found = parseDecimal(String(value));
  if (found === undefined) throw new RangeError(`${value} is no decimal number.`);
  return found;
}

/** As {@link decimal}, but undefined for text that is no number. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = textForm.exec(text);
  const [, sign, whole = "", fraction = "", exponent = "0"] = match ?? [];
  if (match === null || (whole === "" && fraction === "")) return undefined;
  const units = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? new Decimal(units, places) : new Decimal(units * powerOfTen(-places), 0);
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return a.compare(b) <= 0 ? a : b;
}

export function larger(a: Decimal, b: Decimal): Decimal {
  return a.compare(b) >= 0 ? a : b;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Half of the last place goes away from zero. */
function roundedQuotient(above: bigint, below: bigint): bigint {
  const negative = above < 0n !== below < 0n;
  const [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  const quotient = (a * 2n + b) / (b * 2n);
  return negative ? -quotient : quotient;
}

/** Without zeros at the end, as far as more than `keep` places remain. */
function trimmed(value: Decimal, keep: number): Decimal {
  let { units, places } = value;
  while (places > keep && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return places === value.places ? value : new Decimal(units, places);
}

function digits(units: bigint, places: number): string {
  const negative = units < 0n;
  const text = (negative ? -units : units).toString().padStart(places + 1, "0");
  const point = text.length - places;
  return `${negative ? "-" : ""}${text.slice(0, point)}${places === 0 ? "" : `.${text.slice(point)}`}`;
}
