/** UpdateUser: another name, another path. What belongs to the user follows, and policies that name it as principal. */
import { deliverEventsJob } from "../../../kernel/events.ts";
import { renameServiceUses } from "../../../kernel/identity/service-uses.ts";
import { userArn, users } from "../../../kernel/identity/principals.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";
import { onPrincipal } from "../access.ts";
import { writeAttachments } from "../attachments.ts";
import { entityAlreadyExists } from "../errors.ts";
import { findPrincipal, requirePrincipal, userKind } from "../principal-kinds.ts";
import { changePrincipal, rolesNaming } from "../trusting-roles.ts";
import { renameBelongings } from "../user-belongings.ts";

export const updateUser: OperationDefinition<Iam, "UpdateUser"> = {
  // Both the user as it is and as it will be have to be allowed (IAM user guide, "Renaming an IAM user").
  access: async (context, input) => {
    const questions = await onPrincipal(userKind, "UpdateUser")(context, input);
    const { NewUserName: newName = input.UserName, NewPath: newPath } = input;
    if (newName === input.UserName && newPath === undefined) return questions;
    const [present] = questions;
    const path = newPath ?? /:user(\/(?:.*\/)?)/.exec(present?.resource ?? "")?.[1] ?? "/";
    const resource = `arn:aws:iam::${context.caller.accountId}:user${path}${newName}`;
    return [...questions, { action: "iam:UpdateUser", resource }];
  },
  invoke: async (context, input) => {
    const trusting = await rolesNaming(context, input.UserName);
    await context.store.transact(async (tx) => {
      const row = await requirePrincipal(userKind, tx, context, input.UserName);
      const renamed = { ...row, userName: input.NewUserName ?? row.userName, path: input.NewPath ?? row.path };
      if (renamed.userName !== row.userName) {
        const holder = await findPrincipal(userKind, tx, row.accountId, renamed.userName);
        if (holder && holder.userId !== row.userId) throw entityAlreadyExists("user", renamed.userName);
        await renameBelongings(tx, row, renamed.userName);
        writeAttachments(userKind, tx, { row, present: false });
        writeAttachments(userKind, tx, { row: renamed, present: true });
        tx.delete(users, users.key(row));
      }
      tx.put(users, renamed);
      const [from, to] = [userArn(row), userArn(renamed)];
      if (from !== to) {
        await changePrincipal(tx, trusting, { accountId: row.accountId, from, to });
        await renameServiceUses(tx, { accountId: row.accountId, from, to });
      }
    });
    context.jobs.wake(deliverEventsJob);
    return {};
  },
};
