/** One account, unit or root: facts, policies, what counts in effect, tags. */
import {
  CloseAccountCommand,
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  ListParentsCommand,
  ListRootsCommand,
  RemoveAccountFromOrganizationCommand,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { AttachedPolicies } from "./attached-policies.tsx";
import { EffectivePolicies } from "./effective-policies.tsx";
import { OrganizationGate } from "./organization-gate.tsx";
import { unitLink } from "./organization-links.ts";
import { organizationMessages } from "./organization-messages.ts";
import { ResourceTags } from "./resource-tags.tsx";
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
  const asked = useRequest(() => loadNode(client, id), [client, id]);
  return (
    <Loaded asked={asked}>
      {(node) => (
        <DetailPage
          title={node.name}
          actions={
            node.kind === "account" &&
            id !== state.asked.value?.MasterAccountId && (
              <MemberActions node={node} state={state} onChanged={asked.reload} />
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
            { label: text("parents"), value: <ParentLink client={client} id={id} /> },
          ]}
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
            { id: "tags", label: text("tags"), content: <ResourceTags client={client} id={id} /> },
          ]}
        />
      )}
    </Loaded>
  );
}

function ParentLink({ client, id }: { readonly client: OrganizationsClient; readonly id: string }) {
  const parent = useRequest(
    async () =>
      id.startsWith("r-") ? undefined : (await client.send(new ListParentsCommand({ ChildId: id }))).Parents?.[0]?.Id,
    [client, id],
  ).value;
  if (parent === undefined) return "-";
  return (
    <Link href={unitLink(parent)} onFollow={follow}>
      {parent}
    </Link>
  );
}

/** Entering a member account, and parting with it. */
function MemberActions({
  node: { id, name },
  state: { client, isManagement },
  onChanged,
}: {
  readonly node: TreeNode;
  readonly state: OrganizationState;
  onChanged(): void;
}) {
  const text = useMessages(organizationMessages);
  const dialog = useDialog<"close" | "remove">(onChanged);
  const role = linkTo("iam/switch-role", { account: id, roleName: "OrganizationAccountAccessRole" });
  return (
    <>
      <Button href={role} onFollow={follow}>
        {text("switchRole")}
      </Button>
      <Button disabled={!isManagement} onClick={() => dialog.open("remove")}>
        {text("remove")}
      </Button>
      <Button disabled={!isManagement} onClick={() => dialog.open("close")}>
        {text("close2")}
      </Button>
      {dialog.name === "close" && (
        <CommandConfirm
          client={client}
          title={text("close2")}
          word={id}
          action={text("close2")}
          commands={[new CloseAccountCommand({ AccountId: id })]}
          success={text("closed", { name })}
          {...dialog.ends}
        >
          {text("closeWhat")}
        </CommandConfirm>
      )}
      {dialog.name === "remove" && (
        <CommandConfirm
          client={client}
          title={text("remove")}
          action={text("remove")}
          commands={[new RemoveAccountFromOrganizationCommand({ AccountId: id })]}
          success={text("removed", { name })}
          {...dialog.ends}
        >
          {text("removeWhat")}
        </CommandConfirm>
      )}
    </>
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
