/** Pages of lists that are read whole: a token is the place after the last item, counted from the list's start. */

/** A page, and the token of the next; undefined on the last. */
export interface ListPage<Item> {
  readonly page: readonly Item[];
  readonly token: string | undefined;
}

/** How a page is cut. */
export interface ListCut {
  /** As the client sent it; undefined: the first page. */
  readonly token: string | undefined;
  /** Checked by the caller. */
  readonly size: number;
  /** The service's error for a token that no page ended with. */
  readonly badToken: () => Error;
}

const form = /^1:(\d{1,9})$/;

/** Cuts a page; throws what `badToken` makes. */
export function cutList<Item>(items: readonly Item[], { token, size, badToken }: ListCut): ListPage<Item> {
  const match = form.exec(token === undefined ? "1:0" : Buffer.from(token, "base64url").toString());
  if (match === null) throw badToken();
  const start = Number(match[1]);
  const end = start + size;
  return { page: items.slice(start, end), token: end < items.length ? listToken(end) : undefined };
}

/** The token of a page that begins behind so many items. */
export function listToken(place: number): string {
  return Buffer.from(`1:${place}`).toString("base64url");
}
