/** One statement of a policy, checked. */
import { operators } from "./operators.ts";
import { parsePrincipals } from "./parse-principals.ts";
import type { Fail } from "./policy-error.ts";
import type { PolicyCondition, PolicyStatement, PolicyUse } from "./document.ts";

const elements: ReadonlySet<string> = new Set([
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);

/** Parses one statement as JSON gave it. */
export function parseStatement(value: unknown, use: PolicyUse, fail: Fail): PolicyStatement {
  if (!isObject(value)) return fail("syntax", "Statement");
  for (const name of Object.keys(value)) if (!elements.has(name)) fail("unknownField", name);
  const sid = value["Sid"];
  if (sid !== undefined && typeof sid !== "string") fail("syntax", "Sid");
  return {
    sid: sid,
    effect: parseEffect(value["Effect"], fail),
    ...parseWho(value, use, fail),
    ...parseActions(value, use, fail),
    ...parseResources(value, use, fail),
    conditions: parseConditions(value["Condition"], fail),
  };
}

function parseEffect(effect: unknown, fail: Fail): PolicyStatement["effect"] {
  if (effect === undefined) return fail("missing", "Effect");
  if (effect === "Allow" || effect === "Deny") return effect;
  return fail("effect", typeof effect === "string" ? effect : JSON.stringify(effect));
}

function parseWho(
  { Principal: principal, NotPrincipal: notPrincipal }: Record<string, unknown>,
  use: PolicyUse,
  fail: Fail,
): Pick<PolicyStatement, "principals" | "notPrincipals"> {
  if (principal !== undefined && notPrincipal !== undefined) fail("syntax", "Principal");
  if (use === "identity" || use === "serviceControl") {
    if (principal !== undefined || notPrincipal !== undefined) fail("prohibited", "Principal");
    return { principals: undefined, notPrincipals: undefined };
  }
  if (principal === undefined && notPrincipal === undefined) fail("missing", "Principal");
  return {
    principals: principal === undefined ? undefined : parsePrincipals(principal, fail),
    notPrincipals: notPrincipal === undefined ? undefined : parsePrincipals(notPrincipal, fail),
  };
}

function parseActions(
  { Action: action, NotAction: notAction }: Record<string, unknown>,
  use: PolicyUse,
  fail: Fail,
): Pick<PolicyStatement, "actions" | "notActions"> {
  if (action !== undefined && notAction !== undefined) fail("syntax", "Action");
  if (action === undefined && notAction === undefined) fail("missing", "Action");
  const names = parseStrings(action ?? notAction, "Action", fail);
  if (names.length === 0) fail("missing", "Action");
  for (const name of names) {
    if (name !== "*" && !/^[a-z0-9*?-]+:[a-z0-9*?:_.-]+$/i.test(name)) fail("action", name);
    if (use === "bucket" && name !== "*" && !/^s3:/i.test(name)) fail("action", name);
  }
  return { actions: action && names, notActions: notAction && names } as ReturnType<typeof parseActions>;
}

function parseResources(
  { Resource: resource, NotResource: notResource }: Record<string, unknown>,
  use: PolicyUse,
  fail: Fail,
): Pick<PolicyStatement, "resources" | "notResources"> {
  if (resource !== undefined && notResource !== undefined) fail("syntax", "Resource");
  if (use === "trust") {
    if (resource !== undefined || notResource !== undefined) fail("prohibited", "Resource");
    return { resources: undefined, notResources: undefined };
  }
  if (resource === undefined && notResource === undefined) fail("missing", "Resource");
  const names = parseStrings(resource ?? notResource, "Resource", fail);
  if (names.length === 0) fail("missing", "Resource");
  for (const name of names) if (!isResource(name)) fail("resource", name);
  return { resources: resource && names, notResources: notResource && names } as ReturnType<typeof parseResources>;
}

/** "*", or something that begins like an ARN; wildcards may stand for several of its parts. */
function isResource(text: string): boolean {
  if (/^\*+$/.test(text)) return true;
  return /^arn:[^:]*:[^:]+(:|$)/.test(text) && (text.split(":").length >= 6 || text.includes("*"));
}

function parseConditions(value: unknown, fail: Fail): readonly PolicyCondition[] {
  if (value === undefined) return [];
  if (!isObject(value)) return fail("syntax", "Condition");
  const conditions: PolicyCondition[] = [];
  for (const [stated, keys] of Object.entries(value)) {
    const operator = parseOperator(stated, fail);
    if (!isObject(keys)) return fail("syntax", "Condition");
    for (const [key, wanted] of Object.entries(keys)) {
      const values = parseStrings(wanted, "Condition", fail);
      if (!values.every((text) => acceptsValue(operator.operator, text))) fail("conditionValue", stated);
      conditions.push({ ...operator, key, values });
    }
  }
  return conditions;
}

function parseOperator(stated: string, fail: Fail): Pick<PolicyCondition, "operator" | "qualifier" | "ifExists"> {
  const match = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(stated);
  const operator = match?.[2] ?? "";
  if (operator !== "Null" && !operators.has(operator)) return fail("conditionOperator", stated);
  const ifExists = match?.[3] !== undefined;
  if (operator === "Null" && ifExists) fail("conditionOperator", stated);
  return { operator, qualifier: match?.[1] as PolicyCondition["qualifier"], ifExists };
}

function acceptsValue(operator: string, value: string): boolean {
  if (operator === "Null") return /^(true|false)$/i.test(value);
  return operators.get(operator)?.accepts(value) ?? false;
}

/** A string (in conditions also a number or boolean) or a list of them. */
function parseStrings(value: unknown, element: string, fail: Fail): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((entry) => {
    if (typeof entry === "string") return entry;
    const plain = element === "Condition" && (typeof entry === "number" || typeof entry === "boolean");
    return plain ? String(entry) : fail("syntax", element);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
