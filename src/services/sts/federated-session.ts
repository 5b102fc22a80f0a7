/** The session of a role that an outside provider's word opened. */
import type { Context } from "../../kernel/context.ts";
import { assumedRoleArn, type RoleRow } from "../../kernel/identity/principals.ts";
import type { AssumedRoleUser } from "../../generated/sts.ts";
import type { FederatedClaim } from "./federated-trust.ts";
import { issueCredentials, type Issued } from "./issue.ts";
import { packedPercent, sessionPolicies, type PolicyInput } from "./session-policies.ts";
import { tagMembers } from "./session-tags.ts";

/** What both federated operations answer. */
export interface FederatedAnswer extends Issued {
  readonly AssumedRoleUser: AssumedRoleUser;
  readonly PackedPolicySize: number | undefined;
  readonly SourceIdentity: string | undefined;
}

/** Begins the session of a claim that the role trusts. */
export function issueFederated(
  context: Context,
  role: RoleRow,
  claim: FederatedClaim,
  options: PolicyInput & { readonly durationSeconds: number; readonly minimumTokenSize: number | undefined },
): FederatedAnswer {
  const { accountId, roleName, roleId } = role;
  const { sessionName, sourceIdentity, tags } = claim;
  const policies = sessionPolicies(options, accountId);
  const percent = packedPercent(policies, tags);
  const facts = {
    kind: "assumed-role" as const,
    accountId,
    roleName,
    roleId,
    sessionName,
    ...policies,
    ...tagMembers(tags),
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
    federatedProvider: claim.provider,
    keys: claim.keys,
  };
  return {
    ...issueCredentials(context, facts, options),
    AssumedRoleUser: {
      AssumedRoleId: `${roleId}:${sessionName}`,
      Arn: assumedRoleArn(accountId, roleName, sessionName),
    },
    PackedPolicySize: percent,
    SourceIdentity: sourceIdentity,
  };
}
