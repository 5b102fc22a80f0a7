/** Whom a report of last uses is about: a user, group, role or policy, and the users and roles behind it. */
import { awsManagedPolicy } from "../../../../kernel/identity/aws-managed-policies.ts";
import {
  groupMembers,
  groupArn,
  principalKey,
  roleArn,
  roles,
  userArn,
  users,
} from "../../../../kernel/identity/principals.ts";
import type { PolicyDocument } from "../../../../kernel/policy/document.ts";
import type { Reader } from "../../../../kernel/store.ts";
import type { EntityInfo } from "../../../../generated/iam.ts";
import { noSuchEntity } from "../../errors.ts";
import { attachmentsOf, findPolicy } from "../../managed-policy.ts";
import { allRows } from "../quotas.ts";
import { identityPoliciesOf, requirePrincipal } from "../simulator/principal-policies.ts";
import { storedPolicy } from "../simulator/source-policy.ts";

/** An entity with what its report needs. */
export interface AccessEntity {
  readonly arn: string;
  readonly documents: readonly PolicyDocument[];
  /** The users and roles that use services by it. */
  readonly members: readonly EntityInfo[];
}

/** Finds the entity behind an ARN. Throws InvalidInput, NoSuchEntity. */
export async function requireAccessEntity(reader: Reader, accountId: string, arn: string): Promise<AccessEntity> {
  if (/^arn:aws:iam::(aws|\d{12}):policy\//.test(arn)) return policyEntity(reader, accountId, arn);
  const principal = await requirePrincipal(reader, accountId, arn);
  const documents = (await identityPoliciesOf(reader, principal)).map((policy) => policy.document);
  if (principal.kind === "group") {
    const members = await membersOf(reader, accountId, principal.row.groupName);
    return { arn: groupArn(principal.row), documents, members };
  }
  const name = principal.kind === "user" ? principal.row.userName : principal.row.roleName;
  const member = await findMember(reader, accountId, { kind: principal.kind, name });
  return { arn: member?.Arn ?? arn, documents, members: member ? [member] : [] };
}

async function policyEntity(reader: Reader, accountId: string, arn: string): Promise<AccessEntity> {
  const own = await findPolicy(reader, accountId, arn);
  const text = own?.versions.find((one) => one.id === own.defaultVersionId)?.text ?? awsManagedPolicy(arn)?.text;
  if (text === undefined) throw noSuchEntity("policy", arn);
  const members = new Map<string, EntityInfo>();
  for (const { use, entity, name } of await attachmentsOf(reader, accountId, arn)) {
    if (use !== "policy") continue;
    const found =
      entity === "Group"
        ? await membersOf(reader, accountId, name)
        : [await findMember(reader, accountId, { kind: entity === "User" ? "user" : "role", name })];
    for (const member of found) if (member?.Arn !== undefined) members.set(member.Arn, member);
  }
  return { arn, documents: [storedPolicy(arn, "IAM Policy", text).document], members: [...members.values()] };
}

async function membersOf(reader: Reader, accountId: string, groupName: string): Promise<EntityInfo[]> {
  const prefix = [accountId, groupName.toLowerCase()];
  const rows = await reader.range(groupMembers, { prefix, limit: allRows });
  const found = await Promise.all(
    rows.map((row) => findMember(reader, accountId, { kind: "user", name: row.userName })),
  );
  return found.filter((member) => member !== undefined);
}

async function findMember(
  reader: Reader,
  accountId: string,
  { kind, name }: { readonly kind: "user" | "role"; readonly name: string },
): Promise<EntityInfo | undefined> {
  const key = principalKey(accountId, name);
  if (kind === "user") {
    const row = await reader.get(users, key);
    return row && { Arn: userArn(row), Name: row.userName, Type: "USER", Id: row.userId, Path: row.path };
  }
  const row = await reader.get(roles, key);
  return row && { Arn: roleArn(row), Name: row.roleName, Type: "ROLE", Id: row.roleId, Path: row.path };
}
