/** One page of a listing: keys in order, those with a delimiter after the prefix rolled into common prefixes, which are jumped over. */
import { keyAfterPrefix } from "./listing-order.ts";

/** Rows in listing order that can be jumped ahead in. */
export interface ListingSource<Row> {
  /** The row at the front, if it is read already; undefined: `fill` must be called, or the source is at its end. */
  peek(): Row | undefined;
  take(): void;
  /** Reads on; `wanted` is how many rows will probably be of use. False at the end. */
  fill(wanted: number): Promise<boolean>;
  /** Goes on with the first row whose key is not less. */
  jump(key: string): void;
}

/** What a page is made of. */
export interface WalkOptions {
  readonly prefix: string;
  /** "" for none. */
  readonly delimiter: string;
  readonly maximum: number;
  /** Where the page before ended ("" for the first page): a common prefix of it does not appear again. */
  readonly marker: string;
}

/** A page. */
export interface Page<Row> {
  readonly rows: Row[];
  readonly commonPrefixes: string[];
  readonly truncated: boolean;
  /** The last entry of the page: a row, or a common prefix. */
  readonly last: Row | string | undefined;
}

/** With a delimiter, so many rows are read at first, since a jump may make the rest useless. */
const firstFill = 32;

/** Walks one page. */
export async function walkPage<Row extends { readonly key: string }>(
  source: ListingSource<Row>,
  options: WalkOptions,
): Promise<Page<Row>> {
  const { prefix, delimiter, maximum } = options;
  const rows: Row[] = [];
  const commonPrefixes: string[] = [];
  let last: Row | string | undefined;
  let skipped = rolledUp(options.marker, prefix, delimiter);
  if (maximum === 0) return { rows, commonPrefixes, truncated: false, last };
  if (skipped !== undefined && !jumpPast(source, skipped)) return { rows, commonPrefixes, truncated: false, last };
  let wanted = delimiter === "" ? maximum + 1 : firstFill;
  for (;;) {
    const row = source.peek();
    if (row === undefined) {
      if (!(await source.fill(wanted))) return { rows, commonPrefixes, truncated: false, last };
      wanted = Math.min(wanted * 2, maximum + 1);
      continue;
    }
    if (skipped !== undefined && row.key.startsWith(skipped)) {
      source.take();
      continue;
    }
    if (rows.length + commonPrefixes.length >= maximum) return { rows, commonPrefixes, truncated: true, last };
    const common = rolledUp(row.key, prefix, delimiter);
    if (common === undefined) {
      rows.push(row);
      last = row;
      source.take();
      continue;
    }
    commonPrefixes.push(common);
    last = common;
    skipped = common;
    wanted = firstFill;
    if (!jumpPast(source, common)) return { rows, commonPrefixes, truncated: false, last };
  }
}

/** The common prefix a key is rolled into; undefined when it stands for itself. */
function rolledUp(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === "" || !key.startsWith(prefix)) return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

/** False when no key can follow. */
function jumpPast<Row>(source: ListingSource<Row>, common: string): boolean {
  const next = keyAfterPrefix(common);
  if (next === undefined) return false;
  source.jump(next);
  return true;
}
