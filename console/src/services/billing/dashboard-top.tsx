/** The most expensive groups of a bill, with their shares. */
import Box from "@cloudscape-design/components/box";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import Table from "@cloudscape-design/components/table";
import type { BillGroup } from "../../../../src/kernel/bill-control.ts";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { dashboardMessages } from "./dashboard-words.ts";
import { addUp, compareAmounts, moneyText, percentOf } from "./money.ts";

const mostShown = 5;

/** What is shown. */
export interface TopGroupsProps {
  readonly id: string;
  readonly title: string;
  /** Of the first column. */
  readonly name: string;
  readonly groups: readonly BillGroup[];
}

/** The container. */
export function TopGroups({ id, title, name, groups }: TopGroupsProps) {
  const text = useMessages(dashboardMessages);
  const total = addUp(groups.map(({ cost }) => cost));
  const top = groups.toSorted((a, b) => compareAmounts(b.cost, a.cost)).slice(0, mostShown);
  const share = ({ cost }: BillGroup): number => Math.max(0, Math.min(100, Math.round(percentOf(cost, total))));
  return (
    <Panel title={title}>
      <Table<BillGroup>
        variant="embedded"
        items={[...top]}
        trackBy={({ keys }) => keys.join(" ")}
        ariaLabels={{ tableLabel: title }}
        empty={<Box color="inherit">{text("nothing")}</Box>}
        columnDefinitions={[
          { id: "name", header: name, cell: ({ keys }) => keys[0] || "–", isRowHeader: true },
          { id: "cost", header: text("cost"), cell: ({ cost }) => moneyText(cost) },
          {
            id: "share",
            header: text("share"),
            cell: (group) => <ProgressBar value={share(group)} ariaLabel={`${text("share")} ${id} ${group.keys[0]}`} />,
          },
        ]}
      />
    </Panel>
  );
}
