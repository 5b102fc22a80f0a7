/** IAM's pages: Marker, MaxItems, IsTruncated. */
import type { Reader } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { validationError } from "./errors.ts";
import { defaultPageItems } from "./limits.ts";

/** What every list takes. */
export interface PageInput {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

/** What every list answers besides its items. */
export interface PageOutput {
  readonly IsTruncated: boolean;
  readonly Marker?: string;
}

/** One page. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Members of the answer. */
  readonly output: PageOutput;
}

/** One page of a list that is at hand; `keyOf` is what a marker remembers of an item, different for each. */
export function pageOf<T>(items: readonly T[], input: PageInput, keyOf: (item: T) => string): Page<T> {
  const limit = input.MaxItems ?? defaultPageItems;
  const first = input.Marker === undefined ? 0 : placeAfter(items.map(keyOf), openMarker(input.Marker));
  return newPage(items.slice(first, first + limit + 1), limit, keyOf);
}

/** Where a list goes on after an item, which may be gone by now when the list is in order. */
function placeAfter(keys: readonly string[], last: string): number {
  const place = keys.indexOf(last);
  if (place >= 0) return place + 1;
  const next = keys.findIndex((key) => key > last);
  return next < 0 ? keys.length : next;
}

/** One page of an account's rows in a table keyed by account and name. */
export async function pageOfRows<Row extends object>(
  reader: Reader,
  table: Table<Row>,
  options: { accountId: string; input: PageInput; keep?: (row: Row) => boolean },
): Promise<Page<Row>> {
  const { accountId, input, keep = () => true } = options;
  const limit = input.MaxItems ?? defaultPageItems;
  const found: Row[] = [];
  let after = input.Marker === undefined ? undefined : [accountId, openMarker(input.Marker)];
  for (;;) {
    const rows = await reader.range(table, { prefix: [accountId], ...(after && { after }), limit: limit + 1 });
    found.push(...rows.filter(keep));
    const last = rows.at(-1);
    if (found.length > limit || rows.length <= limit || last === undefined) break;
    after = table.key(last) as string[];
  }
  return newPage(found.slice(0, limit + 1), limit, (row) => table.key(row)[1] as string);
}

function newPage<T>(found: readonly T[], limit: number, keyOf: (item: T) => string): Page<T> {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  if (last === undefined) return { items, output: { IsTruncated: false } };
  return { items, output: { IsTruncated: true, Marker: Buffer.from(keyOf(last)).toString("base64url") } };
}

function openMarker(marker: string): string {
  const text = Buffer.from(marker, "base64url").toString();
  if (text === "" || Buffer.from(text).toString("base64url") !== marker) throw validationError("Invalid Marker.");
  return text;
}
