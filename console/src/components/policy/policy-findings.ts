/** What is worth saying about a policy while it is written: where the service would refuse it, and what may not be meant. */
import { jsonFault } from "./json-fault.ts";
import { isKnownAction, type CatalogService } from "./action-catalog.ts";
import { isPolicy, readPolicy, type EditedStatement } from "./policy-model.ts";
import { placeAt, statementRanges, type TextPlace } from "./text-place.ts";

/** What is found; `findingMessages` has a text for each. */
export type FindingKind =
  | "notJson"
  | "notPolicy"
  | "refused"
  | "noStatement"
  | "noAction"
  | "noResource"
  | "noPrincipal"
  | "principal"
  | "oldVersion"
  | "unknownAction"
  | "everything"
  | "passRole"
  | "allowWithNot"
  | "noValue"
  | "sameSid"
  | "topElement"
  | "noOperator"
  | "unknownOperator"
  | "besideOperator"
  | "needsList";

/** How bad it is: an error keeps the policy from being stored. */
export type FindingLevel = "error" | "security" | "warning";

/** One finding and its place. */
export interface Finding {
  readonly kind: FindingKind;
  readonly level: FindingLevel;
  /** What it is about: an action, a sentence of the service. */
  readonly detail: string;
  readonly place: TextPlace | undefined;
}

/** What a policy is for: principals are named in trust and resource policies, and only there. */
export type PolicyPurpose = "identity" | "trust" | "resource" | "serviceControl" | "resourceControl";

/** Findings that need no service, in the order of the text. */
export function findingsOf(text: string, purpose: PolicyPurpose, catalog: readonly CatalogService[] = []): Finding[] {
  const policy = readPolicy(text);
  if (!isPolicy(policy)) return [{ ...policy, level: "error", place: placeOfProblem(text, policy.detail) }];
  const found: Finding[] = [];
  const top = { line: 1, column: 1 };
  if (policy.statements.length === 0) found.push({ kind: "noStatement", level: "error", detail: "", place: top });
  if (policy.version !== "2012-10-17") {
    found.push({
      kind: "oldVersion",
      level: "warning",
      detail: policy.version,
      place: findText(text, "Version") ?? top,
    });
  }
  const ranges = statementRanges(text);
  const sids = new Set<string>();
  for (const [index, statement] of policy.statements.entries()) {
    const range = ranges[index] ?? { from: 0, to: text.length };
    const place = (detail: string): TextPlace => findText(text, detail, range) ?? placeAt(text, range.from);
    const issues = issuesOf(statement, purpose, catalog);
    if (statement.sid !== "" && sids.has(statement.sid)) issues.push(["sameSid", "error", statement.sid]);
    sids.add(statement.sid);
    found.push(...issues.map(([kind, level, detail]) => ({ kind, level, detail, place: place(detail) })));
  }
  return found;
}

type Issue = [FindingKind, FindingLevel, string];

function issuesOf(statement: EditedStatement, purpose: PolicyPurpose, catalog: readonly CatalogService[]): Issue[] {
  const { actions, resources, principals, conditions } = statement;
  const needsPrincipal = purpose === "trust" || purpose === "resource" || purpose === "resourceControl";
  const issues: Issue[] = [];
  if (actions.length === 0) issues.push(["noAction", "error", ""]);
  if (resources.length === 0 && purpose !== "trust") issues.push(["noResource", "error", ""]);
  if (needsPrincipal && principals.length === 0) issues.push(["noPrincipal", "error", ""]);
  if (!needsPrincipal && principals.length > 0) issues.push(["principal", "error", "Principal"]);
  for (const action of actions) {
    if (!isKnownAction(catalog, action)) issues.push(["unknownAction", "warning", action]);
  }
  for (const { key, values } of conditions) if (values.length === 0) issues.push(["noValue", "warning", key]);
  if (statement.effect === "Allow" && purpose === "identity") issues.push(...broadIssues(statement));
  return issues;
}

/** What AWS's Access Analyzer calls security warnings. */
function broadIssues({ actions, resources, isNotAction, isNotResource, conditions }: EditedStatement): Issue[] {
  const isEverywhere = resources.includes("*") && !isNotResource;
  if (isNotAction && (isEverywhere || isNotResource)) return [["allowWithNot", "security", "NotAction"]];
  if (!isEverywhere || isNotAction || conditions.length > 0) return [];
  if (actions.includes("*")) return [["everything", "security", "*"]];
  const pass = actions.find((action) => ["iam:passrole", "iam:*", "iam:pass*"].includes(action.toLowerCase()));
  return pass === undefined ? [] : [["passRole", "security", pass]];
}

function placeOfProblem(text: string, detail: string): TextPlace | undefined {
  const offset = jsonFault(text);
  return offset === undefined ? findText(text, detail) : placeAt(text, offset);
}

function findText(text: string, wanted: string, { from, to } = { from: 0, to: text.length }): TextPlace | undefined {
  if (wanted === "") return undefined;
  const at = text.indexOf(`"${wanted}"`, from);
  return at === -1 || at >= to ? undefined : placeAt(text, at);
}

/** Elements that sentences speak of without meaning a place. */
const elements: ReadonlySet<string> = new Set(
  "Action Condition Effect Principal Resource Statement Version".split(" "),
);

/**
 * A service's refusal as a finding. Its sentence may name what it dislikes (`Resource x must be in ARN format or "*".`): where
 * that stands is the place.
 */
export function refusalFinding(text: string, sentence: string): Finding {
  const words = sentence.replace(/^Invalid policy document in \S+: /, "");
  const named = words
    .split(/\s+/)
    .map((word) => word.replace(/^["']|["',.]+$/g, ""))
    .filter((word) => word.length > 1 && !elements.has(word))
    .sort((a, b) => b.length - a.length);
  const place = named.map((word) => findText(text, word)).find((one) => one !== undefined);
  return { kind: "refused", level: "error", detail: words, place };
}
