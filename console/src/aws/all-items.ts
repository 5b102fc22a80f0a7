/** Lists that come in pages, whole: they are short enough to be filtered and sorted in the browser. */

/** All items of the SDK's paginator: `allItems(paginateListUsers({ client }, {}), (page) => page.Users)`. */
export async function allItems<Output, Item>(
  pages: AsyncIterable<Output>,
  itemsOf: (page: Output) => readonly Item[] | undefined,
  signal?: AbortSignal,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pages) {
    signal?.throwIfAborted();
    items.push(...(itemsOf(page) ?? []));
  }
  return items;
}
