/** The lines of an estimate, each to edit where it stands. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import type { ReactNode } from "react";
import { useMessages } from "../../../language/use-messages.ts";
import { moneyText } from "../money.ts";
import { calculatorMessages } from "./calculator-words.ts";
import { isComplete, type EditedLine } from "./estimate-lines.ts";

interface Row {
  readonly line: EditedLine;
  readonly at: number;
}

/** What is edited. */
export interface EstimateTableProps {
  readonly lines: readonly EditedLine[];
  /** One for each line. */
  readonly costs: readonly (string | undefined)[];
  onChange(lines: readonly EditedLine[]): void;
  readonly actions: ReactNode;
}

/** The table. */
export function EstimateTable({ lines, costs, onChange, actions }: EstimateTableProps) {
  const text = useMessages(calculatorMessages);
  const field = (name: Exclude<keyof EditedLine, "id">, width: number) => ({
    id: name,
    header: text(name),
    width,
    cell: ({ line, at }: Row) => (
      <Input
        value={line[name]}
        ariaLabel={`${text(name)} ${at + 1}`}
        spellcheck={false}
        onChange={({ detail }) => onChange(lines.with(at, { ...line, [name]: detail.value }))}
      />
    ),
  });
  const cost = ({ line, at }: Row): string => {
    if (!isComplete(line)) return "–";
    const amount = costs[at];
    return amount === undefined ? text("unpriced") : moneyText(amount);
  };
  return (
    <Table<Row>
      items={lines.map((line, at) => ({ line, at }))}
      trackBy={({ at }) => String(at)}
      ariaLabels={{ tableLabel: text("lines") }}
      resizableColumns
      empty={<Box color="inherit">–</Box>}
      header={
        <Header
          variant="h2"
          counter={`(${lines.length})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {actions}
            </SpaceBetween>
          }
        >
          {text("lines")}
        </Header>
      }
      columnDefinitions={[
        field("group", 130),
        field("service", 130),
        field("region", 130),
        field("usageType", 260),
        field("operation", 120),
        field("quantity", 130),
        { id: "cost", header: text("cost"), cell: cost, width: 120 },
        {
          id: "remove",
          header: text("remove"),
          width: 110,
          cell: ({ at }) => (
            <Button
              variant="icon"
              iconName="remove"
              ariaLabel={`${text("remove")} ${at + 1}`}
              onClick={() => onChange(lines.toSpliced(at, 1))}
            />
          ),
        },
      ]}
    />
  );
}
