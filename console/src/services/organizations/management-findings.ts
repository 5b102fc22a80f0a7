/** What an organization would refuse in a policy that is merged from the root down, told while it is written. */
import { jsonFault } from "../../components/policy/json-fault.ts";
import type { Finding, FindingKind } from "../../components/policy/policy-findings.ts";
import { placeAt } from "../../components/policy/text-place.ts";
import { topElements, type ManagementPolicyType } from "./policy-types.ts";

const operators: ReadonlySet<string> = new Set(["@@assign", "@@append", "@@remove"]);
const control = "@@operators_allowed_for_child_policies";

type Issue = readonly [kind: FindingKind, detail: string];
type JsonObject = Readonly<Record<string, unknown>>;

/** Findings in the order of the document; each keeps the policy from being stored. */
export function managementFindings(text: string, type: ManagementPolicyType): Finding[] {
  const fault = jsonFault(text);
  if (fault !== undefined) return [{ kind: "notJson", level: "error", detail: "", place: placeAt(text, fault) }];
  return issuesOf(JSON.parse(text) as unknown, type).map(([kind, detail]) => {
    const at = text.indexOf(`"${detail}"`);
    return { kind, level: "error", detail, place: at === -1 ? { line: 1, column: 1 } : placeAt(text, at) };
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function issuesOf(document: unknown, type: ManagementPolicyType): Issue[] {
  if (!isObject(document)) return [["notPolicy", "{ … }"]];
  const names = Object.keys(document).filter((name) => !name.startsWith("@@"));
  const top = topElements[type];
  const other = names.find((name) => top !== undefined && name.toLowerCase() !== top);
  if (other !== undefined || names.length !== 1) return [["topElement", other ?? top ?? ""]];
  return elementIssues(document);
}

/** Values stand under operators only; beside them stands no other element. */
function elementIssues(element: JsonObject): Issue[] {
  const names = Object.keys(element);
  const sets = names.some((name) => operators.has(name.toLowerCase()));
  return names.flatMap((name): Issue[] => {
    const value = element[name];
    const lower = name.toLowerCase();
    if (lower === control) return Array.isArray(value) ? [] : [["needsList", name]];
    if (lower.startsWith("@@")) return operatorIssues(name, value);
    if (sets) return [["besideOperator", name]];
    return isObject(value) ? elementIssues(value) : [["noOperator", name]];
  });
}

function operatorIssues(name: string, value: unknown): Issue[] {
  const lower = name.toLowerCase();
  if (!operators.has(lower)) return [["unknownOperator", name]];
  return lower === "@@assign" || Array.isArray(value) ? [] : [["needsList", name]];
}
