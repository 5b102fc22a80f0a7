/** What was used in the last hours, row by row of the ledger. */
import type { UsageAnswer, UsageAnswerRow } from "../../../../src/kernel/control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { levelText } from "./ledger-text.ts";
import { usageMessages } from "./usage-words.ts";

const hourMilliseconds = 3_600_000;
const hoursShown = 6;

async function readLast(signal: AbortSignal): Promise<readonly UsageAnswerRow[]> {
  const { now } = await callOwnRoute<{ now: number }>("/_haneul/time", { signal });
  const since = (Math.floor(now / hourMilliseconds) - hoursShown + 1) * hourMilliseconds;
  const { rows } = await callOwnRoute<UsageAnswer>(`/_haneul/usage?period=hour&since=${since}`, { signal });
  return rows.toSorted((a, b) => b.periodStart - a.periodStart);
}

function keyOf({ periodStart, account, region, service, usageType, operation, resource }: UsageAnswerRow): string {
  return [periodStart, account, region, service, usageType, operation, resource].join(" ");
}

/** The table. */
export function UsedLast() {
  const text = useMessages(usageMessages);
  const write = useQuantities();
  const asked = useRequest(readLast, [], { everySeconds: 5 });
  // Held amounts are unit-milliseconds: as unit-hours they are what was held for an hour.
  const quantity = ({ amount, divisor }: UsageAnswerRow) => Number(amount) / divisor;
  const columns: readonly Column<UsageAnswerRow>[] = [
    {
      id: "hour",
      width: 220,
      header: text("hour"),
      text: (row) => row.periodStart,
      cell: (row) => write.time(row.periodStart),
    },
    { id: "usageType", header: text("usageType"), text: ({ usageType }) => usageType, isRowHeader: true, width: 260 },
    {
      id: "quantity",
      header: text("quantity"),
      text: quantity,
      cell: (row) => `${levelText(write, row.usageType ?? "", quantity(row))}${row.divisor === 1 ? "" : " · h"}`,
    },
    { id: "operation", header: text("operation"), text: ({ operation }) => operation },
    { id: "resource", header: text("resource"), text: ({ resource }) => resource },
    { id: "service", header: text("service"), text: ({ service }) => service },
    { id: "account", header: text("account"), text: ({ account }) => account },
  ];
  return (
    <ItemTable
      id="region.usage-last"
      filterName="used"
      title={text("last")}
      description={text("lastAbout")}
      items={asked}
      columns={columns}
      itemKey={keyOf}
      empty={text("nothing")}
    />
  );
}
