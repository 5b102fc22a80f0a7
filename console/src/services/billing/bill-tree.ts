/** A statement's lines as a tree: service or account, then region, then lines, each with the exact sum of what is below. */
import type { BillLine } from "../../../../src/kernel/costs.ts";
import { addUp, compareAmounts } from "./money.ts";

/** A node; leaves have their line. */
export interface BillNode {
  /** Names of the nodes above and its own, for tables to tell nodes apart. */
  readonly id: string;
  readonly name: string;
  readonly cost: string;
  /** Lines below whose price is not known. */
  readonly unpriced: number;
  readonly line?: BillLine;
  readonly children: readonly BillNode[];
}

type Level = (line: BillLine) => string;

/** What a statement may be shown by. */
export const billLevels = {
  service: [(line) => line.serviceName, (line) => line.region],
  account: [(line) => line.account, (line) => line.serviceName],
} as const satisfies Readonly<Record<string, readonly Level[]>>;

/** The tree, the most expensive first. */
export function billTree(lines: readonly BillLine[], levels: readonly Level[], above = ""): readonly BillNode[] {
  const [level, ...rest] = levels;
  const nodes =
    level === undefined ? lines.map((line, at) => leaf(line, `${above}/${at}`)) : branches(lines, level, rest, above);
  return nodes.toSorted((a, b) => compareAmounts(b.cost, a.cost) || a.name.localeCompare(b.name));
}

function leaf(line: BillLine, id: string): BillNode {
  const name = line.description || line.usageType || line.lineItemType;
  return { id, name, cost: line.cost ?? "0", unpriced: line.unpriced ? 1 : 0, line, children: [] };
}

function branches(lines: readonly BillLine[], level: Level, rest: readonly Level[], above: string): BillNode[] {
  const groups = new Map<string, BillLine[]>();
  for (const line of lines) {
    const name = level(line);
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return [...groups].map(([name, group]) => {
    const id = `${above}/${name}`;
    const children = billTree(group, rest, id);
    return {
      id,
      name,
      cost: addUp(children.map(({ cost }) => cost)),
      unpriced: children.reduce((count, child) => count + child.unpriced, 0),
      children,
    };
  });
}
