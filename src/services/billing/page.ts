/** Pages of lists. */
import { invalid } from "./errors.ts";

const mostPerPage = 100;

/** A page and the token of the next. */
export function pageOf<Row>(
  rows: readonly Row[],
  { nextToken, maxResults = mostPerPage }: { nextToken?: string | undefined; maxResults?: number | undefined },
): { readonly page: readonly Row[]; readonly next: { readonly nextToken?: string } } {
  const text = nextToken === undefined ? "0" : Buffer.from(nextToken, "base64url").toString();
  if (!/^\d{1,9}$/.test(text)) throw invalid("The next token is invalid.");
  const end = Number(text) + maxResults;
  const next = end < rows.length ? { nextToken: Buffer.from(String(end)).toString("base64url") } : {};
  return { page: rows.slice(Number(text), end), next };
}
