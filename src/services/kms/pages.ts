/** Lists in pages, the way KMS does: a limit, a marker, and whether it was truncated. */
import { constraint, invalidMarker } from "./errors.ts";

/** What every list takes. */
export interface PageInput {
  readonly Limit?: number | undefined;
  readonly Marker?: string | undefined;
}

/** Members of every list's output. */
export interface PageOutput {
  readonly Truncated: boolean;
  readonly NextMarker?: string;
}

/** How many rows a page has, and after which key it begins. */
export interface Page {
  readonly size: number;
  readonly after: string | undefined;
}

const prefix = "1:";

/** Throws ValidationException for a limit out of bounds, InvalidMarkerException for a marker that is none of ours. */
export function readPage(input: PageInput, sizes = { default: 100, max: 1_000 }): Page {
  const { Limit: limit, Marker: marker } = input;
  if (limit !== undefined && limit > sizes.max) {
    throw constraint("limit", `'${limit}'`, `Member must have value less than or equal to ${sizes.max}`);
  }
  if (marker === undefined) return { size: limit ?? sizes.default, after: undefined };
  const text = Buffer.from(marker, "base64url").toString();
  if (!text.startsWith(prefix)) throw invalidMarker();
  return { size: limit ?? sizes.default, after: text.slice(prefix.length) };
}

/** Cuts a page off rows that were read with one more than its size. */
export function cutPage<Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => string,
): { readonly shown: readonly Row[]; readonly output: PageOutput } {
  const shown = rows.slice(0, page.size);
  const last = shown.at(-1);
  if (last === undefined || rows.length <= page.size) return { shown, output: { Truncated: false } };
  return { shown, output: { Truncated: true, NextMarker: Buffer.from(prefix + keyOf(last)).toString("base64url") } };
}

/** A page of a list that is short enough to be read whole; rows are in the order of their keys. */
export function pageOf<Row>(
  rows: readonly Row[],
  input: PageInput,
  keyOf: (row: Row) => string,
  sizes?: { readonly default: number; readonly max: number },
): { readonly shown: readonly Row[]; readonly output: PageOutput } {
  const page = readPage(input, sizes);
  const { after } = page;
  return cutPage(after === undefined ? rows : rows.filter((row) => keyOf(row) > after), page, keyOf);
}
