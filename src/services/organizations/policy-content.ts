/** Whether a policy's text is what its type wants: IAM's language for control policies, operators for the others. */
import type { RegionSettings } from "../../kernel/context.ts";
import type { OrganizationPolicyType } from "../../kernel/identity/organization.ts";
import { checkPolicy } from "../../kernel/policy/check-policy.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import { constraintViolation, malformedPolicy } from "./errors.ts";
import { controlOperator, isNode, type SourceNode } from "./policy-merge.ts";
import { factsOf, policyTypes } from "./policy-types.ts";
import { checkTagPolicy } from "./tag-policy.ts";

/** Throws ConstraintViolationException for a text that is too long, MalformedPolicyDocumentException for one that is wrong. */
export function checkPolicyContent(
  text: string,
  type: OrganizationPolicyType,
  quotas: RegionSettings["organizationQuotas"],
): void {
  if (text.length > factsOf(type, quotas).maxCharacters) {
    throw constraintViolation("POLICY_CONTENT_LIMIT_EXCEEDED", "You have exceeded the maximum policy size.");
  }
  if (type === "SERVICE_CONTROL_POLICY") checkControl(text, "serviceControl");
  else if (type === "RESOURCE_CONTROL_POLICY") checkControl(text, "resourceControl");
  else checkManagement(parseSource(text), type);
}

function checkControl(text: string, use: "serviceControl" | "resourceControl"): void {
  try {
    checkPolicy(text, use);
  } catch (error) {
    if (error instanceof PolicyError) throw malformedPolicy();
    throw error;
  }
}

/** A management policy as JSON. Throws MalformedPolicyDocumentException when it is no object. */
export function parseSource(text: string): SourceNode {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isNode(parsed)) return parsed;
  } catch {
    // Told in one and the same way below.
  }
  throw malformedPolicy();
}

function checkManagement(document: SourceNode, type: OrganizationPolicyType): void {
  const { topLevel } = policyTypes[type];
  const names = Object.keys(document).filter((name) => !name.startsWith("@@"));
  if (names.length !== 1 || (topLevel !== undefined && names[0]?.toLowerCase() !== topLevel)) throw malformedPolicy();
  checkNode(document);
  if (type === "TAG_POLICY") checkTagPolicy(document);
}

/** Every leaf is under an operator, and no element stands twice. */
function checkNode(node: SourceNode): void {
  const seen = new Set<string>();
  for (const [stated, value] of Object.entries(node)) {
    const name = stated.toLowerCase();
    if (name === "" || seen.has(name)) throw malformedPolicy();
    seen.add(name);
    if (name.startsWith("@@")) checkOperator(name, value);
    else if (isNode(value)) checkNode(value);
    else throw malformedPolicy();
  }
  const sets = [...seen].some((name) => name.startsWith("@@") && name !== controlOperator);
  if (sets && [...seen].some((name) => !name.startsWith("@@"))) throw malformedPolicy();
}

const controls: readonly string[] = ["@@all", "@@none", "@@assign", "@@append", "@@remove"];

function checkOperator(name: string, value: unknown): void {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (name === controlOperator) {
    const named = list.map((one) => String(one).toLowerCase());
    const alone = named.includes("@@none") && named.length > 1;
    const known = named.length > 0 && named.every((one) => controls.includes(one));
    if (!Array.isArray(value) || !known || alone || new Set(list).size !== list.length) throw malformedPolicy();
    return;
  }
  if (name !== "@@assign" && name !== "@@append" && name !== "@@remove") throw malformedPolicy();
  if (name !== "@@assign" && (!Array.isArray(value) || list.length === 0)) throw malformedPolicy();
  if (list.some((one) => typeof one === "object" && one !== null)) throw malformedPolicy();
}
