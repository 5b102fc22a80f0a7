/** Reserved instances of the chosen region: those there are, how they are used, and buying more. */
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ConfirmDelete } from "../../../components/confirm-delete.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { usePreferences } from "../../../frame/preferences.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { moneyText } from "../money.ts";
import { CommitmentUse } from "./commitment-use.tsx";
import { commitmentMessages } from "./commitment-words.ts";
import { callEc2, itemsOf } from "./ec2-query.ts";

/** Members as EC2's XML names them. */
type Item = Readonly<Record<string, string>>;

const yearSeconds = 31_536_000;

/** The page. */
export function ReservedInstances() {
  const text = useMessages(commitmentMessages);
  usePage({ title: text("reservedTitle"), contentType: "table" });
  const { region } = usePreferences();
  const owned = useRequest(
    async (signal) => itemsOf(await callEc2("DescribeReservedInstances", {}, signal), "reservedInstancesSet"),
    [region],
  );
  const shared = useSharedColumns();
  const columns: readonly Column<Item>[] = [
    { id: "id", header: text("id"), text: ({ reservedInstancesId }) => reservedInstancesId, isRowHeader: true },
    ...shared,
    { id: "count", header: text("count"), text: ({ instanceCount }) => Number(instanceCount) },
    { id: "state", header: text("state"), text: ({ state }) => state },
    { id: "start", header: text("start"), text: ({ start }) => start },
    { id: "end", header: text("end"), text: ({ end }) => end },
  ];
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={region}>
        {text("reservedTitle")}
      </Header>
      <ItemTable
        id="billing.reserved"
        title={text("inventory")}
        items={owned}
        columns={columns}
        itemKey={({ reservedInstancesId = "" }) => reservedInstancesId}
        empty={text("noneReserved")}
        actions={<CommandLine command={cliLine("ec2", "DescribeReservedInstances")} />}
      />
      <CommitmentUse kind="Reservation" />
      <Offerings region={region} onBought={owned.reload} />
    </SpaceBetween>
  );
}

function useSharedColumns(): readonly Column<Item>[] {
  const text = useMessages(commitmentMessages);
  const years = ({ duration }: Item): number => Math.round(Number(duration) / yearSeconds);
  return [
    { id: "instance", header: text("instance"), text: ({ instanceType }) => instanceType },
    { id: "platform", header: text("platform"), text: ({ productDescription }) => productDescription },
    { id: "class", header: text("class"), text: ({ offeringClass }) => offeringClass },
    { id: "payment", header: text("payment"), text: ({ offeringType }) => offeringType },
    {
      id: "term",
      header: text("term"),
      text: years,
      cell: (item) => (years(item) === 1 ? text("year") : text("years", { count: years(item) })),
    },
    {
      id: "scope",
      header: text("scope"),
      text: ({ availabilityZone, scope }) => availabilityZone ?? scope,
    },
    {
      id: "upfront",
      header: text("upfront"),
      text: ({ fixedPrice }) => Number(fixedPrice ?? 0),
      cell: ({ fixedPrice = "0" }) => moneyText(fixedPrice),
    },
  ];
}

function Offerings({ region, onBought }: { readonly region: string; onBought(): void }) {
  const text = useMessages(commitmentMessages);
  const [chosen, choose] = useState<Item>();
  const [count, setCount] = useState("1");
  const [isOpen, setOpen] = useState(false);
  const offerings = useRequest(
    async (signal) => {
      const found: Item[] = [];
      let next = "";
      do {
        const parameters = { MaxResults: "100", ...(next !== "" && { NextToken: next }) };
        const root = await callEc2("DescribeReservedInstancesOfferings", parameters, signal);
        found.push(...itemsOf(root, "reservedInstancesOfferingsSet"));
        next = root.querySelector("nextToken")?.textContent ?? "";
      } while (next !== "");
      return found;
    },
    [region],
  );
  const input = { ReservedInstancesOfferingId: chosen?.["reservedInstancesOfferingId"] ?? "", InstanceCount: count };
  const buy = useMutation({
    make: () => callEc2("PurchaseReservedInstancesOffering", input),
    success: () => text("bought"),
    onDone: () => {
      setOpen(false);
      onBought();
    },
    quiet: true,
  });
  return (
    <>
      <ItemTable
        id="billing.reserved-offerings"
        filterName="findOffering"
        title={text("offerings")}
        items={offerings}
        columns={[
          { id: "id", header: text("id"), text: (item) => item["reservedInstancesOfferingId"], isRowHeader: true },
          ...useSharedColumns(),
        ]}
        itemKey={(item) => item["reservedInstancesOfferingId"] ?? ""}
        empty={text("noOfferings")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <>
            <CommandLine command={cliLine("ec2", "DescribeReservedInstancesOfferings")} />
            <Button disabled={!chosen} onClick={() => setOpen(true)}>
              {text("purchase")}
            </Button>
          </>
        }
      />
      {isOpen && (
        <ConfirmDelete
          title={text("buyTitle", { name: chosen?.["instanceType"] ?? "" })}
          action={text("buy")}
          command={cliLine("ec2", "PurchaseReservedInstancesOffering", input)}
          isRunning={buy.isRunning}
          onConfirm={() => void buy.run()}
          onCancel={() => setOpen(false)}
        >
          <Alert type="warning">{text("forever")}</Alert>
          <FormField label={text("count")}>
            <Input inputMode="numeric" value={count} onChange={({ detail }) => setCount(detail.value.trim())} />
          </FormField>
          {buy.error !== undefined && <FailureAlert error={buy.error} />}
        </ConfirmDelete>
      )}
    </>
  );
}
