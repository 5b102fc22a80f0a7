/** AssumeRoleWithSAML: a role's credentials for the assertion of a SAML provider. */
import { createHash } from "node:crypto";
import { parseArn } from "../../../kernel/arn.ts";
import type { Context } from "../../../kernel/context.ts";
import { samlProviders, type SamlProviderRow } from "../../../kernel/identity/providers.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";
import { roleSessionSeconds } from "../duration.ts";
import { accessDenied, expiredIdentityToken, invalidIdentityToken, invalidRequestArn } from "../errors.ts";
import { issueFederated } from "../federated-session.ts";
import {
  requireFederatedRole,
  requireFederatedRoleArn,
  requireTrust,
  type FederatedClaim,
} from "../federated-trust.ts";
import { joinSessionTags } from "../session-tags.ts";
import { readProviderMetadata } from "../saml/provider-metadata.ts";
import { readAssertion, type SamlIdentity } from "../saml/read-assertion.ts";
import { requireSignedAssertion } from "../saml/signed-assertion.ts";

const action = "sts:AssumeRoleWithSAML";

export const assumeRoleWithSaml: OperationDefinition<Sts, "AssumeRoleWithSAML"> = {
  // The assertion is what asks; the role's trust policy answers below.
  access: () => [],
  invoke: async (context, input) => {
    requireFederatedRoleArn(input.RoleArn);
    const role = await requireFederatedRole(context, input.RoleArn, action);
    const provider = await requireProvider(context, input.PrincipalArn);
    const identity = verify(context, provider, input.SAMLAssertion);
    const pair = [input.RoleArn, input.PrincipalArn].toSorted().join();
    if (
      !identity.roles.some(
        (stated) =>
          stated
            .split(",")
            .map((arn) => arn.trim())
            .toSorted()
            .join() === pair,
      )
    ) {
      throw accessDenied(`Not authorized to perform ${action}`);
    }
    const nameQualifier = nameQualifierOf(identity, provider);
    const claim: FederatedClaim = {
      action,
      provider: input.PrincipalArn,
      sessionName: identity.sessionName,
      keys: assertionKeys(identity, provider, nameQualifier),
      tags: joinSessionTags(identity.tags, undefined),
      sourceIdentity: identity.sourceIdentity,
    };
    await requireTrust(context, role, input.RoleArn, claim);
    const answer = issueFederated(context, role, claim, {
      Policy: input.Policy,
      PolicyArns: input.PolicyArns,
      durationSeconds: untilProvidersEnd(context, identity, roleSessionSeconds(role, input.DurationSeconds, false)),
      minimumTokenSize: input.MinimumSessionTokenSize,
    });
    const { subject: Subject, subjectType: SubjectType, issuer: Issuer, recipient: Audience } = identity;
    return { ...answer, Subject, SubjectType, Issuer, Audience, NameQualifier: nameQualifier };
  },
};

async function requireProvider(context: Context, arn: string): Promise<SamlProviderRow> {
  const parsed = parseArn(arn);
  const name = /^saml-provider\/([\w._-]{1,128})$/.exec(parsed?.resource ?? "")?.[1];
  if (!parsed || parsed.service !== "iam" || name === undefined) throw invalidRequestArn();
  const row = await context.store.read((reader) => reader.get(samlProviders, [parsed.account, name]));
  if (!row) throw invalidIdentityToken("Specified provider doesn't exist");
  return row;
}

function verify(context: Context, provider: SamlProviderRow, assertion: string): SamlIdentity {
  const { entityId, certificates } = readProviderMetadata(provider.metadata);
  const identity = readAssertion(requireSignedAssertion(assertion, certificates), context.clock.wall());
  if (identity.issuer !== entityId) throw invalidIdentityToken("Issuer not present in specified provider");
  return identity;
}

/** IAM user guide, "Available keys for SAML-based AWS STS federation". */
function assertionKeys(
  identity: SamlIdentity,
  { accountId, name }: SamlProviderRow,
  nameQualifier: string,
): Record<string, string> {
  return {
    "saml:aud": identity.recipient,
    "saml:iss": identity.issuer,
    "saml:sub": identity.subject,
    "saml:sub_type": identity.subjectType,
    "saml:namequalifier": nameQualifier,
    "saml:doc": `${accountId}/${name}`,
  };
}

/** Tells the same subject of different providers apart: a hash of issuer, account and provider (STS API reference). */
function nameQualifierOf({ issuer }: SamlIdentity, { accountId, name }: SamlProviderRow): string {
  return createHash("sha1").update(`${issuer}${accountId}/${name}`).digest("base64");
}

/** A session ends with the provider's own, when that is sooner. */
function untilProvidersEnd(context: Context, { sessionEndsAt }: SamlIdentity, seconds: number): number {
  if (sessionEndsAt === undefined) return seconds;
  const left = Math.floor((sessionEndsAt - context.clock.wall()) / 1_000);
  if (left <= 0) throw expiredIdentityToken("The provider's session has ended");
  return Math.min(seconds, left);
}
