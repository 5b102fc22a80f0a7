/** Dates in the chosen language and the browser's time zone. */
import { useCallback } from "react";
import { usePreferences } from "../frame/preferences.ts";

/** Gives `date(value)`; a dash for what has no date. */
export function useDateText(): (value: Date | undefined) => string {
  const { language } = usePreferences();
  return useCallback(
    (value) =>
      value === undefined
        ? "-"
        : new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(value),
    [language],
  );
}
