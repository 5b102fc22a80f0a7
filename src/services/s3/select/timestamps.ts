/** Timestamps of S3 Select: Ion's, with a precision and an offset of their own. AWS docs: "Date functions". Pure. */

export type DatePart = "YEAR" | "MONTH" | "DAY" | "HOUR" | "MINUTE" | "SECOND";

/** A moment, as far as it is known. */
export interface Timestamp {
  readonly kind: "timestamp";
  /** Since 1970, UTC. */
  readonly microseconds: number;
  /** Of local time; undefined: unknown, and then local time is UTC. */
  readonly offsetMinutes: number | undefined;
  /** The finest part that is known; HOUR is not one of them. */
  readonly precision: DatePart;
  readonly fractionDigits: number;
}

const parts: readonly DatePart[] = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"];
const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(T)?(?:(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads Ion's forms: `2007T`, `2007-02T`, `2007-02-23`, `2007-02-23T12:14Z`, `2007-02-23T12:14:33.079-08:00`; undefined for others. */
export function readTimestamp(text: string): Timestamp | undefined {
  const match = form.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, letter, hour, minute, second, fraction = "", zone] = match;
  if (hour !== undefined ? day === undefined || !letter : day === undefined && !letter) return undefined;
  const numbers = [year, month ?? 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0].map(Number) as Fields;
  const local = Date.UTC(numbers[0], numbers[1] - 1, numbers[2], numbers[3], numbers[4], numbers[5]);
  if (!fieldsOf(local).every((value, index) => value === numbers[index])) return undefined;
  const offsetMinutes = zone === undefined || zone === "-00:00" ? undefined : offsetOf(zone);
  const precision =
    second !== undefined ? "SECOND" : hour !== undefined ? "MINUTE" : day ? "DAY" : month ? "MONTH" : "YEAR";
  const microseconds = (local - (offsetMinutes ?? 0) * 60_000) * 1000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
  return { kind: "timestamp", microseconds, offsetMinutes, precision, fractionDigits: Math.min(6, fraction.length) };
}

function offsetOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}

type Fields = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function fieldsOf(milliseconds: number): Fields {
  const date = new Date(milliseconds);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [year, month, day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
}

/** The moment `milliseconds` in UTC, to the millisecond. */
export function timestampAt(milliseconds: number): Timestamp {
  return {
    kind: "timestamp",
    microseconds: milliseconds * 1000,
    offsetMinutes: 0,
    precision: "SECOND",
    fractionDigits: 3,
  };
}

/** Local time as its parts, with the microseconds of the second. */
export function localFields({ microseconds, offsetMinutes = 0 }: Timestamp): { fields: Fields; micros: number } {
  const milliseconds = Math.floor(microseconds / 1000);
  const fields = fieldsOf(milliseconds + offsetMinutes * 60_000);
  return { fields, micros: ((microseconds % 1_000_000) + 1_000_000) % 1_000_000 };
}

const two = (value: number): string => String(value).padStart(2, "0");

export function timestampText(at: Timestamp): string {
  const { fields, micros } = localFields(at);
  const [year, month, day, hour, minute, second] = fields;
  const [yearText, monthText] = [String(year).padStart(4, "0"), two(month)];
  if (at.precision === "YEAR") return `${yearText}T`;
  if (at.precision === "MONTH") return `${yearText}-${monthText}T`;
  const date = `${yearText}-${monthText}-${two(day)}`;
  if (at.precision === "DAY") return date;
  const fraction = at.fractionDigits === 0 ? "" : `.${String(micros).padStart(6, "0").slice(0, at.fractionDigits)}`;
  const seconds = at.precision === "SECOND" ? `:${two(second)}${fraction}` : "";
  return `${date}T${two(hour)}:${two(minute)}${seconds}${offsetText(at.offsetMinutes)}`;
}

function offsetText(minutes: number | undefined): string {
  if (minutes === undefined) return "-00:00";
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** DATE_ADD: the result is as precise as the timestamp, or as the part when that is finer. */
export function addTo(at: Timestamp, part: DatePart, quantity: number): Timestamp {
  const finer = parts.indexOf(part) > parts.indexOf(at.precision) ? part : at.precision;
  const precision = finer === "HOUR" ? "MINUTE" : finer;
  return { ...at, precision, microseconds: movedBy(at, part, quantity) };
}

const fixedMicroseconds = { DAY: 86_400_000_000, HOUR: 3_600_000_000, MINUTE: 60_000_000, SECOND: 1_000_000 } as const;

function movedBy({ microseconds }: Timestamp, part: DatePart, quantity: number): number {
  if (part !== "YEAR" && part !== "MONTH") return microseconds + quantity * fixedMicroseconds[part];
  const milliseconds = Math.floor(microseconds / 1000);
  const [year, month, day] = fieldsOf(milliseconds);
  const months = year * 12 + month - 1 + quantity * (part === "YEAR" ? 12 : 1);
  const [newYear, newMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  // A day that the month lacks becomes its last one.
  const lastDay = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate();
  const moved = Date.UTC(newYear, newMonth, Math.min(day, lastDay)) - Date.UTC(year, month - 1, day);
  return microseconds + moved * 1000;
}

/** DATE_DIFF: whole parts from one to the other. AWS docs: a day's difference takes 24 hours. */
export function difference(part: DatePart, from: Timestamp, to: Timestamp): number {
  if (part !== "YEAR" && part !== "MONTH") {
    return Math.trunc((to.microseconds - from.microseconds) / fixedMicroseconds[part]);
  }
  const [a, b] = [from, to].map((one) => fieldsOf(Math.floor(one.microseconds / 1000))) as [Fields, Fields];
  let months = (b[0] - a[0]) * 12 + b[1] - a[1];
  const landed = movedBy(from, "MONTH", months);
  if (months > 0 && landed > to.microseconds) months -= 1;
  if (months < 0 && landed < to.microseconds) months += 1;
  return part === "MONTH" ? months : Math.trunc(months / 12);
}
