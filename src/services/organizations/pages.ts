/** Lists in pages: the token is the key of the last row that was shown. */
import { invalidInput } from "./errors.ts";
import { limits } from "./limits.ts";

/** What every list takes. */
export interface PageInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** One page. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** `NextToken` when there is more, ready to be spread into the output. */
  readonly next: { readonly NextToken?: string };
}

/** Cuts a page out of rows that are in the order of their keys. Throws InvalidInputException for a token that is none. */
export function pageOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string, input: PageInput): Page<Row> {
  const size = pageSize(input);
  const after = input.NextToken === undefined ? undefined : readToken(input.NextToken);
  const from = after === undefined ? 0 : rows.findIndex((row) => keyOf(row) > after);
  const shown = from < 0 ? [] : rows.slice(from, from + size);
  const last = shown.at(-1);
  const more = last !== undefined && from + size < rows.length;
  return { rows: shown, next: more ? { NextToken: writeToken(keyOf(last)) } : {} };
}

/** Sorts and cuts, where rows come in no order. */
export function sortedPageOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string, input: PageInput): Page<Row> {
  const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  return pageOf(sorted, keyOf, input);
}

function pageSize({ MaxResults: wanted }: PageInput): number {
  if (wanted === undefined) return limits.pageSize;
  if (wanted < 1) throw invalidInput("MIN_VALUE_EXCEEDED", "You specified a value for MaxResults that is too small.");
  if (wanted > limits.pageSize) {
    throw invalidInput("MAX_VALUE_EXCEEDED", "You specified a value for MaxResults that is too large.");
  }
  return wanted;
}

const marker = "1:";

const writeToken = (key: string): string => Buffer.from(marker + key).toString("base64url");

function readToken(token: string): string {
  const text = Buffer.from(token, "base64url").toString();
  if (text.startsWith(marker)) return text.slice(marker.length);
  throw invalidInput(
    "INVALID_NEXT_TOKEN",
    "You specified an invalid value for nextToken. You must get the value from the response to a previous call to the API.",
  );
}
