/** Text forms of simple values, both ways: numbers, booleans, blobs and the three kinds of timestamps. */
import { clockText, isoTime } from "../../kernel/iso-time.ts";
import type { SimpleShape } from "../model/model.ts";

export type TimestampFormat = NonNullable<SimpleShape["timestampFormat"]>;

const integerText = /^[+-]?[0-9]{1,400}$/;
const floatText = /^[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,5})?$/;
const largestLong = 2 ** 63;

/** Undefined when the text is not a whole number of at most 64 bits. */
export function parseInteger(text: string): number | undefined {
  const trimmed = text.trim();
  if (!integerText.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return number >= -largestLong && number <= largestLong ? number + 0 : undefined;
}

/** Undefined when the text is no number; knows `NaN`, `Infinity` and `-Infinity`. */
export function parseFloatText(text: string): number | undefined {
  const trimmed = text.trim();
  if (floatText.test(trimmed)) return Number(trimmed);
  return nonFinite(trimmed);
}

/** The three numbers that JSON and XML spell as words. */
export function nonFinite(text: string): number | undefined {
  if (text === "NaN") return Number.NaN;
  if (text === "Infinity") return Number.POSITIVE_INFINITY;
  if (text === "-Infinity") return Number.NEGATIVE_INFINITY;
  return undefined;
}

/** Undefined when the text is neither true nor false, in any case. */
export function parseBoolean(text: string): boolean | undefined {
  const trimmed = text.trim();
  if (trimmed === "true") return true;
  if (trimmed === "false") return false;
  const lower = trimmed.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}

const base64Text = /^[A-Za-z0-9+/]*={0,2}$/;

/** Undefined when the text is not base64; white space between the characters is let through, as line-wrapped XML has it. */
export function parseBase64(text: string): Uint8Array | undefined {
  const packed = base64Text.test(text) ? text : text.replace(/\s+/g, "");
  if (packed.length % 4 !== 0 || !base64Text.test(packed)) return undefined;
  return Buffer.from(packed, "base64");
}

export function formatBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

const isoText =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(?:\s?([Zz]|[+-]\d\d(?::?\d\d)?))?$/;
const epochText = /^[+-]?\d{1,17}(?:\.\d{1,9})?(?:[eE]\+?\d{1,2})?$/;
const namedDayText = /^[A-Za-z]{3,9},? /;
const zoneText = /(?:GMT|UTC|Z|[+-]\d{4})\s*$/;

/** Reads ISO 8601, HTTP dates and epoch seconds alike; a date without a zone is in UTC. Undefined for anything else. */
export function parseTimestamp(text: string): Date | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 64) return undefined;
  const iso = isoText.exec(trimmed);
  if (iso !== null && (trimmed.length !== 8 || trimmed.charCodeAt(4) === 45)) return isoDate(iso);
  if (epochText.test(trimmed)) return epochDate(Number(trimmed));
  if (!namedDayText.test(trimmed)) return undefined;
  return validDate(Date.parse(zoneText.test(trimmed) ? trimmed : `${trimmed} UTC`));
}

/** Undefined outside of what a Date can hold. */
export function epochDate(seconds: number): Date | undefined {
  return validDate(Math.round(seconds * 1000));
}

function isoDate(parts: RegExpExecArray): Date | undefined {
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const hour = Number(parts[4] ?? 0);
  const minute = Number(parts[5] ?? 0);
  const second = Number(parts[6] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  const millisecond = Number((parts[7] ?? "").padEnd(3, "0").slice(0, 3));
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), month - 1, day);
  if (date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute, second, millisecond);
  return validDate(date.getTime() - zoneOffset(parts[8] ?? "Z"));
}

/** Milliseconds east of Greenwich. */
function zoneOffset(zone: string): number {
  if (zone === "Z" || zone === "z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + (zone.length > 3 ? Number(zone.slice(-2)) : 0);
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

function validDate(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const dayMilliseconds = 86_400_000;
let knownHttpDay = Number.NaN;
let knownHttpDayText = "";

/** `Sun, 06 Nov 1994 08:49:37 GMT`; the day's text is kept for the next call. */
function formatHttpDate(date: Date): string {
  const seconds = Math.floor(date.getTime() / 1000);
  const day = Math.floor((seconds * 1000) / dayMilliseconds);
  if (day !== knownHttpDay) {
    knownHttpDayText = date.toUTCString().slice(0, -12);
    knownHttpDay = day;
  }
  return `${knownHttpDayText}${clockText(seconds - (day * dayMilliseconds) / 1000)} GMT`;
}

/** Text of a timestamp in one of its formats. */
export function formatTimestamp(date: Date, format: TimestampFormat, milliseconds: boolean): string {
  if (format === "date-time") return isoTime(date.getTime(), milliseconds);
  return format === "http-date" ? formatHttpDate(date) : String(date.getTime() / 1000);
}
