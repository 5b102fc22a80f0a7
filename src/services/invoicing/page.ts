/** Pages of lists. */
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
  const text = NextToken === undefined ? "0" : Buffer.from(NextToken, "base64url").toString();
  if (!/^\d{1,9}$/.test(text)) throw invalid("The next token is invalid.", "invalidNextToken");
  const end = Number(text) + (MaxResults ?? most);
  const next = end < rows.length ? { NextToken: Buffer.from(String(end)).toString("base64url") } : {};
  return { page: rows.slice(Number(text), end), next };
}
