/** What a token's claims mean to a session: tags, source identity, condition keys. */
import type { JWTPayload } from "jose";
import { invalidIdentityToken, rejectedClaim } from "../errors.ts";
import type { PassedTags } from "../session-tags.ts";
import type { WebIdentity } from "./verify-token.ts";

const tagsClaim = "https://aws.amazon.com/tags";
const sourceIdentityClaim = "https://aws.amazon.com/source_identity";
const rolesClaim = "https://aws.amazon.com/roles";

/** `URL:aud`, `URL:sub` and `URL:amr` (IAM user guide, "Available keys for AWS OIDC federation"). */
export function tokenKeys({ provider, audience, subject, claims }: WebIdentity): Record<string, string | string[]> {
  const keys: Record<string, string | string[]> = {
    [`${provider.url}:aud`]: audience,
    [`${provider.url}:sub`]: subject,
  };
  const amr = claims["amr"];
  if (Array.isArray(amr)) keys[`${provider.url}:amr`] = amr.filter((one) => typeof one === "string");
  return keys;
}

const gitHub = /^token\.actions\.githubusercontent\.com(\/|$)/;
const gitHubClaims = [
  "actor",
  "actor_id",
  "enterprise_id",
  "environment",
  "job_workflow_ref",
  "ref",
  "repository",
  "repository_id",
  "workflow",
] as const;

/**
 * Claims that AWS knows of GitHub's tokens since January 2026. A role's trust policy may speak of them; they are not the
 * session's (IAM user guide, "Available keys for AWS OIDC federation").
 */
export function gitHubKeys({ provider, claims }: WebIdentity): Record<string, string> {
  if (!gitHub.test(provider.url)) return {};
  const keys: Record<string, string> = {};
  for (const name of gitHubClaims) {
    const value = claims[name];
    if (typeof value === "string") keys[`${provider.url}:${name}`] = value;
  }
  return keys;
}

/**
 * `sts:RoleAuthorizedByIdp`: whether the provider wrote the token for this role. A token that names roles, one ARN or a
 * list of them, opens no others, whatever their trust policies say: throws InvalidIdentityToken.
 */
export function roleKeys({ claims }: WebIdentity, roleArn: string): Record<string, string> {
  const stated = claims[rolesClaim];
  if (stated === undefined) return { "sts:RoleAuthorizedByIdp": "false" };
  const named: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
  if (named.includes(roleArn)) return { "sts:RoleAuthorizedByIdp": "true" };
  throw invalidIdentityToken("The target role ARN is not present in the roles claim of the identity token");
}

/** The session tags in a token, in the nested or the flattened form (IAM user guide, "Pass session tags in AWS STS"). */
export function tokenTags(claims: JWTPayload): PassedTags {
  const nested = claims[tagsClaim] as { principal_tags?: unknown; transitive_tag_keys?: unknown } | undefined;
  const tags: { Key: string; Value: string }[] = [];
  for (const [Key, value] of Object.entries(record(nested?.principal_tags))) tags.push({ Key, Value: only(value) });
  const flat = `${tagsClaim}/principal_tags/`;
  for (const [name, value] of Object.entries(claims)) {
    if (name.startsWith(flat)) tags.push({ Key: name.slice(flat.length), Value: only(value) });
  }
  if (tags.length > 50 || tags.some(({ Key, Value }) => !isTag(Key, Value))) {
    throw rejectedClaim("The session tags in the token are not valid");
  }
  const transitive = nested?.transitive_tag_keys ?? claims[`${tagsClaim}/transitive_tag_keys`] ?? [];
  const transitiveTagKeys = Array.isArray(transitive) ? transitive.filter((one) => typeof one === "string") : [];
  return { tags, transitiveTagKeys };
}

/** The source identity in a token. Throws IDPRejectedClaim for one that is not well formed. */
export function tokenSourceIdentity(claims: JWTPayload): string | undefined {
  const value = claims[sourceIdentityClaim];
  if (value === undefined) return undefined;
  if (typeof value === "string" && /^[\w+=,.@-]{2,64}$/.test(value)) return value;
  throw rejectedClaim("The source identity in the token is not valid");
}

function record(value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidIdentityToken("The session tags in the token are not well formed");
  }
  return value as Record<string, unknown>;
}

/** Values come in lists of one. */
function only(value: unknown): string {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [first] = list;
  if (list.length !== 1 || typeof first !== "string") {
    throw invalidIdentityToken("The session tags in the token are not well formed");
  }
  return first;
}

const isTag = (key: string, value: string): boolean =>
  /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) && /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value);
