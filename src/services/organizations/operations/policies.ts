/** Policies: making, showing, changing and removing them. */
import {
  organizationPolicies,
  policyTargets,
  type OrganizationPolicyRow,
  type OrganizationPolicyType,
} from "../../../kernel/identity/organization.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import {
  constraintViolation,
  duplicatePolicy,
  invalidInput,
  policyInUse,
  policyNotFound,
  policyTypeNotAvailable,
} from "../errors.ts";
import { newPolicyId } from "../ids.ts";
import { policySummary } from "../outputs.ts";
import { sortedPageOf } from "../pages.ts";
import { checkPolicyContent } from "../policy-content.ts";
import { policyTypes } from "../policy-types.ts";
import { withTags } from "../tags.ts";
import { everything } from "../tree.ts";

/** A policy of the organization. */
export async function requirePolicy(
  { tx, organization }: OrganizationCall,
  id: string,
): Promise<OrganizationPolicyRow> {
  const row = await tx.get(organizationPolicies, [organization.id, id]);
  if (row === undefined) throw policyNotFound();
  return row;
}

async function policiesOfType({ tx, organization }: OrganizationCall, type: string): Promise<OrganizationPolicyRow[]> {
  const all = await tx.range(organizationPolicies, { prefix: [organization.id], limit: everything });
  return all.filter((row) => row.type === type);
}

/** CreatePolicy: the type need not be enabled yet. */
export const createPolicy = organizationOperation({
  name: "CreatePolicy",
  standing: "management",
  run: async (call, input) => {
    const { tx, organization, context } = call;
    if (organization.featureSet !== "ALL") throw policyTypeNotAvailable();
    const type = input.Type as OrganizationPolicyType;
    const others = await policiesOfType(call, type);
    checkPolicyContent(input.Content, type, call.context.settings.organizationQuotas);
    if (others.some((row) => row.name === input.Name)) throw duplicatePolicy();
    if (others.filter((row) => !row.awsManaged).length >= policyTypes[type].maxPolicies) {
      throw constraintViolation(
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "You have exceeded the number of policies that you can have in an organization.",
      );
    }
    const now = context.clock.now();
    const row: OrganizationPolicyRow = {
      organizationId: organization.id,
      id: newPolicyId(context.ids),
      type,
      name: input.Name,
      description: input.Description,
      text: input.Content,
      awsManaged: false,
      createdAt: now,
      updatedAt: now,
      tags: withTags({}, input.Tags),
    };
    tx.put(organizationPolicies, row);
    return { Policy: { PolicySummary: policySummary(organization, row), Content: row.text } };
  },
});

/** DescribePolicy. */
export const describePolicy = organizationOperation({
  name: "DescribePolicy",
  standing: "delegate",
  on: (input) => [input.PolicyId],
  run: async (call, input) => {
    const row = await requirePolicy(call, input.PolicyId);
    return { Policy: { PolicySummary: policySummary(call.organization, row), Content: row.text } };
  },
});

/** UpdatePolicy: what is not stated stays. It counts at once wherever the policy is attached. */
export const updatePolicy = organizationOperation({
  name: "UpdatePolicy",
  standing: "management",
  on: (input) => [input.PolicyId],
  run: async (call, input) => {
    const { tx, organization, context } = call;
    const row = await requirePolicy(call, input.PolicyId);
    refuseImmutable(row);
    if (input.Content !== undefined) checkPolicyContent(input.Content, row.type, context.settings.organizationQuotas);
    const name = input.Name ?? row.name;
    const others = await policiesOfType(call, row.type);
    if (others.some((other) => other.id !== row.id && other.name === name)) throw duplicatePolicy();
    const changed: OrganizationPolicyRow = {
      ...row,
      name,
      description: input.Description ?? row.description,
      text: input.Content ?? row.text,
      updatedAt: context.clock.now(),
    };
    tx.put(organizationPolicies, changed);
    return { Policy: { PolicySummary: policySummary(organization, changed), Content: changed.text } };
  },
});

/** DeletePolicy: only when it is attached nowhere. */
export const deletePolicy = organizationOperation({
  name: "DeletePolicy",
  standing: "management",
  on: (input) => [input.PolicyId],
  run: async (call, input) => {
    const { tx, organization } = call;
    const row = await requirePolicy(call, input.PolicyId);
    refuseImmutable(row);
    const targets = await tx.indexRange(policyTargets, "organization", {
      prefix: [organization.id],
      limit: everything,
    });
    if (targets.some((target) => target.policies.some((attached) => attached.id === row.id))) throw policyInUse();
    tx.delete(organizationPolicies, [organization.id, row.id]);
    return {};
  },
});

function refuseImmutable(row: OrganizationPolicyRow): void {
  if (!row.awsManaged) return;
  throw invalidInput("IMMUTABLE_POLICY", "You specified a policy that is managed by AWS and can't be modified.");
}

/** ListPolicies: all of one type, AWS's own among them. */
export const listPolicies = organizationOperation({
  name: "ListPolicies",
  standing: "delegate",
  run: async (call, input) => {
    const { rows, next } = sortedPageOf(await policiesOfType(call, input.Filter), (row) => row.id, input);
    return { Policies: rows.map((row) => policySummary(call.organization, row)), ...next };
  },
});
