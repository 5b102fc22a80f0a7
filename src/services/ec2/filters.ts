/** Filters and pages that EC2's describing operations have in common. */
import type { Filter } from "../../generated/ec2.ts";
import { cutList } from "../../kernel/list-page.ts";
import { invalidToken, invalidValue, unknownFilter } from "./errors.ts";

/** What a filter compares, by its name. */
export type FilterReaders<Row> = Readonly<Record<string, (row: Row) => string | undefined>>;

/** Rows that pass all filters: values may have `*` and `?`. Throws InvalidParameterValue for names that are not there. */
export function filteredRows<Row>(
  rows: readonly Row[],
  filters: readonly Filter[] | undefined,
  readers: FilterReaders<Row>,
): readonly Row[] {
  const tests = (filters ?? []).map(({ Name: name = "", Values: values = [] }) => {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read === undefined) throw unknownFilter(name);
    const patterns = values.map(patternOf);
    return (row: Row) => patterns.some((pattern) => pattern.test(read(row) ?? ""));
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

function patternOf(value: string): RegExp {
  const escaped = value.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}

/** A page and the token of the next. */
export function pageOf<Row>(
  rows: readonly Row[],
  { NextToken, MaxResults }: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
  most: number,
): { readonly page: readonly Row[]; readonly next: { readonly NextToken?: string } } {
  if (MaxResults !== undefined && MaxResults < 1) throw invalidValue("maxResults", MaxResults);
  const { page, token } = cutList(rows, {
    token: NextToken === "" ? undefined : NextToken,
    size: Math.min(MaxResults ?? most, most),
    badToken: invalidToken,
  });
  return { page, next: token === undefined ? {} : { NextToken: token } };
}
