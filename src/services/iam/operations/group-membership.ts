/** Who is in which group. */
import { groupMembers, users } from "../../../kernel/identity/principals.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Group, Iam } from "../../../generated/iam.ts";
import { onPrincipal } from "../access.ts";
import { limitExceeded } from "../errors.ts";
import { groupsPerUser } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { findPrincipal, groupKind, requirePrincipal, userKind } from "../principal-kinds.ts";
import { groupShape } from "../shapes.ts";

/** To add a member again is no error. */
export const addUserToGroup: OperationDefinition<Iam, "AddUserToGroup"> = {
  access: onPrincipal(groupKind, "AddUserToGroup"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const { accountId, groupName } = await requirePrincipal(groupKind, tx, context, input.GroupName);
      const user = await requirePrincipal(userKind, tx, context, input.UserName);
      if (user.groups.includes(groupName)) return;
      if (user.groups.length >= groupsPerUser) throw limitExceeded("GroupsPerUser", groupsPerUser);
      tx.put(users, { ...user, groups: [...user.groups, groupName].toSorted() });
      tx.put(groupMembers, { accountId, groupName, userName: user.userName });
    });
    return {};
  },
};

/** Whoever is no member stays none: that is no error. */
export const removeUserFromGroup: OperationDefinition<Iam, "RemoveUserFromGroup"> = {
  access: onPrincipal(groupKind, "RemoveUserFromGroup"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const user = await requirePrincipal(userKind, tx, context, input.UserName);
      const { groupName } = await requirePrincipal(groupKind, tx, context, input.GroupName);
      if (!user.groups.includes(groupName)) return;
      tx.put(users, { ...user, groups: user.groups.filter((name) => name !== groupName) });
      tx.delete(groupMembers, groupMembers.key({ accountId: user.accountId, groupName, userName: user.userName }));
    });
    return {};
  },
};

export const listGroupsForUser: OperationDefinition<Iam, "ListGroupsForUser"> = {
  access: onPrincipal(userKind, "ListGroupsForUser"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const user = await requirePrincipal(userKind, reader, context, input.UserName);
      const page = pageOf(user.groups, input, (name) => name);
      const Groups: Group[] = [];
      for (const name of page.items) {
        const group = await findPrincipal(groupKind, reader, user.accountId, name);
        if (group !== undefined) Groups.push(groupShape(group));
      }
      return { Groups, ...page.output };
    }),
};
