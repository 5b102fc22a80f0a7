/** GetFederationToken: temporary credentials in another name, cut down from the caller's own permissions. */
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { GetFederationTokenRequest, Sts } from "../../../generated/sts.ts";
import { ownSessionSeconds } from "../duration.ts";
import { accessDenied } from "../errors.ts";
import { issueCredentials } from "../issue.ts";
import { packedPercent, sessionPolicies } from "../session-policies.ts";
import { hasTags, joinSessionTags, tagConditionKeys, tagMembers, type SessionTags } from "../session-tags.ts";

export const getFederationToken: OperationDefinition<Sts, "GetFederationToken"> = {
  access: (context, input) => {
    const { caller } = context;
    if (caller.session !== undefined || caller.kind === "service") {
      throw accessDenied("Cannot call GetFederationToken with session credentials");
    }
    const tags = tagsOf(input);
    const resource = federatedUserArn(caller.accountId, input.Name);
    const actions = hasTags(tags) ? ["sts:GetFederationToken", "sts:TagSession"] : ["sts:GetFederationToken"];
    return actions.map((action) => ({ action, resource, conditionKeys: tagConditionKeys(tags) }));
  },
  invoke: async (context, input) => {
    const { caller } = context;
    const { accountId } = caller;
    const tags = tagsOf(input);
    const policies = sessionPolicies(input, accountId);
    const percent = packedPercent(policies, tags);
    const issued = issueCredentials(
      context,
      {
        kind: "federated-user",
        accountId,
        sessionName: input.Name,
        ...(caller.userName === undefined ? {} : { userName: caller.userName, userId: caller.userId }),
        // Without a policy of its own a federated user may nothing but what resources' policies grant it.
        policies: [],
        ...policies,
        ...tagMembers(tags),
      },
      {
        durationSeconds: ownSessionSeconds(caller, input.DurationSeconds),
        minimumTokenSize: input.MinimumSessionTokenSize,
      },
    );
    const Arn = federatedUserArn(accountId, input.Name);
    return {
      ...issued,
      FederatedUser: { FederatedUserId: `${accountId}:${input.Name}`, Arn },
      // Unlike roles' sessions, a federated user's always say it.
      PackedPolicySize: percent ?? 0,
    };
  },
};

const federatedUserArn = (accountId: string, name: string): string =>
  `arn:aws:sts::${accountId}:federated-user/${name}`;

function tagsOf(input: GetFederationTokenRequest): SessionTags {
  return joinSessionTags({ tags: input.Tags ?? [], transitiveTagKeys: [] }, undefined);
}
