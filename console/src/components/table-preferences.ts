/** How somebody wants a table: page size, columns, wrapping. Kept by table in the browser. */
import { useCallback, useState } from "react";
import type { CollectionPreferencesProps } from "@cloudscape-design/components/collection-preferences";

/** What Cloudscape's preferences dialog gives. */
export type TablePreferences = CollectionPreferencesProps.Preferences;

/** A table's preferences and their change. */
export function useTablePreferences(tableId: string): [TablePreferences, (next: TablePreferences) => void] {
  const place = `haneul.table.${tableId}`;
  const [preferences, setPreferences] = useState(() => read(place));
  const change = useCallback(
    (next: TablePreferences) => {
      setPreferences(next);
      localStorage.setItem(place, JSON.stringify(next));
    },
    [place],
  );
  return [preferences, change];
}

function read(place: string): TablePreferences {
  const fresh: TablePreferences = { pageSize: 50, wrapLines: false, stripedRows: false };
  try {
    return { ...fresh, ...(JSON.parse(localStorage.getItem(place) ?? "{}") as TablePreferences) };
  } catch {
    return fresh;
  }
}
