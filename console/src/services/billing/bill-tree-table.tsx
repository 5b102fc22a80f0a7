/** A statement as a table whose rows open: groups with their sums, and the lines below them. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";
import { useMemo, useState } from "react";
import type { BillLine } from "../../../../src/kernel/costs.ts";
import { useMessages } from "../../language/use-messages.ts";
import { billLevels, billTree, type BillNode } from "./bill-tree.ts";
import { billMessages } from "./bill-words.ts";
import { downloadCsv } from "./download.ts";
import { moneyText, quantityText } from "./money.ts";

/** What is shown. */
export interface BillTreeTableProps {
  readonly month: string;
  readonly by: keyof typeof billLevels;
  readonly lines: readonly BillLine[];
  readonly isLoading: boolean;
}

/** The table. */
export function BillTreeTable({ month, by, lines, isLoading }: BillTreeTableProps) {
  const text = useMessages(billMessages);
  const [open, setOpen] = useState<readonly string[]>([]);
  const tree = useMemo(() => billTree(lines, billLevels[by]), [lines, by]);
  const title = text(by === "service" ? "byService" : "byAccount");
  return (
    <Table<BillNode>
      items={[...tree]}
      trackBy="id"
      loading={isLoading && lines.length === 0}
      ariaLabels={{
        tableLabel: title,
        expandButtonLabel: ({ name }) => name,
        collapseButtonLabel: ({ name }) => name,
      }}
      resizableColumns
      wrapLines
      empty={<Box color="inherit">{text("nothing")}</Box>}
      header={
        <Header
          variant="h2"
          counter={`(${tree.length})`}
          actions={
            <Button
              iconName="download"
              disabled={lines.length === 0}
              onClick={() => downloadCsv(`bill-${month}.csv`, billRows(lines))}
            >
              {text("csv")}
            </Button>
          }
        >
          {title}
        </Header>
      }
      expandableRows={{
        getItemChildren: ({ children }) => [...children],
        isItemExpandable: ({ children }) => children.length > 0,
        expandedItems: nodesOf(tree).filter(({ id }) => open.includes(id)),
        onExpandableItemToggle: ({ detail: { item, expanded } }) =>
          setOpen((before) => (expanded ? [...before, item.id] : before.filter((id) => id !== item.id))),
      }}
      columnDefinitions={[
        { id: "name", header: text("name"), cell: ({ name }) => name || text("global"), isRowHeader: true, width: 480 },
        { id: "usageType", header: text("usageType"), cell: ({ line }) => line?.usageType ?? "" },
        {
          id: "quantity",
          header: text("quantity"),
          cell: ({ line }) => (line ? `${quantityText(line.quantity)} ${line.unit}` : ""),
        },
        { id: "rate", header: text("rate"), cell: ({ line }) => (line?.rate ? moneyText(line.rate) : "") },
        { id: "cost", header: text("cost"), cell: (node) => <Cost node={node} /> },
      ]}
    />
  );
}

function Cost({ node }: { readonly node: BillNode }) {
  const text = useMessages(billMessages);
  if (node.line?.unpriced) return text("unpriced", { count: 1 });
  const note = node.unpriced === 0 ? "" : ` (${text("unpriced", { count: node.unpriced })})`;
  return `${moneyText(node.cost)}${note}`;
}

function nodesOf(nodes: readonly BillNode[]): BillNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

/** All lines with exact amounts, for spreadsheets. */
function billRows(lines: readonly BillLine[]): string[][] {
  const names = ["account", "serviceName", "region", "usageType", "lineItemType", "description", "unit"] as const;
  const amounts = ["quantity", "rate", "cost", "amount"] as const;
  const columns = [...names, ...amounts];
  return [[...columns], ...lines.map((line) => columns.map((name) => line[name] ?? ""))];
}
