/** Pages of lists. */
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
  const text = nextToken === undefined ? "0" : Buffer.from(nextToken, "base64url").toString();
  if (!/^\d{1,9}$/.test(text)) throw invalid("Invalid nextToken.");
  const end = Number(text) + maxResults;
  const next = end < items.length ? { nextToken: Buffer.from(String(end)).toString("base64url") } : {};
  return { page: items.slice(Number(text), end), next };
}

/** Whether a value is among those that are wanted; everything is when none are stated. */
export function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}
