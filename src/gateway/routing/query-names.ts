/** Which parameters a raw query has, as routing needs them. */
import { decodeQueryPart } from "./percent.ts";

const empty: ReadonlyMap<string, string> = new Map();

/** Names and first values of a raw query (without `?`), decoded; `?uploads` has the value "". What belongs to a signature is left out. */
export function queryNames(query: string): ReadonlyMap<string, string> {
  if (query === "") return empty;
  const names = new Map<string, string>();
  for (let start = 0; start <= query.length;) {
    let end = query.indexOf("&", start);
    if (end < 0) end = query.length;
    if (end > start && !query.startsWith("X-Amz-", start)) addPair(names, query, start, end);
    start = end + 1;
  }
  return names;
}

function addPair(names: Map<string, string>, query: string, start: number, end: number): void {
  const equals = query.indexOf("=", start);
  const split = equals < 0 || equals > end ? end : equals;
  const name = decodeQueryPart(query.slice(start, split));
  if (!names.has(name)) names.set(name, split === end ? "" : decodeQueryPart(query.slice(split + 1, end)));
}
