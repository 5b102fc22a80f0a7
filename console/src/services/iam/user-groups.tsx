/** The groups that a user is in. */
import {
  AddUserToGroupCommand,
  IAMClient,
  paginateListGroups,
  paginateListGroupsForUser,
  RemoveUserFromGroupCommand,
  type Group,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Link from "@cloudscape-design/components/link";
import Multiselect from "@cloudscape-design/components/multiselect";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { follow } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { groupLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { userMessages } from "./user-messages.ts";

/** The table and its dialogs. */
export function UserGroups({ name }: { readonly name: string }) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const iam = useClient(IAMClient);
  const groups = useRequest(
    () => allItems(paginateListGroupsForUser({ client: iam }, { UserName: name }), (page) => page.Groups),
    [iam, name],
  );
  const [selected, setSelected] = useState<readonly Group[]>([]);
  const [open, setOpen] = useState<"add" | "remove">();
  const close = (): void => setOpen(undefined);
  const done = (): void => {
    close();
    setSelected([]);
    groups.reload();
  };
  return (
    <>
      <ItemTable
        id="iam.user-groups"
        title={text("groups")}
        items={groups}
        itemKey={({ GroupName = "" }) => GroupName}
        columns={[
          {
            id: "name",
            header: text("name"),
            text: ({ GroupName }) => GroupName,
            isRowHeader: true,
            cell: ({ GroupName = "" }) => (
              <Link href={groupLink(GroupName)} onFollow={follow}>
                {GroupName}
              </Link>
            ),
          },
          { id: "arn", header: text("arn"), text: ({ Arn }) => Arn },
        ]}
        selection="multi"
        selected={selected}
        onSelect={setSelected}
        empty={own("noGroupsYet")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={selected.length === 0} onClick={() => setOpen("remove")}>
              {text("remove")}
            </Button>
            <Button onClick={() => setOpen("add")}>{own("addToGroups")}</Button>
          </SpaceBetween>
        }
      />
      {open === "add" && <AddToGroups name={name} present={groups.value ?? []} onDone={done} onCancel={close} />}
      {open === "remove" && (
        <CommandConfirm
          client={iam}
          title={own("leaveGroup")}
          action={text("remove")}
          commands={selected.map(({ GroupName }) => new RemoveUserFromGroupCommand({ GroupName, UserName: name }))}
          success={own("leftGroup", { name })}
          onDone={done}
          onCancel={close}
        >
          {selected.map(({ GroupName }) => GroupName).join(", ")}
        </CommandConfirm>
      )}
    </>
  );
}

function AddToGroups({
  name,
  present,
  ...on
}: {
  readonly name: string;
  readonly present: readonly Group[];
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const iam = useClient(IAMClient);
  const all = useRequest(() => allItems(paginateListGroups({ client: iam }, {}), (page) => page.Groups), [iam]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const option = (value: string) => ({ value, label: value });
  const known = new Set(present.map(({ GroupName }) => GroupName));
  return (
    <CommandDialog
      client={iam}
      title={own("addToGroups")}
      submit={text("add")}
      success={own("addedToGroups", { name })}
      commands={chosen.map((GroupName) => new AddUserToGroupCommand({ GroupName, UserName: name }))}
      {...on}
    >
      <FormField label={text("groups")}>
        <Multiselect
          selectedOptions={chosen.map(option)}
          options={(all.value ?? [])
            .filter(({ GroupName }) => !known.has(GroupName))
            .map(({ GroupName = "" }) => option(GroupName))}
          statusType={all.isLoading ? "loading" : "finished"}
          empty={own("noGroups")}
          filteringType="auto"
          onChange={({ detail }) => setChosen(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
        />
      </FormField>
    </CommandDialog>
  );
}
