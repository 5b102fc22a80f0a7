/** Rules one below the other, to fill in, add and take away. */
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { Panel } from "../../../../components/panel.tsx";
import { useMessages } from "../../../../language/use-messages.ts";
import { fieldMessages } from "./field-messages.ts";

/** What is listed: titles and buttons say so. */
type RuleKind = "rule" | "move" | "grant" | "target" | "route";

const adding = {
  rule: "addRule",
  move: "addMove",
  grant: "addGrant",
  target: "addTarget",
  route: "addRoute",
} as const satisfies Record<RuleKind, string>;

/** The list. `fresh` makes the next rule; `draw` its fields. */
export function RuleList<Rule>({
  kind = "rule",
  rules,
  fresh,
  draw,
  onChange,
}: {
  readonly kind?: RuleKind;
  readonly rules: readonly Rule[];
  readonly fresh: (number: number) => Rule;
  readonly draw: (rule: Rule, change: (next: Rule) => void) => ReactNode;
  onChange(rules: Rule[]): void;
}) {
  const text = useMessages(fieldMessages);
  return (
    <SpaceBetween size="m">
      {rules.map((rule, position) => (
        <Panel
          key={position}
          title={text(kind, { number: position + 1 })}
          level="h3"
          actions={
            <Button
              formAction="none"
              ariaLabel={`${text("removeRule")}: ${text(kind, { number: position + 1 })}`}
              onClick={() => onChange(rules.filter((_, at) => at !== position))}
            >
              {text("removeRule")}
            </Button>
          }
        >
          <SpaceBetween size="s">
            {draw(rule, (next) => onChange(rules.map((other, at) => (at === position ? next : other))))}
          </SpaceBetween>
        </Panel>
      ))}
      <Button formAction="none" onClick={() => onChange([...rules, fresh(rules.length + 1)])}>
        {text(adding[kind])}
      </Button>
    </SpaceBetween>
  );
}
