/** The fields of one alert. */
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import { useMessages } from "../../../language/use-messages.ts";
import type { AlertFields } from "./budget-facts.ts";
import { budgetMessages } from "./budget-words.ts";

/** What is edited. */
export interface AlertFieldsEditorProps {
  readonly alert: AlertFields;
  onChange(alert: AlertFields): void;
  readonly onRemove?: () => void;
}

/** The fields. */
export function AlertFieldsEditor({ alert, onChange, onRemove }: AlertFieldsEditorProps) {
  const text = useMessages(budgetMessages);
  const change = (some: Partial<AlertFields>): void => onChange({ ...alert, ...some });
  const option = <Value extends AlertFields["type"] | AlertFields["thresholdType"]>(value: Value) => {
    return { value, label: text(value) };
  };
  return (
    <ColumnLayout columns={2}>
      <FormField label={text("when")}>
        <Select
          selectedOption={option(alert.type)}
          options={[option("ACTUAL"), option("FORECASTED")]}
          onChange={({ detail }) => change({ type: detail.selectedOption.value as AlertFields["type"] })}
        />
      </FormField>
      <FormField label={text("threshold")}>
        <Input
          name="alertThreshold"
          inputMode="decimal"
          value={alert.threshold}
          onChange={({ detail }) => change({ threshold: detail.value.trim() })}
        />
      </FormField>
      <FormField label={text("unit")}>
        <Select
          selectedOption={option(alert.thresholdType)}
          options={[option("PERCENTAGE"), option("ABSOLUTE_VALUE")]}
          onChange={({ detail }) =>
            change({ thresholdType: detail.selectedOption.value as AlertFields["thresholdType"] })
          }
        />
      </FormField>
      <FormField label={text("emails")} constraintText={text("emailsHelp")}>
        <Input name="alertEmails" value={alert.emails} onChange={({ detail }) => change({ emails: detail.value })} />
      </FormField>
      {onRemove && (
        <Button formAction="none" onClick={onRemove}>
          {text("removeAlert")}
        </Button>
      )}
    </ColumnLayout>
  );
}
