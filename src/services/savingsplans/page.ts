/** Pages of lists. */
import { cutList } from "../../kernel/list-page.ts";
import { invalid } from "./errors.ts";

const mostPerPage = 1_000;

/** A page and the token of the next; throws ValidationException for a token that no page ended with. */
export function pageOf<Item>(
  items: readonly Item[],
  { nextToken, maxResults = mostPerPage }: { nextToken?: string | undefined; maxResults?: number | undefined },
): { readonly page: readonly Item[]; readonly next: { readonly nextToken?: string } } {
  if (maxResults < 1 || maxResults > mostPerPage) {
    throw invalid(`maxResults must be between 1 and ${mostPerPage}.`);
  }
  const { page, token } = cutList(items, {
    token: nextToken,
    size: maxResults,
    badToken: () => invalid("Invalid nextToken."),
  });
  return { page, next: token === undefined ? {} : { nextToken: token } };
}

/** Whether a value is among those that are wanted; everything is when none are stated. */
export function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}
