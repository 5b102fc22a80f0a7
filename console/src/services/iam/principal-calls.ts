/** The calls about policies that users, groups and roles share, each under its own names. */
import {
  AttachGroupPolicyCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  DeleteGroupPolicyCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DeleteUserPermissionsBoundaryCommand,
  DeleteUserPolicyCommand,
  DetachGroupPolicyCommand,
  DetachRolePolicyCommand,
  DetachUserPolicyCommand,
  GetGroupPolicyCommand,
  GetRolePolicyCommand,
  GetUserPolicyCommand,
  paginateListAttachedGroupPolicies,
  paginateListAttachedRolePolicies,
  paginateListAttachedUserPolicies,
  paginateListGroupPolicies,
  paginateListRolePolicies,
  paginateListUserPolicies,
  PutGroupPolicyCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
  type AttachedPolicy,
  type IAMClient,
} from "@aws-sdk/client-iam";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { allItems } from "../../aws/all-items.ts";

/** Whose policies. */
export interface Principal {
  readonly kind: "user" | "group" | "role";
  readonly name: string;
}

/** Attached managed policies. */
export function attachedPolicies(client: IAMClient, { kind, name }: Principal): Promise<readonly AttachedPolicy[]> {
  const settings = { client };
  const pages = {
    user: () => paginateListAttachedUserPolicies(settings, { UserName: name }),
    group: () => paginateListAttachedGroupPolicies(settings, { GroupName: name }),
    role: () => paginateListAttachedRolePolicies(settings, { RoleName: name }),
  };
  return allItems(pages[kind](), (page) => page.AttachedPolicies);
}

/** Names of inline policies. */
export function inlinePolicyNames(client: IAMClient, { kind, name }: Principal): Promise<readonly string[]> {
  const settings = { client };
  const pages = {
    user: () => paginateListUserPolicies(settings, { UserName: name }),
    group: () => paginateListGroupPolicies(settings, { GroupName: name }),
    role: () => paginateListRolePolicies(settings, { RoleName: name }),
  };
  return allItems(pages[kind](), (page) => page.PolicyNames);
}

/** An inline policy's text. */
export async function inlinePolicyText(client: IAMClient, { kind, name }: Principal, policy: string): Promise<string> {
  const asked = {
    user: () => client.send(new GetUserPolicyCommand({ UserName: name, PolicyName: policy })),
    group: () => client.send(new GetGroupPolicyCommand({ GroupName: name, PolicyName: policy })),
    role: () => client.send(new GetRolePolicyCommand({ RoleName: name, PolicyName: policy })),
  };
  return decodeURIComponent((await asked[kind]()).PolicyDocument ?? "");
}

/** Attaches a managed policy. */
export function attachCommand({ kind, name }: Principal, PolicyArn: string): SdkCommand {
  if (kind === "user") return new AttachUserPolicyCommand({ UserName: name, PolicyArn });
  if (kind === "group") return new AttachGroupPolicyCommand({ GroupName: name, PolicyArn });
  return new AttachRolePolicyCommand({ RoleName: name, PolicyArn });
}

/** Detaches it. */
export function detachCommand({ kind, name }: Principal, PolicyArn: string): SdkCommand {
  if (kind === "user") return new DetachUserPolicyCommand({ UserName: name, PolicyArn });
  if (kind === "group") return new DetachGroupPolicyCommand({ GroupName: name, PolicyArn });
  return new DetachRolePolicyCommand({ RoleName: name, PolicyArn });
}

/** Writes an inline policy. */
export function putInlineCommand({ kind, name }: Principal, PolicyName: string, PolicyDocument: string): SdkCommand {
  if (kind === "user") return new PutUserPolicyCommand({ UserName: name, PolicyName, PolicyDocument });
  if (kind === "group") return new PutGroupPolicyCommand({ GroupName: name, PolicyName, PolicyDocument });
  return new PutRolePolicyCommand({ RoleName: name, PolicyName, PolicyDocument });
}

/** Deletes an inline policy. */
export function deleteInlineCommand({ kind, name }: Principal, PolicyName: string): SdkCommand {
  if (kind === "user") return new DeleteUserPolicyCommand({ UserName: name, PolicyName });
  if (kind === "group") return new DeleteGroupPolicyCommand({ GroupName: name, PolicyName });
  return new DeleteRolePolicyCommand({ RoleName: name, PolicyName });
}

/** Sets the boundary of a user or role, or takes it away. */
export function boundaryCommand({ kind, name }: Principal, arn: string | undefined): SdkCommand {
  if (kind === "user") {
    return arn === undefined
      ? new DeleteUserPermissionsBoundaryCommand({ UserName: name })
      : new PutUserPermissionsBoundaryCommand({ UserName: name, PermissionsBoundary: arn });
  }
  return arn === undefined
    ? new DeleteRolePermissionsBoundaryCommand({ RoleName: name })
    : new PutRolePermissionsBoundaryCommand({ RoleName: name, PermissionsBoundary: arn });
}
