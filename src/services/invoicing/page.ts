/** Pages of lists. */
import { cutList } from "../../kernel/list-page.ts";
import { invalid } from "./errors.ts";

/** A page and the token of the next. */
export function pageOf<Row>(
  rows: readonly Row[],
  { NextToken, MaxResults }: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
  most: number,
): { readonly page: readonly Row[]; readonly next: { readonly NextToken?: string } } {
  if (MaxResults !== undefined && (MaxResults < 1 || MaxResults > most)) {
    throw invalid(`MaxResults must be between 1 and ${most}.`);
  }
  const { page, token } = cutList(rows, {
    token: NextToken,
    size: MaxResults ?? most,
    badToken: () => invalid("The next token is invalid.", "invalidNextToken"),
  });
  return { page, next: token === undefined ? {} : { NextToken: token } };
}
