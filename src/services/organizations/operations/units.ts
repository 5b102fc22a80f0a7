/** Organizational units: making, naming and removing them. */
import { chainOf } from "../../../kernel/identity/organization-tree.ts";
import {
  memberships,
  organizationalUnits,
  policyTargets,
  type OrganizationalUnitRow,
} from "../../../kernel/identity/organization.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import {
  constraintViolation,
  duplicateOrganizationalUnit,
  organizationalUnitNotEmpty,
  parentNotFound,
} from "../errors.ts";
import { newUnitId } from "../ids.ts";
import { limits, unitLimit } from "../limits.ts";
import { unitOutput } from "../outputs.ts";
import { withTags } from "../tags.ts";
import { attachFullAccess, everything, requireParent, requireUnit } from "../tree.ts";

/** CreateOrganizationalUnit: at most five below each other, and no two of a name below one parent. */
export const createOrganizationalUnit = organizationOperation({
  name: "CreateOrganizationalUnit",
  standing: "management",
  on: (input) => [input.ParentId],
  run: async (call, input) => {
    const { tx, organization, context } = call;
    await requireParent(tx, organization, input.ParentId, parentNotFound);
    await refuseSameName(call, input.ParentId, input.Name);
    await checkLimits(call, input.ParentId);
    const unit: OrganizationalUnitRow = {
      id: newUnitId(context.ids, organization.rootId),
      organizationId: organization.id,
      parentId: input.ParentId,
      name: input.Name,
      createdAt: context.clock.now(),
      tags: withTags({}, input.Tags),
    };
    tx.put(organizationalUnits, unit);
    attachFullAccess(tx, organization, unit.id);
    return { OrganizationalUnit: await unitOutput(tx, organization, unit) };
  },
});

async function refuseSameName({ tx }: OrganizationCall, parentId: string, name: string): Promise<void> {
  const same = await tx.indexRange(organizationalUnits, "parent", { prefix: [parentId, name], limit: 1 });
  if (same.length > 0) throw duplicateOrganizationalUnit();
}

async function checkLimits({ tx, organization, context }: OrganizationCall, parentId: string): Promise<void> {
  const above = await chainOf(tx, organization.rootId, parentId);
  if (above.length > limits.depth) {
    throw constraintViolation(
      "OU_DEPTH_LIMIT_EXCEEDED",
      "You have exceeded the number of levels of organizational units (OUs) that you can create.",
    );
  }
  const most = unitLimit(context.settings.organizationQuotas);
  const units = await tx.indexRange(organizationalUnits, "organization", { prefix: [organization.id], limit: most });
  if (units.length >= most) {
    throw constraintViolation(
      "OU_NUMBER_LIMIT_EXCEEDED",
      "You have exceeded the number of organizational units (OUs) that you can have in an organization.",
    );
  }
}

/** DescribeOrganizationalUnit. */
export const describeOrganizationalUnit = organizationOperation({
  name: "DescribeOrganizationalUnit",
  standing: "delegate",
  on: (input) => [input.OrganizationalUnitId],
  run: async ({ tx, organization }, input) => {
    const unit = await requireUnit(tx, organization, input.OrganizationalUnitId);
    return { OrganizationalUnit: await unitOutput(tx, organization, unit) };
  },
});

/** UpdateOrganizationalUnit: a new name; what hangs on the unit stays. */
export const updateOrganizationalUnit = organizationOperation({
  name: "UpdateOrganizationalUnit",
  standing: "management",
  on: (input) => [input.OrganizationalUnitId],
  run: async (call, input) => {
    const { tx, organization } = call;
    const unit = await requireUnit(tx, organization, input.OrganizationalUnitId);
    const name = input.Name ?? unit.name;
    if (name !== unit.name) await refuseSameName(call, unit.parentId, name);
    const renamed = { ...unit, name };
    tx.put(organizationalUnits, renamed);
    return { OrganizationalUnit: await unitOutput(tx, organization, renamed) };
  },
});

/** DeleteOrganizationalUnit: only when nothing hangs below it. */
export const deleteOrganizationalUnit = organizationOperation({
  name: "DeleteOrganizationalUnit",
  standing: "management",
  on: (input) => [input.OrganizationalUnitId],
  run: async ({ tx, organization }, input) => {
    const { id } = await requireUnit(tx, organization, input.OrganizationalUnitId);
    const units = await tx.indexRange(organizationalUnits, "parent", { prefix: [id], limit: 1 });
    const members = await tx.indexRange(memberships, "parent", { prefix: [id], limit: 1 });
    if (units.length + members.length > 0) throw organizationalUnitNotEmpty();
    tx.delete(organizationalUnits, [id]);
    tx.delete(policyTargets, [id]);
    return {};
  },
});

/** ListOrganizationalUnitsForParent is with the other readings of the tree; this is what it reads. */
export async function unitsBelow({ tx }: OrganizationCall, parentId: string): Promise<OrganizationalUnitRow[]> {
  return tx.indexRange(organizationalUnits, "parent", { prefix: [parentId], limit: everything });
}
