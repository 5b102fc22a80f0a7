/** What the console's tables have in common, wherever their items come from. */
import type { ReactNode } from "react";

/** A column; `text` is what filter and sorting look at, and what is shown when there is no `cell`. */
export interface Column<Item> {
  readonly id: string;
  readonly header: string;
  readonly text: (item: Item) => string | number | undefined;
  readonly cell?: (item: Item) => ReactNode;
  readonly width?: number;
  readonly isRowHeader?: boolean;
}

/** What every table is given. */
export interface TableProps<Item> {
  readonly title: string;
  readonly description?: ReactNode;
  readonly columns: readonly Column<Item>[];
  readonly itemKey: (item: Item) => string;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** What stands there when there is nothing. */
  readonly empty?: ReactNode;
  /** Left out where nothing can be chosen. */
  readonly selected?: readonly Item[];
  onSelect?(items: readonly Item[]): void;
}

/** What those are given that choose how they stand in the page. */
export interface PlacedTableProps<Item> extends TableProps<Item> {
  /** Left out: nothing can be chosen. */
  readonly selection?: "single" | "multi";
  readonly variant?: "full-page" | "container" | "embedded" | "borderless";
  readonly headingTag?: "h1" | "h2" | "h3";
}
