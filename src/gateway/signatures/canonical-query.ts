/** The query's part of a canonical request, and looking parameters up in it. */
import { canonicalEncodedQueryText, decodeQueryText } from "./uri-encoding.ts";

/** One parameter, both sides in canonical encoding. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
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
  if (equals < 0 || equals >= end) return { name: canonicalEncodedQueryText(query.slice(start, end)), value: "" };
  return {
    name: canonicalEncodedQueryText(query.slice(start, equals)),
    value: canonicalEncodedQueryText(query.slice(equals + 1, end)),
  };
}

/** Sorted by name, then value, without the parameter `excluded` (the signature itself). */
export function canonicalQueryOf(parameters: readonly QueryParameter[], excluded?: string): string {
  const kept = parameters.filter((parameter) => parameter.name !== excluded).sort(byNameThenValue);
  let out = "";
  for (const { name, value } of kept) out += out === "" ? `${name}=${value}` : `&${name}=${value}`;
  return out;
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
