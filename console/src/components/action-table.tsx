/** A table whose buttons open dialogs about what is chosen; when one is done, the table is asked for anew. */
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState, type ReactNode } from "react";
import type { Requested } from "../requests/use-request.ts";
import { ItemTable, type ItemTableProps } from "./item-table.tsx";
import { useDialog, type DialogEnds } from "./use-dialog.ts";

/** What the buttons know. */
export interface TableActions<Item, Name extends string> {
  readonly chosen: readonly Item[];
  open(dialog: Name): void;
  /** For buttons that change something without a dialog. */
  onChanged(): void;
}

/** What a dialog knows: the chosen items, at least one where its button says so. */
export interface TableDialog<Item> {
  readonly chosen: readonly Item[];
  /** Of a choice of one. */
  readonly item: Item | undefined;
  readonly ends: DialogEnds;
}

/** What the table is given. */
export interface ActionTableProps<Item, Name extends string> extends Omit<
  ItemTableProps<Item>,
  "items" | "actions" | "empty" | "selected" | "onSelect"
> {
  readonly items: Requested<readonly Item[]>;
  readonly actions: (table: TableActions<Item, Name>) => ReactNode;
  readonly empty?: ReactNode | ((table: TableActions<Item, Name>) => ReactNode);
  readonly dialogs: Readonly<Record<Name, (dialog: TableDialog<Item>) => ReactNode>>;
}

/** The table. */
export function ActionTable<Item, Name extends string>({
  actions,
  dialogs,
  empty,
  ...table
}: ActionTableProps<Item, Name>) {
  const [chosen, setChosen] = useState<readonly Item[]>([]);
  const onChanged = (): void => {
    setChosen([]);
    table.items.reload();
  };
  const dialog = useDialog<Name>(onChanged);
  const own: TableActions<Item, Name> = { chosen, open: dialog.open, onChanged };
  return (
    <>
      <ItemTable<Item>
        {...table}
        selection={table.selection ?? "single"}
        selected={chosen}
        onSelect={setChosen}
        empty={typeof empty === "function" ? empty(own) : empty}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {actions(own)}
          </SpaceBetween>
        }
      />
      {dialog.name !== undefined && dialogs[dialog.name]({ chosen, item: chosen[0], ends: dialog.ends })}
    </>
  );
}
