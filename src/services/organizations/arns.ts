/** ARNs of what is in an organization: all belong to its management account (Service Authorization Reference). */
import type { OrganizationPolicyRow, OrganizationRow } from "../../kernel/identity/organization.ts";

type Owner = Pick<OrganizationRow, "id" | "managementAccountId">;

const arn = ({ id, managementAccountId }: Owner, kind: string, name: string): string =>
  `arn:aws:organizations::${managementAccountId}:${kind}/${id}/${name}`;

export const organizationArn = ({ id, managementAccountId }: Owner): string =>
  `arn:aws:organizations::${managementAccountId}:organization/${id}`;
export const accountArn = (owner: Owner, accountId: string): string => arn(owner, "account", accountId);
export const rootArn = (owner: Owner, rootId: string): string => arn(owner, "root", rootId);
export const unitArn = (owner: Owner, unitId: string): string => arn(owner, "ou", unitId);
export const resourcePolicyArn = (owner: Owner, id: string): string => arn(owner, "resourcepolicy", id);
export const handshakeArn = (owner: Owner, action: string, id: string): string =>
  arn(owner, "handshake", `${action.toLowerCase()}/${id}`);

/** Each side of a transfer has its own ARN of it. */
export const transferArn = (owner: Owner, side: "inbound" | "outbound", id: string): string =>
  arn(owner, "transfer", `billing/${side}/${id}`);

/** AWS's own policies belong to no organization. */
export function policyArn(owner: Owner, policy: Pick<OrganizationPolicyRow, "id" | "type" | "awsManaged">): string {
  const kind = policy.type.toLowerCase();
  return policy.awsManaged
    ? `arn:aws:organizations::aws:policy/${kind}/${policy.id}`
    : arn(owner, "policy", `${kind}/${policy.id}`);
}

/** ARN of a root, unit or account, told apart by the form of its id. */
export function targetArn(owner: Owner, id: string): string {
  if (id.startsWith("r-")) return rootArn(owner, id);
  return id.startsWith("ou-") ? unitArn(owner, id) : accountArn(owner, id);
}
