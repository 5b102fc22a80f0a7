/** A table of items that are all here: filtered, sorted and paged in the browser, with preferences. */
import { useCollection } from "@cloudscape-design/collection-hooks";
import Box from "@cloudscape-design/components/box";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import TextFilter from "@cloudscape-design/components/text-filter";
import { useEffect } from "react";
import { useQueryState } from "../frame/router.ts";
import { useMessages } from "../language/use-messages.ts";
import { FailureAlert } from "../requests/failure-text.tsx";
import type { Requested } from "../requests/use-request.ts";
import { TableHeader } from "./table-header.tsx";
import { TablePreferencesButton } from "./table-preferences-button.tsx";
import { useTablePreferences } from "./table-preferences.ts";
import type { Column, PlacedTableProps } from "./table-props.ts";
import { tableMessages } from "./table-messages.ts";
import { usePageLabels } from "./use-page-labels.ts";

/** What a table of items is given. */
export interface ItemTableProps<Item> extends PlacedTableProps<Item> {
  /** Names the preferences, and the filter in the address (`?find=`) unless `filterName` does. */
  readonly id: string;
  readonly items: readonly Item[] | Requested<readonly Item[]>;
  readonly filterName?: string;
}

/** The table. */
export function ItemTable<Item>(props: ItemTableProps<Item>) {
  const text = useMessages(tableMessages);
  const pageLabels = usePageLabels();
  const [preferences, setPreferences] = useTablePreferences(props.id);
  const [filter, setFilter] = useQueryState(props.filterName ?? "find");
  const asked = "reload" in props.items ? props.items : undefined;
  const items = "reload" in props.items ? (props.items.value ?? []) : props.items;
  const { columns, title } = props;
  const collection = useCollection(items, {
    filtering: {
      defaultFilteringText: filter,
      filteringFunction: (item, wanted) => matches(columns, item, wanted),
      empty: props.empty ?? <Box color="inherit">{text("empty")}</Box>,
      noMatch: <Box color="inherit">{text("noMatch")}</Box>,
    },
    pagination: { pageSize: preferences.pageSize ?? 50 },
    sorting: {},
    selection: { trackBy: props.itemKey },
  });
  const { filterText } = { filterText: collection.filterProps.filteringText };
  useEffect(() => setFilter(filterText), [filterText, setFilter]);
  const content = preferences.contentDisplay;
  return (
    <SpaceBetween size="s">
      {asked?.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      <Table<Item>
        {...collection.collectionProps}
        variant={props.variant ?? "container"}
        items={collection.items}
        loading={Boolean(asked?.isLoading && asked.value === undefined)}
        loadingText={text("loading")}
        trackBy={props.itemKey}
        stickyHeader
        resizableColumns
        columnDefinitions={columns.map((column) => ({
          id: column.id,
          header: column.header,
          cell: (item: Item) => column.cell?.(item) ?? column.text(item) ?? "-",
          sortingComparator: (a: Item, b: Item) => compare(column.text(a), column.text(b)),
          isRowHeader: column.isRowHeader ?? false,
          ...(column.width === undefined ? {} : { width: column.width }),
        }))}
        {...(content && { columnDisplay: content })}
        wrapLines={preferences.wrapLines ?? false}
        stripedRows={preferences.stripedRows ?? false}
        contentDensity={preferences.contentDensity ?? "comfortable"}
        {...(props.selection && { selectionType: props.selection })}
        {...(props.selected && { selectedItems: [...props.selected] })}
        {...(props.onSelect && { onSelectionChange: ({ detail }) => props.onSelect?.(detail.selectedItems) })}
        ariaLabels={{
          tableLabel: title,
          selectionGroupLabel: text("selection"),
          allItemsSelectionLabel: () => text("selectAll"),
          itemSelectionLabel: (_, item) => text("selectOne", { name: props.itemKey(item) }),
        }}
        header={
          <TableHeader
            title={title}
            count={items.length}
            chosen={props.selected?.length ?? 0}
            description={props.description}
            actions={props.actions}
            onReload={asked?.reload}
            tag={props.headingTag ?? "h2"}
          />
        }
        filter={
          <TextFilter
            {...collection.filterProps}
            filteringPlaceholder={text("find")}
            filteringAriaLabel={text("find")}
            countText={text("matches", { count: collection.filteredItemsCount ?? 0 })}
          />
        }
        pagination={<Pagination {...collection.paginationProps} ariaLabels={pageLabels} />}
        preferences={<TablePreferencesButton preferences={preferences} onChange={setPreferences} columns={columns} />}
      />
    </SpaceBetween>
  );
}

function matches<Item>(columns: readonly Column<Item>[], item: Item, wanted: string): boolean {
  const lower = wanted.toLowerCase();
  return columns.some((column) =>
    String(column.text(item) ?? "")
      .toLowerCase()
      .includes(lower),
  );
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a ?? "").localeCompare(String(b ?? ""));
}
