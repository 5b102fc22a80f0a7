/** Roles as STS sees them: found by their ARN, asked through their trust policy. */
import { parseArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import { principalKey, roleArn, roles, type RoleRow } from "../../kernel/identity/principals.ts";
import { parsePolicyCached } from "../../kernel/policy/parse.ts";
import type { PolicyDocument } from "../../kernel/policy/document.ts";
import { resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { validationError } from "./errors.ts";

/** The account in a role's ARN; undefined when the text is not the ARN of a role. */
export function roleAccount(arn: string): string | undefined {
  const parsed = parseArn(arn);
  const isRole =
    parsed?.service === "iam" &&
    parsed.region === "" &&
    /^\d{12}$/.test(parsed.account) &&
    /^role\/(?:.*\/)?[\w+=,.@-]{1,64}$/.test(parsed.resource);
  return isRole ? parsed.account : undefined;
}

/** Throws ValidationError for what is no ARN of IAM. Users' ARNs, and accounts that cannot be, are answered as roles that are not there. */
export function requireRoleArn(arn: string): void {
  const parsed = parseArn(arn);
  const isIamArn = parsed?.service === "iam" && parsed.region === "" && /^\d+$/.test(parsed.account);
  if (!isIamArn) throw validationError(`${arn} is invalid`);
}

/** The role with that ARN, path included; undefined when there is none. */
export async function findRole(context: Context, arn: string): Promise<RoleRow | undefined> {
  const accountId = roleAccount(arn);
  if (accountId === undefined) return undefined;
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  const row = await context.store.read((reader) => reader.get(roles, principalKey(accountId, name)));
  return row && roleArn(row) === arn ? row : undefined;
}

/** The role's trust policy, parsed. */
export function trustPolicy(role: RoleRow): PolicyDocument {
  return parsePolicyCached(role.trustPolicy, "trust");
}

/** The role's tags as condition keys of a request about it. */
export function roleTagKeys({ tags }: RoleRow): Record<string, string> {
  return resourceTagKeys(tags, "iam:ResourceTag");
}
