/** All users of the account. */
import { IAMClient, ListUsersCommand, paginateListUsers, type User } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable, type Column } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { userDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { userLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { userMessages } from "./user-messages.ts";

/** The page. */
export function UserList() {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const iam = useClient(IAMClient);
  usePage({ title: text("users"), contentType: "table" });
  const users = useRequest(
    () => allItems(paginateListUsers({ client: iam, pageSize: 1_000 }, {}), (page) => page.Users),
    [iam],
  );
  const [selected, setSelected] = useState<readonly User[]>([]);
  const [isDeleting, setDeleting] = useState(false);
  const [chosen] = selected;
  const create = linkTo("iam/users/create");
  return (
    <>
      <ItemTable
        id="iam.users"
        title={text("users")}
        headingTag="h1"
        variant="full-page"
        items={users}
        columns={useColumns()}
        itemKey={({ UserName = "" }) => UserName}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={
          <SpaceBetween size="s">
            <Box>{own("empty")}</Box>
            <Button href={create} onFollow={follow}>
              {own("createUser")}
            </Button>
          </SpaceBetween>
        }
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(new ListUsersCommand({}))} />
            <Button disabled={!chosen} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(create)}>
              {own("createUser")}
            </Button>
          </SpaceBetween>
        }
      />
      {isDeleting && chosen?.UserName !== undefined && (
        <DeletionConfirm
          name={chosen.UserName}
          find={(client) => userDeletion(client, chosen.UserName ?? "")}
          onDone={() => {
            setDeleting(false);
            setSelected([]);
            users.reload();
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<User>[] {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const date = useDateText();
  return [
    {
      id: "name",
      header: own("userName"),
      text: ({ UserName }) => UserName,
      isRowHeader: true,
      cell: ({ UserName = "" }) => (
        <Link href={userLink(UserName)} onFollow={follow}>
          {UserName}
        </Link>
      ),
    },
    { id: "path", header: text("path"), text: ({ Path }) => Path },
    {
      id: "used",
      header: own("passwordUsed"),
      text: ({ PasswordLastUsed }) => PasswordLastUsed?.toISOString() ?? "",
      cell: ({ PasswordLastUsed }) => (PasswordLastUsed ? date(PasswordLastUsed) : text("never")),
    },
    {
      id: "created",
      header: text("created"),
      text: ({ CreateDate }) => CreateDate?.toISOString(),
      cell: ({ CreateDate }) => date(CreateDate),
    },
    { id: "arn", header: text("arn"), text: ({ Arn }) => Arn },
  ];
}
