/** Monitors for anomalies: making and deleting them, and telling somebody what they find. */
import {
  CostExplorerClient,
  CreateAnomalyMonitorCommand,
  CreateAnomalySubscriptionCommand,
  DeleteAnomalyMonitorCommand,
  GetAnomalyMonitorsCommand,
  type AnomalyMonitor,
} from "@aws-sdk/client-cost-explorer";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { anomalyMessages } from "./anomaly-words.ts";

/** The table. */
export function AnomalyMonitors({ onSubscribed }: { onSubscribed(): void }) {
  const text = useMessages(anomalyMessages);
  const ce = useClient(CostExplorerClient);
  const [chosen, choose] = useState<AnomalyMonitor>();
  const [dialog, setDialog] = useState<"create" | "delete" | "subscribe">();
  const monitors = useRequest(
    async (abortSignal) =>
      (await ce.send(new GetAnomalyMonitorsCommand({ MaxResults: 100 }), { abortSignal })).AnomalyMonitors ?? [],
    [ce],
  );
  const columns: readonly Column<AnomalyMonitor>[] = [
    { id: "name", header: text("monitor"), text: ({ MonitorName }) => MonitorName, isRowHeader: true },
    {
      id: "what",
      header: text("what"),
      text: ({ MonitorDimension, MonitorType }) => MonitorDimension ?? MonitorType,
    },
    { id: "evaluated", header: text("evaluated"), text: ({ LastEvaluatedDate }) => LastEvaluatedDate },
  ];
  const close = (): void => {
    setDialog(undefined);
    choose(undefined);
    monitors.reload();
    onSubscribed();
  };
  const cancel = (): void => setDialog(undefined);
  return (
    <>
      <ItemTable
        id="billing.anomaly-monitors"
        filterName="findMonitor"
        title={text("monitors")}
        items={monitors}
        columns={columns}
        itemKey={({ MonitorArn = "" }) => MonitorArn}
        empty={text("noMonitors")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <>
            <CommandLine command={cliLine("ce", "GetAnomalyMonitors")} />
            <Button disabled={!chosen} onClick={() => setDialog("delete")}>
              {text("deleteMonitor")}
            </Button>
            <Button disabled={!chosen} onClick={() => setDialog("subscribe")}>
              {text("subscribe")}
            </Button>
            <Button onClick={() => setDialog("create")}>{text("createMonitor")}</Button>
          </>
        }
      />
      {dialog === "create" && <CreateDialog onDone={close} onCancel={cancel} />}
      {dialog === "subscribe" && (
        <SubscribeDialog monitorArn={chosen?.MonitorArn ?? ""} onDone={close} onCancel={cancel} />
      )}
      {dialog === "delete" && (
        <CommandConfirm
          client={ce}
          title={text("deleteMonitor")}
          commands={[new DeleteAnomalyMonitorCommand({ MonitorArn: chosen?.MonitorArn })]}
          success={text("deleted")}
          onDone={close}
          onCancel={cancel}
        />
      )}
    </>
  );
}

function CreateDialog({ onDone, onCancel }: { onDone(): void; onCancel(): void }) {
  const text = useMessages(anomalyMessages);
  const ce = useClient(CostExplorerClient);
  const [name, setName] = useState("");
  const AnomalyMonitor = { MonitorName: name, MonitorType: "DIMENSIONAL", MonitorDimension: "SERVICE" } as const;
  return (
    <CommandDialog
      client={ce}
      title={text("createMonitor")}
      submit={text("createMonitor")}
      isIncomplete={name === ""}
      commands={[new CreateAnomalyMonitorCommand({ AnomalyMonitor })]}
      success={text("created", { name })}
      onDone={onDone}
      onCancel={onCancel}
    >
      <FormField label={text("monitorName")} constraintText={text("monitorHelp")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

function SubscribeDialog(props: { readonly monitorArn: string; onDone(): void; onCancel(): void }) {
  const text = useMessages(anomalyMessages);
  const ce = useClient(CostExplorerClient);
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [threshold, setThreshold] = useState("1");
  const create = new CreateAnomalySubscriptionCommand({
    AnomalySubscription: {
      SubscriptionName: name,
      MonitorArnList: [props.monitorArn],
      Subscribers: [{ Type: "EMAIL", Address: address }],
      Frequency: "DAILY",
      ThresholdExpression: {
        Dimensions: {
          Key: "ANOMALY_TOTAL_IMPACT_ABSOLUTE",
          Values: [threshold],
          MatchOptions: ["GREATER_THAN_OR_EQUAL"],
        },
      },
    },
  });
  return (
    <CommandDialog
      client={ce}
      title={text("subscribe")}
      submit={text("subscribe")}
      isIncomplete={name === "" || !address.includes("@") || threshold === ""}
      commands={[create]}
      success={text("created", { name })}
      onDone={props.onDone}
      onCancel={props.onCancel}
    >
      <FormField label={text("subscription")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={text("address")} constraintText={text("daily")}>
        <Input value={address} onChange={({ detail }) => setAddress(detail.value.trim())} />
      </FormField>
      <FormField label={text("threshold")}>
        <Input inputMode="decimal" value={threshold} onChange={({ detail }) => setThreshold(detail.value.trim())} />
      </FormField>
    </CommandDialog>
  );
}
