/** Pages of lists. */
import { cutList } from "../../kernel/list-page.ts";
import { invalid } from "./errors.ts";

const mostPerPage = 100;

/** A page and the token of the next. */
export function pageOf<Row>(
  rows: readonly Row[],
  { nextToken, maxResults = mostPerPage }: { nextToken?: string | undefined; maxResults?: number | undefined },
): { readonly page: readonly Row[]; readonly next: { readonly nextToken?: string } } {
  const { page, token } = cutList(rows, {
    token: nextToken,
    size: maxResults,
    badToken: () => invalid("The next token is invalid."),
  });
  return { page, next: token === undefined ? {} : { nextToken: token } };
}
