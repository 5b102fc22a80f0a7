/** The roles that Organizations makes in accounts: the management account's way in, and its own service-linked role. */
import { policyAttachments, type PolicyAttachmentRow } from "../../kernel/identity/attachments.ts";
import { principalKey, roles, type RoleRow } from "../../kernel/identity/principals.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { Transaction } from "../../kernel/store.ts";
import { recordLinkedRole } from "./trail-records.ts";

/** Facts of the moment. */
interface Moment {
  readonly ids: Ids;
  readonly now: number;
}

const trustOf = (principal: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }],
  });

function newRole(accountId: string, { ids, now }: Moment): Omit<RoleRow, "roleName" | "trustPolicy"> {
  return {
    accountId,
    path: "/",
    roleId: `AROA${ids.upperAlphanumeric(17)}`,
    createdAt: now,
    attachedPolicies: [],
    inlinePolicies: [],
    maxSessionSeconds: 3_600,
    tags: {},
  };
}

/** A role, and what is attached to it seen from the policies' side. */
function putRole(tx: Transaction, role: RoleRow): void {
  tx.put(roles, role);
  for (const policyArn of role.attachedPolicies) {
    const { accountId, roleName: name } = role;
    const row: PolicyAttachmentRow = { accountId, policyArn, use: "policy", entity: "Role", name };
    tx.put(policyAttachments, row);
  }
}

/** The role of a created account that the management account may assume and that may do everything. */
export function putAccessRole(
  tx: Transaction,
  account: { readonly id: string; readonly roleName: string; readonly managementAccountId: string },
  moment: Moment,
): void {
  putRole(tx, {
    ...newRole(account.id, moment),
    roleName: account.roleName,
    trustPolicy: trustOf({ AWS: `arn:aws:iam::${account.managementAccountId}:root` }),
    attachedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"],
  });
}

const linkedRoleName = "AWSServiceRoleForOrganizations";

/** The service-linked role that every account of an organization has. */
export async function putLinkedRole(tx: Transaction, accountId: string, moment: Moment): Promise<void> {
  if (await tx.get(roles, principalKey(accountId, linkedRoleName))) return;
  const role: RoleRow = {
    ...newRole(accountId, moment),
    path: "/aws-service-role/organizations.amazonaws.com/",
    roleName: linkedRoleName,
    trustPolicy: trustOf({ Service: "organizations.amazonaws.com" }),
    description:
      "Service-linked role used by AWS Organizations to enable integration of other AWS services with Organizations.",
    attachedPolicies: ["arn:aws:iam::aws:policy/aws-service-role/AWSOrganizationsServiceTrustPolicy"],
    linkedService: "organizations.amazonaws.com",
  };
  putRole(tx, role);
  recordLinkedRole(tx, role, moment.now);
}
