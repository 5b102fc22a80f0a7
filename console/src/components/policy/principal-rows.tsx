/** The principals of a statement in a trust or resource policy. */
import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Box from "@cloudscape-design/components/box";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import { editorMessages } from "./editor-messages.ts";
import { NotSwitch } from "./not-switch.tsx";
import type { EditedPrincipal } from "./policy-model.ts";
import type { StatementPartProps } from "./statement-card.tsx";

const kinds = ["AWS", "Service", "Federated", "CanonicalUser", "*"] as const;

/** The rows within a statement. */
export function PrincipalRows({ statement, onChange }: StatementPartProps) {
  const text = useMessages(editorMessages);
  const { principals } = statement;
  const change = (index: number, changes: Partial<EditedPrincipal>): void =>
    onChange({ principals: principals.with(index, { kind: "AWS", value: "", ...principals[index], ...changes }) });
  const label = (kind: string): string => (kind === "*" ? text("everybody") : kind);
  return (
    <SpaceBetween size="s">
      <Box variant="h4">{text("principals")}</Box>
      <NotSwitch
        label={text("principals")}
        isNot={statement.isNotPrincipal}
        plain={text("thesePrincipals")}
        negated={text("allButPrincipals")}
        onChange={(isNotPrincipal) => onChange({ isNotPrincipal })}
      />
      <AttributeEditor
        items={principals}
        empty={text("noPrincipals")}
        addButtonText={text("addPrincipal")}
        removeButtonText={text("removeRow")}
        removeButtonAriaLabel={({ value }) => text("remove", { name: value })}
        onAddButtonClick={() => onChange({ principals: [...principals, { kind: "AWS", value: "" }] })}
        onRemoveButtonClick={({ detail }) => onChange({ principals: principals.toSpliced(detail.itemIndex, 1) })}
        definition={[
          {
            label: text("kind"),
            control: ({ kind }, index) => (
              <Select
                selectedOption={{ value: kind, label: label(kind) }}
                options={kinds.map((value) => ({ value, label: label(value) }))}
                onChange={({ detail }) => {
                  const next = detail.selectedOption.value ?? "AWS";
                  change(index, { kind: next, ...(next === "*" ? { value: "*" } : {}) });
                }}
              />
            ),
          },
          {
            label: text("value"),
            control: ({ kind, value }, index) => (
              <Input
                value={value}
                disabled={kind === "*"}
                placeholder="arn:aws:iam::111122223333:root"
                onChange={({ detail }) => change(index, { value: detail.value })}
              />
            ),
          },
        ]}
      />
    </SpaceBetween>
  );
}
