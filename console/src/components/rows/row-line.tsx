/** One row. It is drawn again only when it has changed: scrolling draws those that come in. */
import { memo, type ReactNode } from "react";
import type { Column } from "../table-props.ts";

/** What a row is given. */
interface RowLineProps<Item> {
  /** Undefined: it is on its way. */
  readonly item: Item | undefined;
  /** From 0. */
  readonly place: number;
  readonly columns: readonly Column<Item>[];
  /** What its box is called. */
  readonly label: string;
  readonly isChosen: boolean;
  onToggle(item: Item, place: number, isRange: boolean): void;
}

function Row<Item>({ item, place, columns, label, isChosen, onToggle }: RowLineProps<Item>): ReactNode {
  return (
    <tr aria-rowindex={place + 2} data-odd={place % 2 === 1} data-chosen={isChosen}>
      <td className="console-rows-choice">
        {item !== undefined && (
          <input
            type="checkbox"
            aria-label={label}
            checked={isChosen}
            // React says whether it is checked; who held Shift down is known by the click.
            onChange={() => undefined}
            onClick={(event) => onToggle(item, place, event.shiftKey)}
          />
        )}
      </td>
      {columns.map((column) => {
        const shown = item === undefined ? "…" : (column.cell?.(item) ?? column.text(item) ?? "-");
        return column.isRowHeader ? (
          <th key={column.id} scope="row">
            {shown}
          </th>
        ) : (
          <td key={column.id}>{shown}</td>
        );
      })}
    </tr>
  );
}

/** The row, remembered. */
export const RowLine = memo(Row) as typeof Row;
