/** Passwords that administrators give: login profiles of users, and of a member account's root user by AssumeRoot. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import { accounts } from "../../../kernel/identity.ts";
import { passwordPolicies, type PasswordPolicyRow } from "../../../kernel/identity/password-policy.ts";
import { loginProfiles, type LoginProfileRow } from "../../../kernel/identity/sign-in.ts";
import type { OperationDefinition, OutputOf } from "../../../kernel/operation.ts";
import { hashPassword, passwordSaltBytes } from "../../../kernel/password.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { entityAlreadyExists, noSuchEntity, validationError } from "../errors.ts";
import { onUser } from "./access.ts";
import { checkNotUsedBefore, checkPassword, withPassword } from "../../../kernel/identity/password-rules.ts";
import { isRootTask, requireUser, userNameOf } from "./user-of-request.ts";

type LoginProfile = OutputOf<Iam, "GetLoginProfile">["LoginProfile"];

export const createLoginProfile: OperationDefinition<Iam, "CreateLoginProfile"> = {
  access: onUser("iam:CreateLoginProfile"),
  invoke: async (context, input) => {
    const userName = profileOwner(context, input.UserName);
    await context.store.read((reader) => requireOwner(reader, context, userName));
    const row = await newProfile(context, userName, {
      password: input.Password,
      resetRequired: input.PasswordResetRequired ?? false,
    });
    await context.store.transact(async (tx) => {
      const owner = await requireOwner(tx, context, userName);
      if (await tx.get(loginProfiles, loginProfiles.key(row))) throw entityAlreadyExists("login profile", owner);
      tx.put(loginProfiles, { ...row, userName: owner });
    });
    return { LoginProfile: apiProfile(row) };
  },
};

export const getLoginProfile: OperationDefinition<Iam, "GetLoginProfile"> = {
  access: onUser("iam:GetLoginProfile"),
  invoke: async (context, input) => {
    const userName = profileOwner(context, input.UserName);
    const row = await context.store.read((reader) => requireProfile(reader, context, userName));
    return { LoginProfile: apiProfile(row) };
  },
};

export const updateLoginProfile: OperationDefinition<Iam, "UpdateLoginProfile"> = {
  access: onUser("iam:UpdateLoginProfile"),
  invoke: async (context, input) => {
    const row = await context.store.read((reader) => requireProfile(reader, context, input.UserName));
    const resetRequired = input.PasswordResetRequired ?? row.resetRequired;
    if (input.Password === undefined) await replaceProfile(context, row, { ...row, resetRequired });
    else await changePasswordOf(context, row, { password: input.Password, resetRequired });
    return {};
  },
};

export const deleteLoginProfile: OperationDefinition<Iam, "DeleteLoginProfile"> = {
  access: onUser("iam:DeleteLoginProfile"),
  invoke: async (context, input) => {
    const userName = profileOwner(context, input.UserName);
    await context.store.transact(async (tx) => {
      tx.delete(loginProfiles, loginProfiles.key(await requireProfile(tx, context, userName)));
    });
    return {};
  },
};

/** Checks and sets another password; scrypt works outside of the transaction, which then wants the row unchanged. */
export async function changePasswordOf(
  context: Context,
  row: LoginProfileRow,
  given: { readonly password: string; readonly resetRequired: boolean },
): Promise<void> {
  const policy = await checkAgainstPolicy(context, given.password);
  await checkNotUsedBefore(policy, row, given.password);
  const hashed = await hashPassword(given.password, context.ids.bytes(passwordSaltBytes));
  const { resetRequired } = given;
  await replaceProfile(context, row, withPassword(row, hashed, { now: context.clock.now(), resetRequired }));
}

async function replaceProfile(context: Context, before: LoginProfileRow, after: LoginProfileRow): Promise<void> {
  await context.store.transact(async (tx) => {
    const present = await tx.get(loginProfiles, loginProfiles.key(before));
    if (!present || Buffer.compare(present.password.hash, before.password.hash) !== 0) {
      throw awsError(
        "EntityTemporarilyUnmodifiable",
        `Login Profile for User ${before.userName} cannot be modified while login profile is being updated.`,
      );
    }
    tx.put(loginProfiles, {
      ...after,
      ...(present.lastUsedAt === undefined ? {} : { lastUsedAt: present.lastUsedAt }),
    });
  });
}

/** Throws PasswordPolicyViolation; resolves with the policy the password was held against. */
async function checkAgainstPolicy(context: Context, password: string): Promise<PasswordPolicyRow | undefined> {
  const { accountId } = context.caller;
  const [policy, account] = await context.store.read((reader) =>
    Promise.all([reader.get(passwordPolicies, [accountId]), reader.get(accounts, [accountId])]),
  );
  checkPassword(policy, password, account ? [account.name, account.email] : []);
  return policy;
}

async function newProfile(
  context: Context,
  userName: string,
  given: { readonly password: string | undefined; readonly resetRequired: boolean },
): Promise<LoginProfileRow> {
  if (given.password === undefined && userName !== "") {
    throw validationError(
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
    );
  }
  if (given.password !== undefined) await checkAgainstPolicy(context, given.password);
  const now = context.clock.now();
  // Root's password comes back by recovery: until then nobody knows it.
  const password = given.password ?? context.ids.alphanumeric(64);
  return {
    accountId: context.caller.accountId,
    userName,
    password: await hashPassword(password, context.ids.bytes(passwordSaltBytes)),
    resetRequired: given.resetRequired || given.password === undefined,
    createdAt: now,
    changedAt: now,
    earlier: [],
  };
}

function profileOwner(context: Context, stated: string | undefined): string {
  return stated === undefined && isRootTask(context.caller) ? "" : userNameOf(context, stated);
}

/** The user's name as it is written; "" for root. Throws NoSuchEntity. */
async function requireOwner(reader: Reader, context: Context, userName: string): Promise<string> {
  return userName === "" ? "" : (await requireUser(reader, context, userName)).userName;
}

async function requireProfile(reader: Reader, context: Context, userName: string): Promise<LoginProfileRow> {
  await requireOwner(reader, context, userName);
  const row = await reader.get(loginProfiles, [context.caller.accountId, userName.toLowerCase()]);
  if (!row) throw noSuchEntity("login profile", userName);
  return row;
}

function apiProfile(row: LoginProfileRow): LoginProfile {
  return {
    ...(row.userName === "" ? {} : { UserName: row.userName }),
    CreateDate: new Date(row.createdAt),
    PasswordResetRequired: row.resetRequired,
  };
}
