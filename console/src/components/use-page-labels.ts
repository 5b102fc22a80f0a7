/** What the buttons of a table's pages are called. Each name has the number that is shown, apart from other letters. */
import type { PaginationProps } from "@cloudscape-design/components/pagination";
import { useMessages } from "../language/use-messages.ts";
import { tableMessages } from "./table-messages.ts";

/** For `ariaLabels` of Cloudscape's Pagination. */
export function usePageLabels(): PaginationProps.Labels {
  const text = useMessages(tableMessages);
  return {
    pageLabel: (number) => text("page", { number }),
    nextPageLabel: text("nextPage"),
    previousPageLabel: text("previousPage"),
  };
}
