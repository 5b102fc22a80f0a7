/** Whether a role trusts who comes with an outside provider's word: such callers have no identity here to ask. */
import { anonymousCaller } from "../../kernel/caller.ts";
import type { Context } from "../../kernel/context.ts";
import type { RoleRow } from "../../kernel/identity/principals.ts";
import { policiesOf } from "../../kernel/identity/policies-of.ts";
import { decide } from "../../kernel/policy/decide.ts";
import type { ConditionKeys } from "../../kernel/policy/keys.ts";
import { accessDenied, invalidRequestArn } from "./errors.ts";
import { findRole, roleAccount, roleTagKeys, trustPolicy } from "./role.ts";
import { hasTags, tagConditionKeys, type SessionTags } from "./session-tags.ts";

/** What a provider vouches for. */
export interface FederatedClaim {
  readonly action: "sts:AssumeRoleWithWebIdentity" | "sts:AssumeRoleWithSAML";
  /** ARN of the provider. */
  readonly provider: string;
  readonly sessionName: string;
  /** Condition keys of the token. */
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
  /** Condition keys that count for the role's trust policy alone. */
  readonly trustKeys?: Readonly<Record<string, string>>;
  readonly tags: SessionTags;
  readonly sourceIdentity: string | undefined;
}

/** Throws ValidationError for what is no role's ARN, in other words than AssumeRole has. */
export function requireFederatedRoleArn(arn: string): void {
  if (roleAccount(arn) === undefined) throw invalidRequestArn();
}

/**
 * The role with that ARN, if it trusts any provider at all. Asked first: what comes without a signature gets no work done
 * for it. Throws AccessDenied.
 */
export async function requireFederatedRole(
  context: Context,
  roleArn: string,
  action: FederatedClaim["action"],
): Promise<RoleRow> {
  const role = await findRole(context, roleArn);
  const trusts =
    role &&
    trustPolicy(role).statements.some(({ effect, principals }) => {
      return (
        effect === "Allow" &&
        (principals === undefined || principals.federated.length > 0 || principals.aws.includes("*"))
      );
    });
  if (!role || !trusts) throw accessDenied(`Not authorized to perform ${action}`);
  return role;
}

/** Throws AccessDenied unless the role's trust policy allows the claim, its tags and its source identity. */
export async function requireTrust(
  context: Context,
  role: RoleRow,
  roleArn: string,
  claim: FederatedClaim,
): Promise<void> {
  const { action, tags, sourceIdentity } = claim;
  const actions: string[] = [action];
  if (hasTags(tags)) actions.push("sts:TagSession");
  if (sourceIdentity !== undefined) actions.push("sts:SetSourceIdentity");
  const found = await context.store.read((reader) => policiesOf(reader, anonymousCaller, role.accountId));
  const { keys: foundKeys, names: _, ...inForce } = found ?? { keys: {}, names: undefined };
  for (const asked of actions) {
    const decision = decide({
      caller: anonymousCaller,
      action: asked,
      resource: roleArn,
      resourceAccount: role.accountId,
      resourcePolicy: trustPolicy(role),
      resourcePolicyRequired: true,
      keys: [conditionKeys(context, role, claim), foundKeys],
      ...inForce,
    });
    if (!decision.allowed) throw accessDenied(`Not authorized to perform ${asked}`);
  }
}

function conditionKeys(context: Context, role: RoleRow, claim: FederatedClaim): ConditionKeys {
  const { http, clock } = context;
  return {
    ...claim.keys,
    ...claim.trustKeys,
    ...tagConditionKeys(claim.tags),
    ...roleTagKeys(role),
    "aws:FederatedProvider": claim.provider,
    "sts:RoleSessionName": claim.sessionName,
    "sts:SourceIdentity": claim.sourceIdentity,
    "aws:SourceIp": http.sourceAddress.replace(/^::ffff:/, ""),
    "aws:SecureTransport": String(http.secure),
    "aws:UserAgent": http.headers["user-agent"],
    "aws:RequestedRegion": context.region,
    "aws:CurrentTime": () => new Date(clock.now()).toISOString(),
    "aws:EpochTime": () => String(Math.floor(clock.now() / 1_000)),
  };
}
