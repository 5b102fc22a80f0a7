/** Roles: create, get, list, update, delete, and who may assume them. */
import { deliverEventsJob } from "../../../kernel/events.ts";
import { roleArn, roles, type RoleRow } from "../../../kernel/identity/principals.ts";
import { roleUses } from "../../../kernel/identity/key-uses.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";
import { onList, onNew, onPrincipal, policyKeys } from "../access.ts";
import { writeAttachments } from "../attachments.ts";
import { deleteConflict, entityAlreadyExists, invalidInput } from "../errors.ts";
import { rolesPerAccount } from "../limits.ts";
import { checkBoundary } from "../managed-policy.ts";
import { pageOfRows } from "../paging.ts";
import { isBelow, newUniqueId, pathOrRoot } from "../paths.ts";
import { checkTrustPolicy } from "../policy-document.ts";
import { findPrincipal, requireModifiable, requirePrincipal, roleKind } from "../principal-kinds.ts";
import { checkQuota } from "../quota.ts";
import { newRoleShape, roleDetail, roleSummary } from "../shapes.ts";
import { instanceProfiles } from "../tables.ts";
import { tagsFrom } from "../tags.ts";
import { changePrincipal, rolesNaming } from "../trusting-roles.ts";

const defaultSessionSeconds = 3_600;

/** Roles below it are out of the reach of control policies, so that nobody may put one there. */
const serviceLinkedPath = "/aws-service-role/";

const reservedPath = () =>
  invalidInput(`Path prefix '${serviceLinkedPath}' can only be used for AWS Service linked Roles`);

export const createRole: OperationDefinition<Iam, "CreateRole"> = {
  access: onNew("CreateRole", "role", (input) => input.RoleName),
  invoke: async (context, input) => {
    const { RoleName: roleName, PermissionsBoundary: boundary, Description: description } = input;
    if (input.Path?.startsWith(serviceLinkedPath) === true) throw reservedPath();
    const row: RoleRow = {
      accountId: context.caller.accountId,
      roleName,
      roleId: newUniqueId(context, "AROA"),
      path: pathOrRoot(input.Path),
      createdAt: context.clock.now(),
      trustPolicy: input.AssumeRolePolicyDocument,
      maxSessionSeconds: input.MaxSessionDuration ?? defaultSessionSeconds,
      attachedPolicies: [],
      inlinePolicies: [],
      tags: tagsFrom(input.Tags, "any"),
      ...(description === undefined || description === "" ? {} : { description }),
      ...(boundary === undefined ? {} : { boundary }),
    };
    await checkQuota(context, roles, { name: "RolesPerAccount", limit: rolesPerAccount });
    await context.store.transact(async (tx) => {
      await checkTrustPolicy(tx, row.trustPolicy);
      if (await findPrincipal(roleKind, tx, row.accountId, roleName)) throw entityAlreadyExists("role", roleName);
      if (boundary !== undefined) await checkBoundary(tx, row.accountId, boundary);
      tx.put(roles, row);
      writeAttachments(roleKind, tx, { row, present: true });
    });
    return { Role: newRoleShape(row, input.MaxSessionDuration !== undefined) };
  },
};

export const getRole: OperationDefinition<Iam, "GetRole"> = {
  access: onPrincipal(roleKind, "GetRole", policyKeys),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const row = await requirePrincipal(roleKind, reader, context, input.RoleName);
      return { Role: roleDetail(row, await reader.get(roleUses, [row.roleId])) };
    }),
};

export const listRoles: OperationDefinition<Iam, "ListRoles"> = {
  access: onList("ListRoles", "role"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const keep = (row: RoleRow) => isBelow(row.path, input.PathPrefix);
      const page = await pageOfRows(reader, roles, { accountId: context.caller.accountId, input, keep });
      return { Roles: page.items.map(roleSummary), ...page.output };
    }),
};

/** What is left out of UpdateRole stays as it is. */
export const updateRole: OperationDefinition<Iam, "UpdateRole"> = {
  access: onPrincipal(roleKind, "UpdateRole", policyKeys),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      // A service-linked role's description is the account's own (IAM user guide, "Edit a service-linked role").
      const find = input.MaxSessionDuration === undefined ? requirePrincipal : requireModifiable;
      const row = await find(roleKind, tx, context, input.RoleName);
      const maxSessionSeconds = input.MaxSessionDuration ?? row.maxSessionSeconds;
      tx.put(roles, { ...describedAs(row, input.Description ?? row.description), maxSessionSeconds });
    });
    return {};
  },
};

/** Service-linked roles may be described, too. */
export const updateRoleDescription: OperationDefinition<Iam, "UpdateRoleDescription"> = {
  access: onPrincipal(roleKind, "UpdateRoleDescription", policyKeys),
  invoke: async (context, input) => {
    const changed = await context.store.transact(async (tx) => {
      const row = describedAs(await requirePrincipal(roleKind, tx, context, input.RoleName), input.Description);
      tx.put(roles, row);
      return row;
    });
    const { MaxSessionDuration: _, ...Role } = roleSummary(changed);
    return { Role };
  },
};

/** The role with a description, or without one when it is empty. */
function describedAs(row: RoleRow, description: string | undefined): RoleRow {
  if (description !== undefined && description !== "") return { ...row, description };
  const { description: before, ...others } = row;
  return before === undefined ? row : others;
}

export const updateAssumeRolePolicy: OperationDefinition<Iam, "UpdateAssumeRolePolicy"> = {
  access: onPrincipal(roleKind, "UpdateAssumeRolePolicy", policyKeys),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireModifiable(roleKind, tx, context, input.RoleName);
      await checkTrustPolicy(tx, input.PolicyDocument);
      tx.put(roles, { ...row, trustPolicy: input.PolicyDocument });
    });
    return {};
  },
};

export const deleteRole: OperationDefinition<Iam, "DeleteRole"> = {
  access: onPrincipal(roleKind, "DeleteRole", policyKeys),
  invoke: async (context, input) => {
    const trusting = await rolesNaming(context, input.RoleName);
    await context.store.transact(async (tx) => {
      const row = await requireModifiable(roleKind, tx, context, input.RoleName);
      const refuse = (first: string) => deleteConflict(`Cannot delete entity, must ${first} first.`);
      const prefix = [row.accountId, row.roleName.toLowerCase()];
      const holders = await tx.indexRange(instanceProfiles, "role", { prefix, limit: 1 });
      if (holders.length > 0) throw refuse("remove roles from instance profile");
      if (row.attachedPolicies.length > 0) throw refuse("detach all policies");
      if (row.inlinePolicies.length > 0) throw refuse("delete policies");
      writeAttachments(roleKind, tx, { row, present: false });
      tx.delete(roleUses, [row.roleId]);
      tx.delete(roles, roles.key(row));
      await changePrincipal(tx, trusting, { accountId: row.accountId, from: roleArn(row), to: row.roleId });
    });
    context.jobs.wake(deliverEventsJob);
    return {};
  },
};
