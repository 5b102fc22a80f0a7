/** Terms in a file: reservations, savings plans, credits and all else that a bill depends on, as JSON. */
import { readFileSync } from "node:fs";
import { parseDecimal } from "../pricing/decimal.ts";
import { supportPlanNames } from "../pricing/rate/support-plans.ts";
import type { Terms } from "../pricing/rate/terms.ts";
import { wrongUsage } from "./failure.ts";
import { parseTime } from "./rate-row.ts";

/** What a value may be. Times are ISO texts in the file and milliseconds afterwards. A list names the texts that it may be. */
type Kind =
  | "text"
  | "number"
  | "count"
  | "flag"
  | "time"
  | "texts"
  | "times"
  | readonly string[]
  | Fields
  | { list: Fields };

/** Fields by name; those that end in `?` may be left out. */
interface Fields {
  readonly [name: string]: Kind;
}

const terms = ["1yr", "3yr"];
const options = ["No Upfront", "Partial Upfront", "All Upfront"];

const fields: Fields = {
  "payer?": "text",
  "period?": { start: "time", end: "time" },
  "joinedAt?": "times",
  "reservations?": {
    list: {
      id: "text",
      account: "text",
      service: "text",
      region: "text",
      usageType: "text",
      operation: "text",
      "zone?": "text",
      count: "count",
      start: "time",
      term: terms,
      purchaseOption: options,
      upfrontFee: "number",
      hourlyPrice: "number",
    },
  },
  "savingsPlans?": {
    list: {
      id: "text",
      account: "text",
      planType: ["ComputeSavingsPlans", "EC2InstanceSavingsPlans"],
      "region?": "text",
      "instanceFamily?": "text",
      hourlyCommitment: "number",
      start: "time",
      term: terms,
      purchaseOption: options,
      "upfrontFee?": "number",
      "rates?": { list: { usageType: "text", "operation?": "text", "region?": "text", rate: "number" } },
    },
  },
  "freeTier?": { mode: ["none", "legacy", "credits"], "openedAt?": "time", "tasksDone?": "count" },
  "discounts?": { list: { description: "text", percent: "number", "services?": "texts" } },
  "refunds?": { list: { account: "text", service: "text", amount: "number", at: "time", description: "text" } },
  "credits?": {
    list: {
      id: "text",
      account: "text",
      amount: "number",
      startsAt: "time",
      expiresAt: "time",
      "services?": "texts",
      "description?": "text",
    },
  },
  "sharing?": { list: { account: "text", since: "time", discounts: "flag", credits: "flag" } },
  "support?": { list: { account: "text", plan: supportPlanNames, "since?": "time", "until?": "time" } },
  "supportOfAll?": supportPlanNames,
  "tax?": {
    ratePercent: "number",
    "description?": "text",
    "exemptAccounts?": "texts",
    "exemptServices?": "texts",
  },
};

/** Reads a terms file. Throws a CommandFailure that names the file and the field that cannot be meant. */
export function readTermsFile(path: string): Terms {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw wrongUsage(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  try {
    return readFields("", value, fields);
  } catch (error) {
    if (error instanceof FieldFault) throw wrongUsage(`${path}: ${error.message}.`);
    throw error;
  }
}

class FieldFault extends Error {
  override readonly name = "FieldFault";
}

function readFields(place: string, value: unknown, known: Fields): Record<string, unknown> {
  if (!isRecord(value)) throw new FieldFault(`${place === "" ? "it" : place} is no object`);
  const within = (name: string): string => (place === "" ? name : `${place}.${name}`);
  const names = new Set(Object.keys(known).map((name) => name.replace("?", "")));
  const unknown = Object.keys(value).find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new FieldFault(`there is no field ${within(unknown)}, only ${[...names].join(", ")}`);
  const read: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(known)) {
    const name = key.replace("?", "");
    if (value[name] !== undefined) read[name] = readValue(within(name), value[name], kind);
    else if (!key.endsWith("?")) throw new FieldFault(`${within(name)} is missing`);
  }
  return read;
}

function readValue(place: string, value: unknown, kind: Kind): unknown {
  if (typeof kind === "string") return readPlain(place, value, kind);
  if (isChoice(kind)) {
    if (typeof value === "string" && kind.includes(value)) return value;
    throw new FieldFault(`${place} is one of ${kind.join(", ")}`);
  }
  if (!isList(kind)) return readFields(place, value, kind);
  if (!Array.isArray(value)) throw new FieldFault(`${place} is no list`);
  return value.map((each, index) => readFields(`${place}[${index}]`, each, kind.list));
}

function readPlain(place: string, value: unknown, kind: Extract<Kind, string>): unknown {
  if (kind === "text" && typeof value === "string") return value;
  if (kind === "flag" && typeof value === "boolean") return value;
  if (kind === "count" && Number.isSafeInteger(value) && Number(value) >= 0) return value;
  if (kind === "texts" && Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  if (kind === "number") return readNumber(place, value);
  if (kind === "time") return readTime(place, value);
  if (kind === "times" && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, readTime(`${place}.${name}`, each)]));
  }
  const meant = {
    text: "text",
    flag: "true or false",
    count: "a whole number",
    texts: "a list of texts",
    times: "an object of times",
  };
  throw new FieldFault(`${place} is not ${meant[kind]}`);
}

/** A decimal number as text, or as JSON writes it. */
function readNumber(place: string, value: unknown): string {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  const number = parseDecimal(text);
  if (number === undefined || number.isNegative()) throw new FieldFault(`${place} is no decimal number`);
  return number.toString();
}

function readTime(place: string, value: unknown): number {
  const time = typeof value === "string" ? parseTime(value) : undefined;
  if (time === undefined) throw new FieldFault(`${place} is no time such as 2025-10-01 or 2025-10-01T12:00:00Z`);
  return time;
}

function isChoice(kind: Kind): kind is readonly string[] {
  return Array.isArray(kind);
}

function isList(kind: Fields | { list: Fields }): kind is { list: Fields } {
  return "list" in kind;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
