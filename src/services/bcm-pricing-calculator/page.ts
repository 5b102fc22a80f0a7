/** Pages of lists, and the filters that they take. */
import { invalid } from "./errors.ts";

/** What every list takes. */
export interface Paging {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

/** A page and the token of the next; throws ValidationException for a token that no page ended with. */
export function pageOf<Item>(
  items: readonly Item[],
  { nextToken, maxResults }: Paging,
  most = 25,
): { readonly page: readonly Item[]; readonly next: { readonly nextToken?: string } } {
  const size = maxResults ?? most;
  if (size < 1 || size > most) {
    throw invalid(`maxResults must be between 1 and ${most}.`, { field: "maxResults" });
  }
  const text = nextToken === undefined ? "0" : Buffer.from(nextToken, "base64url").toString();
  if (!/^\d{1,9}$/.test(text)) throw invalid("The nextToken is not valid.", { field: "nextToken" });
  const start = Number(text);
  const end = start + size;
  const next = end < items.length ? { nextToken: Buffer.from(String(end)).toString("base64url") } : {};
  return { page: items.slice(start, end), next };
}

/** A filter as the API takes it. */
export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
  readonly matchOption?: string | undefined;
}

/** Reads of an item what filters by one name look at; "" for what it has not. */
export type FilterReaders<Item> = Readonly<Record<string, (item: Item) => string>>;

/** Whether an item passes every filter, each by any of its values. EQUALS unless another match is asked for. */
export function passes<Item>(item: Item, filters: readonly Filter[] = [], readers: FilterReaders<Item>): boolean {
  return filters.every(({ name, values, matchOption = "EQUALS" }) => {
    const read = readers[name];
    if (read === undefined) throw invalid(`${name} is no filter here.`, { field: "filters" });
    const text = read(item);
    return values.some((value) => matches(text, value, matchOption));
  });
}

function matches(text: string, value: string, matchOption: string): boolean {
  if (matchOption === "STARTS_WITH") return text.startsWith(value);
  return matchOption === "CONTAINS" ? text.includes(value) : text === value;
}

/** A span of time as the API takes it. */
export interface Span {
  readonly afterTimestamp?: Date | undefined;
  readonly beforeTimestamp?: Date | undefined;
}

/** Whether a moment is between two others. */
export function isWithin(moment: number, { afterTimestamp, beforeTimestamp }: Span = {}): boolean {
  if (afterTimestamp !== undefined && moment <= afterTimestamp.getTime()) return false;
  return beforeTimestamp === undefined || moment < beforeTimestamp.getTime();
}
