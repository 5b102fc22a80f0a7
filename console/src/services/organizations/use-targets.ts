/** Everything that policies can be attached to, told with the way to it. */
import type { OrganizationsClient } from "@aws-sdk/client-organizations";
import { useRequest } from "../../requests/use-request.ts";
import { loadChildren, loadTree } from "./load-tree.ts";
import { pathText, placedNodes, type Tree } from "./tree-model.ts";

/** A root, unit or account. */
export interface PolicyTarget {
  readonly id: string;
  readonly label: string;
}

/** The targets; none until they are loaded. */
export function useTargets(client: OrganizationsClient): readonly PolicyTarget[] {
  const asked = useRequest(() => wholeTree(client), [client]);
  return asked.value ? placedNodes(asked.value).map((place) => ({ id: place.node.id, label: pathText(place) })) : [];
}

/** The tree with all its units opened. */
async function wholeTree(client: OrganizationsClient): Promise<Tree> {
  const { roots, children } = await loadTree(client, []);
  const all = { ...children };
  let level = Object.values(children).flat();
  while (level.length > 0) {
    const units = level.filter(({ kind }) => kind === "unit");
    const loaded = await Promise.all(units.map(async ({ id }) => [id, await loadChildren(client, id)] as const));
    for (const [id, nodes] of loaded) all[id] = nodes;
    level = loaded.flatMap(([, nodes]) => nodes);
  }
  return { roots, children: all };
}
