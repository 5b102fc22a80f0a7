/** One statement of a policy as a form. */
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import { Panel } from "../panel.tsx";
import { ActionPicker } from "./action-picker.tsx";
import type { CatalogService } from "./action-catalog.ts";
import { ConditionRows } from "./condition-rows.tsx";
import { editorMessages } from "./editor-messages.ts";
import type { PolicyPurpose } from "./policy-findings.ts";
import type { EditedStatement } from "./policy-model.ts";
import { PrincipalRows } from "./principal-rows.tsx";
import { ResourceRows } from "./resource-rows.tsx";

/** What a card is given. */
export interface StatementCardProps {
  /** From 1. */
  readonly number: number;
  readonly statement: EditedStatement;
  readonly purpose: PolicyPurpose;
  readonly catalog: readonly CatalogService[];
  onChange(statement: EditedStatement): void;
  onRemove(): void;
  onCopy(): void;
}

/** What a part of the card is given. */
export interface StatementPartProps {
  readonly statement: EditedStatement;
  onChange(changes: Partial<EditedStatement>): void;
}

/** The card. */
export function StatementCard({ number, statement, purpose, catalog, ...on }: StatementCardProps) {
  const text = useMessages(editorMessages);
  const change = (changes: Partial<EditedStatement>): void => on.onChange({ ...statement, ...changes });
  const part = { statement, onChange: change };
  return (
    <Panel
      title={text("statement", { number })}
      level="h3"
      actions={
        <>
          <Button formAction="none" ariaLabel={text("copyStatementNumber", { number })} onClick={on.onCopy}>
            {text("copyStatement")}
          </Button>
          <Button formAction="none" ariaLabel={text("removeStatementNumber", { number })} onClick={on.onRemove}>
            {text("removeStatement")}
          </Button>
        </>
      }
    >
      <SpaceBetween size="l">
        <ColumnLayout columns={2}>
          <FormField label={text("effect")}>
            <SegmentedControl
              label={text("effect")}
              selectedId={statement.effect}
              options={[
                { id: "Allow", text: text("allow") },
                { id: "Deny", text: text("deny") },
              ]}
              onChange={({ detail }) => change({ effect: detail.selectedId === "Deny" ? "Deny" : "Allow" })}
            />
          </FormField>
          <FormField
            label={
              <>
                {text("sid")} - <i>{text("optional")}</i>
              </>
            }
          >
            <Input value={statement.sid} onChange={({ detail }) => change({ sid: detail.value })} />
          </FormField>
        </ColumnLayout>
        {purpose !== "identity" && purpose !== "serviceControl" && <PrincipalRows {...part} />}
        <ActionPicker {...part} catalog={catalog} />
        {purpose !== "trust" && <ResourceRows {...part} />}
        <ConditionRows {...part} />
      </SpaceBetween>
    </Panel>
  );
}
