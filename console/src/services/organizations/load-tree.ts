/** Loads the organization's tree, level by level. */
import {
  paginateListAccountsForParent,
  paginateListOrganizationalUnitsForParent,
  paginateListRoots,
  type OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { allItems } from "../../aws/all-items.ts";
import { sortedNodes, type Tree, type TreeNode } from "./tree-model.ts";

/** Children of a root or unit. */
export async function loadChildren(client: OrganizationsClient, ParentId: string): Promise<readonly TreeNode[]> {
  const settings = { client };
  const [units, accounts] = await Promise.all([
    allItems(paginateListOrganizationalUnitsForParent(settings, { ParentId }), (page) => page.OrganizationalUnits),
    allItems(paginateListAccountsForParent(settings, { ParentId }), (page) => page.Accounts),
  ]);
  return sortedNodes([
    ...units.map(({ Id = "", Name = "", Arn = "" }) => ({ kind: "unit" as const, id: Id, name: Name, arn: Arn })),
    ...accounts.map(({ Id = "", Name = "", Arn = "", Email, State, Status, JoinedTimestamp }) => ({
      kind: "account" as const,
      id: Id,
      name: Name,
      arn: Arn,
      email: Email,
      state: State ?? Status,
      joinedAt: JoinedTimestamp,
    })),
  ]);
}

/** The roots, and the children of the nodes that are open. Nodes that are gone are left out. */
export async function loadTree(client: OrganizationsClient, open: readonly string[]): Promise<Tree> {
  const roots = (await allItems(paginateListRoots({ client }, {}), (page) => page.Roots)).map(
    ({ Id = "", Name = "", Arn = "" }) => ({ kind: "root" as const, id: Id, name: Name, arn: Arn }),
  );
  const children: Record<string, readonly TreeNode[]> = {};
  const wanted = new Set(open);
  let level: readonly TreeNode[] = roots;
  while (level.length > 0) {
    const loaded = await Promise.all(level.map(async ({ id }) => [id, await loadChildren(client, id)] as const));
    for (const [id, nodes] of loaded) children[id] = nodes;
    level = loaded.flatMap(([, nodes]) => nodes).filter(({ kind, id }) => kind === "unit" && wanted.has(id));
  }
  return { roots, children };
}
