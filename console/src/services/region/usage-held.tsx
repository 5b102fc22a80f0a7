/** What is held at this moment, and what holding it costs. */
import type { RateRowsAnswer } from "../../../../src/kernel/bill-control.ts";
import type { LevelAnswerRow, LevelsAnswer, UsageAnswerRow } from "../../../../src/kernel/control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { levelText } from "./ledger-text.ts";
import { usageMessages } from "./usage-words.ts";

const hourMilliseconds = 3_600_000;

/** Levels with the price of an hour of them. */
interface Held {
  readonly levels: readonly LevelAnswerRow[];
  readonly hourUsd: number;
}

async function readHeld(signal: AbortSignal): Promise<Held> {
  const { levels } = await callOwnRoute<LevelsAnswer>("/_haneul/usage/levels", { signal });
  const periodStart = Math.floor(Date.now() / hourMilliseconds) * hourMilliseconds;
  const rows = levels.slice(0, 2_000).map(({ level, ...names }): UsageAnswerRow => {
    return {
      ...names,
      periodStart,
      amount: String(BigInt(level) * BigInt(hourMilliseconds)),
      divisor: hourMilliseconds,
    };
  });
  const priced = await callOwnRoute<RateRowsAnswer>("/_haneul/bill/rate", { body: { rows }, signal });
  return { levels, hourUsd: Number(priced.total.unblended) };
}

function keyOf({ account, region, service, usageType, operation, resource }: LevelAnswerRow): string {
  return [account, region, service, usageType, operation, resource].join(" ");
}

/** The table. */
export function HeldNow() {
  const text = useMessages(usageMessages);
  const write = useQuantities();
  const asked = useRequest(readHeld, [], { everySeconds: 5 });
  const { levels, hourUsd = 0 } = asked.value ?? {};
  const columns: readonly Column<LevelAnswerRow>[] = [
    { id: "resource", header: text("resource"), text: ({ resource }) => resource, isRowHeader: true },
    {
      id: "level",
      header: text("level"),
      text: ({ level }) => Number(level),
      cell: ({ level, usageType }) => levelText(write, usageType, Number(level)),
    },
    { id: "usageType", header: text("usageType"), text: ({ usageType }) => usageType, width: 260 },
    { id: "service", header: text("service"), text: ({ service }) => service },
    { id: "operation", header: text("operation"), text: ({ operation }) => operation },
    { id: "region", header: text("region"), text: ({ region }) => region },
    { id: "account", header: text("account"), text: ({ account }) => account },
  ];
  return (
    <ItemTable
      id="region.usage-held"
      filterName="level"
      title={text("held")}
      description={text("heldAbout", { hour: write.dollars(hourUsd), month: write.dollars(hourUsd * 720) })}
      items={{ ...asked, value: levels }}
      columns={columns}
      itemKey={keyOf}
      empty={text("nothing")}
    />
  );
}
