/** The organization itself: making, describing and ending it, and leaving it. */
import type { Organizations } from "../../../generated/organizations.ts";
import { assert } from "../../../kernel/errors.ts";
import { accounts } from "../../../kernel/identity.ts";
import {
  memberships,
  organizationPolicies,
  organizations,
  organizationalUnits,
  policyTargets,
  type OrganizationRow,
  delegatedAdministrators,
} from "../../../kernel/identity/organization.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import { alreadyInOrganization, constraintViolation, masterCannotLeave, organizationNotEmpty } from "../errors.ts";
import { newOrganizationId, newRootId } from "../ids.ts";
import { organizationOutput } from "../outputs.ts";
import { awsManagedPolicies } from "../policy-types.ts";
import { removeMember } from "../removal.ts";
import { putLinkedRole } from "../service-role.ts";
import {
  createAccountRequests,
  handshakes,
  openHandshakeStates,
  resourcePolicies,
  transfers,
  type HandshakeRow,
} from "../tables.ts";
import { followHandshake, isInForce } from "../transfer.ts";
import { everything, join, leave, membersOf } from "../tree.ts";

/** CreateOrganization: the caller's account becomes the management account of a new organization. */
export const createOrganization: OperationDefinition<Organizations, "CreateOrganization"> = {
  invoke: (context, input) =>
    context.store.transact(async (tx) => {
      const { accountId } = context.caller;
      if (await tx.get(memberships, [accountId])) throw alreadyInOrganization();
      const now = context.clock.now();
      const organization: OrganizationRow = {
        id: newOrganizationId(context.ids),
        managementAccountId: accountId,
        featureSet: input.FeatureSet === "CONSOLIDATED_BILLING" ? "CONSOLIDATED_BILLING" : "ALL",
        createdAt: now,
        rootId: await newRootId(tx, context.ids),
        rootTags: {},
        enabledPolicyTypes: [],
        trustedServices: {},
      };
      tx.put(organizations, organization);
      tx.put(policyTargets, { organizationId: organization.id, targetId: organization.rootId, policies: [] });
      for (const policy of awsManagedPolicies) {
        tx.put(organizationPolicies, {
          ...policy,
          organizationId: organization.id,
          awsManaged: true,
          createdAt: now,
          tags: {},
        });
      }
      await join(tx, organization, { accountId, isManagement: true, joinedAt: now, joinedMethod: "INVITED", tags: {} });
      await putLinkedRole(tx, accountId, { ids: context.ids, now });
      return { Organization: await organizationOutput(tx, organization) };
    }),
};

/** DescribeOrganization: every account of an organization may ask. */
export const describeOrganization = organizationOperation({
  name: "DescribeOrganization",
  standing: "member",
  run: async ({ tx, organization }) => ({ Organization: await organizationOutput(tx, organization) }),
});

/** DeleteOrganization: only when the management account is alone in it. Units and policies go with it. */
export const deleteOrganization = organizationOperation({
  name: "DeleteOrganization",
  standing: "management",
  run: async (call) => {
    const { tx, organization } = call;
    if ((await membersOf(tx, organization)).length > 1) throw organizationNotEmpty();
    await refuseDuringTransfer(call);
    await deleteRows(call);
    await leave(tx, organization.managementAccountId);
    tx.delete(organizations, [organization.id]);
    return {};
  },
});

/** An organization that does another's billing, or has its own done by another, stays until that is over. */
async function refuseDuringTransfer({ tx, organization, context }: OrganizationCall): Promise<void> {
  const all = { prefix: [organization.id], limit: everything };
  const inbound = await tx.indexRange(transfers, "organization", all);
  const outbound = await tx.indexRange(transfers, "source", all);
  const now = context.clock.now();
  if ([...inbound, ...outbound].some((row) => isInForce(row, now))) {
    throw constraintViolation(
      "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
      "You can't delete an organization that takes part in a transfer of responsibility.",
    );
  }
}

async function deleteRows({ tx, organization, context }: OrganizationCall): Promise<void> {
  const { id } = organization;
  const all = { prefix: [id], limit: everything };
  for (const row of await tx.indexRange(organizationalUnits, "organization", all))
    tx.delete(organizationalUnits, [row.id]);
  for (const row of await tx.range(organizationPolicies, all)) tx.delete(organizationPolicies, [id, row.id]);
  for (const row of await tx.indexRange(policyTargets, "organization", all)) tx.delete(policyTargets, [row.targetId]);
  for (const row of await tx.range(createAccountRequests, all)) tx.delete(createAccountRequests, [id, row.id]);
  for (const row of await tx.range(delegatedAdministrators, all)) {
    tx.delete(delegatedAdministrators, [id, row.accountId]);
  }
  tx.delete(resourcePolicies, [id]);
  await cancelOpenHandshakes(tx, id, context.clock.now());
}

async function cancelOpenHandshakes(tx: Transaction, organizationId: string, now: number): Promise<void> {
  for (const row of await tx.indexRange(handshakes, "organization", { prefix: [organizationId], limit: everything })) {
    if (!openHandshakeStates.includes(row.state)) continue;
    const canceled: HandshakeRow = { ...row, state: "CANCELED", endedAt: now };
    tx.put(handshakes, canceled);
    await followHandshake(tx, canceled);
  }
}

/** LeaveOrganization: a member takes itself out. */
export const leaveOrganization = organizationOperation({
  name: "LeaveOrganization",
  standing: "member",
  run: async ({ tx, organization, membership, context }) => {
    if (membership.isManagement) throw masterCannotLeave();
    assert(await tx.get(accounts, [membership.accountId]), "a member is an account");
    await removeMember(tx, organization, membership, context.clock.now());
    return {};
  },
});
