/** The organization's accounts: as a tree, or as a list. */
import { ListAccountsCommand, paginateListAccounts, type Account } from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useAllItems } from "../../aws/use-all-items.ts";
import { nameColumn, useDateColumn } from "../../components/columns.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { Panel } from "../../components/panel.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { loadTree } from "./load-tree.ts";
import { OrganizationGate } from "./organization-gate.tsx";
import { accountLink } from "./organization-links.ts";
import { organizationMessages } from "./organization-messages.ts";
import { OrganizationTree, type TreeAction } from "./organization-tree.tsx";
import { DeleteUnit, MoveDialog, UnitDialog } from "./tree-dialogs.tsx";
import { findNode, type TreeNode } from "./tree-model.ts";
import type { OrganizationState } from "./use-organization.ts";

/** The page; `?view=list` is the list, `?open=` the opened units. */
export function AccountsPage() {
  const text = useMessages(organizationMessages);
  usePage({ title: text("accounts") });
  return <OrganizationGate title={text("accounts")}>{(state) => <Accounts state={state} />}</OrganizationGate>;
}

function Accounts({ state }: { readonly state: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const [view, setView] = useQueryState("view", "tree");
  const switchView = (
    <SegmentedControl
      label={text("view")}
      selectedId={view}
      options={[
        { id: "tree", text: text("hierarchy") },
        { id: "list", text: text("list") },
      ]}
      onChange={({ detail }) => setView(detail.selectedId)}
    />
  );
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(new ListAccountsCommand({}))} />
            <Button
              variant="primary"
              disabled={!state.isManagement}
              onClick={() => navigate(linkTo("organizations/create-account"))}
            >
              {text("addAccount")}
            </Button>
          </SpaceBetween>
        }
      >
        {text("accounts")}
      </Header>
      {switchView}
      {view === "list" ? <AccountList state={state} /> : <AccountTree state={state} />}
    </SpaceBetween>
  );
}

type Open = { readonly node: TreeNode; readonly action: TreeAction; readonly targetId?: string };

function AccountTree({ state }: { readonly state: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const { client, isManagement } = state;
  const [opened, setOpened] = useQueryState("open");
  const [closedRoots, setClosedRoots] = useState<readonly string[]>([]);
  const expanded = opened.split(",").filter(Boolean);
  const tree = useRequest(() => loadTree(client, expanded), [client, opened]);
  const [open, setOpen] = useState<Open>();
  if (tree.error !== undefined) return <FailureAlert error={tree.error} onRetry={tree.reload} />;
  if (!tree.value) return <Spinner />;
  const roots = tree.value.roots.map(({ id }) => id).filter((id) => !closedRoots.includes(id));
  const close = (): void => setOpen(undefined);
  const done = (): void => {
    close();
    tree.reload();
  };
  const expand = (id: string, isExpanded: boolean): void => {
    if (id.startsWith("r-")) {
      setClosedRoots(isExpanded ? closedRoots.filter((one) => one !== id) : [...closedRoots, id]);
    } else setOpened([...expanded.filter((one) => one !== id), ...(isExpanded ? [id] : [])].join(","));
  };
  return (
    <Panel title={text("structure")} description={isManagement && text("treeHelp")}>
      <OrganizationTree
        tree={tree.value}
        expanded={[...roots, ...expanded]}
        managementId={state.asked.value?.MasterAccountId ?? ""}
        mayChange={isManagement}
        onExpand={expand}
        onAction={(node, action) => {
          if (action === "create-account") navigate(linkTo("organizations/create-account"));
          else setOpen({ node, action });
        }}
        onDrop={(accountId, targetId) => {
          const account = tree.value && findNode(tree.value, accountId);
          if (account) setOpen({ node: account.node, action: "move", targetId });
        }}
      />
      {open?.action === "move" && (
        <MoveDialog
          client={client}
          tree={tree.value}
          account={open.node}
          targetId={open.targetId}
          onDone={(_, to) => {
            close();
            if (to.startsWith("ou-")) expand(to, true);
            tree.reload();
          }}
          onCancel={close}
        />
      )}
      {(open?.action === "create-unit" || open?.action === "rename") && (
        <UnitDialog
          client={client}
          node={open.node}
          isNew={open.action === "create-unit"}
          onDone={() => {
            if (open.node.kind === "unit") expand(open.node.id, true);
            done();
          }}
          onCancel={close}
        />
      )}
      {open?.action === "delete" && <DeleteUnit client={client} node={open.node} onDone={done} onCancel={close} />}
    </Panel>
  );
}

function AccountList({ state: { client } }: { readonly state: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const dateColumn = useDateColumn();
  const accounts = useAllItems(
    () => paginateListAccounts({ client }, {}),
    (page) => page.Accounts,
    [client],
  );
  return (
    <ItemTable<Account>
      id="organizations.accounts"
      title={text("accounts")}
      items={accounts}
      itemKey={({ Id = "" }) => Id}
      columns={[
        nameColumn(
          text("accountName"),
          ({ Name }) => Name,
          ({ Id = "" }) => accountLink(Id),
        ),
        { id: "id", header: text("id"), text: ({ Id }) => Id },
        { id: "email", header: text("email"), text: ({ Email }) => Email },
        { id: "state", header: text("state"), text: ({ State, Status }) => State ?? Status },
        dateColumn({ id: "joined", header: text("joined") }, ({ JoinedTimestamp }) => JoinedTimestamp),
      ]}
    />
  );
}
