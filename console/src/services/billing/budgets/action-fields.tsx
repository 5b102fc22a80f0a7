/** The fields of a new action of a budget. */
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import { useMessages } from "../../../language/use-messages.ts";
import type { ActionFields } from "./action-facts.ts";
import { actionMessages } from "./action-words.ts";

type MessageKey = keyof (typeof actionMessages)["en"];

interface FieldsProps {
  readonly fields: ActionFields;
  onChange(fields: ActionFields): void;
}

/** The fields, those of the chosen kind among them. */
export function ActionFieldsEditor(props: FieldsProps) {
  const { type } = props.fields;
  return (
    <ColumnLayout columns={2}>
      <Choice
        {...props}
        name="type"
        label="kind"
        values={["APPLY_IAM_POLICY", "APPLY_SCP_POLICY", "RUN_SSM_DOCUMENTS"]}
      />
      <Choice {...props} name="notification" label="when" values={["ACTUAL", "FORECASTED"]} />
      <Text {...props} name="threshold" label="threshold" />
      <Choice {...props} name="unit" label="unit" values={["PERCENTAGE", "ABSOLUTE_VALUE"]} />
      {type === "APPLY_IAM_POLICY" && (
        <>
          <Text {...props} name="policy" label="policy" hint="iamPolicyHint" />
          <Text {...props} name="users" label="users" hint="listHint" />
          <Text {...props} name="groups" label="groups" hint="listHint" />
          <Text {...props} name="roles" label="roles" hint="listHint" />
        </>
      )}
      {type === "APPLY_SCP_POLICY" && (
        <>
          <Text {...props} name="policy" label="policy" hint="scpHint" />
          <Text {...props} name="targets" label="targets" hint="targetsHint" />
        </>
      )}
      {type === "RUN_SSM_DOCUMENTS" && (
        <>
          <Choice {...props} name="subtype" label="subtype" values={["STOP_EC2_INSTANCES", "STOP_RDS_INSTANCES"]} />
          <Text {...props} name="instances" label="instances" hint="targetsHint" />
          <Text {...props} name="region" label="region" />
        </>
      )}
      <Text {...props} name="roleArn" label="role" hint="roleHint" />
      <Choice {...props} name="approval" label="approval" values={["MANUAL", "AUTOMATIC"]} />
      <Text {...props} name="emails" label="emails" hint="listHint" />
    </ColumnLayout>
  );
}

function Text({
  fields,
  onChange,
  name,
  label,
  hint,
}: FieldsProps & { readonly name: keyof ActionFields; readonly label: MessageKey; readonly hint?: MessageKey }) {
  const text = useMessages(actionMessages);
  return (
    <FormField label={text(label)} constraintText={hint && text(hint)}>
      <Input value={fields[name]} onChange={({ detail }) => onChange({ ...fields, [name]: detail.value })} />
    </FormField>
  );
}

function Choice({
  fields,
  onChange,
  name,
  label,
  values,
}: FieldsProps & {
  readonly name: keyof ActionFields;
  readonly label: MessageKey;
  readonly values: readonly MessageKey[];
}) {
  const text = useMessages(actionMessages);
  const options = values.map((value) => ({ value, label: text(value) }));
  return (
    <FormField label={text(label)}>
      <Select
        selectedOption={options.find(({ value }) => value === fields[name]) ?? null}
        options={options}
        onChange={({ detail }) => onChange({ ...fields, [name]: detail.selectedOption.value })}
      />
    </FormField>
  );
}
