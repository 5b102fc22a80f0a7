/** Statements of a policy as cards. */
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import type { CatalogService } from "./action-catalog.ts";
import { editorMessages } from "./editor-messages.ts";
import type { PolicyPurpose } from "./policy-findings.ts";
import { newStatement, type EditedPolicy, type EditedStatement } from "./policy-model.ts";
import { StatementCard } from "./statement-card.tsx";

/** The editor. */
export function VisualEditor({
  policy,
  onChange,
  purpose,
  catalog,
}: {
  readonly policy: EditedPolicy;
  onChange(policy: EditedPolicy): void;
  readonly purpose: PolicyPurpose;
  readonly catalog: readonly CatalogService[];
}) {
  const text = useMessages(editorMessages);
  const { statements } = policy;
  const change = (next: readonly EditedStatement[]): void => onChange({ ...policy, statements: next });
  return (
    <SpaceBetween size="m">
      {statements.map((statement, index) => (
        <StatementCard
          key={index}
          number={index + 1}
          statement={statement}
          purpose={purpose}
          catalog={catalog}
          onChange={(changed) => change(statements.with(index, changed))}
          onRemove={() => change(statements.toSpliced(index, 1))}
          onCopy={() => change(statements.toSpliced(index + 1, 0, { ...statement, sid: "" }))}
        />
      ))}
      <Button iconName="add-plus" formAction="none" onClick={() => change([...statements, beginning(purpose)])}>
        {text("addStatement")}
      </Button>
    </SpaceBetween>
  );
}

function beginning(purpose: PolicyPurpose): EditedStatement {
  if (purpose === "resourceControl") {
    return { ...newStatement, effect: "Deny", principals: [{ kind: "*", value: "*" }] };
  }
  return purpose === "serviceControl" ? { ...newStatement, effect: "Deny" } : newStatement;
}
