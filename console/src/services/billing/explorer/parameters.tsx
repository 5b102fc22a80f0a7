/** The side of Cost Explorer where the question is put together. */
import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Toggle from "@cloudscape-design/components/toggle";
import { Panel } from "../../../components/panel.tsx";
import { useMessages } from "../../../language/use-messages.ts";
import { dayAfter } from "../months.ts";
import { explorerMessages } from "./explorer-words.ts";
import { FilterRow } from "./filter-row.tsx";
import { metrics, ranges, spanOf } from "./question.ts";
import { useGroupName, useGroups } from "./use-groups.ts";
import type { QuestionState } from "./use-question.ts";

/** The container. `today` is the region's. */
export function Parameters({ state, today }: { readonly state: QuestionState; readonly today: string }) {
  const text = useMessages(explorerMessages);
  const nameOf = useGroupName();
  const groups = useGroups();
  const { question } = state;
  const none = { value: "", label: text("noGroup") };
  return (
    <Panel title={text("parameters")}>
      <SpaceBetween size="m">
        <RangeFields state={state} today={today} />
        <Choice
          label={text("granularity")}
          value={{ value: question.granularity, label: text(question.granularity) }}
          options={(["MONTHLY", "DAILY", "HOURLY"] as const).map((value) => ({ value, label: text(value) }))}
          onChange={(next) => {
            state.setGranularity(next);
            if (next === "HOURLY") state.setRange("7d");
          }}
        />
        <Choice
          label={text("group")}
          value={{ value: question.group, label: nameOf(question.group) }}
          options={[none, ...groups]}
          onChange={state.setGroup}
        />
        <Choice
          label={text("metric")}
          value={{ value: question.metric, label: text(question.metric as (typeof metrics)[number]) }}
          options={metrics.map((value) => ({ value, label: text(value) }))}
          onChange={state.setMetric}
        />
        <Toggle checked={state.isForecast} onChange={({ detail }) => state.setForecast(detail.checked)}>
          {text("forecast")}
        </Toggle>
        <Header variant="h3">{text("filters")}</Header>
        {question.filters.map((filter, at) => (
          <FilterRow
            key={filter.group}
            filter={filter}
            span={spanOf(question.range, today)}
            onChange={(next) => state.setFilters(question.filters.with(at, next))}
            onRemove={() => state.setFilters(question.filters.toSpliced(at, 1))}
          />
        ))}
        <Choice
          label={text("addFilter")}
          placeholder={text("chooseDimension")}
          value={null}
          options={groups.filter(({ value }) => question.filters.every(({ group }) => group !== value))}
          onChange={(group) => state.setFilters([...question.filters, { group, values: [], isExcluded: false }])}
        />
      </SpaceBetween>
    </Panel>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function Choice(props: {
  readonly label: string;
  readonly value: Option | null;
  readonly options: readonly Option[];
  readonly placeholder?: string;
  onChange(value: string): void;
}) {
  return (
    <FormField label={props.label}>
      <Select
        selectedOption={props.value}
        options={[...props.options]}
        {...(props.placeholder && { placeholder: props.placeholder })}
        onChange={({ detail }) => props.onChange(detail.selectedOption.value ?? "")}
      />
    </FormField>
  );
}

function RangeFields({ state, today }: { readonly state: QuestionState; readonly today: string }) {
  const text = useMessages(explorerMessages);
  const { range } = state.question;
  const named = ranges.find((each) => each === range);
  const span = spanOf(range, today);
  const last = dayAfter(span.end, -1);
  const custom = { value: "custom", label: text("custom") };
  const pick = (first: string, second: string): void => {
    if (first !== "" && second !== "") state.setRange(first <= second ? `${first}~${second}` : `${second}~${first}`);
  };
  return (
    <>
      <Choice
        label={text("range")}
        value={named ? { value: named, label: text(named) } : custom}
        options={[...ranges.map((value) => ({ value, label: text(value) })), custom]}
        onChange={(next) => state.setRange(next === "custom" ? `${span.start}~${last}` : next)}
      />
      {named === undefined && (
        <>
          <FormField label={text("from")}>
            <DatePicker value={span.start} onChange={({ detail }) => pick(detail.value, last)} />
          </FormField>
          <FormField label={text("to")}>
            <DatePicker value={last} onChange={({ detail }) => pick(span.start, detail.value)} />
          </FormField>
        </>
      )}
    </>
  );
}
