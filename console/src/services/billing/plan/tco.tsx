/** One's own machines beside AWS's prices for the use that was measured, with every assumption to change. */
import type { TcoAnswer, TcoAssumptions, TcoRequest, TcoYear } from "../../../../../src/kernel/tco-control.ts";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";
import { callOwnRoute } from "../../../aws/own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { useQueryState } from "../../../frame/router.ts";
import { useQuantities } from "../../../language/quantities.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { CostChart } from "../cost-chart.tsx";
import { moneyText } from "../money.ts";
import { tcoMessages } from "./tco-words.ts";

const parts = ["servers", "storage", "network", "internet", "maintenance", "power", "space", "labour"] as const;

/** Assumptions as they are typed, by name. */
type Typed = Readonly<Record<string, string>>;

/** The page. */
export function Tco() {
  const text = useMessages(tcoMessages);
  const write = useQuantities();
  usePage({ title: text("title"), contentType: "dashboard" });
  const [growth, setGrowth] = useState("0");
  const [typed, setTyped] = useState<Typed>({});
  const [request, setRequest] = useState<TcoRequest>({});
  const [view, setView] = useQueryState("view", "cash");
  const asked = useRequest(
    (signal) => callOwnRoute<TcoAnswer>("/_haneul/tco", { body: request, signal }),
    [JSON.stringify(request)],
  );
  const answer = asked.value;
  const again = (): void => {
    const numbers = Object.entries(typed).map(([name, value]) => [name, Number(value)]);
    setRequest({ growthPercent: Number(growth), assumptions: Object.fromEntries(numbers) as Partial<TcoAssumptions> });
  };
  const { from = 0, until = 0, monthlyCloudUsd = "0" } = answer?.measured ?? {};
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about")} actions={<CommandLine command={lineOf(growth, typed)} />}>
        {text("title")}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      {answer && (
        <Alert type={answer.unpricedLines > 0 ? "warning" : "info"}>
          {text("measured", { from: write.time(from), until: write.time(until), amount: moneyText(monthlyCloudUsd) })}
          {answer.unpricedLines > 0 && <div>{text("unpriced", { count: answer.unpricedLines })}</div>}
        </Alert>
      )}
      {answer && <Comparison answer={answer} view={view === "amortized" ? "amortized" : "cash"} onView={setView} />}
      <Container
        footer={
          <Button variant="primary" loading={asked.isLoading} onClick={again}>
            {text("reckon")}
          </Button>
        }
      >
        <SpaceBetween size="m">
          <FormField label={text("growth")}>
            <Input inputMode="decimal" value={growth} onChange={({ detail }) => setGrowth(detail.value)} />
          </FormField>
          {answer && <Assumptions known={answer.assumptions} typed={typed} onChange={setTyped} />}
        </SpaceBetween>
      </Container>
    </SpaceBetween>
  );
}

function lineOf(growth: string, typed: Typed): string {
  const set = Object.entries(typed).map(([name, value]) => ` --set ${name}=${value}`);
  return `haneul tco --growth ${growth}${set.join("")}`;
}

function Assumptions(props: { readonly known: TcoAssumptions; readonly typed: Typed; onChange(typed: Typed): void }) {
  const text = useMessages(tcoMessages);
  const names = Object.keys(props.known) as (keyof TcoAssumptions)[];
  return (
    <ExpandableSection headerText={text("assumptions")} headerDescription={text("assumptionsHelp")} defaultExpanded>
      <ColumnLayout columns={3}>
        {names.map((name) => (
          <FormField key={name} label={text(name)}>
            <Input
              inputMode="decimal"
              value={props.typed[name] ?? String(props.known[name])}
              onChange={({ detail }) => props.onChange({ ...props.typed, [name]: detail.value })}
            />
          </FormField>
        ))}
      </ColumnLayout>
    </ExpandableSection>
  );
}

function Comparison(props: {
  readonly answer: TcoAnswer;
  readonly view: "cash" | "amortized";
  onView(view: string): void;
}) {
  const text = useMessages(tcoMessages);
  const { years, spans } = props.answer[props.view];
  const columns = [...parts, "onPremises", "cloud"] as const;
  return (
    <SpaceBetween size="l">
      <Panel
        title={text("byYear")}
        actions={
          <SegmentedControl
            label={text("view")}
            selectedId={props.view}
            options={(["cash", "amortized"] as const).map((id) => ({ id, text: text(id) }))}
            onChange={({ detail }) => props.onView(detail.selectedId)}
          />
        }
      >
        <SpaceBetween size="m">
          <KeyValuePairs
            columns={3}
            items={spans.map(({ years: count, saved, savedPercent, onPremises, cloud }) => ({
              label: text("years", { count }),
              value: (
                <>
                  <div>{`${text("onPremises")}: ${moneyText(onPremises)}`}</div>
                  <div>{`${text("cloud")}: ${moneyText(cloud)}`}</div>
                  <div>
                    {`${text(saved.startsWith("-") ? "dearer" : "saved")}: ${moneyText(saved.replace("-", ""))} (${savedPercent}%)`}
                  </div>
                </>
              ),
            }))}
          />
          <CostChart
            label={text("byYear")}
            type="bar"
            periods={years.map(({ year }) => `${text("year")} ${year}`)}
            series={(["onPremises", "cloud"] as const).map((name) => {
              return { title: text(name), amounts: years.map((year) => year[name]) };
            })}
          />
        </SpaceBetween>
      </Panel>
      <Table<TcoYear>
        items={[...years]}
        trackBy={({ year }) => String(year)}
        ariaLabels={{ tableLabel: text("byYear") }}
        resizableColumns
        columnDefinitions={[
          { id: "year", header: text("year"), cell: ({ year }) => year, isRowHeader: true, width: 80 },
          ...columns.map((name) => ({
            id: name,
            header: text(name),
            cell: (year: TcoYear) => moneyText(year[name]),
            width: 130,
          })),
        ]}
      />
    </SpaceBetween>
  );
}
