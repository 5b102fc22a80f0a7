/** The cog of a table. */
import CollectionPreferences from "@cloudscape-design/components/collection-preferences";
import { useMessages } from "../language/use-messages.ts";
import { tableMessages } from "./table-messages.ts";
import type { TablePreferences } from "./table-preferences.ts";

/** The cog and its dialog. */
export function TablePreferencesButton({
  preferences,
  onChange,
  columns,
  pageSizes = [20, 50, 100, 200],
  hasPages = true,
}: {
  readonly preferences: TablePreferences;
  onChange(next: TablePreferences): void;
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly pageSizes?: readonly number[];
  /** Tables that are scrolled have neither pages nor lines that wrap. */
  readonly hasPages?: boolean;
}) {
  const text = useMessages(tableMessages);
  return (
    <CollectionPreferences
      title={text("preferences")}
      confirmLabel={text("confirm")}
      cancelLabel={text("cancel")}
      preferences={preferences}
      onConfirm={({ detail }) => onChange(detail)}
      {...(hasPages && {
        pageSizePreference: {
          title: text("pageSize"),
          options: pageSizes.map((count) => ({ value: count, label: text("rows", { count }) })),
        },
        wrapLinesPreference: { label: text("wrap"), description: text("wrapAll") },
      })}
      stripedRowsPreference={{ label: text("striped"), description: text("stripes") }}
      contentDensityPreference={{ label: text("dense"), description: text("denseRows") }}
      contentDisplayPreference={{
        title: text("columns"),
        options: columns.map(({ id, header }, position) => ({ id, label: header, alwaysVisible: position === 0 })),
      }}
    />
  );
}
