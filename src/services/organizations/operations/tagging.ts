/** Tags on roots, units, accounts, policies, transfers and the organization's own policy. */
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  organizations,
} from "../../../kernel/identity/organization.ts";
import type { Tags } from "../../../kernel/identity/principals.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import { invalidInput, targetNotFound } from "../errors.ts";
import { pageOf } from "../pages.ts";
import { resourcePolicies, transfers } from "../tables.ts";
import { tagOutput, withoutTags, withTags } from "../tags.ts";

/** Tags of a resource, and how to write others. */
interface Tagged {
  readonly tags: Tags;
  write(tags: Tags): void;
}

/** Finds what an id names. Throws TargetNotFoundException when the organization has no such thing. */
async function requireTagged({ tx, organization }: OrganizationCall, id: string): Promise<Tagged> {
  if (id === organization.rootId) {
    const write = (rootTags: Tags) => tx.put(organizations, { ...organization, rootTags });
    return { tags: organization.rootTags, write };
  }
  if (id.startsWith("p-")) {
    const row = await tx.get(organizationPolicies, [organization.id, id]);
    if (row === undefined) throw targetNotFound();
    if (row.awsManaged) {
      throw invalidInput("IMMUTABLE_POLICY", "You specified a policy that is managed by AWS and can't be modified.");
    }
    return { tags: row.tags, write: (tags) => tx.put(organizationPolicies, { ...row, tags }) };
  }
  if (id.startsWith("rp-")) {
    const row = await tx.get(resourcePolicies, [organization.id]);
    if (row?.id !== id) throw targetNotFound();
    return { tags: row.tags, write: (tags) => tx.put(resourcePolicies, { ...row, tags }) };
  }
  if (id.startsWith("rt-")) {
    const row = await tx.get(transfers, [id]);
    if (row?.organizationId !== organization.id) throw targetNotFound();
    return { tags: row.tags, write: (tags) => tx.put(transfers, { ...row, tags }) };
  }
  return requireTaggedNode({ tx, organization }, id);
}

async function requireTaggedNode(
  { tx, organization }: Pick<OrganizationCall, "tx" | "organization">,
  id: string,
): Promise<Tagged> {
  if (id.startsWith("ou-")) {
    const row = await tx.get(organizationalUnits, [id]);
    if (row?.organizationId !== organization.id) throw targetNotFound();
    return { tags: row.tags, write: (tags) => tx.put(organizationalUnits, { ...row, tags }) };
  }
  const row = await tx.get(memberships, [id]);
  if (row?.organizationId !== organization.id) throw targetNotFound();
  return { tags: row.tags, write: (tags) => tx.put(memberships, { ...row, tags }) };
}

/** TagResource. */
export const tagResource = organizationOperation({
  name: "TagResource",
  standing: "management",
  on: (input) => [input.ResourceId],
  run: async (call, input) => {
    const found = await requireTagged(call, input.ResourceId);
    found.write(withTags(found.tags, input.Tags));
    return {};
  },
});

/** UntagResource. */
export const untagResource = organizationOperation({
  name: "UntagResource",
  standing: "management",
  on: (input) => [input.ResourceId],
  run: async (call, input) => {
    const found = await requireTagged(call, input.ResourceId);
    found.write(withoutTags(found.tags, input.TagKeys));
    return {};
  },
});

/** ListTagsForResource. AWS's own policies have none. */
export const listTagsForResource = organizationOperation({
  name: "ListTagsForResource",
  standing: "delegate",
  on: (input) => [input.ResourceId],
  run: async (call, input) => {
    const managed = await call.tx.get(organizationPolicies, [call.organization.id, input.ResourceId]);
    if (managed?.awsManaged === true) return { Tags: [] };
    const { tags } = await requireTagged(call, input.ResourceId);
    // All fifty fit on one page; the token is read nevertheless, so that a wrong one is told.
    const { rows, next } = pageOf([tagOutput(tags)], () => "all", input);
    return { Tags: rows.flat(), ...next };
  },
});
