/** What an organization says over its accounts: its policies level by level, and the condition keys that name it. */
import type { Caller } from "../caller.ts";
import { accounts } from "../identity.ts";
import type { PolicyDocument } from "../policy/document.ts";
import type { ConditionKeys } from "../policy/keys.ts";
import { parsePolicyCached } from "../policy/parse.ts";
import type { Reader } from "../store.ts";
import { organizationPolicies, policyTargets } from "./organization.ts";
import { organizationPath } from "./organization-tree.ts";

/** The kinds of policies that decide over requests. */
type ControlPolicyType = "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY";

/**
 * One list of documents a level, from the root to the account; undefined where such policies do not reach: outside of
 * organizations, in the management account, or while the type is not enabled.
 */
export async function organizationLevels(
  reader: Reader,
  accountId: string,
  type: ControlPolicyType,
  names: Map<PolicyDocument, string>,
): Promise<PolicyDocument[][] | undefined> {
  const place = await organizationPath(reader, accountId);
  if (!place || place.membership.isManagement || !place.organization.enabledPolicyTypes.includes(type))
    return undefined;
  const levels: PolicyDocument[][] = [];
  for (const targetId of place.levels) levels.push(await documentsOf(reader, targetId, type, names));
  return levels;
}

/** The policies of one type that are attached to one target itself. */
async function documentsOf(
  reader: Reader,
  targetId: string,
  type: ControlPolicyType,
  names: Map<PolicyDocument, string>,
): Promise<PolicyDocument[]> {
  const target = await reader.get(policyTargets, [targetId]);
  const documents: PolicyDocument[] = [];
  for (const attached of target?.policies ?? []) {
    if (attached.type !== type) continue;
    const policy = await reader.get(organizationPolicies, [target?.organizationId ?? "", attached.id]);
    if (!policy) continue;
    const document = parsePolicyCached(policy.text, type === "SERVICE_CONTROL_POLICY" ? "serviceControl" : "resource");
    names.set(document, policy.id);
    documents.push(document);
  }
  return documents;
}

/** `aws:PrincipalOrgID` and `…OrgPaths` of the caller, `aws:ResourceOrgID` and `…OrgPaths` of who owns the resource. */
export async function organizationKeys(reader: Reader, caller: Caller, ownerId: string): Promise<ConditionKeys> {
  const mine = caller.organizationId === undefined ? undefined : await pathOf(reader, caller.accountId);
  const theirs = ownerId === caller.accountId ? mine : await foreignPath(reader, ownerId);
  return {
    ...(mine ? { "aws:PrincipalOrgID": mine.id, "aws:PrincipalOrgPaths": [mine.path] } : {}),
    ...(theirs ? { "aws:ResourceOrgID": theirs.id, "aws:ResourceOrgPaths": [theirs.path] } : {}),
  };
}

/** `aws:…OrgID` and `aws:…OrgPaths` of one account, for who is asked about besides the principal; none outside of organizations. */
export async function organizationKeysOf(
  reader: Reader,
  whose: "Resource" | "Source",
  accountId: string,
): Promise<ConditionKeys> {
  const path = await pathOf(reader, accountId);
  return path ? { [`aws:${whose}OrgID`]: path.id, [`aws:${whose}OrgPaths`]: [path.path] } : {};
}

async function foreignPath(reader: Reader, accountId: string): Promise<{ id: string; path: string } | undefined> {
  const account = await reader.get(accounts, [accountId]);
  return account?.organizationId === undefined ? undefined : pathOf(reader, accountId);
}

/** `o-a1b2c3/r-ab12/ou-ab12-11111111/`: the account itself is not part of it (IAM guide, "aws:PrincipalOrgPaths"). */
async function pathOf(reader: Reader, accountId: string): Promise<{ id: string; path: string } | undefined> {
  const place = await organizationPath(reader, accountId);
  if (!place) return undefined;
  const { id } = place.organization;
  return { id, path: `${[id, ...place.levels.slice(0, -1)].join("/")}/` };
}
