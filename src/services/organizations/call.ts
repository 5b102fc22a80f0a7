/** What the operations within an organization share: who may call them, and the transaction they run in. */
import type { Organizations } from "../../generated/organizations.ts";
import type { Context } from "../../kernel/context.ts";
import {
  memberships,
  organizations,
  type MembershipRow,
  type OrganizationRow,
  delegatedAdministrators,
} from "../../kernel/identity/organization.ts";
import type { AccessQuestion, InputOf, OperationDefinition, OutputOf } from "../../kernel/operation.ts";
import { parsePolicyCached } from "../../kernel/policy/parse.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { resourcesOf, statedKeys, type NamedResource } from "./access.ts";
import { accessDenied, notInUse } from "./errors.ts";
import { resourcePolicies } from "./tables.ts";

/** A running operation of a member of an organization. */
export interface OrganizationCall {
  readonly context: Context;
  readonly tx: Transaction;
  readonly organization: OrganizationRow;
  /** The caller's own. */
  readonly membership: MembershipRow;
}

/**
 * Who may call an operation, besides what policies say.
 * - `management`: the management account, and members that the organization's resource policy names.
 * - `delegate`: also every delegated administrator.
 * - `member`: every account of the organization.
 */
export type Standing = "management" | "delegate" | "member";

/** How an operation within an organization is stated. */
export interface CallOptions<N extends keyof Organizations> {
  readonly name: N;
  readonly standing: Standing;
  /** Ids of what it acts on, for authorization: accounts, units, roots, policies, handshakes; none stands for "*". */
  readonly on?: (input: InputOf<Organizations, N>) => readonly string[];
  readonly run: (call: OrganizationCall, input: InputOf<Organizations, N>) => Promise<OutputOf<Organizations, N>>;
}

/** An operation that runs in one transaction, for an account that is in an organization. */
export function organizationOperation<N extends keyof Organizations>(
  options: CallOptions<N>,
): OperationDefinition<Organizations, N> {
  return {
    access: (context, input) => questionsOf(context, options, input),
    invoke: (context, input) =>
      context.store.transact(async (tx) => {
        const membership = await tx.get(memberships, [context.caller.accountId]);
        const organization = membership && (await tx.get(organizations, [membership.organizationId]));
        if (!organization || !membership) throw notInUse();
        return options.run({ context, tx, organization, membership }, input);
      }),
  };
}

async function questionsOf<N extends keyof Organizations>(
  context: Context,
  options: CallOptions<N>,
  input: InputOf<Organizations, N>,
): Promise<AccessQuestion[]> {
  const { accountId } = context.caller;
  return context.store.read(async (reader) => {
    const membership = await reader.get(memberships, [accountId]);
    const organization = membership && (await reader.get(organizations, [membership.organizationId]));
    const found = organization ? await resourcesOf(reader, organization, options.on?.(input) ?? []) : [];
    const stands = organization ? await standingOf(reader, organization, options.standing, accountId) : {};
    const resources: readonly NamedResource[] = found.length > 0 ? found : [{ arn: "*", keys: {} }];
    const keys = statedKeys(options.name, input as object);
    const questions = resources.map((resource) => ({
      action: `organizations:${options.name}`,
      resource: resource.arn,
      conditionKeys: { ...resource.keys, ...keys },
      ...stands,
    }));
    // Tags given at creation are asked for as if they were put on afterwards.
    if (options.name !== "TagResource" && keys["aws:TagKeys"] !== undefined)
      questions.push({ action: "organizations:TagResource", resource: "*", conditionKeys: keys, ...stands });
    return questions;
  });
}

/** A member that calls what is the management account's business needs the organization's policy, or to be a delegate. */
async function standingOf(
  reader: Reader,
  organization: OrganizationRow,
  standing: Standing,
  accountId: string,
): Promise<Partial<AccessQuestion>> {
  if (organization.managementAccountId === accountId) return {};
  // What every member may do the organization grants; the member's own policies have to allow it too.
  if (standing === "member") return { resourceAccount: organization.managementAccountId, allowedByAcl: true };
  const policy = await reader.get(resourcePolicies, [organization.id]);
  const delegate = await reader.get(delegatedAdministrators, [organization.id, accountId]);
  return {
    resourceAccount: organization.managementAccountId,
    ...(policy ? { resourcePolicy: parsePolicyCached(policy.text, "resource") } : {}),
    allowedByAcl: standing === "delegate" && delegate !== undefined,
    deniedAs: accessDenied(),
  };
}
