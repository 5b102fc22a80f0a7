/** Pages of lists. */
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
  const text = token === undefined ? "0" : Buffer.from(token, "base64url").toString();
  if (!/^\d{1,9}$/.test(text)) throw validationFailure("The pagination token is invalid.");
  const start = Number(text);
  const end = start + size;
  const next = end < items.length ? { NextToken: Buffer.from(String(end)).toString("base64url") } : {};
  return { page: items.slice(start, end), next };
}
