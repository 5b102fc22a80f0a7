/** The query's part of a canonical request, and looking parameters up in it. */
import { canonicalEncodedQueryText, decodeQueryText } from "./uri-encoding.ts";

/** One parameter, both sides in canonical encoding. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
  /** It came in just this form. */
  readonly asSent: boolean;
}

/** The parameters of a raw query in the order sent; `a` and `a=` are the same to a version 4 signature. */
export function queryParameters(query: string): QueryParameter[] {
  const parameters: QueryParameter[] = [];
  let start = 0;
  while (start < query.length) {
    let end = query.indexOf("&", start);
    if (end < 0) end = query.length;
    if (end > start) parameters.push(parameterAt(query, start, end));
    start = end + 1;
  }
  return parameters;
}

function parameterAt(query: string, start: number, end: number): QueryParameter {
  const equals = query.indexOf("=", start);
  if (equals < 0 || equals >= end) {
    return { name: canonicalEncodedQueryText(query.slice(start, end)), value: "", asSent: false };
  }
  const sentName = query.slice(start, equals);
  const sentValue = query.slice(equals + 1, end);
  const name = canonicalEncodedQueryText(sentName);
  const value = canonicalEncodedQueryText(sentValue);
  return { name, value, asSent: name === sentName && value === sentValue };
}

/** Sorted by name, then value, without the parameter `excluded` (the signature itself). */
export function canonicalQueryOf(parameters: readonly QueryParameter[], excluded?: string): string {
  const kept = parameters.filter((parameter) => parameter.name !== excluded).sort(byNameThenValue);
  let out = "";
  for (const { name, value } of kept) out += out === "" ? `${name}=${value}` : `&${name}=${value}`;
  return out;
}

/**
 * The same for the query that the parameters were taken from. Most signers send it in canonical form already, and the
 * signature last: then it is a piece of what was sent.
 */
export function canonicalQueryWithout(query: string, parameters: readonly QueryParameter[], excluded: string): string {
  let length = 0;
  let previous: QueryParameter | undefined;
  for (const parameter of parameters) {
    if (!parameter.asSent) return canonicalQueryOf(parameters, excluded);
    if (parameter.name === excluded) break;
    if (previous && byNameThenValue(previous, parameter) > 0) return canonicalQueryOf(parameters, excluded);
    length += parameter.name.length + parameter.value.length + 2;
    previous = parameter;
  }
  // Anything behind the excluded parameter, or an empty one between two, and the lengths do not add up.
  const last = parameters.at(-1);
  const isPiece = last?.name === excluded && length + excluded.length + 1 + last.value.length === query.length;
  return isPiece ? query.slice(0, Math.max(0, length - 1)) : canonicalQueryOf(parameters, excluded);
}

/** The canonical form of a raw query. */
export function canonicalQuery(query: string): string {
  return query === "" ? "" : canonicalQueryOf(queryParameters(query));
}

function byNameThenValue(a: QueryParameter, b: QueryParameter): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.value === b.value) return 0;
  return a.value < b.value ? -1 : 1;
}

/** The decoded value of a parameter, the first when it is repeated; `name` consists of unreserved characters. */
export function parameterValue(parameters: readonly QueryParameter[], name: string): string | undefined {
  for (const parameter of parameters) if (parameter.name === name) return decodeQueryText(parameter.value);
  return undefined;
}

/**
 * The value of a header that came as a parameter instead, its bytes as latin1 as headers' are. The JavaScript SDK 2 signs
 * `x-amz-acl` and its like as headers and then moves them into the presigned URL.
 */
export function headerInQuery(parameters: readonly QueryParameter[], header: string): string | undefined {
  if (!header.startsWith("x-amz-")) return undefined;
  const found = parameters.find(({ name }) => name.toLowerCase() === header);
  return found === undefined ? undefined : Buffer.from(decodeQueryText(found.value), "utf8").toString("latin1");
}

/** Whether a raw query carries the parameter, without parsing all of it. */
export function hasParameter(query: string, name: string): boolean {
  let at = query.indexOf(name);
  while (at >= 0) {
    const before = at === 0 || query.charCodeAt(at - 1) === 0x26;
    const after = query.charCodeAt(at + name.length);
    if (before && (after === 0x3d || after === 0x26 || Number.isNaN(after))) return true;
    at = query.indexOf(name, at + 1);
  }
  return false;
}
