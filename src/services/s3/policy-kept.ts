/**
 * How S3 keeps a bucket's policy: an account is named by its root user's ARN, and a list of one is its one value. A policy that is
 * written so already keeps its text.
 */
type Json = string | number | boolean | null | Json[] | JsonObject;
interface JsonObject {
  [name: string]: Json;
}

const listed = new Set(["Action", "NotAction", "Resource", "NotResource"]);
const principals = new Set(["Principal", "NotPrincipal"]);
const ofDocument = ["Version", "Id", "Statement"];
const ofStatement = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];

/** The text that GetBucketPolicy returns for one that was put and found right. */
export function keptPolicy(text: string): string {
  const given = JSON.parse(text) as JsonObject;
  const kept = ordered(withStatements(given), ofDocument);
  if (sorted(kept) === sorted(given)) return text;
  const onlyVersion = sorted(kept) === sorted({ ...given, Version: kept["Version"] ?? null });
  return onlyVersion ? text.replace("{", `{"Version":${JSON.stringify(kept["Version"])},`) : JSON.stringify(kept);
}

function withStatements(given: JsonObject): JsonObject {
  // The version that counts where none is stated.
  const document = { Version: "2008-10-17", ...given };
  const statements = Array.isArray(given["Statement"]) ? given["Statement"] : [given["Statement"] ?? null];
  return { ...document, Statement: statements.map((one) => (isObject(one) ? statement(one) : one)) };
}

function statement(given: JsonObject): JsonObject {
  const entries = Object.entries(given).map(([name, value]): [string, Json] => {
    if (listed.has(name)) return [name, single(value)];
    if (principals.has(name) && isObject(value)) return [name, mapped(value, principal)];
    if (name === "Condition" && isObject(value)) return [name, mapped(value, condition)];
    return [name, value];
  });
  return ordered(Object.fromEntries(entries), ofStatement);
}

function principal(value: Json, kind: string): Json {
  if (kind !== "AWS") return single(value);
  return single(Array.isArray(value) ? value.map(accountArn) : accountArn(value));
}

function condition(keys: Json): Json {
  return isObject(keys) ? mapped(keys, single) : keys;
}

function accountArn(value: Json): Json {
  return typeof value === "string" && /^\d{12}$/.test(value) ? `arn:aws:iam::${value}:root` : value;
}

function single(value: Json): Json {
  return Array.isArray(value) && value.length === 1 ? value[0]! : value;
}

function mapped(given: JsonObject, map: (value: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, map(value, name)]));
}

function ordered(given: JsonObject, names: readonly string[]): JsonObject {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(given).toSorted(([left], [right]) => rank(left) - rank(right)));
}

/** The same text for two values that differ in the order of members alone. */
function sorted(value: Json): string {
  return JSON.stringify(value, (_name, part: Json) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
