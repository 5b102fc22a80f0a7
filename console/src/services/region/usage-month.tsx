/** What the running month costs by now, by usage type, the most expensive first. */
import ProgressBar from "@cloudscape-design/components/progress-bar";
import type { BillAnswer, BillGroup } from "../../../../src/kernel/bill-control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { usageMessages } from "./usage-words.ts";

/** The table. */
export function MonthToDate() {
  const text = useMessages(usageMessages);
  const write = useQuantities();
  const asked = useOwnRoute<BillAnswer>("/_haneul/bill?by=service,usageType,operation", { everySeconds: 5 });
  const bill = asked.value;
  const total = Number(bill?.total.cost ?? 0);
  const groups = bill?.groups.toSorted((a, b) => Number(b.cost) - Number(a.cost));
  const cost = (group: BillGroup) => (group.unpricedLines > 0 ? text("unpriced") : write.dollars(group.cost));
  const share = (group: BillGroup) => (total === 0 ? 0 : Math.round((100 * Number(group.cost)) / total));
  const columns: readonly Column<BillGroup>[] = [
    { id: "usageType", header: text("usageType"), text: ({ keys }) => keys[1], isRowHeader: true, width: 300 },
    { id: "service", header: text("service"), text: ({ keys }) => keys[0] },
    { id: "operation", header: text("operation"), text: ({ keys }) => keys[2] },
    {
      id: "quantity",
      header: text("quantity"),
      text: ({ quantity = 0 }) => Number(quantity),
      cell: ({ quantity, unit }) =>
        quantity === undefined ? "-" : `${write.count(Number(quantity), 9)} ${unit ?? ""}`,
    },
    { id: "cost", header: text("cost"), text: (group) => Number(group.cost), cell: cost },
    {
      id: "share",
      header: text("share"),
      text: share,
      cell: (group) => <ProgressBar value={share(group)} ariaLabel={`${text("share")} ${group.keys[1] ?? ""}`} />,
      width: 180,
    },
  ];
  const facts = bill && {
    month: bill.month,
    until: write.time(bill.reckonedUntil),
    cost: write.dollars(bill.total.cost),
  };
  const unpriced = bill?.total.unpricedLines ?? 0;
  return (
    <ItemTable
      id="region.usage-month"
      title={text("month")}
      {...(facts && {
        description: `${text("monthAbout", facts)}${unpriced > 0 ? ` ${text("unpricedLines", { count: unpriced })}` : ""}`,
      })}
      items={{ ...asked, value: groups }}
      columns={columns}
      itemKey={({ keys }) => keys.join(" ")}
      empty={text("nothing")}
    />
  );
}
