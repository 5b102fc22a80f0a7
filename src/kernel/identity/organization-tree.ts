/** Readings of an organization's tree: where an account hangs, which policies bound it, whose bill it is on. */
import type { Reader } from "../store.ts";
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  organizations,
  policyTargets,
  type MembershipRow,
  type OrganizationPolicyType,
  type OrganizationRow,
} from "./organization.ts";

/** An account's place. */
export interface OrganizationPath {
  readonly organization: OrganizationRow;
  readonly membership: MembershipRow;
  /** Ids from the root over the organizational units down to the account itself. */
  readonly levels: readonly string[];
}

/** An organization is at most five units deep; a longer chain would be a loop. */
const longestChain = 16;

/** Where an account hangs; undefined when it is in no organization. */
export async function organizationPath(reader: Reader, accountId: string): Promise<OrganizationPath | undefined> {
  const get = getterOf(reader);
  const membership = await get(memberships, [accountId]);
  if (membership === undefined) return undefined;
  const organization = await get(organizations, [membership.organizationId]);
  if (organization === undefined) return undefined;
  const chain = await chainOf(reader, organization.rootId, membership.parentId);
  return { organization, membership, levels: [...chain, accountId] };
}

/** Ids from the root down to `id`, which is a root or a unit. */
export async function chainOf(reader: Reader, rootId: string, id: string): Promise<readonly string[]> {
  const get = getterOf(reader);
  const upwards: string[] = [];
  let at = id;
  while (at !== rootId && upwards.length < longestChain) {
    upwards.push(at);
    const unit = await get(organizationalUnits, [at]);
    if (unit === undefined) break;
    at = unit.parentId;
  }
  return [rootId, ...upwards.reverse()];
}

/** Who pays for an account, and the accounts on the same bill, by id; an account that stands alone pays for itself. */
export async function familyOf(
  reader: Reader,
  accountId: string,
): Promise<{ readonly payer: string; readonly members: readonly string[] }> {
  const get = getterOf(reader);
  const membership = await get(memberships, [accountId]);
  const organization = membership && (await get(organizations, [membership.organizationId]));
  if (organization === undefined) return { payer: accountId, members: [accountId] };
  const rows = await reader.indexRange(memberships, "organization", { prefix: [organization.id], limit: 100_000 });
  return { payer: organization.managementAccountId, members: rows.map((row) => row.accountId) };
}

/** Texts of the policies of one type that are attached to one target itself. */
export async function policyTextsOf(reader: Reader, targetId: string, type: OrganizationPolicyType): Promise<string[]> {
  const get = getterOf(reader);
  const target = await get(policyTargets, [targetId]);
  const texts: string[] = [];
  for (const attached of target?.policies ?? []) {
    if (attached.type !== type) continue;
    const policy = await get(organizationPolicies, [target?.organizationId ?? "", attached.id]);
    if (policy !== undefined) texts.push(policy.text);
  }
  return texts;
}

/** The synchronous look where the engine has one: awaiting what is no promise costs next to nothing. */
function getterOf(reader: Reader): NonNullable<Reader["getSync"]> | Reader["get"] {
  return reader.getSync ?? ((table, key) => reader.get(table, key));
}
