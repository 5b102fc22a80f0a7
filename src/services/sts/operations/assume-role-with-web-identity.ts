/** AssumeRoleWithWebIdentity: a role's credentials for the token of an OpenID Connect provider. */
import { oidcProviderArn } from "../../../kernel/identity/providers.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";
import { roleSessionSeconds } from "../duration.ts";
import { validationError } from "../errors.ts";
import { issueFederated } from "../federated-session.ts";
import {
  requireFederatedRole,
  requireFederatedRoleArn,
  requireTrust,
  type FederatedClaim,
} from "../federated-trust.ts";
import { joinSessionTags } from "../session-tags.ts";
import { gitHubKeys, roleKeys, tokenKeys, tokenSourceIdentity, tokenTags } from "../web-identity/token-claims.ts";
import { readClaims, verifyToken } from "../web-identity/verify-token.ts";

const action = "sts:AssumeRoleWithWebIdentity";

export const assumeRoleWithWebIdentity: OperationDefinition<Sts, "AssumeRoleWithWebIdentity"> = {
  // The token is what asks; the role's trust policy answers below.
  access: () => [],
  invoke: async (context, input) => {
    requireFederatedRoleArn(input.RoleArn);
    if (input.ProviderId === undefined) readClaims(input.WebIdentityToken);
    const role = await requireFederatedRole(context, input.RoleArn, action);
    if (input.ProviderId !== undefined) {
      throw validationError(`${input.ProviderId} gives access tokens, which cannot be verified here.`);
    }
    const identity = await verifyToken(context, input.WebIdentityToken, role.accountId);
    const claim: FederatedClaim = {
      action,
      provider: oidcProviderArn(role.accountId, identity.provider.url),
      sessionName: input.RoleSessionName,
      keys: tokenKeys(identity),
      trustKeys: { ...gitHubKeys(identity), ...roleKeys(identity, input.RoleArn) },
      tags: joinSessionTags(tokenTags(identity.claims), undefined),
      sourceIdentity: tokenSourceIdentity(identity.claims),
    };
    await requireTrust(context, role, input.RoleArn, claim);
    const answer = issueFederated(context, role, claim, {
      Policy: input.Policy,
      PolicyArns: input.PolicyArns,
      durationSeconds: roleSessionSeconds(role, input.DurationSeconds, false),
      minimumTokenSize: input.MinimumSessionTokenSize,
    });
    return {
      ...answer,
      SubjectFromWebIdentityToken: identity.subject,
      Provider: claim.provider,
      Audience: identity.audience,
    };
  },
};
