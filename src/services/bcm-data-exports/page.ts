/** Pages of lists. */
import { cutList } from "../../kernel/list-page.ts";
import { validationFailure } from "./errors.ts";

const mostPerPage = 100;

/** A page and the token of the next; throws ValidationException for a token that no page ended with. */
export function pageOf<Item>(
  items: readonly Item[],
  {
    NextToken: token,
    MaxResults: size = mostPerPage,
  }: { NextToken?: string | undefined; MaxResults?: number | undefined },
): { readonly page: readonly Item[]; readonly next: { readonly NextToken?: string } } {
  if (size < 1 || size > mostPerPage) throw validationFailure(`MaxResults must be between 1 and ${mostPerPage}.`);
  const { page, token: next } = cutList(items, {
    token,
    size,
    badToken: () => validationFailure("The pagination token is invalid."),
  });
  return { page, next: next === undefined ? {} : { NextToken: next } };
}
