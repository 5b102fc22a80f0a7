/** Managed policies: create, get, list, delete, and who has them. */
import { awsManagedPolicies, type AwsManagedPolicy } from "../../../kernel/identity/aws-managed-policies.ts";
import type { PolicyAttachmentRow } from "../../../kernel/identity/attachments.ts";
import { managedPolicies, type ManagedPolicyRow } from "../../../kernel/identity/managed-policies.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Access, InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { onNew } from "../access.ts";
import { deleteConflict, entityAlreadyExists, limitExceeded } from "../errors.ts";
import { managedPolicySize, policiesPerAccount } from "../limits.ts";
import {
  allUses,
  arnOfPolicy,
  attachmentsOf,
  findPolicy,
  policyDetail,
  policySummary,
  requireOwnPolicy,
  requirePolicy,
  useOf,
  type PolicyUse,
} from "../managed-policy.ts";
import { pageOf } from "../paging.ts";
import { isBelow, newUniqueId, pathOrRoot } from "../paths.ts";
import { checkManagedPolicy, policySize } from "../policy-document.ts";
import { findPrincipal, groupKind, roleKind, userKind, type PrincipalRow } from "../principal-kinds.ts";
import { checkQuota } from "../quota.ts";
import { tagKeysOf, tagsFrom, tagsMember } from "../tags.ts";

type AnyPolicy = ManagedPolicyRow | AwsManagedPolicy;

/** A question about a policy, with its tags. */
export const onPolicy =
  (action: string): Access<{ readonly PolicyArn: string }> =>
  async (context, { PolicyArn: arn }) => {
    const { accountId } = context.caller;
    const row = await context.store.read((reader) => findPolicy(reader, accountId, arn));
    const conditionKeys = tagKeysOf(row?.tags);
    return [{ action: `iam:${action}`, resource: arn, conditionKeys }];
  };

/** Throws MalformedPolicyDocument, or LimitExceeded for a document that is too long. */
export function checkManagedDocument(text: string): void {
  checkManagedPolicy(text);
  if (policySize(text) > managedPolicySize) throw limitExceeded("PolicySize", managedPolicySize);
}

export const createPolicy: OperationDefinition<Iam, "CreatePolicy"> = {
  access: onNew("CreatePolicy", "policy", (input) => input.PolicyName),
  invoke: async (context, input) => {
    const row = newPolicy(context, input);
    await checkQuota(context, managedPolicies, { name: "PoliciesPerAccount", limit: policiesPerAccount });
    await context.store.transact(async (tx) => {
      if (await tx.get(managedPolicies, managedPolicies.key(row))) throw entityAlreadyExists("policy", row.policyName);
      tx.put(managedPolicies, row);
    });
    return { Policy: { ...policySummary(row), ...tagsMember(row.tags) } };
  },
};

function newPolicy(context: Context, input: InputOf<Iam, "CreatePolicy">): ManagedPolicyRow {
  const { PolicyDocument: text, Description: description } = input;
  checkManagedDocument(text);
  const now = context.clock.now();
  return {
    accountId: context.caller.accountId,
    policyName: input.PolicyName,
    policyId: newUniqueId(context, "ANPA"),
    path: pathOrRoot(input.Path),
    ...(description === undefined || description === "" ? {} : { description }),
    createdAt: now,
    updatedAt: now,
    defaultVersionId: "v1",
    versions: [{ id: "v1", text, createdAt: now }],
    nextVersion: 2,
    tags: tagsFrom(input.Tags),
  };
}

export const getPolicy: OperationDefinition<Iam, "GetPolicy"> = {
  access: onPolicy("GetPolicy"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const { accountId } = context.caller;
      const policy = await requirePolicy(reader, accountId, input.PolicyArn);
      return { Policy: policyDetail(policy, await useOf(reader, accountId, input.PolicyArn)) };
    }),
};

/** The customer's policies come before AWS's own. */
export const listPolicies: OperationDefinition<Iam, "ListPolicies"> = {
  access: (_, input) => [{ action: "iam:ListPolicies", resource: `policy path ${input.PathPrefix ?? "/"}` }],
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const { accountId } = context.caller;
      const uses = await allUses(reader, accountId);
      const policies = await policiesInScope(reader, accountId, input.Scope);
      const wanted = policies.filter(
        (policy) => isBelow(policy.path, input.PathPrefix) && isUsed(input, uses.get(arnOfPolicy(policy))),
      );
      const page = pageOf(wanted, input, arnOfPolicy);
      return {
        Policies: page.items.map((policy) => policySummary(policy, uses.get(arnOfPolicy(policy)))),
        ...page.output,
      };
    }),
};

async function policiesInScope(reader: Reader, accountId: string, scope = "All"): Promise<readonly AnyPolicy[]> {
  const own =
    scope === "AWS" ? [] : await reader.range(managedPolicies, { prefix: [accountId], limit: policiesPerAccount });
  return scope === "Local" ? own : [...own, ...awsManagedPolicies()];
}

function isUsed(input: InputOf<Iam, "ListPolicies">, use: PolicyUse | undefined): boolean {
  const { attachments = 0, boundaries = 0 } = use ?? {};
  switch (input.PolicyUsageFilter) {
    case "PermissionsBoundary":
      return boundaries > 0;
    case "PermissionsPolicy":
      return attachments > 0 || (input.OnlyAttached !== true && boundaries === 0);
    default:
      return input.OnlyAttached !== true || attachments > 0;
  }
}

/** The versions other than the default one have to be gone. */
export const deletePolicy: OperationDefinition<Iam, "DeletePolicy"> = {
  access: onPolicy("DeletePolicy"),
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    await context.store.transact(async (tx) => {
      const row = await requireOwnPolicy(tx, accountId, input.PolicyArn, "delete policies");
      const attached = await attachmentsOf(tx, accountId, input.PolicyArn);
      if (attached.length > 0) throw deleteConflict("Cannot delete a policy attached to entities.");
      if (row.versions.length > 1) {
        throw deleteConflict(
          "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. " +
            "The default version is deleted with the policy.",
        );
      }
      tx.delete(managedPolicies, managedPolicies.key(row));
    });
    return {};
  },
};

/** One page holds groups, roles and users, in this order. */
export const listEntitiesForPolicy: OperationDefinition<Iam, "ListEntitiesForPolicy"> = {
  access: onPolicy("ListEntitiesForPolicy"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const { accountId } = context.caller;
      const missing = `Policy ${input.PolicyArn} does not exist or is not attachable.`;
      await requirePolicy(reader, accountId, input.PolicyArn, missing);
      const rows = (await attachmentsOf(reader, accountId, input.PolicyArn)).filter((row) => isAsked(row, input));
      const entities = await entitiesOf(reader, rows, input.PathPrefix);
      const page = pageOf(entities, input, ({ row, name }) => `${row.entity}/${name}`);
      const named = (entity: PolicyAttachmentRow["entity"]) => page.items.filter(({ row }) => row.entity === entity);
      return {
        PolicyGroups: named("Group").map(({ name, id }) => ({ GroupName: name, GroupId: id })),
        PolicyUsers: named("User").map(({ name, id }) => ({ UserName: name, UserId: id })),
        PolicyRoles: named("Role").map(({ name, id }) => ({ RoleName: name, RoleId: id })),
        ...page.output,
      };
    }),
};

function isAsked(row: PolicyAttachmentRow, input: InputOf<Iam, "ListEntitiesForPolicy">): boolean {
  const { EntityFilter: entity, PolicyUsageFilter: usage } = input;
  if (entity !== undefined && row.entity !== entity) return false;
  return usage === undefined || (usage === "PermissionsBoundary") === (row.use === "boundary");
}

interface Entity {
  readonly row: PolicyAttachmentRow;
  readonly name: string;
  readonly id: string;
}

/** Those that are below a path; one that has the policy in both ways stands once. */
async function entitiesOf(
  reader: Reader,
  rows: readonly PolicyAttachmentRow[],
  pathPrefix: string | undefined,
): Promise<Entity[]> {
  const found = new Map<string, Entity>();
  for (const row of rows) {
    const principal = await principalOf(reader, row);
    if (principal === undefined || !isBelow(principal.path, pathPrefix)) continue;
    found.set(`${row.entity}/${row.name.toLowerCase()}`, { row, ...nameAndId(principal) });
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity);
}

function principalOf(reader: Reader, row: PolicyAttachmentRow): Promise<PrincipalRow | undefined> {
  const { accountId, name } = row;
  if (row.entity === "User") return findPrincipal(userKind, reader, accountId, name);
  return row.entity === "Group"
    ? findPrincipal(groupKind, reader, accountId, name)
    : findPrincipal(roleKind, reader, accountId, name);
}

function nameAndId(row: PrincipalRow): Pick<Entity, "name" | "id"> {
  if ("userName" in row) return { name: row.userName, id: row.userId };
  return "groupName" in row ? { name: row.groupName, id: row.groupId } : { name: row.roleName, id: row.roleId };
}
