/** Managed policies, AWS's and the customer's, found by their ARNs. */
import type { Policy } from "../../generated/iam.ts";
import { awsManagedPolicy, type AwsManagedPolicy } from "../../kernel/identity/aws-managed-policies.ts";
import { policyAttachments, type PolicyAttachmentRow } from "../../kernel/identity/attachments.ts";
import {
  managedPolicies,
  managedPolicyArn,
  parsePolicyArn,
  type ManagedPolicyRow,
} from "../../kernel/identity/managed-policies.ts";
import type { Reader } from "../../kernel/store.ts";
import { foreignPolicy, invalidArn, invalidInput, noSuchEntity, notFound, policyNotAttachable } from "./errors.ts";
import { tagList } from "./tags.ts";

/** How often a policy is used. */
export interface PolicyUse {
  readonly attachments: number;
  readonly boundaries: number;
}

const unused: PolicyUse = { attachments: 0, boundaries: 0 };
/** More than an account's quotas let exist. */
const allAttachments = 100_000;

/** The customer's policy with that ARN, or undefined. Throws ValidationError for what is no ARN of a policy. */
export async function findPolicy(
  reader: Reader,
  accountId: string,
  arn: string,
): Promise<ManagedPolicyRow | undefined> {
  const parts = parsePolicyArn(arn);
  if (parts === undefined) throw invalidArn(arn);
  if (parts.accountId !== accountId) return undefined;
  const row = await reader.get(managedPolicies, [accountId, parts.policyName.toLowerCase()]);
  return row !== undefined && managedPolicyArn(row) === arn ? row : undefined;
}

/** The same, AWS's own included; throws NoSuchEntity, which some operations put in other words. */
export async function requirePolicy(
  reader: Reader,
  accountId: string,
  arn: string,
  missing = `Policy ${arn} was not found.`,
): Promise<ManagedPolicyRow | AwsManagedPolicy> {
  const found = (await findPolicy(reader, accountId, arn)) ?? awsManagedPolicy(arn);
  if (found === undefined) throw notFound(missing);
  return found;
}

/** A customer's policy. Throws NoSuchEntity, for AWS's own as well. */
async function requireCustomerPolicy(reader: Reader, accountId: string, arn: string): Promise<ManagedPolicyRow> {
  const found = await findPolicy(reader, accountId, arn);
  if (found === undefined) throw notFound(`Policy ${arn} was not found.`);
  return found;
}

/** A customer's policy that is to be changed. Throws NoSuchEntity, and AccessDenied for another account's and AWS's own. */
export async function requireOwnPolicy(
  reader: Reader,
  accountId: string,
  arn: string,
  change = "update policies",
): Promise<ManagedPolicyRow> {
  const owner = parsePolicyArn(arn)?.accountId;
  if (owner !== undefined && owner !== accountId) throw foreignPolicy(change);
  return requireCustomerPolicy(reader, accountId, arn);
}

/** A policy that may have tags. Throws NoSuchEntity, and InvalidInput for AWS's own, which have none. */
export async function requireTaggablePolicy(reader: Reader, accountId: string, arn: string): Promise<ManagedPolicyRow> {
  if (awsManagedPolicy(arn) !== undefined) throw invalidInput("Tags not supported for policies in this domain");
  return requireCustomerPolicy(reader, accountId, arn);
}

/** Throws unless the policy can be attached to a principal of the account (PolicyNotAttachable, NoSuchEntity). */
export async function checkAttachable(reader: Reader, accountId: string, arn: string): Promise<void> {
  const known = (await findPolicy(reader, accountId, arn)) ?? awsManagedPolicy(arn);
  if (known === undefined) throw noSuchEntity("policy", arn);
  if (isServiceRolePolicy(arn)) throw policyNotAttachable(arn);
}

/** Throws unless the policy can bound a user or role. */
export async function checkBoundary(reader: Reader, accountId: string, arn: string): Promise<void> {
  if (parsePolicyArn(arn) === undefined) throw invalidInput(`ARN ${arn} is not valid.`);
  const known = (await findPolicy(reader, accountId, arn)) ?? awsManagedPolicy(arn);
  if (known === undefined) throw notFound(`Scope ARN: ${arn} does not exist or is not attachable.`);
  if (isServiceRolePolicy(arn)) throw policyNotAttachable(arn);
}

/** AWS's policies for service-linked roles: nobody else may have them. */
const isServiceRolePolicy = (arn: string): boolean => arn.startsWith("arn:aws:iam::aws:policy/aws-service-role/");

/** Who has one policy. */
export function attachmentsOf(reader: Reader, accountId: string, arn: string): Promise<PolicyAttachmentRow[]> {
  return reader.range(policyAttachments, { prefix: [accountId, arn], limit: allAttachments });
}

/** How often one policy is used in the account. */
export async function useOf(reader: Reader, accountId: string, arn: string): Promise<PolicyUse> {
  return countUses(await attachmentsOf(reader, accountId, arn)).get(arn) ?? unused;
}

/** How often each policy is used in the account, by ARN; those without use are left out. */
export async function allUses(reader: Reader, accountId: string): Promise<ReadonlyMap<string, PolicyUse>> {
  return countUses(await reader.range(policyAttachments, { prefix: [accountId], limit: allAttachments }));
}

function countUses(rows: readonly PolicyAttachmentRow[]): Map<string, PolicyUse> {
  const uses = new Map<string, PolicyUse>();
  for (const { policyArn, use } of rows) {
    const { attachments, boundaries } = uses.get(policyArn) ?? unused;
    const isPolicy = use === "policy";
    uses.set(policyArn, {
      attachments: attachments + (isPolicy ? 1 : 0),
      boundaries: boundaries + (isPolicy ? 0 : 1),
    });
  }
  return uses;
}

/** The ARN of either kind. */
export const arnOfPolicy = (policy: ManagedPolicyRow | AwsManagedPolicy): string =>
  "arn" in policy ? policy.arn : managedPolicyArn(policy);

/** A policy in a list: without description and tags. */
export function policySummary(policy: ManagedPolicyRow | AwsManagedPolicy, use: PolicyUse = unused): Policy {
  return {
    PolicyName: policy.policyName,
    PolicyId: policy.policyId,
    Arn: arnOfPolicy(policy),
    Path: policy.path,
    DefaultVersionId: policy.defaultVersionId,
    AttachmentCount: use.attachments,
    PermissionsBoundaryUsageCount: use.boundaries,
    IsAttachable: true,
    CreateDate: new Date(policy.createdAt),
    UpdateDate: new Date(policy.updatedAt),
  };
}

export function policyDetail(policy: ManagedPolicyRow | AwsManagedPolicy, use: PolicyUse): Policy {
  return {
    ...policySummary(policy, use),
    ...(policy.description === undefined ? {} : { Description: policy.description }),
    Tags: "tags" in policy ? tagList(policy.tags) : [],
  };
}
