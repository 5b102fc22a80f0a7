/** Effective policies, and what is wrong with them. */
import type { EffectivePolicyValidationError } from "../../../generated/organizations.ts";
import {
  memberships,
  type OrganizationPolicyType,
  delegatedAdministrators,
} from "../../../kernel/identity/organization.ts";
import { backupFindings, type PolicyFinding } from "../backup-policy.ts";
import { organizationOperation, type OrganizationCall } from "../call.ts";
import { accessDenied, accountNotFound, effectivePolicyNotFound, invalidInput, targetNotFound } from "../errors.ts";
import { effectivePolicyOf, type EffectivePolicyView } from "../effective-policy.ts";
import { accountOutputs } from "../outputs.ts";
import { sortedPageOf } from "../pages.ts";
import { isNode } from "../policy-merge.ts";
import { membersOf } from "../tree.ts";

const notAnAccount = () =>
  invalidInput("TARGET_NOT_SUPPORTED", "You specified a target that is not currently supported.");

function requireEnabled({ organization }: OrganizationCall, type: string): OrganizationPolicyType {
  const found = organization.enabledPolicyTypes.find((one) => one === type);
  if (found === undefined) throw effectivePolicyNotFound();
  return found;
}

/** DescribeEffectivePolicy: an account may ask for its own, the management account and delegates for any. */
export const describeEffectivePolicy = organizationOperation({
  name: "DescribeEffectivePolicy",
  standing: "member",
  on: (input) => (input.TargetId === undefined ? [] : [input.TargetId]),
  run: async (call, input) => {
    const { tx, organization, membership } = call;
    const targetId = input.TargetId ?? membership.accountId;
    if (!/^\d{12}$/.test(targetId)) throw notAnAccount();
    if (targetId !== membership.accountId) await requireOverview(call);
    const member = await tx.get(memberships, [targetId]);
    if (member?.organizationId !== organization.id) throw targetNotFound();
    const type = requireEnabled(call, input.PolicyType);
    const view = await effectivePolicyOf(tx, organization, targetId, type);
    return {
      EffectivePolicy: {
        PolicyContent: JSON.stringify(view.content),
        LastUpdatedTimestamp: new Date(view.updatedAt),
        TargetId: targetId,
        PolicyType: type,
      },
    };
  },
});

/** Other accounts' policies are for the management account and for delegated administrators. */
async function requireOverview({ tx, organization, membership }: OrganizationCall): Promise<void> {
  if (membership.isManagement) return;
  if (await tx.get(delegatedAdministrators, [organization.id, membership.accountId])) return;
  throw accessDenied();
}

/** ListEffectivePolicyValidationErrors: what keeps an account's effective policy from being carried out. */
export const listEffectivePolicyValidationErrors = organizationOperation({
  name: "ListEffectivePolicyValidationErrors",
  standing: "delegate",
  on: (input) => [input.AccountId],
  run: async (call, input) => {
    const { tx, organization, context } = call;
    if (!/^\d{12}$/.test(input.AccountId)) throw notAnAccount();
    const member = await tx.get(memberships, [input.AccountId]);
    if (member?.organizationId !== organization.id) throw accountNotFound();
    const type = requireEnabled(call, input.PolicyType);
    const view = await effectivePolicyOf(tx, organization, input.AccountId, type);
    const errors = findingsOf(view, type).map((finding) => errorOutput(view, finding));
    const { rows, next } = sortedPageOf(errors, (error) => `${error.PathToError} ${error.ErrorMessage}`, input);
    const found = errors.length > 0;
    return {
      AccountId: input.AccountId,
      PolicyType: type,
      EffectivePolicyValidationErrors: rows,
      ...(found ? { Path: view.path, EvaluationTimestamp: new Date(context.clock.now()) } : {}),
      ...next,
    };
  },
});

/** ListAccountsWithInvalidEffectivePolicy. */
export const listAccountsWithInvalidEffectivePolicy = organizationOperation({
  name: "ListAccountsWithInvalidEffectivePolicy",
  standing: "delegate",
  run: async (call, input) => {
    const { tx, organization } = call;
    const type = requireEnabled(call, input.PolicyType);
    const invalid = [];
    for (const member of await membersOf(tx, organization)) {
      const view = await effectivePolicyOf(tx, organization, member.accountId, type);
      if (findingsOf(view, type).length > 0) invalid.push(member);
    }
    const { rows, next } = sortedPageOf(invalid, (row) => row.accountId, input);
    return { Accounts: await accountOutputs(tx, organization, rows), PolicyType: type, ...next };
  },
});

function findingsOf(view: EffectivePolicyView, type: OrganizationPolicyType): PolicyFinding[] {
  return type === "BACKUP_POLICY" ? backupFindings(view.content) : [];
}

function errorOutput(view: EffectivePolicyView, finding: PolicyFinding): EffectivePolicyValidationError {
  const [top = "", element = ""] = finding.path.split("/");
  const speaksOf = (document: unknown): boolean => {
    const below = isNode(document) ? Object.entries(document).find(([name]) => name.toLowerCase() === top)?.[1] : {};
    return isNode(below) && Object.keys(below).some((name) => name.toLowerCase() === element);
  };
  return {
    ErrorCode: finding.code,
    ErrorMessage: finding.message,
    PathToError: finding.path,
    ContributingPolicies: view.contributions.filter(({ document }) => speaksOf(document)).map(({ id }) => id),
  };
}
