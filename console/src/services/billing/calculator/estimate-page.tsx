/** One estimate: its lines by group, what each costs, and saving it. */
import type { EstimateLine, EstimatesAnswer, RateLinesAnswer } from "../../../../../src/kernel/estimate-control.ts";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useEffect, useState } from "react";
import { callOwnRoute } from "../../../aws/own-route.ts";
import { useOwnRoute } from "../../../aws/use-own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { usePreferences } from "../../../frame/preferences.ts";
import { linkTo } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { downloadCsv } from "../download.ts";
import { addUp, moneyText, times } from "../money.ts";
import { calculatorMessages } from "./calculator-words.ts";
import { costsOf, groupSums, isComplete, presets } from "./estimate-lines.ts";
import { EstimateTable } from "./estimate-table.tsx";

const pauseMilliseconds = 400;
const members = ["group", "description", "service", "region", "usageType", "operation", "quantity"] as const;

/** The page: of an estimate that is there, or of a new one with the id in the address. */
export function EstimatePage({ parameters }: PageProps) {
  const text = useMessages(calculatorMessages);
  const id = parameters["id"] ?? "";
  const stored = useOwnRoute<EstimatesAnswer>("/_haneul/estimates");
  const found = stored.value?.estimates.find((estimate) => estimate.id === id);
  const [name, setName] = useState("");
  const [lines, setLines] = useState<readonly EstimateLine[]>([]);
  const title = name === "" ? text("newEstimate") : name;
  usePage(
    {
      title,
      help: <p>{text("help")}</p>,
      crumbs: [{ text: text("title"), href: linkTo("billing/calculator") }],
    },
    [name],
  );
  useEffect(() => {
    if (!found) return;
    setName(found.name);
    setLines(found.lines);
  }, [found]);
  const rated = useRated(lines);
  const save = useMutation({
    make: () => callOwnRoute(`/_haneul/estimates/${encodeURIComponent(id)}`, { body: { name, lines } }),
    success: () => text("saved", { name }),
    quiet: true,
  });
  const error = save.error ?? rated.error ?? stored.error;
  const costs = costsOf(lines, rated.value);
  const body = JSON.stringify({ name, lines });
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("about")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine
              command={[
                `curl -s $AWS_ENDPOINT_URL/_haneul/estimates/${id} -d '${body.replaceAll("'", "'\\''")}'`,
                `curl -s $AWS_ENDPOINT_URL/_haneul/rate -d '${JSON.stringify({ lines }).replaceAll("'", "'\\''")}'`,
              ]}
            />
            <Button
              variant="primary"
              loading={save.isRunning}
              disabled={name.trim() === "" || !lines.every(isComplete)}
              onClick={() => void save.run()}
            >
              {text("save")}
            </Button>
          </SpaceBetween>
        }
      >
        {title}
      </Header>
      {error !== undefined && <FailureAlert error={error} />}
      <Container>
        <FormField label={text("name")}>
          <Input name="estimateName" value={name} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
      </Container>
      <Sums lines={lines} costs={costs} />
      <EstimateTable
        lines={lines}
        costs={costs}
        onChange={setLines}
        actions={
          <LineActions
            onAdd={(line) => setLines([...lines, line])}
            onCsv={() => downloadCsv(`${title}.csv`, csvRows(lines, costs))}
            isEmpty={lines.length === 0}
          />
        }
      />
    </SpaceBetween>
  );
}

function csvRows(lines: readonly EstimateLine[], costs: readonly (string | undefined)[]): string[][] {
  return [[...members, "cost"], ...lines.map((line, at) => [...members.map((name) => line[name]), costs[at] ?? ""])];
}

/** Rates the lines that can be, a moment after the last change. */
function useRated(lines: readonly EstimateLine[]) {
  const complete = JSON.stringify(lines.filter(isComplete));
  const [asked, setAsked] = useState(complete);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(complete), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [complete]);
  return useRequest(
    async (signal) => {
      const body = { lines: JSON.parse(asked) as EstimateLine[] };
      return body.lines.length === 0 ? undefined : callOwnRoute<RateLinesAnswer>("/_haneul/rate", { body, signal });
    },
    [asked],
  );
}

function LineActions(props: { onAdd(line: EstimateLine): void; onCsv(): void; readonly isEmpty: boolean }) {
  const text = useMessages(calculatorMessages);
  const { region } = usePreferences();
  const keys = Object.keys(presets) as (keyof typeof presets)[];
  const empty = { group: "", description: "", service: "AmazonS3", region, usageType: "", operation: "", quantity: "" };
  return (
    <>
      <Button iconName="download" disabled={props.isEmpty} onClick={props.onCsv}>
        {text("csv")}
      </Button>
      <ButtonDropdown
        items={keys.map((id) => ({ id, text: text(id) }))}
        onItemClick={({ detail }) => {
          const key = detail.id as keyof typeof presets;
          props.onAdd({ ...empty, ...presets[key], description: text(key) });
        }}
      >
        {text("preset")}
      </ButtonDropdown>
      <Button onClick={() => props.onAdd(empty)}>{text("addLine")}</Button>
    </>
  );
}

function Sums(props: { readonly lines: readonly EstimateLine[]; readonly costs: readonly (string | undefined)[] }) {
  const text = useMessages(calculatorMessages);
  const monthly = addUp(props.costs);
  const groups = groupSums(props.lines, props.costs);
  return (
    <Container>
      <KeyValuePairs
        columns={3}
        items={[
          {
            label: text("monthly"),
            value: (
              <Box variant="awsui-value-large">
                <span data-testid="estimate-total">{moneyText(monthly)}</span>
              </Box>
            ),
          },
          { label: text("yearly"), value: moneyText(times(monthly, "12")) },
          {
            label: text("groups"),
            value: groups.map(({ group, cost }) => (
              <div key={group}>{`${group || text("noGroup")}: ${moneyText(cost)}`}</div>
            )),
          },
        ]}
      />
    </Container>
  );
}
