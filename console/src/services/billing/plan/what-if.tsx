/** A month under other terms: another region, storage class, scale, reservations, savings plans. */
import type { WhatIfAnswer } from "../../../../../src/kernel/bill-control.ts";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { callOwnRoute } from "../../../aws/own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { usePreferences } from "../../../frame/preferences.ts";
import { regions } from "../../../frame/regions.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { moneyText } from "../money.ts";
import { lastMonths, monthTitle } from "../months.ts";
import { useToday } from "../use-today.ts";
import { whatIfLine, whatIfRequest, whatIfRows, type WhatIfFields, type WhatIfRow } from "./what-if-request.ts";
import { whatIfMessages } from "./what-if-words.ts";

const storageClasses = ["STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"];
const asItIs: WhatIfFields = { month: "", region: "", storageClass: "", scale: "1", reserved: "", plans: "" };

/** The page. */
export function WhatIf() {
  const text = useMessages(whatIfMessages);
  usePage({ title: text("title"), contentType: "form" });
  const running = useToday()?.slice(0, 7) ?? "";
  const [fields, setFields] = useState(asItIs);
  const asked = { ...fields, month: fields.month || running };
  const [answer, setAnswer] = useState<WhatIfAnswer>();
  const request = whatIfRequest(asked);
  const reckon = useMutation({
    make: () => callOwnRoute<WhatIfAnswer>("/_haneul/bill/what-if", { body: request }),
    onDone: setAnswer,
    quiet: true,
  });
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about")} actions={<CommandLine command={whatIfLine(request)} />}>
        {text("title")}
      </Header>
      <Container
        footer={
          <Button
            variant="primary"
            loading={reckon.isRunning}
            disabled={running === ""}
            onClick={() => void reckon.run()}
          >
            {text("ask")}
          </Button>
        }
      >
        <Fields fields={asked} running={running} onChange={setFields} />
      </Container>
      {reckon.error !== undefined && <FailureAlert error={reckon.error} />}
      {answer && <Result answer={answer} />}
    </SpaceBetween>
  );
}

function Fields(props: {
  readonly fields: WhatIfFields;
  readonly running: string;
  onChange(fields: WhatIfFields): void;
}) {
  const text = useMessages(whatIfMessages);
  const { language } = usePreferences();
  const { fields, running } = props;
  const change = (some: Partial<WhatIfFields>): void => props.onChange({ ...fields, ...some });
  const choice = (name: "region" | "storageClass", values: readonly string[]) => {
    const option = (value: string) => ({ value, label: value === "" ? text("asIs") : value });
    return (
      <FormField label={text(name)}>
        <Select
          selectedOption={option(fields[name])}
          options={["", ...values].map(option)}
          onChange={({ detail }) => change({ [name]: detail.selectedOption.value ?? "" })}
        />
      </FormField>
    );
  };
  const month = (value: string) => ({ value, label: value === "" ? "" : monthTitle(value, language) });
  return (
    <ColumnLayout columns={2}>
      <FormField label={text("month")}>
        <Select
          selectedOption={month(fields.month)}
          options={running === "" ? [] : lastMonths(running, 13).map(month)}
          onChange={({ detail }) => change({ month: detail.selectedOption.value ?? "" })}
        />
      </FormField>
      <FormField label={text("scale")}>
        <Input
          inputMode="decimal"
          value={fields.scale}
          onChange={({ detail }) => change({ scale: detail.value.trim() })}
        />
      </FormField>
      {choice("region", regions)}
      {choice("storageClass", storageClasses)}
      <FormField label={text("reserved")} constraintText={text("reservedHelp")}>
        <Textarea value={fields.reserved} onChange={({ detail }) => change({ reserved: detail.value })} rows={2} />
      </FormField>
      <FormField label={text("plans")} constraintText={text("plansHelp")}>
        <Textarea value={fields.plans} onChange={({ detail }) => change({ plans: detail.value })} rows={2} />
      </FormField>
    </ColumnLayout>
  );
}

function Result({ answer }: { readonly answer: WhatIfAnswer }) {
  const text = useMessages(whatIfMessages);
  const unpriced = Math.max(answer.before.total.unpricedLines, answer.after.total.unpricedLines);
  return (
    <SpaceBetween size="l">
      <Table<WhatIfRow>
        items={[...whatIfRows(answer, text("total"))]}
        trackBy="service"
        ariaLabels={{ tableLabel: text("result") }}
        header={<Header variant="h2">{text("result")}</Header>}
        columnDefinitions={[
          { id: "service", header: text("service"), cell: ({ service }) => service, isRowHeader: true },
          { id: "before", header: text("before"), cell: ({ before }) => moneyText(before) },
          { id: "after", header: text("after"), cell: ({ after }) => moneyText(after) },
          { id: "difference", header: text("difference"), cell: (row) => moneyText(row.difference) },
        ]}
      />
      {unpriced > 0 && <Alert type="warning">{text("unpriced", { count: unpriced })}</Alert>}
      {answer.assumptions.length > 0 && (
        <Alert header={text("assumptions")}>
          {answer.assumptions.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Alert>
      )}
    </SpaceBetween>
  );
}
