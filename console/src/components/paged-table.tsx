/** A table of what comes in pages by tokens: only the pages that were looked at are asked for. */
import Box from "@cloudscape-design/components/box";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import type { ReactNode } from "react";
import { useMessages } from "../language/use-messages.ts";
import { FailureAlert } from "../requests/failure-text.tsx";
import type { Paged } from "./use-pages.ts";
import { TableHeader } from "./table-header.tsx";
import { tableMessages } from "./table-messages.ts";
import { usePageLabels } from "./use-page-labels.ts";
import { TablePreferencesButton } from "./table-preferences-button.tsx";
import type { TablePreferences } from "./table-preferences.ts";
import type { PlacedTableProps } from "./table-props.ts";

/** What a table of pages is given. */
export interface PagedTableProps<Item> extends PlacedTableProps<Item> {
  /** From `usePages`. */
  readonly pages: Paged<Item>;
  /** Stands left of the pages: a search that the server does. */
  readonly filter?: ReactNode;
  /** From `useTablePreferences`; `pageSize` belongs into `usePages`' inputs. */
  readonly preferences: TablePreferences;
  onPreferences(next: TablePreferences): void;
}

/** The table. */
export function PagedTable<Item>(props: PagedTableProps<Item>) {
  const text = useMessages(tableMessages);
  const pageLabels = usePageLabels();
  const { pages, columns, preferences } = props;
  const content = preferences.contentDisplay;
  return (
    <SpaceBetween size="s">
      {pages.error !== undefined && <FailureAlert error={pages.error} onRetry={pages.reload} />}
      <Table<Item>
        variant={props.variant ?? "container"}
        items={pages.items}
        loading={pages.isLoading && pages.items.length === 0}
        loadingText={text("loading")}
        empty={<Box color="inherit">{props.empty ?? text("empty")}</Box>}
        trackBy={props.itemKey}
        stickyHeader
        resizableColumns
        columnDefinitions={columns.map((column) => ({
          id: column.id,
          header: column.header,
          cell: (item: Item) => column.cell?.(item) ?? column.text(item) ?? "-",
          isRowHeader: column.isRowHeader ?? false,
          ...(column.width === undefined ? {} : { width: column.width }),
        }))}
        {...(content && { columnDisplay: content })}
        wrapLines={preferences.wrapLines ?? false}
        stripedRows={preferences.stripedRows ?? false}
        contentDensity={preferences.contentDensity ?? "comfortable"}
        {...(props.selection && { selectionType: props.selection, selectedItems: [...(props.selected ?? [])] })}
        onSelectionChange={({ detail }) => props.onSelect?.(detail.selectedItems)}
        ariaLabels={{
          tableLabel: props.title,
          selectionGroupLabel: text("selection"),
          allItemsSelectionLabel: () => text("selectAll"),
          itemSelectionLabel: (_, item) => text("selectOne", { name: props.itemKey(item) }),
        }}
        header={
          <TableHeader
            title={props.title}
            count={pages.countText}
            chosen={props.selected?.length ?? 0}
            description={props.description}
            actions={props.actions}
            onReload={pages.reload}
            tag={props.headingTag ?? "h2"}
          />
        }
        filter={props.filter}
        pagination={
          <Pagination
            ariaLabels={pageLabels}
            currentPageIndex={pages.page}
            pagesCount={pages.knownPages}
            openEnd={pages.hasMore}
            disabled={pages.isLoading}
            onChange={({ detail }) => pages.goTo(detail.currentPageIndex)}
          />
        }
        preferences={
          <TablePreferencesButton
            preferences={preferences}
            onChange={props.onPreferences}
            columns={columns}
            pageSizes={[50, 100, 200, 500]}
          />
        }
      />
    </SpaceBetween>
  );
}
