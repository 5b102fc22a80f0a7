/** The root: showing it, and which types of policies are in force below it. */
import { organizations, organizationalUnits, policyTargets } from "../../../kernel/identity/organization.ts";
import type { OrganizationPolicyType, OrganizationRow } from "../../../kernel/identity/organization.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { organizationOperation } from "../call.ts";
import { policyTypeAlreadyEnabled, policyTypeNotAvailable, policyTypeNotEnabled, rootNotFound } from "../errors.ts";
import { rootOutput } from "../outputs.ts";
import { pageOf } from "../pages.ts";
import { policyTypes } from "../policy-types.ts";
import { everything, membersOf } from "../tree.ts";

/** ListRoots: there is one. */
export const listRoots = organizationOperation({
  name: "ListRoots",
  standing: "delegate",
  run: async ({ organization }, input) => {
    const { rows, next } = pageOf([organization], (row) => row.rootId, input);
    return { Roots: rows.map(rootOutput), ...next };
  },
});

/** EnablePolicyType: from now on such policies count. Control policies begin with one that allows everything, everywhere. */
export const enablePolicyType = organizationOperation({
  name: "EnablePolicyType",
  standing: "management",
  on: (input) => [input.RootId],
  run: async ({ tx, organization, context }, input) => {
    if (input.RootId !== organization.rootId) throw rootNotFound();
    if (organization.featureSet !== "ALL") throw policyTypeNotAvailable();
    const type = input.PolicyType as OrganizationPolicyType;
    if (organization.enabledPolicyTypes.includes(type)) throw policyTypeAlreadyEnabled();
    const enabled = { ...organization, enabledPolicyTypes: [...organization.enabledPolicyTypes, type] };
    tx.put(organizations, enabled);
    await setForAll(tx, enabled, type, context.clock.now());
    return { Root: rootOutput(enabled) };
  },
});

/** DisablePolicyType: such policies count no more, and are detached from everything. */
export const disablePolicyType = organizationOperation({
  name: "DisablePolicyType",
  standing: "management",
  on: (input) => [input.RootId],
  run: async ({ tx, organization, context }, input) => {
    if (input.RootId !== organization.rootId) throw rootNotFound();
    const type = input.PolicyType as OrganizationPolicyType;
    if (!organization.enabledPolicyTypes.includes(type)) throw policyTypeNotEnabled();
    const enabledPolicyTypes = organization.enabledPolicyTypes.filter((one) => one !== type);
    const disabled = { ...organization, enabledPolicyTypes };
    tx.put(organizations, disabled);
    await setForAll(tx, disabled, type, context.clock.now());
    return { Root: rootOutput(disabled) };
  },
});

/** Leaves each target only what a freshly enabled (or disabled) type has there: the policy that allows everything, or none. */
async function setForAll(
  tx: Transaction,
  organization: OrganizationRow,
  type: OrganizationPolicyType,
  changedAt: number,
): Promise<void> {
  const { fullAccess } = policyTypes[type];
  const added = fullAccess !== undefined && organization.enabledPolicyTypes.includes(type);
  for (const targetId of await targetsOf(tx, organization)) {
    const row = await tx.get(policyTargets, [targetId]);
    const others = (row?.policies ?? []).filter((attached) => attached.type !== type);
    const policies = added ? [...others, { id: fullAccess, type }] : others;
    tx.put(policyTargets, { organizationId: organization.id, targetId, policies, changedAt });
  }
}

async function targetsOf(tx: Transaction, organization: OrganizationRow): Promise<string[]> {
  const units = await tx.indexRange(organizationalUnits, "organization", {
    prefix: [organization.id],
    limit: everything,
  });
  const members = await membersOf(tx, organization);
  return [organization.rootId, ...units.map((row) => row.id), ...members.map((row) => row.accountId)];
}
