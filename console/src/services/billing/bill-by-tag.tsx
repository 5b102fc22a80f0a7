/** A month's bill by the values of one tag. */
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useEffect, useState } from "react";
import type { BillAnswer, BillGroup } from "../../../../src/kernel/bill-control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { billMessages } from "./bill-words.ts";
import { compareAmounts, moneyText } from "./money.ts";
import { billAddress } from "./use-bills.ts";

/** How long somebody may pause while typing a key. */
const pauseMilliseconds = 400;

/** The field and the table. */
export function BillByTag({ month }: { readonly month: string | undefined }) {
  const text = useMessages(billMessages);
  const [key, setKey] = useQueryState("tag");
  const [typed, setTyped] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setKey(typed.trim()), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, setKey]);
  const groups = useRequest(
    async (signal): Promise<readonly BillGroup[]> => {
      if (key === "" || month === undefined) return [];
      const answer = await callOwnRoute<BillAnswer>(billAddress(month, `tag:${key},service`), { signal });
      return answer.groups.toSorted((a, b) => compareAmounts(b.cost, a.cost));
    },
    [key, month],
  );
  const columns: readonly Column<BillGroup>[] = [
    {
      id: "value",
      header: text("tagValue"),
      text: ({ keys }) => keys[0] || text("noTag"),
      isRowHeader: true,
    },
    { id: "service", header: text("name"), text: ({ keys }) => keys[1] },
    { id: "cost", header: text("cost"), text: ({ cost }) => Number(cost), cell: ({ cost }) => moneyText(cost) },
  ];
  return (
    <SpaceBetween size="m">
      <FormField label={text("tagKey")} description={text("tagHelp")}>
        <Input value={typed} placeholder="team" onChange={({ detail }) => setTyped(detail.value)} />
      </FormField>
      <ItemTable
        id="billing.by-tag"
        title={text("byTag")}
        items={groups}
        columns={columns}
        itemKey={({ keys }) => keys.join(" ")}
        empty={text("nothing")}
        actions={<CommandLine command={`haneul bill --month ${month ?? ""} --by tag:${key || "KEY"},service`} />}
      />
    </SpaceBetween>
  );
}
