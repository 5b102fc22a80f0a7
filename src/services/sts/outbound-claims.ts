/** What a web identity token tells of its caller (IAM user guide, "Understanding token claims"). */
import type { Caller } from "../../kernel/caller.ts";
import type { Context } from "../../kernel/context.ts";
import { principalKey, roles, users, type Tags } from "../../kernel/identity/principals.ts";
import { organizationKeys } from "../../kernel/identity/organization-levels.ts";
import type { Reader } from "../../kernel/store.ts";

/** The ARN of the principal: of a role, not of its session. */
export function subjectOf(caller: Caller): string {
  const principal = caller.kind === "assumed-role" ? caller.sessionKeys?.["aws:PrincipalArn"] : undefined;
  return typeof principal === "string" ? principal : caller.arn;
}

/** The claims under `https://sts.amazonaws.com/`; those that do not apply are left out. */
export async function identityClaims(
  reader: Reader,
  { caller, region }: Pick<Context, "caller" | "region">,
  requestTags: Tags,
): Promise<Readonly<Record<string, unknown>>> {
  const { session } = caller;
  const organization = await organizationKeys(reader, caller, caller.accountId);
  const principalTags = { ...(await ownTags(reader, caller)), ...session?.tags };
  return withoutAbsent({
    aws_account: caller.accountId,
    source_region: region,
    principal_id: subjectOf(caller),
    org_id: organization["aws:PrincipalOrgID"],
    ou_path: organization["aws:PrincipalOrgPaths"],
    principal_tags: unlessEmpty(principalTags),
    // In whole seconds, as session tokens end.
    original_session_exp: session && new Date(session.expiresAt).toISOString().replace(".000Z", "Z"),
    federated_provider: session?.federatedProvider,
    source_identity: session?.sourceIdentity,
    request_tags: unlessEmpty(requestTags),
  });
}

async function ownTags(reader: Reader, { accountId, kind, roleName, userName }: Caller): Promise<Tags> {
  if (roleName !== undefined) return (await reader.get(roles, principalKey(accountId, roleName)))?.tags ?? {};
  if (kind !== "user" || userName === undefined) return {};
  return (await reader.get(users, principalKey(accountId, userName)))?.tags ?? {};
}

const unlessEmpty = (tags: Tags): Tags | undefined => (Object.keys(tags).length === 0 ? undefined : tags);

const withoutAbsent = (claims: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
