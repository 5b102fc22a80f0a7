/** One group: its users and policies. */
import {
  AddUserToGroupCommand,
  GetGroupCommand,
  IAMClient,
  paginateGetGroup,
  paginateListUsers,
  RemoveUserFromGroupCommand,
  UpdateGroupCommand,
  type User,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import Multiselect from "@cloudscape-design/components/multiselect";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import Tabs from "@cloudscape-design/components/tabs";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { Copyable } from "../../components/copyable.tsx";
import { groupDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { groupMessages } from "./group-messages.ts";
import { groupLink, simulatorLink, userLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { PrincipalPermissions } from "./principal-permissions.tsx";

/** The page. */
export function GroupDetail({ parameters }: PageProps) {
  const name = parameters["group"] ?? "";
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const [tab, setTab] = useQueryState("tab", "users");
  const [open, setOpen] = useState<"rename" | "delete">();
  usePage({ title: name, crumbs: [{ text: text("groups"), href: linkTo("iam/groups") }] });
  const asked = useRequest(
    (abortSignal) => iam.send(new GetGroupCommand({ GroupName: name, MaxItems: 1 }), { abortSignal }),
    [iam, name],
  );
  const group = asked.value?.Group;
  if (!group)
    return asked.error === undefined ? <Spinner /> : <FailureAlert error={asked.error} onRetry={asked.reload} />;
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={name}
        actions={
          <>
            <Button href={simulatorLink(group.Arn)} onFollow={follow}>
              {text("simulate")}
            </Button>
            <Button onClick={() => setOpen("rename")}>{own("rename")}</Button>
            <Button onClick={() => setOpen("delete")}>{text("delete")}</Button>
          </>
        }
        pairs={[
          { label: text("arn"), value: <Copyable value={group.Arn} /> },
          { label: text("id"), value: group.GroupId },
          { label: text("created"), value: date(group.CreateDate) },
        ]}
      />
      <Tabs
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          { id: "users", label: own("members"), content: <Members name={name} /> },
          {
            id: "permissions",
            label: text("permissions"),
            content: <PrincipalPermissions principal={{ kind: "group", name }} onChanged={asked.reload} />,
          },
        ]}
      />
      {open === "rename" && <Rename name={name} onCancel={() => setOpen(undefined)} />}
      {open === "delete" && (
        <DeletionConfirm
          name={name}
          find={(client) => groupDeletion(client, name)}
          onDone={() => navigate(linkTo("iam/groups"))}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </SpaceBetween>
  );
}

function Members({ name: GroupName }: { readonly name: string }) {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const iam = useClient(IAMClient);
  const users = useRequest(
    () => allItems(paginateGetGroup({ client: iam }, { GroupName }), (page) => page.Users),
    [iam, GroupName],
  );
  const [selected, setSelected] = useState<readonly User[]>([]);
  const [open, setOpen] = useState<"add" | "remove">();
  const close = (): void => setOpen(undefined);
  const done = (): void => {
    close();
    setSelected([]);
    users.reload();
  };
  return (
    <>
      <ItemTable
        id="iam.group-users"
        title={own("members")}
        items={users}
        itemKey={({ UserName = "" }) => UserName}
        columns={[
          {
            id: "name",
            header: text("name"),
            text: ({ UserName }) => UserName,
            isRowHeader: true,
            cell: ({ UserName = "" }) => (
              <Link href={userLink(UserName)} onFollow={follow}>
                {UserName}
              </Link>
            ),
          },
          { id: "arn", header: text("arn"), text: ({ Arn }) => Arn },
        ]}
        selection="multi"
        selected={selected}
        onSelect={setSelected}
        empty={own("noMembers")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button disabled={selected.length === 0} onClick={() => setOpen("remove")}>
              {text("remove")}
            </Button>
            <Button onClick={() => setOpen("add")}>{own("addUsers")}</Button>
          </SpaceBetween>
        }
      />
      {open === "add" && <AddUsers name={GroupName} present={users.value ?? []} onDone={done} onCancel={close} />}
      {open === "remove" && (
        <CommandConfirm
          client={iam}
          title={own("removeUsers")}
          action={text("remove")}
          commands={selected.map(({ UserName }) => new RemoveUserFromGroupCommand({ GroupName, UserName }))}
          success={own("left")}
          onDone={done}
          onCancel={close}
        >
          {selected.map(({ UserName }) => UserName).join(", ")}
        </CommandConfirm>
      )}
    </>
  );
}

function AddUsers({
  name: GroupName,
  present,
  ...on
}: {
  readonly name: string;
  readonly present: readonly User[];
  onDone(): void;
  onCancel(): void;
}) {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const iam = useClient(IAMClient);
  const all = useRequest(() => allItems(paginateListUsers({ client: iam }, {}), (page) => page.Users), [iam]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const option = (value: string) => ({ value, label: value });
  const known = new Set(present.map(({ UserName }) => UserName));
  return (
    <CommandDialog
      client={iam}
      title={own("addUsers")}
      submit={text("add")}
      success={own("added")}
      commands={chosen.map((UserName) => new AddUserToGroupCommand({ GroupName, UserName }))}
      {...on}
    >
      <FormField label={text("users")}>
        <Multiselect
          selectedOptions={chosen.map(option)}
          options={(all.value ?? [])
            .filter(({ UserName }) => !known.has(UserName))
            .map(({ UserName = "" }) => option(UserName))}
          statusType={all.isLoading ? "loading" : "finished"}
          empty={text("none")}
          filteringType="auto"
          onChange={({ detail }) => setChosen(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
        />
      </FormField>
    </CommandDialog>
  );
}

function Rename({ name, onCancel }: { readonly name: string; onCancel(): void }) {
  const text = useMessages(iamMessages);
  const own = useMessages(groupMessages);
  const iam = useClient(IAMClient);
  const [next, setNext] = useState(name);
  return (
    <CommandDialog
      client={iam}
      title={own("rename")}
      submit={own("rename")}
      success={own("renamed", { name: next })}
      isIncomplete={next === "" || next === name}
      commands={[new UpdateGroupCommand({ GroupName: name, NewGroupName: next })]}
      onDone={() => navigate(groupLink(next), { replace: true })}
      onCancel={onCancel}
    >
      <FormField label={own("groupName")} constraintText={text("nameHint")}>
        <Input value={next} onChange={({ detail }) => setNext(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}
