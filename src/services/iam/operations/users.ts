/** Users: create, get, list, delete. */
import { deliverEventsJob } from "../../../kernel/events.ts";
import type { Context } from "../../../kernel/context.ts";
import { accounts } from "../../../kernel/identity.ts";
import { loginProfiles } from "../../../kernel/identity/sign-in.ts";
import { userArn, users, type UserRow } from "../../../kernel/identity/principals.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam, User } from "../../../generated/iam.ts";
import { onList, onNew, onPrincipal } from "../access.ts";
import { writeAttachments } from "../attachments.ts";
import { meantUser } from "../caller-user.ts";
import { entityAlreadyExists } from "../errors.ts";
import { usersPerAccount } from "../limits.ts";
import { checkBoundary } from "../managed-policy.ts";
import { pageOfRows } from "../paging.ts";
import { isBelow, newUniqueId, pathOrRoot } from "../paths.ts";
import { findPrincipal, requirePrincipal, userKind } from "../principal-kinds.ts";
import { checkQuota } from "../quota.ts";
import { userDetail, userSummary } from "../shapes.ts";
import { tagsFrom } from "../tags.ts";
import { changePrincipal, rolesNaming } from "../trusting-roles.ts";
import { checkNothingBelongs } from "../user-belongings.ts";

export const createUser: OperationDefinition<Iam, "CreateUser"> = {
  access: onNew("CreateUser", "user", (input) => input.UserName),
  invoke: async (context, input) => {
    const { UserName: userName, PermissionsBoundary: boundary } = input;
    const row: UserRow = {
      accountId: context.caller.accountId,
      userName,
      userId: newUniqueId(context, "AIDA"),
      path: pathOrRoot(input.Path),
      createdAt: context.clock.now(),
      attachedPolicies: [],
      inlinePolicies: [],
      groups: [],
      tags: tagsFrom(input.Tags, "any"),
      ...(boundary === undefined ? {} : { boundary }),
    };
    await checkQuota(context, users, { name: "UsersPerAccount", limit: usersPerAccount });
    await context.store.transact(async (tx) => {
      if (await findPrincipal(userKind, tx, row.accountId, userName)) throw entityAlreadyExists("user", userName);
      if (boundary !== undefined) await checkBoundary(tx, row.accountId, boundary);
      tx.put(users, row);
      writeAttachments(userKind, tx, { row, present: true });
    });
    return { User: userDetail(row) };
  },
};

const askForUser = onPrincipal(userKind, "GetUser");

/** Without a name it tells about the caller. */
export const getUser: OperationDefinition<Iam, "GetUser"> = {
  access: (context, input) => {
    const UserName = meantUser(context, input.UserName);
    if (UserName === undefined) return [{ action: "iam:GetUser", resource: context.caller.arn }];
    return askForUser(context, { UserName });
  },
  invoke: async (context, input) => {
    const name = meantUser(context, input.UserName);
    if (name === undefined) return { User: await rootUser(context) };
    return context.store.read(async (reader) => {
      const row = await requirePrincipal(userKind, reader, context, name);
      const profile = await reader.get(loginProfiles, [row.accountId, row.userName.toLowerCase()]);
      return { User: userDetail(row, profile?.lastUsedAt) };
    });
  },
};

/** The account's root user has neither a name nor a path. */
async function rootUser({ caller, store }: Context): Promise<User> {
  return store.read(async (reader) => {
    const account = await reader.get(accounts, [caller.accountId]);
    const usedAt = (await reader.get(loginProfiles, [caller.accountId, ""]))?.lastUsedAt;
    return {
      UserId: caller.accountId,
      Arn: `arn:aws:iam::${caller.accountId}:root`,
      ...(account === undefined ? {} : { CreateDate: new Date(account.createdAt) }),
      ...(usedAt === undefined ? {} : { PasswordLastUsed: new Date(usedAt) }),
    };
  });
}

export const listUsers: OperationDefinition<Iam, "ListUsers"> = {
  access: onList("ListUsers", "user"),
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    return context.store.read(async (reader) => {
      const keep = (row: UserRow) => isBelow(row.path, input.PathPrefix);
      const page = await pageOfRows(reader, users, { accountId, input, keep });
      const Users: User[] = [];
      for (const row of page.items) {
        const profile = await reader.get(loginProfiles, [accountId, row.userName.toLowerCase()]);
        Users.push(userSummary(row, profile?.lastUsedAt));
      }
      return { Users, ...page.output };
    });
  },
};

export const deleteUser: OperationDefinition<Iam, "DeleteUser"> = {
  access: onPrincipal(userKind, "DeleteUser"),
  invoke: async (context, input) => {
    const trusting = await rolesNaming(context, input.UserName);
    await context.store.transact(async (tx) => {
      const row = await requirePrincipal(userKind, tx, context, input.UserName);
      await checkNothingBelongs(tx, row);
      writeAttachments(userKind, tx, { row, present: false });
      tx.delete(users, users.key(row));
      await changePrincipal(tx, trusting, { accountId: row.accountId, from: userArn(row), to: row.userId });
    });
    context.jobs.wake(deliverEventsJob);
    return {};
  },
};
