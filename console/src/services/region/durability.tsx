/** How many nines each storage class has here, by assumptions that may be changed. */
import Alert from "@cloudscape-design/components/alert";
import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { Assumption, ClassDurability, DurabilityAnswer } from "../../../../src/kernel/durability/report.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { Panel } from "../../components/panel.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import {
  assumptionNames,
  classNames,
  durabilityMessages,
  noteNames,
  parameterOf,
  type AssumptionName,
} from "./durability-words.ts";

/** The page; the assumptions that were changed are in the address. */
export function Durability() {
  const text = useMessages(durabilityMessages);
  usePage({ title: text("title") });
  const [given, setGiven] = useQueryState("assume");
  const asked = useOwnRoute<DurabilityAnswer>(`/_haneul/durability${given && `?${given}`}`);
  const command = [...new URLSearchParams(given)].map(([name, value]) => `--${name} ${value}`).join(" ");
  const { value } = asked;
  const columns = useColumns(value?.objects);
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("about")}
        actions={<CommandLine command={`haneul durability ${command}`.trim()} />}
      >
        {text("title")}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      <ItemTable
        id="region.durability"
        title={text("classes")}
        items={{ ...asked, value: value?.classes }}
        columns={columns}
        itemKey={({ name }) => name}
      />
      {value && <Assumptions key={given} answer={value} given={given} onChange={setGiven} />}
      {value?.notes.map((note) => (
        <Alert key={note} type="info">
          <Note note={note} />
        </Alert>
      ))}
    </SpaceBetween>
  );
}

function useColumns(objects: number | undefined): readonly Column<ClassDurability>[] {
  const text = useMessages(durabilityMessages);
  const write = useQuantities();
  const nines = (value: number) => write.count(value, 1);
  const named = (name: string) => {
    const known = classNames.find(([start]) => name.startsWith(start));
    return known ? text(known[1]) : name;
  };
  return [
    { id: "name", header: text("class"), text: ({ name }) => named(name), isRowHeader: true, width: 260 },
    {
      id: "nines",
      header: text("nines"),
      text: (one) => one.nines,
      cell: (one) => (
        <Box fontWeight="bold">
          <span data-testid="nines">{nines(one.nines)}</span>
        </Box>
      ),
    },
    {
      id: "loss",
      header: text("loss"),
      text: (one) => one.lossPerYear,
      cell: (one) => one.lossPerYear.toExponential(1),
    },
    { id: "copies", header: text("copies"), text: ({ copies }) => copies },
    { id: "disks", header: text("disks"), text: ({ disks }) => disks },
    {
      id: "own",
      header: text("ownDisks"),
      text: (one) => one.ninesOnOwnDisks,
      cell: (one) => nines(one.ninesOnOwnDisks),
    },
    ...(objects === undefined
      ? []
      : [
          {
            id: "lost",
            header: text("lost", { count: write.count(objects) }),
            text: (one: ClassDurability) => one.objectsLostPerYear,
            cell: (one: ClassDurability) => one.objectsLostPerYear?.toPrecision(2) ?? "-",
          },
        ]),
  ];
}

/** A note of the region in the chosen language; one that is not known as it is. */
function Note({ note }: { readonly note: string }) {
  const text = useMessages(durabilityMessages);
  const known = noteNames.find(([words]) => note.includes(words));
  if (!known) return note;
  const [zones = "", disks = ""] = note.match(/\d+/g) ?? [];
  return text(known[1], { zones, disks });
}

/** Fields for all assumptions; an empty field is what the region states or measured. */
function Assumptions({
  answer,
  given,
  onChange,
}: {
  readonly answer: DurabilityAnswer;
  readonly given: string;
  onChange(given: string): void;
}) {
  const text = useMessages(durabilityMessages);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(new URLSearchParams(given)),
  );
  const set = (name: string, value: string) => setFields({ ...fields, [name]: value });
  const apply = () => {
    const entries = Object.entries(fields).filter(([, value]) => value.trim() !== "");
    onChange(new URLSearchParams(entries).toString());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Panel
        title={text("assumptions")}
        description={text("assumptionsAbout")}
        actions={
          <>
            <Button formAction="none" disabled={given === ""} onClick={() => onChange("")}>
              {text("reset")}
            </Button>
            <Button variant="primary" formAction="submit">
              {text("reckon")}
            </Button>
          </>
        }
      >
        <ColumnLayout columns={3}>
          {assumptionNames.map((name) => (
            <AssumptionField
              key={name}
              name={name}
              assumption={answer.assumptions[name]}
              value={fields[parameterOf[name]] ?? ""}
              onChange={(value) => set(parameterOf[name], value)}
            />
          ))}
          <FormField label={text("objects")} description={text("objectsAbout")}>
            <Input
              value={fields["objects"] ?? ""}
              inputMode="numeric"
              onChange={({ detail }) => set("objects", detail.value)}
            />
          </FormField>
        </ColumnLayout>
      </Panel>
    </form>
  );
}

function AssumptionField({
  name,
  assumption,
  value,
  onChange,
}: {
  readonly name: AssumptionName;
  readonly assumption: Assumption;
  readonly value: string;
  onChange(value: string): void;
}) {
  const text = useMessages(durabilityMessages);
  const shown = Number(assumption.value.toPrecision(4));
  return (
    <FormField
      label={text(name)}
      description={<Badge color={assumption.source === "given" ? "blue" : "grey"}>{text(assumption.source)}</Badge>}
      constraintText={text("asNow", { value: shown })}
    >
      <Input
        value={value}
        placeholder={String(shown)}
        inputMode="decimal"
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}
