/** What a delegation policy may say, and the form in which it is kept. */
import { memberships, type OrganizationRow } from "../../kernel/identity/organization.ts";
import { principalKey, roles, users } from "../../kernel/identity/principals.ts";
import type { PolicyStatement } from "../../kernel/policy/document.ts";
import { parsePolicy } from "../../kernel/policy/parse.ts";
import { PolicyError } from "../../kernel/policy/policy-error.ts";
import type { Reader } from "../../kernel/store.ts";
import { constraintViolation, invalidInput } from "./errors.ts";
import { limits } from "./limits.ts";

/** What may be delegated besides readings (Organizations user guide, "Delegated administrator for AWS Organizations"). */
const delegable: ReadonlySet<string> = new Set(
  [
    "CreatePolicy",
    "UpdatePolicy",
    "DeletePolicy",
    "AttachPolicy",
    "DetachPolicy",
    "EnablePolicyType",
    "DisablePolicyType",
    "TagResource",
    "UntagResource",
  ].map((name) => `organizations:${name.toLowerCase()}`),
);

const invalidJson = () =>
  invalidInput("INVALID_RESOURCE_POLICY_JSON", "This resource-based policy contains invalid JSON.");

/**
 * The policy as AWS keeps it: without white space, accounts as the ARN of their root. Throws InvalidInputException for what
 * is no policy, names principals outside of the organization, or delegates what cannot be delegated.
 */
export async function normalizedResourcePolicy(
  reader: Reader,
  organization: OrganizationRow,
  text: string,
): Promise<string> {
  if (text.length > limits.resourcePolicyCharacters) {
    throw constraintViolation("POLICY_CONTENT_LIMIT_EXCEEDED", "You have exceeded the maximum policy size.");
  }
  for (const statement of statementsOf(text)) await checkStatement(reader, organization, statement);
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => {
    if (key !== "AWS") return value;
    return Array.isArray(value) ? value.map(rootArnOf) : rootArnOf(value);
  });
}

const rootArnOf = (principal: unknown): unknown =>
  typeof principal === "string" && /^\d{12}$/.test(principal) ? `arn:aws:iam::${principal}:root` : principal;

function statementsOf(text: string): readonly PolicyStatement[] {
  try {
    return parsePolicy(text, "resource").statements;
  } catch (error) {
    if (error instanceof PolicyError) throw invalidJson();
    throw error;
  }
}

async function checkStatement(
  reader: Reader,
  organization: OrganizationRow,
  { principals, actions, resources }: PolicyStatement,
): Promise<void> {
  if (!principals || !actions || !resources) throw invalidJson();
  for (const principal of principals.aws) {
    if (!(await isInOrganization(reader, organization, principal))) throw invalidJson();
  }
  for (const action of actions) {
    if (isDelegable(action.toLowerCase())) continue;
    throw invalidInput(
      "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
      `${action} is not a supported action for this resource-based policy.`,
    );
  }
}

/** Readings may be named by patterns, writes only one by one. */
function isDelegable(action: string): boolean {
  return delegable.has(action) || /^organizations:(describe|list)[a-z*?]*$/.test(action);
}

async function isInOrganization(reader: Reader, organization: OrganizationRow, principal: string): Promise<boolean> {
  if (principal === "*") return true;
  const named = /^(?:arn:aws:iam::)?(\d{12})(?::(root|user|role)(?:\/(?:.*\/)?([^/]+))?)?$/.exec(principal);
  const [, accountId = "", kind, name = ""] = named ?? [];
  const member = await reader.get(memberships, [accountId]);
  if (member?.organizationId !== organization.id) return false;
  if (kind === "user") return (await reader.get(users, principalKey(accountId, name))) !== undefined;
  if (kind === "role") return (await reader.get(roles, principalKey(accountId, name))) !== undefined;
  return true;
}
