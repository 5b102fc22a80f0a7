/** The organization's own policy: what it lets members do in the management account's place. */
import type { ResourcePolicy } from "../../../generated/organizations.ts";
import type { OrganizationRow } from "../../../kernel/identity/organization.ts";
import { resourcePolicyArn } from "../arns.ts";
import { organizationOperation } from "../call.ts";
import { constraintViolation, resourcePolicyNotFound } from "../errors.ts";
import { newResourcePolicyId } from "../ids.ts";
import { normalizedResourcePolicy } from "../resource-policy.ts";
import { resourcePolicies, type ResourcePolicyRow } from "../tables.ts";
import { withTags } from "../tags.ts";

/** PutResourcePolicy: there is one; putting it again replaces it. */
export const putResourcePolicy = organizationOperation({
  name: "PutResourcePolicy",
  standing: "management",
  run: async ({ tx, organization, context }, input) => {
    const known = await tx.get(resourcePolicies, [organization.id]);
    const tags = withTags({}, input.Tags);
    if (known && Object.keys(tags).length > 0) {
      throw constraintViolation(
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
        "Adding tags on updating an existing resource-based policy is not supported.",
      );
    }
    const row: ResourcePolicyRow = {
      organizationId: organization.id,
      id: known?.id ?? newResourcePolicyId(context.ids),
      text: await normalizedResourcePolicy(tx, organization, input.Content),
      tags: known?.tags ?? tags,
    };
    tx.put(resourcePolicies, row);
    return { ResourcePolicy: output(organization, row) };
  },
});

/** DescribeResourcePolicy. */
export const describeResourcePolicy = organizationOperation({
  name: "DescribeResourcePolicy",
  standing: "delegate",
  run: async ({ tx, organization }) => {
    const row = await tx.get(resourcePolicies, [organization.id]);
    if (row === undefined) throw resourcePolicyNotFound();
    return { ResourcePolicy: output(organization, row) };
  },
});

/** DeleteResourcePolicy. */
export const deleteResourcePolicy = organizationOperation({
  name: "DeleteResourcePolicy",
  standing: "management",
  run: async ({ tx, organization }) => {
    if ((await tx.get(resourcePolicies, [organization.id])) === undefined) throw resourcePolicyNotFound();
    tx.delete(resourcePolicies, [organization.id]);
    return {};
  },
});

function output(organization: OrganizationRow, row: ResourcePolicyRow): ResourcePolicy {
  return {
    ResourcePolicySummary: { Id: row.id, Arn: resourcePolicyArn(organization, row.id) },
    Content: row.text,
  };
}
