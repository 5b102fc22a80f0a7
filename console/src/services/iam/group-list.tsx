/** All groups of the account. */
import { CreateGroupCommand, IAMClient, ListGroupsCommand, paginateListGroups, type Group } from "@aws-sdk/client-iam";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { nameColumn, useDateColumn } from "../../components/columns.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useMessages } from "../../language/use-messages.ts";
import { groupDeletion } from "./deletion-commands.ts";
import { EntityList } from "./entity-list.tsx";
import { groupMessages } from "./group-messages.ts";
import { groupLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { NameDialog } from "./name-dialog.tsx";

/** The page. */
export function GroupList() {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const dateColumn = useDateColumn();
  const client = useClient(IAMClient);
  usePage({ title: text("groups"), contentType: "table" });
  const groups = useAllItems(
    () => paginateListGroups({ client }, {}),
    (page) => page.Groups,
    [client],
  );
  const dialog = useDialog<"create">();
  return (
    <>
      <EntityList<Group>
        id="iam.groups"
        title={text("groups")}
        items={groups}
        columns={[
          nameColumn(
            own("groupName"),
            ({ GroupName }) => GroupName,
            ({ GroupName = "" }) => groupLink(GroupName),
          ),
          { id: "path", header: text("path"), text: ({ Path }) => Path },
          dateColumn({ id: "created", header: text("created") }, ({ CreateDate }) => CreateDate),
          { id: "arn", header: text("arn"), text: ({ Arn }) => Arn },
        ]}
        nameOf={({ GroupName = "" }) => GroupName}
        command={new ListGroupsCommand({})}
        deletion={({ GroupName = "" }) => groupDeletion(client, GroupName)}
        empty={own("empty")}
        createText={own("createGroup")}
        onCreate={() => dialog.open("create")}
      />
      {dialog.name === "create" && (
        <NameDialog
          title={own("createGroup")}
          label={own("groupName")}
          command={(GroupName) => new CreateGroupCommand({ GroupName })}
          success={(name) => own("created", { name })}
          address={groupLink}
          onCancel={dialog.ends.onCancel}
        />
      )}
    </>
  );
}
