/** How much of each free-tier offer was used this month. */
import Box from "@cloudscape-design/components/box";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import Table from "@cloudscape-design/components/table";
import { cliLine } from "../../aws/cli-line.ts";
import { useJsonService, type JsonService } from "../../aws/json-call.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { dashboardMessages } from "./dashboard-words.ts";
import { percentOf, quantityText } from "./money.ts";

/** AWS sends these amounts as JSON numbers. */
interface FreeTierUsage {
  readonly service: string;
  readonly usageType: string;
  readonly description: string;
  readonly actualUsageAmount: number;
  readonly limit: number;
  readonly unit: string;
}

const freeTier: JsonService = { signingName: "freetier", target: "AWSFreeTierService", jsonVersion: "1.0" };

/** The container. */
export function DashboardFreeTier() {
  const text = useMessages(dashboardMessages);
  const call = useJsonService(freeTier);
  const asked = useRequest(
    (signal) => call<{ freeTierUsages: readonly FreeTierUsage[] }>("GetFreeTierUsage", { maxResults: 1_000 }, signal),
    [call],
  );
  return (
    <Panel title={text("freeTier")} actions={<CommandLine command={cliLine("freetier", "GetFreeTierUsage")} />}>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      <Table<FreeTierUsage>
        variant="embedded"
        items={[...(asked.value?.freeTierUsages ?? [])]}
        trackBy="description"
        ariaLabels={{ tableLabel: text("freeTier") }}
        empty={<Box color="inherit">{text("noFreeTier")}</Box>}
        columnDefinitions={[
          { id: "service", header: text("service"), cell: ({ service }) => service, isRowHeader: true },
          { id: "offer", header: text("offer"), cell: ({ description }) => description },
          {
            id: "used",
            header: text("used"),
            cell: (usage) => (
              <ProgressBar
                value={Math.min(100, Math.round(percentOf(String(usage.actualUsageAmount), String(usage.limit))))}
                additionalInfo={`${quantityText(String(usage.actualUsageAmount))} / ${quantityText(String(usage.limit))} ${usage.unit}`}
                ariaLabel={`${text("used")} ${usage.usageType}`}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}
