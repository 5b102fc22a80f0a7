/** One statement of a policy, checked. */
import { operators } from "./operators.ts";
import { parsePrincipals } from "./parse-principals.ts";
import { wordingOf, type Fail } from "./policy-error.ts";
import { principalPolicyUses, type PolicyCondition, type PolicyStatement, type PolicyUse } from "./document.ts";

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
    conditions: parseConditions(value["Condition"], use, fail),
  };
}

function parseEffect(effect: unknown, fail: Fail): PolicyStatement["effect"] {
  if (effect === undefined) return fail("missing", "Effect");
  if (effect === "Allow" || effect === "Deny") return effect;
  return fail("effect", typeof effect === "string" ? effect : JSON.stringify(effect));
}

function parseWho(
  value: Record<string, unknown>,
  use: PolicyUse,
  fail: Fail,
): Pick<PolicyStatement, "principals" | "notPrincipals"> {
  const { Principal: principal, NotPrincipal: notPrincipal } = value;
  if (principal !== undefined && notPrincipal !== undefined) fail("syntax", "Principal");
  if (use === "trust" && notPrincipal !== undefined) fail("notPrincipal", String(value["Effect"]));
  if (principalPolicyUses.has(use)) {
    if (principal !== undefined || notPrincipal !== undefined) fail("prohibited", "Principal");
    return { principals: undefined, notPrincipals: undefined };
  }
  if (principal === undefined && notPrincipal === undefined) fail("missing", "Principal");
  return {
    principals: principal === undefined ? undefined : parsePrincipals(principal, use, fail),
    notPrincipals: notPrincipal === undefined ? undefined : parsePrincipals(notPrincipal, use, fail),
  };
}

function parseActions(
  { Action: action, NotAction: notAction }: Record<string, unknown>,
  use: PolicyUse,
  fail: Fail,
): Pick<PolicyStatement, "actions" | "notActions"> {
  if (action !== undefined && notAction !== undefined) fail("syntax", "Action");
  if (action === undefined && notAction === undefined) {
    // KMS takes such a statement, which then has no effect.
    return use === "key" ? { actions: [], notActions: undefined } : fail("missing", "Action");
  }
  const names = parseStrings(action ?? notAction, "Action", fail);
  if (names.length === 0) fail("missing", "Action");
  for (const name of names) if (!isAction(name, use)) fail("action", name);
  return { actions: action && names, notActions: notAction && names } as ReturnType<typeof parseActions>;
}

function isAction(name: string, use: PolicyUse): boolean {
  // IAM takes any text after the colon; its grammar has been checked.
  if (wordingOf(use) === "iam" && principalPolicyUses.has(use)) return true;
  if (use === "trust") return isTrustAction(name);
  if (name === "*") return true;
  return /^[a-z0-9*?-]+:[a-z0-9*?:_.-]+$/i.test(name) && (use !== "bucket" || /^s3:/i.test(name));
}

/** What is asked of a role's trust policy when it is assumed. */
const trustActions: ReadonlySet<string> = new Set([
  "sts:assumerole",
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
  "sts:setcontext",
  "sts:setsourceidentity",
  "sts:tagsession",
]);

function isTrustAction(name: string): boolean {
  return trustActions.has(name.toLowerCase()) || /^sts:.*[*?]/i.test(name);
}

function parseResources(
  { Resource: resource, NotResource: notResource }: Record<string, unknown>,
  use: PolicyUse,
  fail: Fail,
): Pick<PolicyStatement, "resources" | "notResources"> {
  if (resource !== undefined && notResource !== undefined) fail("syntax", "Resource");
  if (use === "trust") {
    if (resource !== undefined) fail("prohibited", "Resource");
    if (notResource !== undefined) fail("prohibited", "NotResource");
    return { resources: undefined, notResources: undefined };
  }
  if (resource === undefined && notResource === undefined) {
    return use === "key" ? { resources: [], notResources: undefined } : fail("missing", "Resource");
  }
  const names = parseStrings(resource ?? notResource, "Resource", fail);
  if (names.length === 0) fail("missing", "Resource");
  for (const name of names) if (!isResource(name, use)) fail("resource", name);
  return { resources: resource && names, notResources: notResource && names } as ReturnType<typeof parseResources>;
}

/** "*", or something that begins like an ARN; wildcards may stand for several of its parts. */
function isResource(text: string, use: PolicyUse): boolean {
  if (wordingOf(use) === "iam" && principalPolicyUses.has(use)) return true;
  if (/^\*+$/.test(text)) return true;
  return /^arn:[^:]*:[^:]+(:|$)/.test(text) && (text.split(":").length >= 6 || text.includes("*"));
}

function parseConditions(value: unknown, use: PolicyUse, fail: Fail): readonly PolicyCondition[] {
  if (value === undefined) return [];
  if (!isObject(value)) return fail("syntax", "Condition");
  const conditions: PolicyCondition[] = [];
  const wording = wordingOf(use);
  for (const [stated, keys] of Object.entries(value)) {
    if (!isObject(keys)) return fail("syntax", "Condition");
    // IAM overlooks an operator that is given nothing to compare.
    if (wording === "iam" && Object.keys(keys).length === 0) continue;
    const operator = parseOperator(stated, fail);
    for (const [key, wanted] of Object.entries(keys)) {
      const values = parseStrings(wanted, "Condition", fail);
      // IAM stores values that its operators cannot read; they equal nothing.
      const strict = wording === "s3" || wording === "organizations" || use === "resource" || use === "key";
      if (strict && !values.every((text) => acceptsValue(operator.operator, text))) fail("conditionValue", stated);
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
