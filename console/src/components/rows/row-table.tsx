/** A table of any length: rows are asked for while somebody scrolls, and only those that are seen are in the page. */
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import type { ReactNode } from "react";
import { usePreferences } from "../../frame/preferences.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { TableHeader } from "../table-header.tsx";
import { tableMessages } from "../table-messages.ts";
import { TablePreferencesButton } from "../table-preferences-button.tsx";
import type { TablePreferences } from "../table-preferences.ts";
import type { Column, TableProps } from "../table-props.ts";
import { RowLine } from "./row-line.tsx";
import { useRowScroll } from "./use-row-scroll.ts";
import { useRowSelection, type RowSelection } from "./use-row-selection.ts";
import type { Rows } from "./use-rows.ts";

/** What a table of rows is given. */
export interface RowTableProps<Item> extends TableProps<Item> {
  /** From `useRows`. */
  readonly rows: Rows<Item>;
  /** A search that the region does. */
  readonly filter?: ReactNode;
  readonly selected: readonly Item[];
  onSelect(items: readonly Item[]): void;
  /** From `useTablePreferences`. */
  readonly preferences: TablePreferences;
  onPreferences(next: TablePreferences): void;
}

const rowPixels = { comfortable: 40, compact: 30 };

/** The table. */
export function RowTable<Item>(props: RowTableProps<Item>) {
  const text = useMessages(tableMessages);
  const { store, reload } = props.rows;
  const { preferences } = props;
  const isFirst = store.count === 0 && !store.isComplete && store.error === undefined;
  return (
    <SpaceBetween size="s">
      {store.error !== undefined && <FailureAlert error={store.error} onRetry={reload} />}
      <Container
        header={
          <TableHeader
            title={props.title}
            count={`${store.count}${store.isComplete ? "" : "+"}`}
            chosen={props.selected.length}
            description={props.description}
            actions={props.actions}
            onReload={reload}
            tag="h2"
          />
        }
      >
        <SpaceBetween size="s">
          <div className="console-rows-tools">
            {props.filter}
            <TablePreferencesButton
              preferences={preferences}
              onChange={props.onPreferences}
              columns={props.columns}
              hasPages={false}
            />
          </div>
          <RowScroller {...props} />
          {isFirst && (
            <Box textAlign="center" data-testid="loading">
              <Spinner /> {text("loading")}
            </Box>
          )}
          {store.count === 0 && store.isComplete && <Box textAlign="center">{props.empty}</Box>}
        </SpaceBetween>
      </Container>
    </SpaceBetween>
  );
}

function RowScroller<Item>(props: RowTableProps<Item>) {
  const text = useMessages(tableMessages);
  const { rows, preferences, itemKey } = props;
  const { store } = rows;
  const usual = usePreferences().density;
  const density = preferences.contentDensity ?? usual;
  const { place, shown, follow } = useRowScroll(rows, rowPixels[density]);
  const columns = shownColumns(props.columns, preferences);
  const selection = useRowSelection(props);
  return (
    // Scrolled by keyboard, too.
    <div
      ref={place}
      className="console-rows"
      data-density={density}
      data-striped={preferences.stripedRows ?? false}
      onScroll={follow}
      tabIndex={0}
      role="region"
      aria-label={props.title}
    >
      <table aria-label={props.title} aria-rowcount={store.isComplete ? store.count + 1 : -1}>
        <Heading columns={columns} selection={selection} isEmpty={store.count === 0} />
        <tbody aria-hidden>
          <Gap pixels={shown.beforePixels} />
        </tbody>
        <tbody>
          {store.slice(shown.first, shown.end).map((item, at) => (
            <RowLine
              key={item === undefined ? shown.first + at : itemKey(item)}
              item={item}
              place={shown.first + at}
              columns={columns}
              label={item === undefined ? "" : text("selectOne", { name: itemKey(item) })}
              isChosen={item !== undefined && selection.has(item)}
              onToggle={selection.toggle}
            />
          ))}
        </tbody>
        <tbody aria-hidden>
          <Gap pixels={shown.afterPixels} />
        </tbody>
      </table>
    </div>
  );
}

function Heading<Item>({
  columns,
  selection,
  isEmpty,
}: {
  readonly columns: readonly Column<Item>[];
  readonly selection: RowSelection<Item>;
  readonly isEmpty: boolean;
}) {
  const text = useMessages(tableMessages);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="console-rows-choice">
          <input
            type="checkbox"
            aria-label={text("selectAll")}
            checked={selection.isAll}
            disabled={isEmpty}
            onChange={selection.toggleAll}
          />
        </td>
        {columns.map(({ id, header, isRowHeader }) => (
          <th key={id} scope="col" data-wide={isRowHeader ?? false}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Gap({ pixels }: { readonly pixels: number }) {
  return (
    <tr>
      <td style={{ blockSize: pixels, padding: 0, border: 0 }} />
    </tr>
  );
}

function shownColumns<Item>(
  columns: readonly Column<Item>[],
  { contentDisplay }: TablePreferences,
): readonly Column<Item>[] {
  if (!contentDisplay) return columns;
  const chosen = contentDisplay.filter(({ visible }) => visible).map(({ id }) => columns.find((one) => one.id === id));
  const added = columns.filter(({ id }) => !contentDisplay.some((one) => one.id === id));
  return [...chosen.filter((column) => column !== undefined), ...added];
}
