/** Savings plans: those there are, how they are used, and buying more. */
import {
  CreateSavingsPlanCommand,
  DescribeSavingsPlansCommand,
  DescribeSavingsPlansOfferingsCommand,
  SavingsplansClient,
  type SavingsPlan,
  type SavingsPlanOffering,
} from "@aws-sdk/client-savingsplans";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { moneyText } from "../money.ts";
import { CommitmentUse } from "./commitment-use.tsx";
import { commitmentMessages } from "./commitment-words.ts";

/** The page. */
export function SavingsPlans() {
  const text = useMessages(commitmentMessages);
  usePage({ title: text("plansTitle"), contentType: "table" });
  const client = useClient(SavingsplansClient);
  const plans = useRequest(
    async (abortSignal) =>
      (await client.send(new DescribeSavingsPlansCommand({ maxResults: 1_000 }), { abortSignal })).savingsPlans ?? [],
    [client],
  );
  const columns: readonly Column<SavingsPlan>[] = [
    { id: "id", header: text("id"), text: ({ savingsPlanId }) => savingsPlanId, isRowHeader: true },
    { id: "description", header: text("description"), text: ({ description }) => description, width: 320 },
    { id: "state", header: text("state"), text: ({ state }) => state },
    { id: "commitment", header: text("commitment"), text: ({ commitment = "0" }) => moneyText(commitment) },
    { id: "payment", header: text("payment"), text: ({ paymentOption }) => paymentOption },
    { id: "start", header: text("start"), text: ({ start }) => start },
    { id: "end", header: text("end"), text: ({ end }) => end },
  ];
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{text("plansTitle")}</Header>
      <ItemTable
        id="billing.savings-plans"
        title={text("inventory")}
        items={plans}
        columns={columns}
        itemKey={({ savingsPlanId = "" }) => savingsPlanId}
        empty={text("nonePlans")}
        actions={<CommandLine command={cliLine("savingsplans", "DescribeSavingsPlans")} />}
      />
      <CommitmentUse kind="SavingsPlans" />
      <Offerings onBought={plans.reload} />
    </SpaceBetween>
  );
}

function Offerings({ onBought }: { onBought(): void }) {
  const text = useMessages(commitmentMessages);
  const client = useClient(SavingsplansClient);
  const [chosen, choose] = useState<SavingsPlanOffering>();
  const [commitment, setCommitment] = useState("");
  const [isOpen, setOpen] = useState(false);
  const offerings = useRequest(
    async (abortSignal) => {
      const command = new DescribeSavingsPlansOfferingsCommand({ maxResults: 1_000 });
      return (await client.send(command, { abortSignal })).searchResults ?? [];
    },
    [client],
  );
  const columns: readonly Column<SavingsPlanOffering>[] = [
    {
      id: "description",
      header: text("description"),
      text: ({ description }) => description,
      isRowHeader: true,
      width: 420,
    },
    { id: "type", header: text("type"), text: ({ planType }) => planType },
    { id: "payment", header: text("payment"), text: ({ paymentOption }) => paymentOption },
  ];
  const name = chosen?.description ?? "";
  const buy = new CreateSavingsPlanCommand({ savingsPlanOfferingId: chosen?.offeringId ?? "", commitment });
  return (
    <>
      <ItemTable
        id="billing.plan-offerings"
        filterName="findOffering"
        title={text("offerings")}
        items={offerings}
        columns={columns}
        itemKey={({ offeringId = "" }) => offeringId}
        empty={text("noOfferings")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <>
            <CommandLine command={cliLine("savingsplans", "DescribeSavingsPlansOfferings")} />
            <Button disabled={!chosen} onClick={() => setOpen(true)}>
              {text("purchase")}
            </Button>
          </>
        }
      />
      {isOpen && (
        <CommandDialog
          client={client}
          title={text("buyTitle", { name })}
          submit={text("buy")}
          isIncomplete={!(Number(commitment) > 0)}
          commands={[buy]}
          success={text("bought")}
          onDone={() => {
            setOpen(false);
            onBought();
          }}
          onCancel={() => setOpen(false)}
        >
          <Alert type="warning">{text("forever")}</Alert>
          <FormField label={text("hourly")}>
            <Input
              inputMode="decimal"
              value={commitment}
              onChange={({ detail }) => setCommitment(detail.value.trim())}
            />
          </FormField>
        </CommandDialog>
      )}
    </>
  );
}
