/** The user that a request is about: named, or the caller itself. */
import type { Caller } from "../../../kernel/caller.ts";
import type { Context } from "../../../kernel/context.ts";
import { principalKey, users, type UserRow } from "../../../kernel/identity/principals.ts";
import type { Reader } from "../../../kernel/store.ts";
import { noSuchEntity, validationError } from "../errors.ts";

/** The user of that name in the caller's account. Throws NoSuchEntity. */
export async function requireUser(reader: Reader, context: Context, userName: string): Promise<UserRow> {
  const row = await reader.get(users, principalKey(context.caller.accountId, userName));
  if (!row) throw noSuchEntity("user", userName);
  return row;
}

/** The name that a request gives, or the calling user's own. Throws ValidationError for callers that are no users. */
export function userNameOf(context: Context, stated: string | undefined): string {
  const name = stated ?? (context.caller.kind === "user" ? context.caller.userName : undefined);
  if (name === undefined) throw validationError("Must specify userName when calling with non-User credentials");
  return name;
}

/** Whose credential is meant: a user's, or with "" the root user's, which root means when it names nobody. */
export function ownerOf(context: Context, stated: string | undefined): string {
  return stated === undefined && context.caller.kind === "root" ? "" : userNameOf(context, stated);
}

const rootTasks = "arn:aws:iam::aws:policy/root-task/";

/** Whether the caller is a member account's root user by AssumeRoot: it alone may leave out the name and mean root's password. */
export function isRootTask(caller: Caller): boolean {
  return caller.kind === "root" && (caller.session?.policyArns ?? []).some((arn) => arn.startsWith(rootTasks));
}
