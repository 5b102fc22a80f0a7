/** One role: policies, whom it trusts, tags, its sessions. */
import {
  GetRoleCommand,
  IAMClient,
  paginateListRoleTags,
  PutRolePolicyCommand,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
  type Role,
} from "@aws-sdk/client-iam";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import Tabs from "@cloudscape-design/components/tabs";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { useRegionTime } from "../../frame/clock.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { Copyable } from "../../components/copyable.tsx";
import { roleDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { simulatorLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { PrincipalPermissions } from "./principal-permissions.tsx";
import { roleMessages } from "./role-messages.ts";
import { TagsPanel } from "../../components/tags-panel.tsx";
import { revokePolicy, revokePolicyName } from "./trust-policy.ts";

/** The page. */
export function RoleDetail({ parameters }: PageProps) {
  const name = parameters["role"] ?? "";
  const text = useMessages(iamMessages);
  const own = useMessages(roleMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const [tab, setTab] = useQueryState("tab", "permissions");
  const [open, setOpen] = useState<"edit" | "delete">();
  usePage({ title: name, crumbs: [{ text: text("roles"), href: linkTo("iam/roles") }] });
  const asked = useRequest(
    (abortSignal) => iam.send(new GetRoleCommand({ RoleName: name }), { abortSignal }),
    [iam, name],
  );
  const role = asked.value?.Role;
  if (!role)
    return asked.error === undefined ? <Spinner /> : <FailureAlert error={asked.error} onRetry={asked.reload} />;
  const account = role.Arn?.split(":")[4];
  const isLinked = role.Path?.startsWith("/aws-service-role/") ?? false;
  const close = (): void => setOpen(undefined);
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={name}
        actions={
          <>
            <Button href={simulatorLink(role.Arn)} onFollow={follow}>
              {text("simulate")}
            </Button>
            <Button disabled={isLinked} onClick={() => setOpen("edit")}>
              {own("edit")}
            </Button>
            <Button onClick={() => setOpen("delete")}>{text("delete")}</Button>
          </>
        }
        pairs={[
          { label: text("arn"), value: <Copyable value={role.Arn} /> },
          { label: text("description"), value: role.Description ?? "-" },
          { label: text("created"), value: date(role.CreateDate) },
          { label: own("duration"), value: own("hours", { count: (role.MaxSessionDuration ?? 3_600) / 3_600 }) },
          {
            label: own("lastActivity"),
            value: role.RoleLastUsed?.LastUsedDate ? date(role.RoleLastUsed.LastUsedDate) : text("never"),
          },
          {
            label: own("switchLink"),
            value: <Copyable value={location.origin + linkTo("iam/switch-role", { account, roleName: name })} />,
          },
        ]}
      />
      {isLinked && <Alert type="info">{own("linked")}</Alert>}
      <Tabs
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          {
            id: "permissions",
            label: text("permissions"),
            content: (
              <PrincipalPermissions
                principal={{ kind: "role", name }}
                boundary={role.PermissionsBoundary}
                onChanged={asked.reload}
              />
            ),
          },
          { id: "trust", label: own("trustTab"), content: <Trust role={role} onChanged={asked.reload} /> },
          { id: "tags", label: text("tags"), content: <RoleTags name={name} /> },
          { id: "sessions", label: own("sessionsTab"), content: <Sessions name={name} /> },
        ]}
      />
      {open === "edit" && (
        <EditRole
          role={role}
          onDone={() => {
            close();
            asked.reload();
          }}
          onCancel={close}
        />
      )}
      {open === "delete" && (
        <DeletionConfirm
          name={name}
          find={(client) => roleDeletion(client, name)}
          onDone={() => navigate(linkTo("iam/roles"))}
          onCancel={close}
        />
      )}
    </SpaceBetween>
  );
}

function Trust({ role, onChanged }: { readonly role: Role; onChanged(): void }) {
  const own = useMessages(roleMessages);
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const stored = decodeURIComponent(role.AssumeRolePolicyDocument ?? "");
  const before = stored.includes("\n") ? stored : JSON.stringify(JSON.parse(stored), undefined, 2);
  const [document, setDocument] = useState<string>();
  return (
    <Container
      header={
        <Header variant="h2" actions={<Button onClick={() => setDocument(before)}>{own("editTrust")}</Button>}>
          {own("trusted")}
        </Header>
      }
    >
      <PolicyText text={before} label={own("trustText")} />
      {document !== undefined && (
        <CommandDialog
          client={iam}
          size="max"
          title={own("editTrust")}
          submit={text("save")}
          success={own("trustSaved")}
          isIncomplete={document === before}
          commands={[new UpdateAssumeRolePolicyCommand({ RoleName: role.RoleName, PolicyDocument: document })]}
          onDone={() => {
            setDocument(undefined);
            onChanged();
          }}
          onCancel={() => setDocument(undefined)}
        >
          <PolicyEditor text={document} onChange={setDocument} purpose="trust" />
        </CommandDialog>
      )}
    </Container>
  );
}

function Sessions({ name }: { readonly name: string }) {
  const own = useMessages(roleMessages);
  const iam = useClient(IAMClient);
  const now = useRegionTime() ?? Date.now();
  const [before, setBefore] = useState<number>();
  return (
    <Container header={<Header variant="h2">{own("sessionsTab")}</Header>}>
      <SpaceBetween size="m">
        <Box>{own("revokeWhat", { policy: revokePolicyName })}</Box>
        <Button onClick={() => setBefore(now)}>{own("revoke")}</Button>
      </SpaceBetween>
      {before !== undefined && (
        <CommandConfirm
          client={iam}
          title={own("revoke")}
          action={own("revoke")}
          commands={[
            new PutRolePolicyCommand({
              RoleName: name,
              PolicyName: revokePolicyName,
              PolicyDocument: revokePolicy(before),
            }),
          ]}
          success={own("revoked")}
          onDone={() => setBefore(undefined)}
          onCancel={() => setBefore(undefined)}
        >
          {own("revokeWhat", { policy: revokePolicyName })}
        </CommandConfirm>
      )}
    </Container>
  );
}

function RoleTags({ name: RoleName }: { readonly name: string }) {
  const iam = useClient(IAMClient);
  const tags = useRequest(
    () => allItems(paginateListRoleTags({ client: iam }, { RoleName }), (page) => page.Tags),
    [iam, RoleName],
  );
  if (tags.error !== undefined) return <FailureAlert error={tags.error} onRetry={tags.reload} />;
  if (!tags.value) return <Spinner />;
  return (
    <TagsPanel
      key={JSON.stringify(tags.value)}
      client={iam}
      tags={tags.value}
      commands={({ set, remove }) => [
        ...(remove.length === 0 ? [] : [new UntagRoleCommand({ RoleName, TagKeys: remove })]),
        ...(set.length === 0 ? [] : [new TagRoleCommand({ RoleName, Tags: set })]),
      ]}
      onSaved={tags.reload}
    />
  );
}

const durations = [1, 2, 4, 8, 12];

function EditRole({ role, ...on }: { readonly role: Role; onDone(): void; onCancel(): void }) {
  const own = useMessages(roleMessages);
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const [description, setDescription] = useState(role.Description ?? "");
  const [hours, setHours] = useState((role.MaxSessionDuration ?? 3_600) / 3_600);
  const option = (count: number) => ({ value: String(count), label: own("hours", { count }) });
  return (
    <CommandDialog
      client={iam}
      title={own("editRole")}
      submit={text("save")}
      success={own("saved")}
      commands={[
        new UpdateRoleCommand({
          RoleName: role.RoleName,
          Description: description,
          MaxSessionDuration: hours * 3_600,
        }),
      ]}
      {...on}
    >
      <FormField label={text("description")}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} />
      </FormField>
      <FormField label={own("duration")}>
        <Select
          selectedOption={option(hours)}
          options={durations.map(option)}
          onChange={({ detail }) => setHours(Number(detail.selectedOption.value))}
        />
      </FormField>
    </CommandDialog>
  );
}
