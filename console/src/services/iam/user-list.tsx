/** All users of the account. */
import { IAMClient, ListUsersCommand, paginateListUsers, type User } from "@aws-sdk/client-iam";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { nameColumn, useDateColumn } from "../../components/columns.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { userDeletion } from "./deletion-commands.ts";
import { EntityList } from "./entity-list.tsx";
import { userLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { userMessages } from "./user-messages.ts";

/** The page. */
export function UserList() {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const client = useClient(IAMClient);
  usePage({ title: text("users"), contentType: "table" });
  const users = useAllItems(
    () => paginateListUsers({ client, pageSize: 1_000 }, {}),
    (page) => page.Users,
    [client],
  );
  return (
    <EntityList<User>
      id="iam.users"
      title={text("users")}
      items={users}
      columns={useColumns()}
      nameOf={({ UserName = "" }) => UserName}
      command={new ListUsersCommand({})}
      deletion={({ UserName = "" }) => userDeletion(client, UserName)}
      empty={own("empty")}
      createText={own("createUser")}
      onCreate={() => navigate(linkTo("iam/users/create"))}
    />
  );
}

function useColumns(): readonly Column<User>[] {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const dateColumn = useDateColumn();
  return [
    nameColumn(
      own("userName"),
      ({ UserName }) => UserName,
      ({ UserName = "" }) => userLink(UserName),
    ),
    { id: "path", header: text("path"), text: ({ Path }) => Path },
    dateColumn({ id: "used", header: own("passwordUsed"), none: text("never") }, (user) => user.PasswordLastUsed),
    dateColumn({ id: "created", header: text("created") }, ({ CreateDate }) => CreateDate),
    { id: "arn", header: text("arn"), text: ({ Arn }) => Arn },
  ];
}
