/** All groups of the account. */
import { CreateGroupCommand, IAMClient, ListGroupsCommand, paginateListGroups, type Group } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, navigate } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { groupDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { groupMessages } from "./group-messages.ts";
import { groupLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";

/** The page. */
export function GroupList() {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  usePage({ title: text("groups"), contentType: "table" });
  const groups = useRequest(() => allItems(paginateListGroups({ client: iam }, {}), (page) => page.Groups), [iam]);
  const [selected, setSelected] = useState<readonly Group[]>([]);
  const [open, setOpen] = useState<"create" | "delete">();
  const chosen = selected[0]?.GroupName;
  return (
    <>
      <ItemTable
        id="iam.groups"
        title={text("groups")}
        headingTag="h1"
        variant="full-page"
        items={groups}
        itemKey={({ GroupName = "" }) => GroupName}
        columns={[
          {
            id: "name",
            header: own("groupName"),
            text: ({ GroupName }) => GroupName,
            isRowHeader: true,
            cell: ({ GroupName = "" }) => (
              <Link href={groupLink(GroupName)} onFollow={follow}>
                {GroupName}
              </Link>
            ),
          },
          { id: "path", header: text("path"), text: ({ Path }) => Path },
          {
            id: "created",
            header: text("created"),
            text: ({ CreateDate }) => CreateDate?.toISOString(),
            cell: ({ CreateDate }) => date(CreateDate),
          },
          { id: "arn", header: text("arn"), text: ({ Arn }) => Arn },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={
          <SpaceBetween size="s">
            <Box>{own("empty")}</Box>
            <Button onClick={() => setOpen("create")}>{own("createGroup")}</Button>
          </SpaceBetween>
        }
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(new ListGroupsCommand({}))} />
            <Button disabled={chosen === undefined} onClick={() => setOpen("delete")}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => setOpen("create")}>
              {own("createGroup")}
            </Button>
          </SpaceBetween>
        }
      />
      {open === "create" && <CreateGroup onCancel={() => setOpen(undefined)} />}
      {open === "delete" && chosen !== undefined && (
        <DeletionConfirm
          name={chosen}
          find={(client) => groupDeletion(client, chosen)}
          onDone={() => {
            setOpen(undefined);
            setSelected([]);
            groups.reload();
          }}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function CreateGroup({ onCancel }: { onCancel(): void }) {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const iam = useClient(IAMClient);
  const [name, setName] = useState("");
  return (
    <CommandDialog
      client={iam}
      title={own("createGroup")}
      submit={own("createGroup")}
      success={own("created", { name })}
      isIncomplete={name === ""}
      commands={[new CreateGroupCommand({ GroupName: name })]}
      onDone={() => navigate(groupLink(name))}
      onCancel={onCancel}
    >
      <FormField label={own("groupName")} constraintText={text("nameHint")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}
