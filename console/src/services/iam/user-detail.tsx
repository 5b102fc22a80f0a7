/** One user: policies, groups, tags, credentials. */
import {
  GetUserCommand,
  IAMClient,
  paginateListUserTags,
  TagUserCommand,
  UntagUserCommand,
  UpdateUserCommand,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import Tabs from "@cloudscape-design/components/tabs";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { Copyable } from "../../components/copyable.tsx";
import { userDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { iamMessages } from "./iam-messages.ts";
import { simulatorLink, userLink } from "./iam-links.ts";
import { PrincipalPermissions } from "./principal-permissions.tsx";
import { TagsPanel } from "../../components/tags-panel.tsx";
import { UserCredentials } from "./user-credentials.tsx";
import { UserGroups } from "./user-groups.tsx";
import { userMessages } from "./user-messages.ts";

/** The page. */
export function UserDetail({ parameters }: PageProps) {
  const name = parameters["user"] ?? "";
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const [tab, setTab] = useQueryState("tab", "permissions");
  const [open, setOpen] = useState<"rename" | "delete">();
  usePage({ title: name, crumbs: [{ text: text("users"), href: linkTo("iam/users") }] });
  const asked = useRequest(
    (abortSignal) => iam.send(new GetUserCommand({ UserName: name }), { abortSignal }),
    [iam, name],
  );
  const user = asked.value?.User;
  if (!user)
    return asked.error === undefined ? <Spinner /> : <FailureAlert error={asked.error} onRetry={asked.reload} />;
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={name}
        actions={
          <>
            <Button href={simulatorLink(user.Arn)} onFollow={follow}>
              {text("simulate")}
            </Button>
            <Button onClick={() => setOpen("rename")}>{own("rename")}</Button>
            <Button onClick={() => setOpen("delete")}>{text("delete")}</Button>
          </>
        }
        pairs={[
          { label: text("arn"), value: <Copyable value={user.Arn} /> },
          { label: text("created"), value: date(user.CreateDate) },
          {
            label: own("passwordUsed"),
            value: user.PasswordLastUsed ? date(user.PasswordLastUsed) : text("never"),
          },
        ]}
      />
      <Tabs
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          {
            id: "permissions",
            label: text("permissions"),
            content: (
              <SpaceBetween size="m">
                <PrincipalPermissions
                  principal={{ kind: "user", name }}
                  boundary={user.PermissionsBoundary}
                  onChanged={asked.reload}
                />
                <Link href={simulatorLink(user.Arn)} onFollow={follow}>
                  {own("lacksPermission")}
                </Link>
              </SpaceBetween>
            ),
          },
          { id: "groups", label: own("groupsTab"), content: <UserGroups name={name} /> },
          { id: "tags", label: text("tags"), content: <UserTags name={name} /> },
          { id: "credentials", label: own("credentialsTab"), content: <UserCredentials user={user} /> },
        ]}
      />
      {open === "rename" && <Rename name={name} onCancel={() => setOpen(undefined)} />}
      {open === "delete" && (
        <DeletionConfirm
          name={name}
          find={(client) => userDeletion(client, name)}
          onDone={() => navigate(linkTo("iam/users"))}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </SpaceBetween>
  );
}

function UserTags({ name }: { readonly name: string }) {
  const iam = useClient(IAMClient);
  const tags = useRequest(
    () => allItems(paginateListUserTags({ client: iam }, { UserName: name }), (page) => page.Tags),
    [iam, name],
  );
  if (tags.error !== undefined) return <FailureAlert error={tags.error} onRetry={tags.reload} />;
  if (!tags.value) return <Spinner />;
  return (
    <TagsPanel
      key={JSON.stringify(tags.value)}
      client={iam}
      tags={tags.value}
      commands={({ set, remove }) => [
        ...(remove.length === 0 ? [] : [new UntagUserCommand({ UserName: name, TagKeys: remove })]),
        ...(set.length === 0 ? [] : [new TagUserCommand({ UserName: name, Tags: set })]),
      ]}
      onSaved={tags.reload}
    />
  );
}

function Rename({ name, onCancel }: { readonly name: string; onCancel(): void }) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const iam = useClient(IAMClient);
  const [next, setNext] = useState(name);
  return (
    <CommandDialog
      client={iam}
      title={own("rename")}
      submit={own("rename")}
      success={own("renamed", { name: next })}
      isIncomplete={next === "" || next === name}
      commands={[new UpdateUserCommand({ UserName: name, NewUserName: next })]}
      onDone={() => navigate(userLink(next), { replace: true })}
      onCancel={onCancel}
    >
      <FormField label={own("newName")} constraintText={text("nameHint")}>
        <Input value={next} onChange={({ detail }) => setNext(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}
