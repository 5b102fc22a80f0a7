/** A table of any length: rows are asked for while somebody scrolls, and only those that are seen are in the page. */
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { usePreferences } from "../../frame/preferences.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { TableHeader } from "../table-header.tsx";
import { tableMessages } from "../table-messages.ts";
import { TablePreferencesButton } from "../table-preferences-button.tsx";
import type { TablePreferences } from "../table-preferences.ts";
import type { Column, TableProps } from "../table-props.ts";
import { RowLine } from "./row-line.tsx";
import { nextBase, rowWindow } from "./row-window.ts";
import { useRowSelection } from "./use-row-selection.ts";
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
  const place = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ topPixels: 0, heightPixels: 600, base: 0 });
  const usual = usePreferences().density;
  const density = preferences.contentDensity ?? usual;
  const pixels = rowPixels[density];
  const view = { ...scrolled, rowPixels: pixels, count: store.count };
  const { first, end, beforePixels, afterPixels } = rowWindow(view);
  const columns = shownColumns(props.columns, preferences);
  const selection = useRowSelection(props);

  useEffect(() => {
    setScrolled({ topPixels: 0, heightPixels: 600, base: 0 });
    place.current?.scrollTo({ top: 0 });
  }, [store]);
  // What is looked at is asked for; also when a page has come and more of it can be looked at.
  useEffect(() => store.show(first, end), [store, first, end]);
  // A stretch that follows overlaps this one: what is seen stays where it is.
  useLayoutEffect(() => {
    if (place.current) place.current.scrollTop = scrolled.topPixels;
  }, [scrolled.base]);

  // How much is seen is known when it is there, and changes with the window.
  const following = useRef(() => undefined as void);
  useEffect(() => {
    const observer = new ResizeObserver(() => following.current());
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const follow = (): void => {
    const { scrollTop = 0, clientHeight = 0 } = place.current ?? {};
    const now = { topPixels: scrollTop, heightPixels: clientHeight, base: scrolled.base };
    const base = nextBase({ ...view, ...now });
    const next = { ...now, base, topPixels: scrollTop - (base - now.base) * pixels };
    const before = rowWindow(view);
    const after = rowWindow({ ...view, ...next });
    if (before.first !== after.first || before.end !== after.end || base !== scrolled.base) setScrolled(next);
  };
  following.current = follow;
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
        <thead>
          <tr aria-rowindex={1}>
            <td className="console-rows-choice">
              <input
                type="checkbox"
                aria-label={text("selectAll")}
                checked={selection.isAll}
                disabled={store.count === 0}
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
        <tbody aria-hidden>
          <Gap pixels={beforePixels} />
        </tbody>
        <tbody>
          {store.slice(first, end).map((item, place) => (
            <RowLine
              key={item === undefined ? first + place : itemKey(item)}
              item={item}
              place={first + place}
              columns={columns}
              label={item === undefined ? "" : text("selectOne", { name: itemKey(item) })}
              isChosen={item !== undefined && selection.has(item)}
              onToggle={selection.toggle}
            />
          ))}
        </tbody>
        <tbody aria-hidden>
          <Gap pixels={afterPixels} />
        </tbody>
      </table>
    </div>
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
