/** The policies of a user, group or role with their texts: what SimulatePrincipalPolicy starts from. */
import { awsManagedPolicy } from "../../../../kernel/identity/aws-managed-policies.ts";
import {
  groupArn,
  groups,
  principalKey,
  roleArn,
  roles,
  userArn,
  users,
  type GroupRow,
  type RoleRow,
  type UserRow,
} from "../../../../kernel/identity/principals.ts";
import type { Reader } from "../../../../kernel/store.ts";
import { invalidInput, noSuchEntity } from "../../errors.ts";
import { findPolicy } from "../../managed-policy.ts";
import { storedPolicy, type SourcePolicy, type SourceType } from "./source-policy.ts";

/** Whose policies are simulated. */
export type SimulatedPrincipal =
  | { readonly kind: "user"; readonly row: UserRow }
  | { readonly kind: "group"; readonly row: GroupRow }
  | { readonly kind: "role"; readonly row: RoleRow };

/** Where a policy is attached, or that it lives within a principal: what exclusions speak of. */
export interface OwnedPolicy extends SourcePolicy {
  /** Of managed policies. */
  readonly arn?: string;
  /** Of inline policies: `user/NAME/POLICY`. */
  readonly inline?: string;
}

/** The principal behind an ARN of the account; one at another path is another one. Throws InvalidInput, NoSuchEntity. */
export async function requirePrincipal(reader: Reader, accountId: string, arn: string): Promise<SimulatedPrincipal> {
  const { kind, name } = entityOf(accountId, arn);
  const principal = await findPrincipal(reader, accountId, arn);
  if (principal === undefined) throw noSuchEntity(kind, name);
  return principal;
}

/** The same; undefined when the account has no such principal. Throws InvalidInput. */
export async function findPrincipal(
  reader: Reader,
  accountId: string,
  arn: string,
): Promise<SimulatedPrincipal | undefined> {
  const { kind, name } = entityOf(accountId, arn);
  const key = principalKey(accountId, name);
  if (kind === "user") {
    const row = await reader.get(users, key);
    return row && userArn(row) === arn ? { kind, row } : undefined;
  }
  if (kind === "group") {
    const row = await reader.get(groups, key);
    return row && groupArn(row) === arn ? { kind, row } : undefined;
  }
  const row = await reader.get(roles, key);
  return row && roleArn(row) === arn ? { kind, row } : undefined;
}

interface Entity {
  readonly kind: SimulatedPrincipal["kind"];
  readonly name: string;
}

function entityOf(accountId: string, arn: string): Entity {
  const match = /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:.*\/)?([^/]+)$/.exec(arn);
  const [, owner, kind, name = ""] = match ?? [];
  if (owner !== accountId) throw invalidInput(`Invalid Entity Arn: ${arn}`);
  return { kind: kind === "user" || kind === "group" ? kind : "role", name };
}

/** Inline and managed policies of the principal, and for a user those of its groups. */
export async function identityPoliciesOf(reader: Reader, principal: SimulatedPrincipal): Promise<OwnedPolicy[]> {
  if (principal.kind !== "user") return ownPolicies(reader, principal);
  const policies = await ownPolicies(reader, principal);
  for (const name of principal.row.groups) {
    const row = await reader.get(groups, principalKey(principal.row.accountId, name));
    if (row) policies.push(...(await ownPolicies(reader, { kind: "group", row })));
  }
  return policies;
}

/** The principal's permissions boundary. */
export async function boundaryOf(reader: Reader, principal: SimulatedPrincipal): Promise<SourcePolicy | undefined> {
  const arn = principal.kind === "group" ? undefined : principal.row.boundary;
  return arn === undefined
    ? undefined
    : managed(reader, { accountId: principal.row.accountId, arn, type: "Permissions Boundary Policy" });
}

/** The principal's name. */
function nameOf(principal: SimulatedPrincipal): string {
  if (principal.kind === "user") return principal.row.userName;
  return principal.kind === "group" ? principal.row.groupName : principal.row.roleName;
}

async function ownPolicies(reader: Reader, principal: SimulatedPrincipal): Promise<OwnedPolicy[]> {
  const { kind, row } = principal;
  const name = nameOf(principal);
  const policies: OwnedPolicy[] = row.inlinePolicies.map((policy) => ({
    ...storedPolicy(`${kind}_${name}_${policy.name}`, "IAM Policy", policy.text),
    inline: `${kind}/${name}/${policy.name}`,
  }));
  for (const arn of row.attachedPolicies) {
    const policy = await managed(reader, { accountId: row.accountId, arn, type: "IAM Policy" });
    if (policy) policies.push({ ...policy, arn });
  }
  return policies;
}

async function managed(
  reader: Reader,
  wanted: { readonly accountId: string; readonly arn: string; readonly type: SourceType },
): Promise<SourcePolicy | undefined> {
  const own = await findPolicy(reader, wanted.accountId, wanted.arn);
  const found = own ?? awsManagedPolicy(wanted.arn);
  const text = own?.versions.find((one) => one.id === own.defaultVersionId)?.text ?? (found as { text?: string })?.text;
  return found && text !== undefined ? storedPolicy(found.policyName, wanted.type, text) : undefined;
}
