/** The fields that forms of settings are made of. */
import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import Textarea from "@cloudscape-design/components/textarea";
import { useMessages } from "../../../../language/use-messages.ts";
import { fieldMessages } from "./field-messages.ts";

type Label = keyof (typeof fieldMessages)["en"];

/** A text. */
export function TextInput(props: {
  readonly label: Label;
  readonly value: string | undefined;
  onChange(value: string): void;
}) {
  const text = useMessages(fieldMessages);
  return (
    <FormField label={text(props.label)}>
      <Input value={props.value ?? ""} onChange={({ detail }) => props.onChange(detail.value)} />
    </FormField>
  );
}

/** A whole number; empty: undefined. */
export function NumberInput(props: {
  readonly label: Label;
  readonly value: number | undefined;
  onChange(value: number | undefined): void;
}) {
  const text = useMessages(fieldMessages);
  return (
    <FormField label={text(props.label)}>
      <Input
        type="number"
        value={props.value === undefined ? "" : String(props.value)}
        onChange={({ detail }) => props.onChange(detail.value === "" ? undefined : Number(detail.value))}
      />
    </FormField>
  );
}

/** One of several; those that have a label show it. */
export function ChoiceInput<Value extends string>(props: {
  readonly label: Label;
  readonly value: Value | undefined;
  readonly options: readonly Value[];
  onChange(value: Value): void;
}) {
  const text = useMessages(fieldMessages);
  const optionOf = (value: string) => ({ value, label: value in fieldMessages.en ? text(value as Label) : value });
  return (
    <FormField label={text(props.label)}>
      <Select
        selectedOption={props.value === undefined ? null : optionOf(props.value)}
        options={props.options.map(optionOf)}
        onChange={({ detail }) => props.onChange(detail.selectedOption.value as Value)}
      />
    </FormField>
  );
}

/** Yes or no. */
export function CheckInput(props: {
  readonly label: Label;
  readonly value: boolean | undefined;
  onChange(value: boolean): void;
}) {
  const text = useMessages(fieldMessages);
  return (
    <Checkbox checked={props.value ?? false} onChange={({ detail }) => props.onChange(detail.checked)}>
      {text(props.label)}
    </Checkbox>
  );
}

/** Texts, one a line. */
export function LinesInput(props: {
  readonly label: Label;
  readonly value: readonly string[] | undefined;
  onChange(value: string[]): void;
}) {
  const text = useMessages(fieldMessages);
  return (
    <FormField label={text(props.label)}>
      <Textarea
        rows={3}
        value={(props.value ?? []).join("\n")}
        onChange={({ detail }) => props.onChange(detail.value === "" ? [] : detail.value.split("\n"))}
      />
    </FormField>
  );
}
