/** Roots, units and accounts as a tree; accounts are moved by dragging or by their menus. */
import Badge from "@cloudscape-design/components/badge";
import ButtonDropdown, { type ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import Icon from "@cloudscape-design/components/icon";
import Link from "@cloudscape-design/components/link";
import TreeView from "@cloudscape-design/components/tree-view";
import { useState } from "react";
import { follow } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { nodeLink } from "./organization-links.ts";
import { organizationMessages } from "./organization-messages.ts";
import { mayMove, type Tree, type TreeNode } from "./tree-model.ts";

/** What somebody wants to do with a node. */
export type TreeAction = "move" | "create-unit" | "rename" | "delete" | "create-account";

/** What the tree is given. */
export interface OrganizationTreeProps {
  readonly tree: Tree;
  readonly expanded: readonly string[];
  readonly managementId: string;
  readonly mayChange: boolean;
  onExpand(id: string, isExpanded: boolean): void;
  onAction(node: TreeNode, action: TreeAction): void;
  onDrop(accountId: string, targetId: string): void;
}

/** The tree. */
export function OrganizationTree(props: OrganizationTreeProps) {
  const text = useMessages(organizationMessages);
  const [dragged, setDragged] = useState<string>();
  const { tree, managementId } = props;
  return (
    <TreeView<TreeNode>
      ariaLabel={text("structure")}
      connectorLines="vertical"
      items={tree.roots}
      getItemId={({ id }) => id}
      getItemChildren={({ kind, id }) => (kind === "account" ? undefined : (tree.children[id] ?? placeholder(id)))}
      expandedItems={props.expanded}
      onItemToggle={({ detail }) => props.onExpand(detail.id, detail.expanded)}
      i18nStrings={{
        expandButtonLabel: ({ name }) => text("open", { name }),
        collapseButtonLabel: ({ name }) => text("close", { name }),
      }}
      renderItem={(node) => {
        if (node.id.startsWith("loading-")) return { content: "…" };
        return {
          icon: (
            <Icon name={node.kind === "account" ? "user-profile" : node.kind === "unit" ? "folder" : "folder-open"} />
          ),
          content: (
            <DropPlace {...props} node={node} dragged={dragged} onDrag={setDragged}>
              <Link href={nodeLink(node.id)} onFollow={follow}>
                {node.name}
              </Link>{" "}
              {node.id === managementId && <Badge color="blue">{text("management")}</Badge>}{" "}
              {node.state !== undefined && node.state !== "ACTIVE" && <Badge>{node.state}</Badge>}
            </DropPlace>
          ),
          secondaryContent: node.kind === "account" ? `${node.id} ${node.email ?? ""}` : node.id,
          announcementLabel: node.name,
          actions: props.mayChange ? <NodeMenu node={node} onAction={props.onAction} /> : undefined,
        };
      }}
    />
  );
}

/** An unopened unit shows that it can be opened. */
const placeholder = (id: string): readonly TreeNode[] => [{ kind: "account", id: `loading-${id}`, name: "…", arn: "" }];

function DropPlace({
  node,
  dragged,
  onDrag,
  children,
  tree,
  mayChange,
  onDrop,
}: Pick<OrganizationTreeProps, "tree" | "mayChange" | "onDrop"> & {
  readonly node: TreeNode;
  readonly dragged: string | undefined;
  onDrag(id: string | undefined): void;
  readonly children: React.ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const isTarget = dragged !== undefined && mayMove(tree, dragged, node.id);
  return (
    <span
      className="organization-node"
      data-node={node.id}
      data-over={isOver && isTarget}
      draggable={mayChange && node.kind === "account"}
      onDragStart={(event) => {
        event.dataTransfer.setData("text/plain", node.id);
        event.dataTransfer.effectAllowed = "move";
        onDrag(node.id);
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (isTarget && dragged !== undefined) onDrop(dragged, node.id);
        onDrag(undefined);
      }}
    >
      {children}
    </span>
  );
}

function NodeMenu({ node, onAction }: { readonly node: TreeNode; onAction(node: TreeNode, action: TreeAction): void }) {
  const text = useMessages(organizationMessages);
  const items: Record<TreeNode["kind"], ButtonDropdownProps.Items> = {
    account: [{ id: "move", text: text("move") }],
    root: [
      { id: "create-unit", text: text("createUnit") },
      { id: "create-account", text: text("createAccount") },
    ],
    unit: [
      { id: "create-unit", text: text("createUnit") },
      { id: "rename", text: text("rename") },
      { id: "delete", text: text("deleteUnit") },
    ],
  };
  return (
    <ButtonDropdown
      variant="inline-icon"
      ariaLabel={text("actionsFor", { name: node.name })}
      items={items[node.kind]}
      expandToViewport
      onItemClick={({ detail }) => onAction(node, detail.id as TreeAction)}
    />
  );
}
