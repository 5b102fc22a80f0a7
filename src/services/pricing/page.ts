/** Pages of an answer: a token is the place after the last item, bound to the question. */
import { createHash } from "node:crypto";
import { invalidNextToken, invalidParameter } from "./errors.ts";

/** The most that one page holds, and the default. Price List API reference: MaxResults. */
const mostPerPage = 100;

/** A page of items and the token of the next; throws InvalidNextTokenException for a token of another question. */
export function pageOf<Item>(
  items: readonly Item[],
  input: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
  most: number = mostPerPage,
): { readonly page: readonly Item[]; readonly next: { readonly NextToken?: string } } {
  const { NextToken: token, MaxResults: size = mostPerPage, ...question } = input;
  if (size < 1 || size > most) {
    throw invalidParameter(`Input Parameters are invalid. maxResults must be between 1 and ${most}`);
  }
  const mark = createHash("sha1").update(JSON.stringify(question)).digest("base64url").slice(0, 12);
  const start = token === undefined ? 0 : placeOf(token, mark);
  const end = start + size;
  const next = end < items.length ? { NextToken: Buffer.from(`${mark}:${end}`).toString("base64") } : {};
  return { page: items.slice(start, end), next };
}

function placeOf(token: string, mark: string): number {
  const match = /^([\w-]+):(\d{1,9})$/.exec(Buffer.from(token, "base64").toString());
  if (match?.[1] !== mark) throw invalidNextToken();
  return Number(match[2]);
}
