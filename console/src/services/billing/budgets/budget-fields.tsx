/** The fields of a budget. */
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Multiselect from "@cloudscape-design/components/multiselect";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { BillAnswer } from "../../../../../src/kernel/bill-control.ts";
import { useOwnRoute } from "../../../aws/use-own-route.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { budgetTypes, isShare, timeUnits, type BudgetFields } from "./budget-facts.ts";
import { budgetMessages } from "./budget-words.ts";

/** What is edited. */
export interface BudgetFieldsEditorProps {
  readonly fields: BudgetFields;
  /** Name and type stay as they are afterwards. */
  readonly isNew: boolean;
  onChange(fields: BudgetFields): void;
}

/** The fields. */
export function BudgetFieldsEditor({ fields, isNew, onChange }: BudgetFieldsEditorProps) {
  const text = useMessages(budgetMessages);
  const known = useOwnRoute<BillAnswer>("/_haneul/bill?by=service").value?.groups ?? [];
  const services = [...new Set([...known.map(({ keys }) => keys[0] ?? ""), ...fields.services])];
  const change = (some: Partial<BudgetFields>): void => onChange({ ...fields, ...some });
  return (
    <SpaceBetween size="l">
      <FormField label={text("name")}>
        <Input
          name="budgetName"
          value={fields.name}
          disabled={!isNew}
          onChange={({ detail }) => change({ name: detail.value })}
        />
      </FormField>
      <FormField label={text("kind")}>
        <Select
          disabled={!isNew}
          selectedOption={{ value: fields.type, label: text(fields.type) }}
          options={budgetTypes.map((value) => ({ value, label: text(value) }))}
          onChange={({ detail }) => change({ type: detail.selectedOption.value as BudgetFields["type"] })}
        />
      </FormField>
      <FormField label={text("period")}>
        <Select
          selectedOption={{ value: fields.timeUnit, label: text(fields.timeUnit) }}
          options={timeUnits.map((value) => ({ value, label: text(value) }))}
          onChange={({ detail }) => change({ timeUnit: detail.selectedOption.value as BudgetFields["timeUnit"] })}
        />
      </FormField>
      {!isShare(fields.type) && (
        <FormField label={text("amount")} {...(fields.type === "COST" && { constraintText: "USD" })}>
          <Input
            name="budgetAmount"
            inputMode="decimal"
            value={fields.amount}
            onChange={({ detail }) => change({ amount: detail.value.trim() })}
          />
        </FormField>
      )}
      {fields.type === "USAGE" && (
        <FormField label={text("unit")} constraintText={text("unitHelp")}>
          <Input value={fields.unit} onChange={({ detail }) => change({ unit: detail.value })} />
        </FormField>
      )}
      <FormField label={text("services")} constraintText={text("servicesHelp")}>
        <Multiselect
          selectedOptions={fields.services.map((value) => ({ value, label: value }))}
          options={services.filter((value) => value !== "").map((value) => ({ value, label: value }))}
          placeholder={text("all")}
          onChange={({ detail }) => change({ services: detail.selectedOptions.map(({ value = "" }) => value) })}
        />
      </FormField>
    </SpaceBetween>
  );
}
