/** One estimate: its lines by group, what each costs, and saving it. */
import type { RateLinesAnswer } from "../../../../../src/kernel/estimate-control.ts";
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
import { CommandLine } from "../../../components/command-line.tsx";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { usePreferences } from "../../../frame/preferences.ts";
import { linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { downloadCsv } from "../download.ts";
import { addUp, moneyText, times } from "../money.ts";
import { calculatorCommand, readEstimate, saveEstimate, savingCalls, type Draft } from "./calculator-api.ts";
import { calculatorMessages } from "./calculator-words.ts";
import { costsOf, editedLine, groupSums, isComplete, isName, presets, type EditedLine } from "./estimate-lines.ts";
import { EstimateTable } from "./estimate-table.tsx";

const pauseMilliseconds = 400;
const members = ["group", "service", "region", "usageType", "operation", "quantity"] as const;
/** Where the address has an id, for an estimate that is not kept yet. */
const newId = "new";

/** The page: of an estimate that is there, or of a new one. */
export function EstimatePage({ parameters }: PageProps) {
  const text = useMessages(calculatorMessages);
  const id = parameters["id"] ?? "";
  const stored = useRequest(async (signal) => (id === newId ? undefined : readEstimate(id, signal)), [id]);
  const found = stored.value;
  const [name, setName] = useState("");
  const [lines, setLines] = useState<readonly EditedLine[]>([]);
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
    setName(found.estimate.name);
    setLines(found.items.map(editedLine));
  }, [found]);
  const rated = useRated(lines);
  const save = useMutation({
    make: async () => saveEstimate(found, { name, lines, answer: await rateLines(lines) }),
    success: () => text("saved", { name }),
    quiet: true,
    onDone: (kept) => (id === newId ? navigate(linkTo(`billing/calculator/${kept}`)) : stored.reload()),
  });
  const error = save.error ?? rated.error ?? stored.error;
  const costs = costsOf(lines, rated.value);
  const isLoaded = id === newId || found !== undefined;
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("about")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={commandsOf(found, { name, lines, answer: rated.value })} />
            <Button
              variant="primary"
              loading={save.isRunning}
              disabled={!isLoaded || !isName(name) || !lines.every(isComplete)}
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
        <FormField label={text("name")} constraintText={`${text("nameRule")} ${text("groupRule")}`}>
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

/** The commands that keep the estimate as it stands, or show it when nothing has changed. */
function commandsOf(stored: Parameters<typeof savingCalls>[0], draft: Draft): readonly string[] {
  const id = stored?.estimate.id ?? "ID";
  const commands = savingCalls(stored, draft).map(([operation, input]) => calculatorCommand(operation, input(id)));
  return commands.length > 0 ? commands : [calculatorCommand("GetWorkloadEstimate", { identifier: id })];
}

async function rateLines(lines: readonly EditedLine[], signal?: AbortSignal): Promise<RateLinesAnswer | undefined> {
  if (lines.length === 0) return undefined;
  return callOwnRoute<RateLinesAnswer>("/_haneul/rate", { body: { lines }, ...(signal && { signal }) });
}

function csvRows(lines: readonly EditedLine[], costs: readonly (string | undefined)[]): string[][] {
  return [[...members, "cost"], ...lines.map((line, at) => [...members.map((name) => line[name]), costs[at] ?? ""])];
}

/** Rates the lines that can be, a moment after the last change. */
function useRated(lines: readonly EditedLine[]) {
  const complete = JSON.stringify(lines.filter(isComplete));
  const [asked, setAsked] = useState(complete);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(complete), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [complete]);
  return useRequest((signal) => rateLines(JSON.parse(asked) as EditedLine[], signal), [asked]);
}

function LineActions(props: { onAdd(line: EditedLine): void; onCsv(): void; readonly isEmpty: boolean }) {
  const text = useMessages(calculatorMessages);
  const { region } = usePreferences();
  const keys = Object.keys(presets) as (keyof typeof presets)[];
  const empty = { group: "", service: "AmazonS3", region, usageType: "", operation: "", quantity: "" };
  return (
    <>
      <Button iconName="download" disabled={props.isEmpty} onClick={props.onCsv}>
        {text("csv")}
      </Button>
      <ButtonDropdown
        items={keys.map((id) => ({ id, text: text(id) }))}
        onItemClick={({ detail }) => {
          const key = detail.id as keyof typeof presets;
          props.onAdd({ ...empty, ...presets[key] });
        }}
      >
        {text("preset")}
      </ButtonDropdown>
      <Button onClick={() => props.onAdd(empty)}>{text("addLine")}</Button>
    </>
  );
}

function Sums(props: { readonly lines: readonly EditedLine[]; readonly costs: readonly (string | undefined)[] }) {
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
