/** Cost anomalies: what stood out, what is watched, and who is told. */
import {
  CostExplorerClient,
  GetAnomaliesCommand,
  GetAnomalySubscriptionsCommand,
  type Anomaly,
  type AnomalySubscription,
} from "@aws-sdk/client-cost-explorer";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { moneyText } from "../money.ts";
import { dayAfter } from "../months.ts";
import { useToday } from "../use-today.ts";
import { AnomalyMonitors } from "./anomaly-monitors.tsx";
import { anomalyMessages } from "./anomaly-words.ts";

/** The page. */
export function Anomalies() {
  const text = useMessages(anomalyMessages);
  usePage({ title: text("title"), contentType: "table" });
  const ce = useClient(CostExplorerClient);
  const subscriptions = useRequest(
    async (abortSignal) =>
      (await ce.send(new GetAnomalySubscriptionsCommand({ MaxResults: 100 }), { abortSignal })).AnomalySubscriptions ??
      [],
    [ce],
  );
  const columns: readonly Column<AnomalySubscription>[] = [
    { id: "name", header: text("subscription"), text: ({ SubscriptionName }) => SubscriptionName, isRowHeader: true },
    {
      id: "address",
      header: text("address"),
      text: ({ Subscribers = [] }) => Subscribers.map(({ Address }) => Address).join(", "),
    },
    { id: "frequency", header: text("frequency"), text: ({ Frequency }) => Frequency },
  ];
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about")}>
        {text("title")}
      </Header>
      <Found />
      <AnomalyMonitors onSubscribed={subscriptions.reload} />
      <ItemTable
        id="billing.anomaly-subscriptions"
        filterName="findSubscription"
        title={text("subscriptions")}
        items={subscriptions}
        columns={columns}
        itemKey={({ SubscriptionArn = "" }) => SubscriptionArn}
        empty={text("noSubscriptions")}
        actions={<CommandLine command={cliLine("ce", "GetAnomalySubscriptions")} />}
      />
    </SpaceBetween>
  );
}

function Found() {
  const text = useMessages(anomalyMessages);
  const ce = useClient(CostExplorerClient);
  const today = useToday();
  const DateInterval = { StartDate: today === undefined ? "" : dayAfter(today, -89), EndDate: today };
  const anomalies = useRequest(
    async (abortSignal) => {
      if (today === undefined) return [];
      return (
        (await ce.send(new GetAnomaliesCommand({ DateInterval, MaxResults: 100 }), { abortSignal })).Anomalies ?? []
      );
    },
    [ce, today],
  );
  const dollars = (value: number | undefined): string => (value === undefined ? "–" : moneyText(String(value)));
  const columns: readonly Column<Anomaly>[] = [
    { id: "id", header: text("id"), text: ({ AnomalyId }) => AnomalyId, isRowHeader: true },
    { id: "start", header: text("start"), text: ({ AnomalyStartDate }) => AnomalyStartDate },
    { id: "end", header: text("end"), text: ({ AnomalyEndDate }) => AnomalyEndDate },
    { id: "service", header: text("service"), text: ({ DimensionValue }) => DimensionValue },
    { id: "impact", header: text("impact"), text: ({ Impact }) => dollars(Impact?.TotalImpact) },
    { id: "spent", header: text("spent"), text: ({ Impact }) => dollars(Impact?.TotalActualSpend) },
  ];
  return (
    <ItemTable
      id="billing.anomalies"
      title={text("found")}
      items={anomalies}
      columns={columns}
      itemKey={({ AnomalyId = "" }) => AnomalyId}
      empty={text("noneFound")}
      actions={<CommandLine command={cliLine("ce", "GetAnomalies", { DateInterval })} />}
    />
  );
}
