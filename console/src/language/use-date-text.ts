/** Dates in the chosen language and the browser's time zone. */
import { useMemo } from "react";
import { usePreferences } from "../frame/preferences.ts";

/** Gives `date(value)`; a dash for what has no date. */
export function useDateText(): (value: Date | undefined) => string {
  const { language } = usePreferences();
  return useMemo(() => {
    // Making a format takes longer than a thousand dates with it.
    const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    return (value) => (value === undefined ? "-" : format.format(value));
  }, [language]);
}
