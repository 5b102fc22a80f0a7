/** Which policies hang on which root, unit or account. */
import type { PolicyTargetSummary } from "../../../generated/organizations.ts";
import { accounts } from "../../../kernel/identity.ts";
import {
  organizationalUnits,
  policyTargets,
  type OrganizationPolicyRow,
  type PolicyTargetRow,
} from "../../../kernel/identity/organization.ts";
import { targetArn } from "../arns.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import {
  constraintViolation,
  duplicatePolicyAttachment,
  invalidInput,
  policyNotAttached,
  policyTypeNotEnabled,
} from "../errors.ts";
import { policySummary } from "../outputs.ts";
import { sortedPageOf } from "../pages.ts";
import { factsOf, policyTypes } from "../policy-types.ts";
import { everything, requireTarget } from "../tree.ts";
import { requirePolicy } from "./policies.ts";

/** AttachPolicy. */
export const attachPolicy = organizationOperation({
  name: "AttachPolicy",
  standing: "management",
  on: (input) => [input.PolicyId, input.TargetId],
  run: async (call, input) => {
    const { tx, organization, context } = call;
    const policy = await requirePolicy(call, input.PolicyId);
    const target = await requireTarget(tx, organization, input.TargetId);
    if (!organization.enabledPolicyTypes.includes(policy.type)) throw policyTypeNotEnabled();
    if (target.policies.some((attached) => attached.id === policy.id)) throw duplicatePolicyAttachment();
    if (attachedOfType(target, policy) >= factsOf(policy.type, context.settings.organizationQuotas).maxAttached) {
      throw constraintViolation(
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "You have attached the maximum number of policies to the specified target.",
      );
    }
    const policies = [...target.policies, { id: policy.id, type: policy.type }];
    tx.put(policyTargets, { ...target, policies, changedAt: context.clock.now() });
    return {};
  },
});

/** DetachPolicy: a target keeps at least one service control policy, and always RCPFullAWSAccess. */
export const detachPolicy = organizationOperation({
  name: "DetachPolicy",
  standing: "management",
  on: (input) => [input.PolicyId, input.TargetId],
  run: async (call, input) => {
    const { tx, organization, context } = call;
    const policy = await requirePolicy(call, input.PolicyId);
    const target = await requireTarget(tx, organization, input.TargetId);
    if (!target.policies.some((attached) => attached.id === policy.id)) throw policyNotAttached();
    if (policy.id === policyTypes.RESOURCE_CONTROL_POLICY.fullAccess) {
      throw invalidInput("NON_DETACHABLE_POLICY", "You can't detach this AWS managed policy.");
    }
    if (policy.type === "SERVICE_CONTROL_POLICY" && attachedOfType(target, policy) === 1) {
      throw constraintViolation(
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.",
      );
    }
    const policies = target.policies.filter((attached) => attached.id !== policy.id);
    tx.put(policyTargets, { ...target, policies, changedAt: context.clock.now() });
    return {};
  },
});

const attachedOfType = (target: PolicyTargetRow, { type }: OrganizationPolicyRow): number =>
  target.policies.filter((attached) => attached.type === type).length;

/** ListPoliciesForTarget: those attached to the target itself, not those it inherits. */
export const listPoliciesForTarget = organizationOperation({
  name: "ListPoliciesForTarget",
  standing: "delegate",
  on: (input) => [input.TargetId],
  run: async (call, input) => {
    const target = await requireTarget(call.tx, call.organization, input.TargetId);
    const ids = target.policies.filter((attached) => attached.type === input.Filter).map((attached) => attached.id);
    const { rows, next } = sortedPageOf(ids, (id) => id, input);
    const shown = [];
    for (const id of rows) shown.push(policySummary(call.organization, await requirePolicy(call, id)));
    return { Policies: shown, ...next };
  },
});

/** ListTargetsForPolicy: everything the policy is attached to. */
export const listTargetsForPolicy = organizationOperation({
  name: "ListTargetsForPolicy",
  standing: "delegate",
  on: (input) => [input.PolicyId],
  run: async (call, input) => {
    const policy = await requirePolicy(call, input.PolicyId);
    const all = await call.tx.indexRange(policyTargets, "organization", {
      prefix: [call.organization.id],
      limit: everything,
    });
    const having = all.filter((target) => target.policies.some((attached) => attached.id === policy.id));
    const { rows, next } = sortedPageOf(having, (target) => target.targetId, input);
    const shown = [];
    for (const { targetId } of rows) shown.push(await targetOutput(call, targetId));
    return { Targets: shown, ...next };
  },
});

async function targetOutput({ tx, organization }: OrganizationCall, id: string): Promise<PolicyTargetSummary> {
  const shown = { TargetId: id, Arn: targetArn(organization, id) };
  if (id.startsWith("r-")) return { ...shown, Name: "Root", Type: "ROOT" };
  if (id.startsWith("ou-")) {
    return { ...shown, Name: (await tx.get(organizationalUnits, [id]))?.name, Type: "ORGANIZATIONAL_UNIT" };
  }
  return { ...shown, Name: (await tx.get(accounts, [id]))?.name, Type: "ACCOUNT" };
}
