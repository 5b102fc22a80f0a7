/** What authorization is told: ARNs and condition keys (Service Authorization Reference, "AWS Organizations"). */
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  type OrganizationPolicyRow,
  type OrganizationRow,
} from "../../kernel/identity/organization.ts";
import type { Tags } from "../../kernel/identity/principals.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { handshakeArn, policyArn, resourcePolicyArn, targetArn, transferArn } from "./arns.ts";
import { isPolicyType } from "./policy-types.ts";
import { handshakes, resourcePolicies, transfers } from "./tables.ts";

/** Condition keys as a question takes them. */
type Keys = Record<string, string | readonly string[]>;

/** A resource as policies see it. */
export interface NamedResource {
  readonly arn: string;
  readonly keys: Keys;
}

/** Resources by their ids. What does not exist has an ARN all the same, so that a denial comes before a "not found". */
export async function resourcesOf(
  reader: Reader,
  organization: OrganizationRow,
  ids: readonly string[],
): Promise<NamedResource[]> {
  const named: NamedResource[] = [];
  for (const id of ids) named.push(await resourceOf(reader, organization, id));
  return named;
}

async function resourceOf(reader: Reader, organization: OrganizationRow, id: string): Promise<NamedResource> {
  if (id.startsWith("p-")) {
    const policy = await reader.get(organizationPolicies, [organization.id, id]);
    const shown: Pick<OrganizationPolicyRow, "id" | "type" | "awsManaged"> = policy ?? {
      id,
      type: "SERVICE_CONTROL_POLICY",
      awsManaged: false,
    };
    const type: Keys = policy ? { "organizations:PolicyType": policy.type } : {};
    return { arn: policyArn(organization, shown), keys: { ...resourceTagKeys(policy?.tags), ...type } };
  }
  if (id.startsWith("h-")) {
    const row = await reader.get(handshakes, [id]);
    return { arn: handshakeArn(organization, row?.action ?? "INVITE", id), keys: {} };
  }
  if (id.startsWith("rt-")) {
    const row = await reader.get(transfers, [id]);
    const side = row === undefined || row.organizationId === organization.id ? "inbound" : "outbound";
    const keys = { ...resourceTagKeys(row?.tags), ...transferKeys(row && side) };
    return { arn: transferArn(organization, side, id), keys };
  }
  if (id.startsWith("rp-")) {
    const row = await reader.get(resourcePolicies, [organization.id]);
    return { arn: resourcePolicyArn(organization, id), keys: resourceTagKeys(row?.tags) };
  }
  return { arn: targetArn(organization, id), keys: resourceTagKeys(await targetTags(reader, organization, id)) };
}

async function targetTags(reader: Reader, organization: OrganizationRow, id: string): Promise<Tags | undefined> {
  if (id === organization.rootId) return organization.rootTags;
  if (id.startsWith("ou-")) return (await reader.get(organizationalUnits, [id]))?.tags;
  return (await reader.get(memberships, [id]))?.tags;
}

/** Operations that are about transfers of one direction, whichever they are. */
const directions: Readonly<Record<string, "inbound" | "outbound">> = {
  InviteOrganizationToTransferResponsibility: "inbound",
  ListInboundResponsibilityTransfers: "inbound",
  ListOutboundResponsibilityTransfers: "outbound",
};

/** The direction as ARNs of transfers have it; of types there is this one. */
function transferKeys(direction: "inbound" | "outbound" | undefined): Keys {
  if (direction === undefined) return {};
  return { "organizations:TransferDirection": direction, "organizations:TransferType": "BILLING" };
}

/** Keys that follow from the operation, and from members which mean the same in every one. */
export function statedKeys(operation: string, input: object): Keys {
  const stated = input as {
    readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
    readonly TagKeys?: readonly string[];
    readonly ServicePrincipal?: string;
    readonly PolicyType?: string;
    readonly Type?: string;
    readonly Filter?: unknown;
  };
  const keys: Keys = { ...requestTagKeys(stated.Tags, stated.TagKeys), ...transferKeys(directions[operation]) };
  if (stated.ServicePrincipal !== undefined) keys["organizations:ServicePrincipal"] = stated.ServicePrincipal;
  const filter = typeof stated.Filter === "string" ? stated.Filter : undefined;
  const type = [stated.PolicyType, stated.Type, filter].find(isPolicyType);
  if (type !== undefined) keys["organizations:PolicyType"] = type;
  return keys;
}
