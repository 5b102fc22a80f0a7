/** The tree of an organization: finding its nodes, and putting accounts into it and taking them out. */
import { accounts } from "../../kernel/identity.ts";
import {
  memberships,
  organizationalUnits,
  policyTargets,
  type MembershipRow,
  type OrganizationRow,
  type OrganizationalUnitRow,
  type PolicyTargetRow,
} from "../../kernel/identity/organization.ts";
import { assert, type AwsError } from "../../kernel/errors.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { accountNotFound, organizationalUnitNotFound, targetNotFound } from "./errors.ts";
import { policyTypes } from "./policy-types.ts";

/** More rows than an organization may have of anything. */
export const everything = 100_000;

/** A member of the organization. */
export async function requireMember(
  reader: Reader,
  organization: OrganizationRow,
  accountId: string,
): Promise<MembershipRow> {
  const row = await reader.get(memberships, [accountId]);
  if (row?.organizationId !== organization.id) throw accountNotFound();
  return row;
}

/** A unit of the organization. */
export async function requireUnit(
  reader: Reader,
  organization: OrganizationRow,
  id: string,
): Promise<OrganizationalUnitRow> {
  const row = await reader.get(organizationalUnits, [id]);
  if (row?.organizationId !== organization.id) throw organizationalUnitNotFound();
  return row;
}

/** Throws `missing` unless the id is the organization's root or one of its units. */
export async function requireParent(
  reader: Reader,
  organization: OrganizationRow,
  id: string,
  missing: () => AwsError,
): Promise<void> {
  if (id === organization.rootId) return;
  const unit = await reader.get(organizationalUnits, [id]);
  if (unit?.organizationId !== organization.id) throw missing();
}

/** Whether a root, unit or account is in the organization. */
async function isTarget(reader: Reader, organization: OrganizationRow, id: string): Promise<boolean> {
  if (id === organization.rootId) return true;
  const row = id.startsWith("ou-") ? await reader.get(organizationalUnits, [id]) : await reader.get(memberships, [id]);
  return row?.organizationId === organization.id;
}

/** What is attached to a root, unit or account. Throws TargetNotFoundException when it is not in the organization. */
export async function requireTarget(
  reader: Reader,
  organization: OrganizationRow,
  id: string,
): Promise<PolicyTargetRow> {
  if (!(await isTarget(reader, organization, id))) throw targetNotFound();
  return (await reader.get(policyTargets, [id])) ?? { organizationId: organization.id, targetId: id, policies: [] };
}

/** A new node of the tree gets the policies that allow everything, of each type that is enabled. */
export function attachFullAccess(tx: Transaction, organization: OrganizationRow, targetId: string): void {
  const policies: PolicyTargetRow["policies"][number][] = [];
  for (const type of organization.enabledPolicyTypes) {
    const id = policyTypes[type].fullAccess;
    if (id !== undefined) policies.push({ id, type });
  }
  tx.put(policyTargets, { organizationId: organization.id, targetId, policies });
}

/** Takes an account into the organization; it begins under the root. */
export async function join(
  tx: Transaction,
  organization: OrganizationRow,
  member: Pick<MembershipRow, "accountId" | "isManagement" | "joinedAt" | "joinedMethod" | "tags">,
): Promise<void> {
  const account = await tx.get(accounts, [member.accountId]);
  assert(account, "who joins an organization is an account");
  tx.put(accounts, { ...account, organizationId: organization.id });
  tx.put(memberships, { ...member, organizationId: organization.id, parentId: organization.rootId, state: "ACTIVE" });
  attachFullAccess(tx, organization, member.accountId);
}

/** Lets an account go, with its tags and what was attached to it. */
export async function leave(tx: Transaction, accountId: string): Promise<void> {
  const account = await tx.get(accounts, [accountId]);
  if (account) {
    const { organizationId: _, ...alone } = account;
    tx.put(accounts, alone);
  }
  tx.delete(memberships, [accountId]);
  tx.delete(policyTargets, [accountId]);
}

/** All members, by account id. */
export async function membersOf(reader: Reader, organization: OrganizationRow): Promise<MembershipRow[]> {
  return reader.indexRange(memberships, "organization", { prefix: [organization.id], limit: everything });
}
