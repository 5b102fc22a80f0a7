/** A bill by service, account, tag …: cost lines added up under the keys that are asked for. */
import { billDimensions, type BillDimension, type BillGroup } from "../../kernel/bill-control.ts";
import type { CostLine } from "../../kernel/costs.ts";
import { decimal, type Decimal, sum, zero } from "../decimal.ts";

/** Reads `service,tag:team`; undefined for what no bill is shown by. */
export function parseGrouping(text: string): readonly string[] | undefined {
  const by = text.split(",").map((each) => each.trim());
  const known = by.every((each) => /^tag:.+$/.test(each) || (billDimensions as readonly string[]).includes(each));
  return known ? by : undefined;
}

/** Groups, the dearest first. */
export function groupLines(lines: readonly CostLine[], by: readonly string[]): BillGroup[] {
  const groups = new Map<string, { keys: string[]; lines: CostLine[] }>();
  for (const line of lines) {
    const keys = by.map((each) => valueOf(line, each));
    const group = groups.get(JSON.stringify(keys));
    if (group === undefined) groups.set(JSON.stringify(keys), { keys, lines: [line] });
    else group.lines.push(line);
  }
  const made = [...groups.values()].map(newGroup);
  return made.sort((a, b) => b.cost.compare(a.cost) || (a.keys.join("\n") < b.keys.join("\n") ? -1 : 1)).map(asText);
}

function valueOf(line: CostLine, by: string): string {
  if (by.startsWith("tag:")) return line.tags[by.slice(4)] ?? "";
  const dimension = by as BillDimension;
  if (dimension === "service") return line.serviceName;
  return dimension === "usageType" && line.lineItemType !== "Usage"
    ? `${line.usageType} ${line.lineItemType}`.trim()
    : line[dimension];
}

type ExactGroup = Omit<BillGroup, "cost"> & { readonly cost: Decimal };

function newGroup({ keys, lines }: { keys: string[]; lines: readonly CostLine[] }): ExactGroup {
  const units = new Set(lines.map(({ unit }) => unit));
  const [unit = ""] = units;
  const isOne = units.size === 1 && unit !== "" && new Set(lines.map(({ usageType }) => usageType)).size === 1;
  return {
    keys,
    ...(isOne && { unit, quantity: sum(lines.map(({ quantity }) => decimal(quantity))).toString() }),
    cost: sum(lines.map(({ costs }) => (costs === undefined ? zero : decimal(costs.unblended)))),
    unpricedLines: lines.filter(({ unpriced }) => unpriced).length,
  };
}

function asText(group: ExactGroup): BillGroup {
  return { ...group, cost: group.cost.toString() };
}
