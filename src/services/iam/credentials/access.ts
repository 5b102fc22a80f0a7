/** What the operations on credentials ask to be allowed (Service Authorization Reference, "AWS Identity and Access Management"). */
import type { Context } from "../../../kernel/context.ts";
import { principalKey, userArn, users, type Tags } from "../../../kernel/identity/principals.ts";
import type { Access, AccessQuestion } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";
import { tagKeysOf, type ConditionKeys } from "../tags.ts";

type IamAction = `iam:${keyof Iam}`;

/** A user that is named, or the caller. */
export function onUser(action: IamAction): Access<{ readonly UserName?: string | undefined }> {
  return async (context, input) => [await userQuestion(context, action, input.UserName)];
}

/** The question about one user; a user that is not there has no path and no tags. */
export async function userQuestion(
  context: Context,
  action: IamAction,
  stated: string | undefined,
): Promise<AccessQuestion> {
  const { accountId, userName } = context.caller;
  const name = stated ?? userName;
  if (name === undefined) return { action, resource: `arn:aws:iam::${accountId}:root` };
  const row = await context.store.read((reader) => reader.get(users, principalKey(accountId, name)));
  const resource = userArn(row ?? { accountId, path: "/", userName: name });
  return { action, resource, conditionKeys: tagKeysOf(row?.tags) };
}

/** A thing by its ARN, with the tags it has. */
export function onResource(
  action: IamAction,
  resource: string,
  tags: Tags | undefined,
  more: ConditionKeys = {},
): AccessQuestion {
  return { action, resource, conditionKeys: { ...tagKeysOf(tags), ...more } };
}
