/** The condition operators of policies: what each compares, and what values it takes. */
import { newPattern, type PatternMatcher } from "./pattern.ts";
import { parseIpRange, rangeContains, type IpRange } from "./ip-range.ts";
import type { PolicyDocument } from "./document.ts";

/** One operator. */
export interface Operator {
  /** `NotEquals`, `NotLike` …: the values are alternatives none of which may match, and an absent key satisfies it. */
  readonly negated: boolean;
  /** Whether a policy may state this value with the operator. */
  readonly accepts: (value: string) => boolean;
  readonly compile: (value: string, version: PolicyDocument["version"]) => PatternMatcher;
}

type Compile = Operator["compile"];

function pair(compile: Compile, accepts: Operator["accepts"] = () => true): { is: Operator; isNot: Operator } {
  return { is: { negated: false, accepts, compile }, isNot: { negated: true, accepts, compile } };
}

function compared(
  read: (text: string) => number | undefined,
  holds: (value: number, wanted: number) => boolean,
): Operator {
  return {
    negated: false,
    accepts: (value) => read(value) !== undefined,
    compile: (text) => {
      const wanted = read(text);
      return (valueText) => {
        const value = read(valueText);
        return value !== undefined && wanted !== undefined && holds(value, wanted);
      };
    },
  };
}

function ordered(prefix: string, read: (text: string) => number | undefined): [string, Operator][] {
  const equal = compared(read, (value, wanted) => value === wanted);
  return [
    [`${prefix}Equals`, equal],
    [`${prefix}NotEquals`, { ...equal, negated: true }],
    [`${prefix}LessThan`, compared(read, (value, wanted) => value < wanted)],
    [`${prefix}LessThanEquals`, compared(read, (value, wanted) => value <= wanted)],
    [`${prefix}GreaterThan`, compared(read, (value, wanted) => value > wanted)],
    [`${prefix}GreaterThanEquals`, compared(read, (value, wanted) => value >= wanted)],
  ];
}

const equals = pair((value, version) => newPattern(value, { version, wildcards: false }));
const equalsIgnoreCase = pair((value, version) => newPattern(value, { version, wildcards: false, ignoreCase: true }));
const like = pair((value, version) => newPattern(value, { version, wildcards: true }));
const arn = pair(newArnPattern);
const ipAddress = pair(newIpPattern, (value) => parseIpRange(value) !== undefined);

/** All operators but `Null`, which asks about the key itself. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["StringEquals", equals.is],
  ["StringNotEquals", equals.isNot],
  ["StringEqualsIgnoreCase", equalsIgnoreCase.is],
  ["StringNotEqualsIgnoreCase", equalsIgnoreCase.isNot],
  ["StringLike", like.is],
  ["StringNotLike", like.isNot],
  ["ArnEquals", arn.is],
  ["ArnLike", arn.is],
  ["ArnNotEquals", arn.isNot],
  ["ArnNotLike", arn.isNot],
  ["IpAddress", ipAddress.is],
  ["NotIpAddress", ipAddress.isNot],
  ["Bool", pair(newBoolPattern, (value) => /^(true|false)$/i.test(value) || value.includes("${")).is],
  ["BinaryEquals", pair(newBinaryPattern).is],
  ...ordered("Numeric", readNumber),
  ...ordered("Date", readDate),
]);

function newBoolPattern(value: string, version: PolicyDocument["version"]): PatternMatcher {
  return newPattern(value, { version, wildcards: false, ignoreCase: true });
}

function newBinaryPattern(value: string): PatternMatcher {
  const wanted = Buffer.from(value, "base64");
  return (text) => Buffer.from(text, "base64").equals(wanted);
}

function newIpPattern(value: string): PatternMatcher {
  const wanted = parseIpRange(value);
  return (text) => {
    const address = readAddress(text);
    return wanted !== undefined && address !== undefined && rangeContains(wanted, address);
  };
}

let lastAddress: { readonly text: string; readonly address: IpRange | undefined } = { text: "", address: undefined };

/** All conditions of a request ask about the same address. */
function readAddress(text: string): IpRange | undefined {
  if (lastAddress.text !== text) lastAddress = { text, address: parseIpRange(text) };
  return lastAddress.address;
}

/**
 * Each of an ARN's six parts is compared on its own, so that a star does not run over a colon; the last part may have
 * colons. With fewer parts the last one stands for the rest.
 */
function newArnPattern(value: string, version: PolicyDocument["version"]): PatternMatcher {
  const parts = splitOutsideVariables(value).map((part) => newPattern(part, { version, wildcards: true }));
  return (text, keys) => {
    let start = 0;
    for (const [index, part] of parts.entries()) {
      const end = index === parts.length - 1 ? text.length : text.indexOf(":", start);
      if (end < 0) return false;
      const matched = part(text.slice(start, end), keys);
      if (matched !== true) return matched;
      start = end + 1;
    }
    return true;
  };
}

/** An ARN's six parts; the colon of `${aws:username}` separates nothing. */
function splitOutsideVariables(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let inVariable = false;
  for (let index = 0; index < text.length && parts.length < 5; index += 1) {
    if (text.startsWith("${", index)) inVariable = true;
    else if (text[index] === "}") inVariable = false;
    else if (text[index] === ":" && !inVariable) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function readNumber(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : undefined;
}

/** ISO 8601 (a date, or date and time) or seconds since 1970, in milliseconds. */
function readDate(stated: string): number | undefined {
  const text = stated.toUpperCase();
  if (/^-?\d{5,}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(text)) return undefined;
  const zoned = text.includes("T") && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
