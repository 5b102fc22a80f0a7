/** The policy of a browser form: which fields may say what. AWS docs: "Creating a POST policy". */
import { awsError } from "../../kernel/errors.ts";

type Condition =
  | { readonly kind: "eq" | "starts-with"; readonly field: string; readonly value: string; readonly text: string }
  | { readonly kind: "content-length-range"; readonly min: number; readonly max: number };

/** A parsed policy. */
export interface PostPolicy {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly conditions: readonly Condition[];
}

/** The sizes a policy allows, bytes. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

/** Reads a base64 JSON policy; throws InvalidPolicyDocument in AWS's words. */
export function parsePostPolicy(encoded: string): PostPolicy {
  const text = encoded.trim();
  if (text === "") throw invalidPolicy("Expecting '{' but found End-of-Input");
  if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(text)) throw invalidPolicy("invalid Base64 encoding.");
  const document = parsedObject(Buffer.from(text, "base64").toString("utf8"));
  for (const name of Object.keys(document)) {
    if (name !== "expiration" && name !== "conditions") throw invalidPolicy(`Unexpected: "${name}"`);
  }
  const { expiration, conditions } = document;
  if (expiration === undefined) throw invalidPolicy("Policy missing expiration.");
  if (conditions === undefined) throw invalidPolicy("Policy missing conditions.");
  if (typeof expiration !== "string") throw invalidPolicy("Invalid JSON.");
  if (!Array.isArray(conditions)) throw invalidPolicy("Invalid 'conditions' value: must be a List.");
  return { expiresAt: expirationTime(expiration), conditions: conditions.map(parseCondition) };
}

/**
 * Holds form fields (lower-case names, `bucket` among them) against a policy at wall-clock `now`. Throws AccessDenied
 * "Invalid according to Policy: …". Returns the sizes that the file must keep to, if the policy says.
 */
export function checkPostPolicy(
  policy: PostPolicy,
  fields: ReadonlyMap<string, string>,
  now: number,
): LengthRange | undefined {
  if (now > policy.expiresAt) throw againstPolicy("Policy expired.");
  let range: LengthRange | undefined;
  const covered = new Set<string>();
  for (const condition of policy.conditions) {
    if (condition.kind === "content-length-range") {
      range = { min: Math.max(range?.min ?? 0, condition.min), max: Math.min(range?.max ?? Infinity, condition.max) };
      continue;
    }
    covered.add(condition.field);
    if (!holds(condition, fields.get(condition.field))) {
      throw againstPolicy(`Policy Condition failed: ${condition.text}`);
    }
  }
  const extra = [...fields.keys()].filter((name) => !covered.has(name) && !isExempt(name));
  if (extra.length > 0) throw againstPolicy(`Extra input fields: ${extra.join(", ")}`);
  return range;
}

/** Fields that no condition needs to name. */
function isExempt(name: string): boolean {
  switch (name) {
    case "file":
    case "policy":
    case "signature":
    case "awsaccesskeyid":
    case "x-amz-signature":
      return true;
    default:
      return name.startsWith("x-ignore-");
  }
}

function holds(condition: Condition & { kind: "eq" | "starts-with" }, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (condition.kind === "eq") return value === condition.value;
  // A list of content types keeps to a prefix when each of them does.
  if (condition.field === "content-type" && value.includes(",")) {
    return value.split(",").every((type) => type.trim().startsWith(condition.value));
  }
  return value.startsWith(condition.value);
}

function parsedObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through: the same error as for JSON that is no object.
  }
  throw invalidPolicy("Invalid JSON.");
}

function expirationTime(text: string): number {
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const time = isIso ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw invalidPolicy(`Invalid 'expiration' value: '${text}'`);
  return time;
}

function parseCondition(condition: unknown): Condition {
  if (Array.isArray(condition)) return listCondition(condition);
  if (typeof condition !== "object" || condition === null) {
    throw invalidPolicy("Invalid condition test: must be a List or Object.");
  }
  const [entry, ...others] = Object.entries(condition);
  if (entry === undefined || others.length > 0) {
    throw invalidPolicy("Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.");
  }
  const [field, value] = entry as [string, unknown];
  if (typeof value !== "string") throw invalidPolicy("Invalid Simple-Condition: value must be a string.");
  return { kind: "eq", field: field.toLowerCase(), value, text: `["eq", "$${field}", "${value}"]` };
}

function listCondition(list: readonly unknown[]): Condition {
  const [stated, second, third] = list;
  if (stated === undefined) throw invalidPolicy("Invalid Condition: missing operation identifier.");
  const named = typeof stated === "string" ? stated : JSON.stringify(stated);
  const operation = named.toLowerCase();
  if (operation !== "eq" && operation !== "starts-with" && operation !== "content-length-range") {
    throw invalidPolicy(`Invalid Condition: unknown operation '${named}'.`);
  }
  if (list.length !== 3) throw invalidPolicy(`Invalid ${operation}: wrong number of arguments.`);
  if (operation === "content-length-range") {
    if (isWord(second) || isWord(third)) {
      throw againstPolicy(`Policy Condition failed: ["${operation}", "${String(second)}", "${String(third)}"]`);
    }
    return { kind: operation, min: wholeNumber(second), max: wholeNumber(third) };
  }
  const isScalar = typeof third === "string" || typeof third === "number";
  if (typeof second !== "string" || !isScalar) throw invalidPolicy("Invalid JSON.");
  const text = `["${operation}", "${second}", "${third}"]`;
  if (!second.startsWith("$") || second.length === 1) throw againstPolicy(`Policy Condition failed: ${text}`);
  return { kind: operation, field: second.slice(1).toLowerCase(), value: String(third), text };
}

const wholeText = /^-?\d{1,15}$/;

/** Text that is no number; AWS takes numbers as text as well. */
function isWord(value: unknown): boolean {
  return typeof value === "string" && !wholeText.test(value);
}

function wholeNumber(value: unknown): number {
  const number = typeof value === "string" && wholeText.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) throw invalidPolicy("Invalid JSON.");
  return number;
}

function invalidPolicy(what: string): Error {
  return awsError("InvalidPolicyDocument", `Invalid Policy: ${what}`, { status: 400 });
}

function againstPolicy(what: string): Error {
  return awsError("AccessDenied", `Invalid according to Policy: ${what}`, { status: 403 });
}
