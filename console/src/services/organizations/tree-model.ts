/** The organization as a tree: what is loaded of it, what is seen of it, and what moving an account does. */

/** A root, unit or account. */
export interface TreeNode {
  readonly kind: "root" | "unit" | "account";
  /** `r-…`, `ou-…`, twelve digits. */
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  /** Of accounts: `ACTIVE`, `SUSPENDED` … */
  readonly state?: string | undefined;
  readonly email?: string | undefined;
  readonly joinedAt?: Date | undefined;
}

/** What is loaded: the roots, and the children of every node that was opened. */
export interface Tree {
  readonly roots: readonly TreeNode[];
  readonly children: Readonly<Record<string, readonly TreeNode[]>>;
}

/** A node with the way to it. */
export interface Placed {
  readonly node: TreeNode;
  /** From the root to the node's parent. */
  readonly path: readonly TreeNode[];
}

/** Units first, then accounts, each by their names. */
export function sortedNodes(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const order = { root: 0, unit: 1, account: 2 };
  return nodes.toSorted((a, b) => order[a.kind] - order[b.kind] || a.name.localeCompare(b.name));
}

/** Finds a loaded node. */
export function findNode(tree: Tree, id: string): Placed | undefined {
  return placedNodes(tree).find(({ node }) => node.id === id);
}

/** All loaded nodes, parents before children. */
export function placedNodes(tree: Tree): readonly Placed[] {
  const walk = (node: TreeNode, path: readonly TreeNode[]): Placed[] => [
    { node, path },
    ...(tree.children[node.id] ?? []).flatMap((child) => walk(child, [...path, node])),
  ];
  return tree.roots.flatMap((root) => walk(root, []));
}

/** Where accounts can be moved to: roots and units, told with the way to them. */
export function destinations(tree: Tree): readonly Placed[] {
  return placedNodes(tree).filter(({ node }) => node.kind !== "account");
}

/** Whether dropping an account there would move it. */
export function mayMove(tree: Tree, accountId: string, targetId: string): boolean {
  const account = findNode(tree, accountId);
  const target = findNode(tree, targetId);
  return (
    account?.node.kind === "account" &&
    target !== undefined &&
    target.node.kind !== "account" &&
    account.path.at(-1)?.id !== targetId
  );
}

/** The tree after an account has moved; the same when it can not. */
export function moved(tree: Tree, accountId: string, targetId: string): Tree {
  if (!mayMove(tree, accountId, targetId)) return tree;
  const account = findNode(tree, accountId);
  const parentId = account?.path.at(-1)?.id;
  if (!account || parentId === undefined) return tree;
  const before = tree.children[parentId] ?? [];
  const target = tree.children[targetId];
  return {
    ...tree,
    children: {
      ...tree.children,
      [parentId]: before.filter(({ id }) => id !== accountId),
      // What was never opened is loaded when it is.
      ...(target ? { [targetId]: sortedNodes([...target, account.node]) } : {}),
    },
  };
}

/** `Root / Production / Web`. */
export function pathText({ node, path }: Placed): string {
  return [...path, node].map(({ name }) => name).join(" / ");
}
