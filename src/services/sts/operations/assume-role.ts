/** AssumeRole: temporary credentials of a role, for whom the role trusts and whom its own account lets. */
import type { Context } from "../../../kernel/context.ts";
import type { AccessQuestion, OperationDefinition } from "../../../kernel/operation.ts";
import { assumedRoleArn, type RoleRow } from "../../../kernel/identity/principals.ts";
import { assert } from "../../../kernel/errors.ts";
import type { AssumeRoleRequest, Sts } from "../../../generated/sts.ts";
import { roleSessionSeconds } from "../duration.ts";
import { accessDenied, expiredIdentityToken, notAuthorized, validationError } from "../errors.ts";
import { issueCredentials } from "../issue.ts";
import { checkMfa } from "../mfa.ts";
import { findRole, requireRoleArn, roleTagKeys, trustPolicy } from "../role.ts";
import { serviceKeys } from "../service-keys.ts";
import { packedPercent, sessionPolicies } from "../session-policies.ts";
import { hasTags, joinSessionTags, tagConditionKeys, tagMembers, type SessionTags } from "../session-tags.ts";

export const assumeRole: OperationDefinition<Sts, "AssumeRole"> = {
  access: async (context, input) => {
    requireRoleArn(input.RoleArn);
    checkCaller(context, input);
    const tags = tagsOf(context, input);
    const role = await findRole(context, input.RoleArn);
    if (!role) throw notAuthorized(context.caller, "sts:AssumeRole", input.RoleArn);
    const isMfaProven = await checkMfa(context, input);
    return questions(context, input, { role, tags, isMfaProven });
  },
  invoke: async (context, input) => {
    const role = await findRole(context, input.RoleArn);
    assert(role, "authorization found the role");
    checkContexts(input);
    const { caller } = context;
    const isChained = caller.kind === "assumed-role";
    const durationSeconds = roleSessionSeconds(role, input.DurationSeconds, isChained);
    const tags = tagsOf(context, input);
    const policies = sessionPolicies(input, role.accountId);
    const percent = packedPercent(policies, tags);
    const sourceIdentity = input.SourceIdentity ?? caller.session?.sourceIdentity;
    const { accountId, roleName, roleId } = role;
    const issued = issueCredentials(
      context,
      {
        kind: "assumed-role",
        accountId,
        roleName,
        roleId,
        sessionName: input.RoleSessionName,
        ...policies,
        ...tagMembers(tags),
        ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
        ...(isChained ? { chained: true } : {}),
        ...serviceKeys(caller),
      },
      { durationSeconds, minimumTokenSize: input.MinimumSessionTokenSize },
    );
    return {
      ...issued,
      AssumedRoleUser: {
        AssumedRoleId: `${roleId}:${input.RoleSessionName}`,
        Arn: assumedRoleArn(accountId, roleName, input.RoleSessionName),
      },
      PackedPolicySize: percent,
      SourceIdentity: sourceIdentity,
    };
  },
};

function tagsOf(context: Context, input: AssumeRoleRequest): SessionTags {
  const passed = { tags: input.Tags ?? [], transitiveTagKeys: input.TransitiveTagKeys ?? [] };
  return joinSessionTags(passed, context.caller.session);
}

/** What the caller's own credentials rule out, whatever the policies say. */
function checkCaller({ caller }: Context, input: AssumeRoleRequest): void {
  if (caller.kind === "root") throw accessDenied("Roles may not be assumed by root accounts.");
  if (caller.kind === "federated-user") throw notAuthorized(caller, "sts:AssumeRole", input.RoleArn);
  const set = caller.session?.sourceIdentity;
  if (set !== undefined && input.SourceIdentity !== undefined && input.SourceIdentity !== set) {
    throw validationError("The source identity is already set for this assume role session");
  }
}

/** Assertions are sealed by STS for IAM Identity Center, which is not here: none that comes can be one of this region's. */
function checkContexts({ ProvidedContexts: contexts = [] }: AssumeRoleRequest): void {
  if (contexts.length > 0)
    throw expiredIdentityToken("The context assertion that was passed is expired or is not valid.");
}

/** What `sts:SetContext` is asked about. */
function contextKeys({ ProvidedContexts: contexts = [] }: AssumeRoleRequest): Record<string, readonly string[]> {
  const providers = contexts.flatMap(({ ProviderArn: arn }) => (arn === undefined ? [] : [arn]));
  return providers.length === 0 ? {} : { "sts:RequestContextProviders": providers };
}

/** Tags, a source identity (also when they are inherited) and contexts ask for actions of their own. */
function questions(
  context: Context,
  input: AssumeRoleRequest,
  facts: { readonly role: RoleRow; readonly tags: SessionTags; readonly isMfaProven: boolean },
): AccessQuestion[] {
  const { caller } = context;
  const { role, tags } = facts;
  const sourceIdentity = input.SourceIdentity ?? caller.session?.sourceIdentity;
  // A role that does not trust the caller at all is told of by the first of these, as STS does.
  const actions = [
    ...(hasTags(tags) ? ["sts:TagSession"] : []),
    ...(sourceIdentity === undefined ? [] : ["sts:SetSourceIdentity"]),
    ...(input.ProvidedContexts === undefined ? [] : ["sts:SetContext"]),
    "sts:AssumeRole",
  ];
  const conditionKeys = {
    ...tagConditionKeys(tags),
    ...roleTagKeys(role),
    ...contextKeys(input),
    "sts:RoleSessionName": input.RoleSessionName,
    ...(input.ExternalId === undefined ? {} : { "sts:ExternalId": input.ExternalId }),
    ...(sourceIdentity === undefined ? {} : { "sts:SourceIdentity": sourceIdentity }),
    ...(facts.isMfaProven ? { "aws:MultiFactorAuthPresent": "true", "aws:MultiFactorAuthAge": "0" } : {}),
  };
  return actions.map((action) => ({
    action,
    resource: input.RoleArn,
    resourceAccount: role.accountId,
    resourcePolicy: trustPolicy(role),
    resourcePolicyRequired: true,
    conditionKeys,
    deniedAs: notAuthorized(caller, action, input.RoleArn),
  }));
}
