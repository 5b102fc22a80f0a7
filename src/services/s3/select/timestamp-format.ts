/** TO_STRING of S3 Select: a timestamp written after a pattern. AWS docs: "Date functions", format pattern. Pure. */
import { selectError } from "./errors.ts";
import { localFields, type Timestamp } from "./timestamps.ts";

const months = "January February March April May June July August September October November December".split(" ");

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** Throws EvaluatorInvalidTimestampFormatPattern… for what is no pattern. */
export function formatTimestamp(at: Timestamp, pattern: string): string {
  let written = "";
  for (let index = 0; index < pattern.length;) {
    const letter = pattern.charAt(index);
    if (letter === "'") {
      const end = pattern.indexOf("'", index + 1);
      if (end < 0) {
        throw selectError(
          "EvaluatorUnterminatedTimestampFormatPatternToken",
          "The timestamp format pattern contains an unterminated token in the SQL expression.",
        );
      }
      written += end === index + 1 ? "'" : pattern.slice(index + 1, end);
      index = end + 1;
      continue;
    }
    if (!/[A-Za-z]/.test(letter)) {
      written += letter;
      index += 1;
      continue;
    }
    let end = index;
    while (pattern.charAt(end) === letter) end += 1;
    written += field(at, pattern.slice(index, end));
    index = end;
  }
  return written;
}

function field(at: Timestamp, symbol: string): string {
  const { fields, micros } = localFields(at);
  const [year, month, day, hour, minute, second] = fields;
  const length = symbol.length;
  const short = length <= 2;
  switch (symbol.charAt(0)) {
    case "y":
      if (length === 2) return pad(year % 100, 2);
      if (length === 1 || length === 4) return length === 1 ? String(year) : pad(year, 4);
      break;
    case "M":
      if (short) return pad(month, length);
      if (length <= 5)
        return [monthName(month).slice(0, 3), monthName(month), monthName(month).slice(0, 1)][length - 3] ?? "";
      break;
    case "d":
      if (short) return pad(day, length);
      break;
    case "a":
      if (length === 1) return hour < 12 ? "AM" : "PM";
      break;
    case "h":
      if (short) return pad(hour % 12 || 12, length);
      break;
    case "H":
      if (short) return pad(hour, length);
      break;
    case "m":
      if (short) return pad(minute, length);
      break;
    case "s":
      if (short) return pad(second, length);
      break;
    case "S":
      if (length <= 9) return pad(micros, 6).padEnd(9, "0").slice(0, length);
      break;
    case "n":
      if (length === 1) return String(micros * 1000);
      break;
    case "X":
    case "x":
      if (length <= 5) return offset(at.offsetMinutes ?? 0, symbol);
      break;
  }
  throw selectError(
    "EvaluatorInvalidTimestampFormatPatternSymbol",
    "The timestamp format pattern contains an invalid symbol in the SQL expression.",
  );
}

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

/** One letter: hours; two or four: without a colon; three or five: with one. Capitals write UTC as `Z`. */
function offset(minutes: number, symbol: string): string {
  if (minutes === 0 && symbol.startsWith("X")) return "Z";
  const size = Math.abs(minutes);
  const hours = `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}`;
  if (symbol.length === 1) return hours;
  return `${hours}${symbol.length % 2 === 0 ? "" : ":"}${pad(size % 60, 2)}`;
}
