/** What IAM checks of policies that belong to principals, in the order in which it looks: the first fault is told. */
import { operators } from "./operators.ts";
import { isPolicyDate } from "./policy-date.ts";
import { resourceFault, isLegacyResource } from "./iam-resource.ts";
import { wordingOf, type Fail } from "./policy-error.ts";
import { principalPolicyUses, type PolicyUse } from "./document.ts";

type Json = Readonly<Record<string, unknown>>;

/** Checks a policy as JSON gave it; does nothing for uses whose faults others tell. */
export function checkIamGrammar(policy: Json, use: PolicyUse, fail: Fail): void {
  if (!principalPolicyUses.has(use) || wordingOf(use) !== "iam") return;
  const statements = checkSyntax(policy, fail);
  // Managed policies have variables in any case; inline ones may be as old as they like.
  const isManaged = use === "managed" || use === "boundary";
  const { Version: version } = policy;
  if (isManaged && version !== "2012-10-17") fail("version", typeof version === "string" ? version : "");
  if (statements.some((each) => "Principal" in each || "NotPrincipal" in each)) fail("prohibited", "Principal");
  for (const statement of statements) checkLegacy(statement, fail);
  const resource = firstResourceFault(statements, fail);
  checkSids(statements, fail);
  if (statements.some((each) => listOf(each, "Action").length === 0)) fail("missing", "Action");
  if (resource !== undefined) fail(resource.fault, resource.detail);
  for (const action of statements.flatMap((each) => listOf(each, "Action"))) checkAction(action, fail);
  if (statements.some((each) => listOf(each, "Resource").length === 0)) fail("missing", "Resource");
}

const topElements: ReadonlySet<string> = new Set(["Version", "Id", "Statement"]);
const elements: ReadonlySet<string> = new Set(
  "Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition".split(" "),
);

function checkSyntax(policy: Json, fail: Fail): readonly Json[] {
  const { Version: version = "2012-10-17", Id: id = "", Statement: stated } = policy;
  const known = Object.keys(policy).every((name) => topElements.has(name));
  if (!known || (version !== "2012-10-17" && version !== "2008-10-17")) fail("syntax");
  if (typeof id !== "string") fail("syntax");
  const statements: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
  if (statements.length === 0 || !statements.every(isObject)) return fail("syntax", "Statement");
  for (const statement of statements) checkStatementSyntax(statement, fail);
  return statements;
}

function checkStatementSyntax(statement: Json, fail: Fail): void {
  const { Sid: sid = "", Effect: effect, Condition: condition = {} } = statement;
  if (!Object.keys(statement).every((name) => elements.has(name)) || typeof sid !== "string") fail("syntax");
  if (typeof effect !== "string" || !/^(allow|deny)$/i.test(effect)) fail("syntax", "Effect");
  for (const name of ["Action", "Resource"]) {
    if (statement[name] !== undefined && statement[`Not${name}`] !== undefined) fail("syntax", name);
    for (const value of [statement[name], statement[`Not${name}`]]) if (!isTexts(value)) fail("syntax", name);
  }
  if (!isObject(condition)) return fail("syntax", "Condition");
  for (const [operator, keys] of Object.entries(condition)) checkConditionSyntax(operator, keys, fail);
}

function checkConditionSyntax(operator: string, keys: unknown, fail: Fail): void {
  if (!isObject(keys)) return fail("syntax", "Condition");
  const values = Object.values(keys).flat();
  if (!values.every((value) => ["string", "boolean", "number"].includes(typeof value))) fail("syntax", "Condition");
  const name = plainOperator(operator);
  const known = operators.has(name) || (name === "Null" && !operator.endsWith("IfExists"));
  // An unknown operator with nothing to compare is overlooked.
  if (!known && Object.keys(keys).length > 0) fail("syntax", "Condition");
}

function checkLegacy(statement: Json, fail: Fail): void {
  if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") fail("legacy");
  for (const [operator, keys] of Object.entries((statement["Condition"] as Json | undefined) ?? {})) {
    if (!plainOperator(operator).startsWith("Date")) continue;
    const values = Object.values(keys as Json).flat();
    if (!values.every((value) => isPolicyDate(String(value)))) fail("legacy");
  }
}

/** The first resource that is not as it should be; the older parser stops at those that it sees before. */
function firstResourceFault(statements: readonly Json[], fail: Fail): ReturnType<typeof resourceFault> {
  for (const statement of statements) {
    const resources = listOf(statement, "Resource");
    for (const resource of resources) {
      const fault = resourceFault(resource);
      if (fault !== undefined) return fault;
    }
    if (!resources.every(isLegacyResource)) fail("legacy");
  }
  return undefined;
}

function checkSids(statements: readonly Json[], fail: Fail): void {
  const sids = statements.map((each) => each["Sid"] as string | undefined).filter(Boolean) as string[];
  if (!sids.every((sid) => /^[0-9A-Za-z]*$/.test(sid))) fail("sid");
  if (new Set(sids).size < sids.length) fail("sidNotUnique");
}

function checkAction(action: string, fail: Fail): void {
  const [vendor = "", ...rest] = action.split(":");
  if (action === "*") return;
  if (rest.length === 0) fail("action", action);
  if (rest.length > 1) fail("actionColons");
  if (vendor !== "*" && !/^[a-z0-9.-]*$/i.test(vendor)) fail("vendor", vendor);
}

/** `Action` or `NotAction`, `Resource` or `NotResource`, as a list. */
function listOf(statement: Json, name: "Action" | "Resource"): readonly string[] {
  const value = statement[name] ?? statement[`Not${name}`] ?? [];
  return Array.isArray(value) ? (value as string[]) : [value as string];
}

function plainOperator(operator: string): string {
  return operator.replace(/^(ForAllValues|ForAnyValue):/, "").replace(/IfExists$/, "");
}

function isTexts(value: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value ?? ""];
  return list.every((entry) => typeof entry === "string");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
