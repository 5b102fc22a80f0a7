/** Roles that are linked to a service: made at its name, beyond the reach of the account's own changes. */
import type { Context } from "../../../kernel/context.ts";
import { awsManagedPolicy } from "../../../kernel/identity/aws-managed-policies.ts";
import { roles, type RoleRow } from "../../../kernel/identity/principals.ts";
import { roleUses } from "../../../kernel/identity/key-uses.ts";
import type { InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";
import { onPrincipal } from "../access.ts";
import { writeAttachments } from "../attachments.ts";
import { invalidInput, noSuchEntity, notFound } from "../errors.ts";
import { newUniqueId } from "../paths.ts";
import { findPrincipal, requirePrincipal, roleKind } from "../principal-kinds.ts";
import { linkedRoleKind, type LinkedRoleKind } from "../service-linked-services.ts";
import { newRoleShape } from "../shapes.ts";
import { roleDeletions } from "../tables.ts";

type Input = InputOf<Iam, "CreateServiceLinkedRole">;

export const createServiceLinkedRole: OperationDefinition<Iam, "CreateServiceLinkedRole"> = {
  access: (context, input) => {
    const { AWSServiceName: service } = input;
    const name = linkedRoleKind(service)?.roleName ?? "*";
    const resource = `arn:aws:iam::${context.caller.accountId}:role/aws-service-role/${service}/${name}`;
    const conditionKeys = { "iam:AWSServiceName": service };
    return [{ action: "iam:CreateServiceLinkedRole", resource, conditionKeys }];
  },
  invoke: async (context, input) => {
    const row = newLinkedRole(context, requireKind(input), input);
    await context.store.transact(async (tx) => {
      if (await findPrincipal(roleKind, tx, row.accountId, row.roleName)) {
        throw invalidInput(
          `Service role name ${row.roleName} has been taken in this account, please try a different suffix.`,
        );
      }
      tx.put(roles, row);
      writeAttachments(roleKind, tx, { row, present: true });
    });
    // The answer shows the trust policy in lists (the CLI reference's example), later readings show it without.
    const trustPolicy = trustText([input.AWSServiceName], ["sts:AssumeRole"]);
    return { Role: newRoleShape({ ...row, trustPolicy }, false) };
  },
};

function trustText(service: string | readonly string[], action: string | readonly string[]): string {
  const statement = { Action: action, Effect: "Allow", Principal: { Service: service } };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

function requireKind({ AWSServiceName: service, CustomSuffix: suffix = "" }: Input): LinkedRoleKind {
  const kind = linkedRoleKind(service);
  if (kind === undefined) throw invalidInput(`${service} is not a service that has service-linked roles.`);
  if (suffix !== "" && !kind.suffixAllowed) throw invalidInput(`Custom suffix is not allowed for ${service}`);
  if (!/^[\w+=,.@-]{0,64}$/.test(suffix)) throw invalidInput(`Custom suffix ${suffix} is not valid.`);
  return kind;
}

function newLinkedRole(context: Context, kind: LinkedRoleKind, input: Input): RoleRow {
  const { service } = kind;
  const { CustomSuffix: suffix = "", Description: description = "" } = input;
  const policyArn = `arn:aws:iam::aws:policy/aws-service-role/${kind.policyName}`;
  return {
    accountId: context.caller.accountId,
    roleName: suffix === "" ? kind.roleName : `${kind.roleName}_${suffix}`,
    roleId: newUniqueId(context, "AROA"),
    path: `/aws-service-role/${service}/`,
    createdAt: context.clock.now(),
    trustPolicy: trustText(service, "sts:AssumeRole"),
    maxSessionSeconds: 3_600,
    // A policy that this region does not know would promise what nobody can look up.
    attachedPolicies: awsManagedPolicy(policyArn) === undefined ? [] : [policyArn],
    inlinePolicies: [],
    tags: {},
    linkedService: service,
    ...(description === "" ? {} : { description }),
  };
}

/** The role goes at once: which resources still use it only their services know. */
export const deleteServiceLinkedRole: OperationDefinition<Iam, "DeleteServiceLinkedRole"> = {
  access: onPrincipal(roleKind, "DeleteServiceLinkedRole"),
  invoke: async (context, input) => {
    const uuid = context.ids.uuid();
    const DeletionTaskId = await context.store.transact(async (tx) => {
      const row = await requirePrincipal(roleKind, tx, context, input.RoleName);
      const { accountId, roleName, linkedService } = row;
      if (linkedService === undefined) throw noSuchEntity("role", input.RoleName);
      const taskId = `task/aws-service-role/${linkedService}/${roleName}/${uuid}`;
      writeAttachments(roleKind, tx, { row, present: false });
      tx.delete(roleUses, [row.roleId]);
      tx.delete(roles, roles.key(row));
      tx.put(roleDeletions, { accountId, taskId, at: context.clock.now() });
      return taskId;
    });
    return { DeletionTaskId };
  },
};

export const getServiceLinkedRoleDeletionStatus: OperationDefinition<Iam, "GetServiceLinkedRoleDeletionStatus"> = {
  access: (context, { DeletionTaskId: taskId }) => {
    const path = taskId.replace(/^task\//, "").replace(/\/[^/]*$/, "");
    const resource = `arn:aws:iam::${context.caller.accountId}:role/${path}`;
    return [{ action: "iam:GetServiceLinkedRoleDeletionStatus", resource }];
  },
  invoke: async (context, { DeletionTaskId: taskId }) => {
    const key = [context.caller.accountId, taskId];
    const row = await context.store.read((reader) => reader.get(roleDeletions, key));
    if (row === undefined) throw notFound(`Deletion task ${taskId} cannot be found.`);
    return { Status: "SUCCEEDED" };
  },
};
