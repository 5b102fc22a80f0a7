/** The conditions of a statement. */
import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Autosuggest from "@cloudscape-design/components/autosuggest";
import Box from "@cloudscape-design/components/box";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import { conditionKeys, conditionOperators } from "./condition-names.ts";
import { editorMessages } from "./editor-messages.ts";
import type { EditedCondition } from "./policy-model.ts";
import type { StatementPartProps } from "./statement-card.tsx";

const fresh: EditedCondition = { operator: "StringEquals", key: "", values: [""] };

/** The rows within a statement. */
export function ConditionRows({ statement, onChange }: StatementPartProps) {
  const text = useMessages(editorMessages);
  const { conditions } = statement;
  const change = (index: number, changes: Partial<EditedCondition>): void =>
    onChange({ conditions: conditions.with(index, { ...fresh, ...conditions[index], ...changes }) });
  return (
    <SpaceBetween size="s">
      <Box variant="h4">{text("conditions")}</Box>
      <AttributeEditor
        items={conditions}
        empty={text("noConditions")}
        addButtonText={text("addCondition")}
        removeButtonText={text("removeRow")}
        removeButtonAriaLabel={({ key }) => text("remove", { name: key })}
        onAddButtonClick={() => onChange({ conditions: [...conditions, fresh] })}
        onRemoveButtonClick={({ detail }) => onChange({ conditions: conditions.toSpliced(detail.itemIndex, 1) })}
        definition={[
          {
            label: text("operator"),
            control: ({ operator }, index) => (
              <Autosuggest
                value={operator}
                options={conditionOperators.map((value) => ({ value }))}
                enteredTextLabel={(value) => value}
                onChange={({ detail }) => change(index, { operator: detail.value })}
              />
            ),
          },
          {
            label: text("key"),
            control: ({ key }, index) => (
              <Autosuggest
                value={key}
                options={conditionKeys.map((value) => ({ value }))}
                enteredTextLabel={(value) => value}
                placeholder="aws:PrincipalTag/team"
                onChange={({ detail }) => change(index, { key: detail.value })}
              />
            ),
          },
          {
            label: text("values"),
            constraintText: text("valuesHint"),
            control: ({ values }, index) => (
              <Input
                value={values.join("|")}
                onChange={({ detail }) => change(index, { values: detail.value.split("|") })}
              />
            ),
          },
        ]}
      />
    </SpaceBetween>
  );
}
