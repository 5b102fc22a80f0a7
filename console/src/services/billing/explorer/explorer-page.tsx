/** Cost Explorer: what was spent over time, by what, and what will be. The whole question is in the address. */
import type { ForecastResult } from "@aws-sdk/client-cost-explorer";
import Box from "@cloudscape-design/components/box";
import Grid from "@cloudscape-design/components/grid";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { usePreferences } from "../../../frame/preferences.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { failureOf } from "../../../requests/request-error.ts";
import { chartTypes } from "../chart-types.ts";
import { CostChart } from "../cost-chart.tsx";
import { moneyText, quantityText } from "../money.ts";
import { shortPeriod } from "../months.ts";
import { foldedSeries } from "../series-of-bills.ts";
import { useToday } from "../use-today.ts";
import { costTable, type CostTable } from "./answer.ts";
import { Breakdown } from "./breakdown.tsx";
import { explorerMessages } from "./explorer-words.ts";
import { Parameters } from "./parameters.tsx";
import { forecastInput, usageInput } from "./question.ts";
import { useCostAndUsage, useForecast } from "./use-answer.ts";
import { useGroupName } from "./use-groups.ts";
import { useQuestion, type QuestionState } from "./use-question.ts";

/** The page. */
export function CostExplorerPage() {
  const text = useMessages(explorerMessages);
  usePage({ title: text("title"), contentType: "dashboard", help: <p>{text("help")}</p> });
  const state = useQuestion();
  const { question, isForecast } = state;
  const today = useToday();
  const input = today === undefined ? undefined : usageInput(question, today);
  const expected = today !== undefined && isForecast ? forecastInput(question, today) : undefined;
  const spent = useCostAndUsage(input);
  const forecast = useForecast(expected);
  const names = { all: text("total"), none: text("none") };
  const table = useMemo(() => costTable(spent.value ?? [], question.metric, names), [spent.value, question.metric]);
  const groupName = useGroupName()(question.group);
  const written = question.metric === "UsageQuantity" ? quantityText : moneyText;
  const commands = [
    ...(input ? [cliLine("ce", "GetCostAndUsage", input)] : []),
    ...(expected ? [cliLine("ce", "GetCostForecast", expected)] : []),
  ];
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("price")} actions={<CommandLine command={commands} />}>
        {text("title")}
      </Header>
      {spent.error !== undefined && <FailureAlert error={spent.error} onRetry={spent.reload} />}
      <Grid gridDefinition={[{ colspan: { default: 12, s: 9 } }, { colspan: { default: 12, s: 3 } }]}>
        <SpaceBetween size="l">
          <Drawing state={state} table={table} forecast={forecast.value ?? []} written={written} />
          {expected && forecast.error !== undefined && (
            <Box color="text-body-secondary">{text("noForecast", { reason: failureOf(forecast.error).message })}</Box>
          )}
          <Breakdown
            table={table}
            groupName={groupName}
            isMonthly={question.granularity === "MONTHLY"}
            isLoading={spent.isLoading}
            written={written}
          />
        </SpaceBetween>
        {today === undefined ? <div /> : <Parameters state={state} today={today} />}
      </Grid>
    </SpaceBetween>
  );
}

function Drawing(props: {
  readonly state: QuestionState;
  readonly table: CostTable;
  readonly forecast: readonly ForecastResult[];
  readonly written: (amount: string) => string;
}) {
  const text = useMessages(explorerMessages);
  const { language } = usePreferences();
  const { state, table, forecast, written } = props;
  const { question, chart } = state;
  const isMonthly = question.granularity === "MONTHLY";
  const rows = table.rows.length === 0 && table.periods.length > 0 ? [table.total] : table.rows;
  const series = foldedSeries(
    rows.map(({ name, amounts }) => ({ title: name, amounts })),
    text("others"),
  );
  return (
    <Panel
      title={text(question.metric as "UnblendedCost")}
      actions={
        <SegmentedControl
          label={text("chart")}
          selectedId={chart}
          options={chartTypes.map((id) => ({ id, text: text(id) }))}
          onChange={({ detail }) => state.setChart(detail.selectedId)}
        />
      }
    >
      <SpaceBetween size="m">
        <KeyValuePairs
          columns={3}
          items={[
            { label: text("total"), value: <span data-testid="explorer-total">{written(table.total.total)}</span> },
            { label: text("average"), value: written(averageOf(table)) },
            { label: text("groups"), value: String(table.rows.length) },
          ]}
        />
        <CostChart
          label={text(question.metric as "UnblendedCost")}
          type={chart}
          periods={table.periods.map((period) => shortPeriod(period, isMonthly, language))}
          series={series}
          forecast={forecast.map((result) => ({
            period: shortPeriod(result.TimePeriod?.Start ?? "", isMonthly, language),
            mean: result.MeanValue ?? "0",
            lower: result.PredictionIntervalLowerBound ?? "0",
            upper: result.PredictionIntervalUpperBound ?? "0",
          }))}
          written={written}
        />
      </SpaceBetween>
    </Panel>
  );
}

/** For reading only: an average is no sum. */
function averageOf({ periods, total }: CostTable): string {
  return periods.length === 0 ? "0" : String(Number(total.total) / periods.length);
}
