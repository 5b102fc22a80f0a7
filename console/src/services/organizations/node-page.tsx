/** One account, unit or root: facts, policies, what counts in effect, tags. */
import {
  CloseAccountCommand,
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  ListParentsCommand,
  ListRootsCommand,
  paginateListTagsForResource,
  RemoveAccountFromOrganizationCommand,
  TagResourceCommand,
  UntagResourceCommand,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import Tabs from "@cloudscape-design/components/tabs";
import { useState } from "react";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, useQueryState } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { useAllItems } from "../../aws/use-all-items.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { TagsPanel } from "../../components/tags-panel.tsx";
import { AttachedPolicies } from "./attached-policies.tsx";
import { EffectivePolicies } from "./effective-policies.tsx";
import { OrganizationGate } from "./organization-gate.tsx";
import { organizationMessages } from "./organization-messages.ts";
import type { TreeNode } from "./tree-model.ts";
import type { OrganizationState } from "./use-organization.ts";

/** An account's page. */
export function AccountPage({ parameters }: PageProps) {
  return <NodeDetail id={parameters["account"] ?? ""} />;
}

/** A unit's or the root's page. */
export function UnitPage({ parameters }: PageProps) {
  return <NodeDetail id={parameters["unit"] ?? ""} />;
}

function NodeDetail({ id }: { readonly id: string }) {
  const text = useMessages(organizationMessages);
  usePage({ title: id, crumbs: [{ text: text("accounts"), href: linkTo("organizations") }] });
  return <OrganizationGate title={id}>{(state) => <Facts id={id} state={state} />}</OrganizationGate>;
}

function Facts({ id, state }: { readonly id: string; readonly state: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const date = useDateText();
  const { client, isManagement } = state;
  const [tab, setTab] = useQueryState("tab", "policies");
  const [open, setOpen] = useState<"close" | "remove">();
  const asked = useRequest(() => loadNode(client, id), [client, id]);
  const parent = useRequest(
    async () =>
      id.startsWith("r-") ? undefined : (await client.send(new ListParentsCommand({ ChildId: id }))).Parents?.[0]?.Id,
    [client, id],
  ).value;
  const node = asked.value;
  if (!node)
    return asked.error === undefined ? <Spinner /> : <FailureAlert error={asked.error} onRetry={asked.reload} />;
  const isMember = node.kind === "account" && id !== state.asked.value?.MasterAccountId;
  const role = linkTo("iam/switch-role", { account: id, roleName: "OrganizationAccountAccessRole" });
  const done = (): void => {
    setOpen(undefined);
    asked.reload();
  };
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={node.name}
        actions={
          isMember && (
            <>
              <Button href={role} onFollow={follow}>
                {text("switchRole")}
              </Button>
              <Button disabled={!isManagement} onClick={() => setOpen("remove")}>
                {text("remove")}
              </Button>
              <Button disabled={!isManagement} onClick={() => setOpen("close")}>
                {text("close2")}
              </Button>
            </>
          )
        }
        pairs={[
          { label: text("id"), value: <Copyable value={id} /> },
          { label: text("arn"), value: <Copyable value={node.arn} /> },
          ...(node.kind === "account"
            ? [
                { label: text("email"), value: node.email },
                { label: text("state"), value: node.state },
                { label: text("joined"), value: date(node.joinedAt) },
              ]
            : []),
          {
            label: text("parents"),
            value:
              parent === undefined ? (
                "-"
              ) : (
                <Link href={linkTo(`organizations/units/${parent}`)} onFollow={follow}>
                  {parent}
                </Link>
              ),
          },
        ]}
      />
      <Tabs
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          {
            id: "policies",
            label: text("policies"),
            content: <AttachedPolicies client={client} targetId={id} mayChange={isManagement} />,
          },
          ...(node.kind === "account"
            ? [
                {
                  id: "effective",
                  label: text("effective"),
                  content: <EffectivePolicies client={client} accountId={id} />,
                },
              ]
            : []),
          { id: "tags", label: text("tags"), content: <NodeTags client={client} id={id} /> },
        ]}
      />
      {open === "close" && (
        <CommandConfirm
          client={client}
          title={text("close2")}
          word={id}
          action={text("close2")}
          commands={[new CloseAccountCommand({ AccountId: id })]}
          success={text("closed", { name: node.name })}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {text("closeWhat")}
        </CommandConfirm>
      )}
      {open === "remove" && (
        <CommandConfirm
          client={client}
          title={text("remove")}
          action={text("remove")}
          commands={[new RemoveAccountFromOrganizationCommand({ AccountId: id })]}
          success={text("removed", { name: node.name })}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {text("removeWhat")}
        </CommandConfirm>
      )}
    </SpaceBetween>
  );
}

async function loadNode(client: OrganizationsClient, id: string): Promise<TreeNode> {
  if (id.startsWith("r-")) {
    const { Roots = [] } = await client.send(new ListRootsCommand({}));
    const root = Roots.find(({ Id }) => Id === id);
    return { kind: "root", id, name: root?.Name ?? id, arn: root?.Arn ?? "" };
  }
  if (id.startsWith("ou-")) {
    const command = new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id });
    const { OrganizationalUnit: unit } = await client.send(command);
    return { kind: "unit", id, name: unit?.Name ?? id, arn: unit?.Arn ?? "" };
  }
  const { Account } = await client.send(new DescribeAccountCommand({ AccountId: id }));
  const { Name = id, Arn = "", Email, State, Status, JoinedTimestamp } = Account ?? {};
  return { kind: "account", id, name: Name, arn: Arn, email: Email, state: State ?? Status, joinedAt: JoinedTimestamp };
}

function NodeTags({ client, id: ResourceId }: { readonly client: OrganizationsClient; readonly id: string }) {
  const asked = useAllItems(
    () => paginateListTagsForResource({ client }, { ResourceId }),
    (page) => page.Tags,
    [client, ResourceId],
  );
  return (
    <TagsPanel
      client={client}
      asked={asked}
      tag={(Tags) => new TagResourceCommand({ ResourceId, Tags })}
      untag={(TagKeys) => new UntagResourceCommand({ ResourceId, TagKeys })}
    />
  );
}
