/** A list operation as a request of a page: all of its pages, one after the other. */
import { useRequest, type Requested } from "../requests/use-request.ts";
import { allItems } from "./all-items.ts";

/**
 * `useAllItems(() => paginateListUsers({ client }, {}), (page) => page.Users, [client])`. Made again when `inputs` change;
 * a page that is left asks for no more pages.
 */
export function useAllItems<Output, Item>(
  pages: () => AsyncIterable<Output>,
  itemsOf: (page: Output) => readonly Item[] | undefined,
  inputs: readonly unknown[],
): Requested<readonly Item[]> {
  return useRequest((signal) => allItems(pages(), itemsOf, signal), inputs);
}
