/** Definitions of legacy cost and usage reports. */
import {
  CostAndUsageReportServiceClient,
  DescribeReportDefinitionsCommand,
  type ReportDefinition,
} from "@aws-sdk/client-cost-and-usage-report-service";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { exportMessages } from "./export-words.ts";

/** The table. */
export function LegacyReports() {
  const text = useMessages(exportMessages);
  const client = useClient(CostAndUsageReportServiceClient, "us-east-1");
  const reports = useRequest(
    async (abortSignal) =>
      (await client.send(new DescribeReportDefinitionsCommand({}), { abortSignal })).ReportDefinitions ?? [],
    [client],
  );
  const columns: readonly Column<ReportDefinition>[] = [
    { id: "name", header: text("name"), text: ({ ReportName }) => ReportName, isRowHeader: true },
    { id: "unit", header: text("granularity"), text: ({ TimeUnit }) => TimeUnit },
    { id: "format", header: text("format"), text: ({ Format, Compression }) => `${Format}, ${Compression}` },
    { id: "to", header: text("bucket"), text: ({ S3Bucket, S3Prefix }) => `s3://${S3Bucket}/${S3Prefix}` },
  ];
  return (
    <ItemTable
      id="billing.legacy-reports"
      filterName="findReport"
      title={text("legacy")}
      items={reports}
      columns={columns}
      itemKey={({ ReportName = "" }) => ReportName}
      empty={text("noLegacy")}
      actions={<CommandLine command={cliLine("cur", "DescribeReportDefinitions")} />}
    />
  );
}
