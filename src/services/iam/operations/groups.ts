/** Groups: create, get with members, list, update, delete. */
import { groupMembers, groups, users, type GroupRow, type UserRow } from "../../../kernel/identity/principals.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";
import { onList, onNew, onPrincipal } from "../access.ts";
import { writeAttachments } from "../attachments.ts";
import { deleteConflict, entityAlreadyExists } from "../errors.ts";
import { groupsPerAccount, usersPerAccount } from "../limits.ts";
import { pageOf, pageOfRows } from "../paging.ts";
import { isBelow, newUniqueId, pathOrRoot } from "../paths.ts";
import { findPrincipal, groupKind, requirePrincipal, userKind } from "../principal-kinds.ts";
import { checkQuota } from "../quota.ts";
import { groupShape, userSummary } from "../shapes.ts";

export const createGroup: OperationDefinition<Iam, "CreateGroup"> = {
  access: onNew("CreateGroup", "group", (input) => input.GroupName),
  invoke: async (context, input) => {
    const { GroupName: groupName } = input;
    const row: GroupRow = {
      accountId: context.caller.accountId,
      groupName,
      groupId: newUniqueId(context, "AGPA"),
      path: pathOrRoot(input.Path),
      createdAt: context.clock.now(),
      attachedPolicies: [],
      inlinePolicies: [],
    };
    await checkQuota(context, groups, { name: "GroupsPerAccount", limit: groupsPerAccount });
    await context.store.transact(async (tx) => {
      if (await findPrincipal(groupKind, tx, row.accountId, groupName)) throw entityAlreadyExists("group", groupName);
      tx.put(groups, row);
    });
    return { Group: groupShape(row) };
  },
};

/** The group with a page of its users. */
export const getGroup: OperationDefinition<Iam, "GetGroup"> = {
  access: onPrincipal(groupKind, "GetGroup"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const row = await requirePrincipal(groupKind, reader, context, input.GroupName);
      const page = pageOf(await membersOf(reader, row), input, (user) => user.userName.toLowerCase());
      return { Group: groupShape(row), Users: page.items.map((user) => userSummary(user)), ...page.output };
    }),
};

async function membersOf(reader: Reader, { accountId, groupName }: GroupRow): Promise<UserRow[]> {
  const prefix = [accountId, groupName.toLowerCase()];
  const members = await reader.range(groupMembers, { prefix, limit: usersPerAccount });
  const found: UserRow[] = [];
  for (const { userName } of members) {
    const user = await findPrincipal(userKind, reader, accountId, userName);
    if (user !== undefined) found.push(user);
  }
  return found;
}

export const listGroups: OperationDefinition<Iam, "ListGroups"> = {
  access: onList("ListGroups", "group"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const keep = (row: GroupRow) => isBelow(row.path, input.PathPrefix);
      const page = await pageOfRows(reader, groups, { accountId: context.caller.accountId, input, keep });
      return { Groups: page.items.map(groupShape), ...page.output };
    }),
};

export const updateGroup: OperationDefinition<Iam, "UpdateGroup"> = {
  access: async (context, input) => {
    const questions = await onPrincipal(groupKind, "UpdateGroup")(context, input);
    const { NewGroupName: newName = input.GroupName, NewPath: newPath } = input;
    if (newName === input.GroupName && newPath === undefined) return questions;
    const resource = `arn:aws:iam::${context.caller.accountId}:group${newPath ?? "/"}${newName}`;
    return [...questions, { action: "iam:UpdateGroup", resource }];
  },
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requirePrincipal(groupKind, tx, context, input.GroupName);
      const changed = { ...row, groupName: input.NewGroupName ?? row.groupName, path: input.NewPath ?? row.path };
      if (changed.groupName !== row.groupName) await renameGroup(tx, row, changed);
      tx.put(groups, changed);
    });
    return {};
  },
};

async function renameGroup(tx: Transaction, row: GroupRow, renamed: GroupRow): Promise<void> {
  const { accountId } = row;
  const holder = await findPrincipal(groupKind, tx, accountId, renamed.groupName);
  if (holder && holder.groupId !== row.groupId) throw entityAlreadyExists("group", renamed.groupName);
  const members = await membersOf(tx, row);
  for (const user of members) {
    tx.delete(groupMembers, [accountId, row.groupName.toLowerCase(), user.userName.toLowerCase()]);
    tx.put(groupMembers, { accountId, groupName: renamed.groupName, userName: user.userName });
    const others = user.groups.filter((name) => name !== row.groupName);
    tx.put(users, { ...user, groups: [...others, renamed.groupName].toSorted() });
  }
  writeAttachments(groupKind, tx, { row, present: false });
  writeAttachments(groupKind, tx, { row: renamed, present: true });
  tx.delete(groups, groups.key(row));
}

export const deleteGroup: OperationDefinition<Iam, "DeleteGroup"> = {
  access: onPrincipal(groupKind, "DeleteGroup"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requirePrincipal(groupKind, tx, context, input.GroupName);
      const refuse = (first: string) => deleteConflict(`Cannot delete entity, must ${first} first.`);
      const prefix = [row.accountId, row.groupName.toLowerCase()];
      if ((await tx.range(groupMembers, { prefix, limit: 1 })).length > 0) throw refuse("remove users from group");
      if (row.attachedPolicies.length > 0) throw refuse("detach all policies");
      if (row.inlinePolicies.length > 0) throw refuse("delete policies");
      tx.delete(groups, groups.key(row));
    });
    return {};
  },
};
