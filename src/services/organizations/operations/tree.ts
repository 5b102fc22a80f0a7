/** Readings of the tree: children, parents, and moving an account within it. */
import { memberships, organizationalUnits, type MembershipRow } from "../../../kernel/identity/organization.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import {
  accountNotFound,
  childNotFound,
  destinationParentNotFound,
  duplicateAccount,
  parentNotFound,
  sourceParentNotFound,
} from "../errors.ts";
import { accountOutputs, unitOutput } from "../outputs.ts";
import { pageOf, sortedPageOf } from "../pages.ts";
import { everything, requireMember, requireParent } from "../tree.ts";
import { unitsBelow } from "./units.ts";

async function membersBelow({ tx }: OrganizationCall, parentId: string): Promise<MembershipRow[]> {
  return tx.indexRange(memberships, "parent", { prefix: [parentId], limit: everything });
}

/** ListAccountsForParent: accounts directly below a root or unit. */
export const listAccountsForParent = organizationOperation({
  name: "ListAccountsForParent",
  standing: "delegate",
  on: (input) => [input.ParentId],
  run: async (call, input) => {
    await requireParent(call.tx, call.organization, input.ParentId, parentNotFound);
    const { rows, next } = pageOf(await membersBelow(call, input.ParentId), (row) => row.accountId, input);
    return { Accounts: await accountOutputs(call.tx, call.organization, rows), ...next };
  },
});

/** ListOrganizationalUnitsForParent: units directly below a root or unit. */
export const listOrganizationalUnitsForParent = organizationOperation({
  name: "ListOrganizationalUnitsForParent",
  standing: "delegate",
  on: (input) => [input.ParentId],
  run: async (call, input) => {
    const { tx, organization } = call;
    await requireParent(tx, organization, input.ParentId, parentNotFound);
    const { rows, next } = sortedPageOf(await unitsBelow(call, input.ParentId), (row) => row.id, input);
    const units = [];
    for (const row of rows) units.push(await unitOutput(tx, organization, row));
    return { OrganizationalUnits: units, ...next };
  },
});

/** ListChildren: ids of the accounts or units directly below a root or unit. */
export const listChildren = organizationOperation({
  name: "ListChildren",
  standing: "delegate",
  on: (input) => [input.ParentId],
  run: async (call, input) => {
    await requireParent(call.tx, call.organization, input.ParentId, parentNotFound);
    const ids =
      input.ChildType === "ACCOUNT"
        ? (await membersBelow(call, input.ParentId)).map((row) => row.accountId)
        : (await unitsBelow(call, input.ParentId)).map((row) => row.id);
    const { rows, next } = sortedPageOf(ids, (id) => id, input);
    return { Children: rows.map((Id) => ({ Id, Type: input.ChildType })), ...next };
  },
});

/** ListParents: the one root or unit above an account or unit. */
export const listParents = organizationOperation({
  name: "ListParents",
  standing: "delegate",
  on: (input) => [input.ChildId],
  run: async (call, input) => {
    const parent = await parentOf(call, input.ChildId);
    const Type = parent.startsWith("r-") ? "ROOT" : "ORGANIZATIONAL_UNIT";
    const { rows, next } = pageOf([parent], (id) => id, input);
    return { Parents: rows.map((Id) => ({ Id, Type })), ...next };
  },
});

async function parentOf({ tx, organization }: OrganizationCall, childId: string): Promise<string> {
  const row = childId.startsWith("ou-")
    ? await tx.get(organizationalUnits, [childId])
    : await tx.get(memberships, [childId]);
  if (row?.organizationId !== organization.id) throw childNotFound();
  return row.parentId;
}

/** MoveAccount: from one root or unit to another. Policies attached to the account itself stay. */
export const moveAccount = organizationOperation({
  name: "MoveAccount",
  standing: "management",
  on: (input) => [input.AccountId, input.SourceParentId, input.DestinationParentId],
  run: async ({ tx, organization }, input) => {
    const member = await requireMember(tx, organization, input.AccountId);
    await requireParent(tx, organization, input.SourceParentId, sourceParentNotFound);
    await requireParent(tx, organization, input.DestinationParentId, destinationParentNotFound);
    if (member.parentId === input.DestinationParentId) throw duplicateAccount();
    if (member.parentId !== input.SourceParentId) throw accountNotFound();
    tx.put(memberships, { ...member, parentId: input.DestinationParentId });
    return {};
  },
});
