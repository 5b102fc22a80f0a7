/** GetDimensionValues, GetTags and GetCostCategories: which values costs can be told by. */
import type { Ce, SortDefinition } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Decimal } from "../../../pricing/decimal.ts";
import { zero } from "../../../pricing/decimal.ts";
import { costCategories, mostCategories } from "../../../pricing/explore/cost-categories.ts";
import { dimensionReader, type LineReader } from "../../../pricing/explore/dimensions.ts";
import { type CostExpression, type LineWorld, tagReader } from "../../../pricing/explore/expression.ts";
import { metricReader } from "../../../pricing/explore/metrics.ts";
import { invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { readFilter, readMetric, readPeriod } from "../request.ts";
import { scopeOfView } from "../billing-view.ts";
import { type CostScope, linesOf, worldOf } from "../scope.ts";

interface ValuesInput {
  readonly TimePeriod: { readonly Start: string; readonly End: string };
  readonly SearchString?: string | undefined;
  readonly Filter?: CostExpression | undefined;
  readonly SortBy?: readonly SortDefinition[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

interface Found {
  readonly scope: CostScope;
  readonly world: LineWorld;
  readonly lines: readonly CostLine[];
}

/** Commitments' own lines, for the contexts of reservations and savings plans. */
const contexts: Readonly<Record<string, (line: CostLine) => boolean>> = {
  COST_AND_USAGE: () => true,
  RESERVATIONS: ({ instanceType, lineItemType }) => instanceType !== "" || /^(RIFee|Fee)$/.test(lineItemType),
  SAVINGS_PLANS: ({ instanceType, lineItemType }) => instanceType !== "" || lineItemType.startsWith("SavingsPlan"),
};

/** GetDimensionValues. */
export const getDimensionValues: Operation<Ce, "GetDimensionValues"> = async (context, input) => {
  const isWanted = contexts[input.Context ?? "COST_AND_USAGE"] ?? (() => true);
  const found = await findLines(context, input, input.Dimension === "RESOURCE_ID");
  const reader = dimensionReader(input.Dimension, found.world.accountNames);
  if (reader === undefined) throw invalid(`Invalid dimension: ${input.Dimension}`);
  const values = valuesOf(found.lines.filter(isWanted), (line) => [reader(line)], input);
  const page = pageOf(values, pageRequest(input));
  const names = input.Dimension === "LINKED_ACCOUNT" ? found.world.accountNames : undefined;
  return {
    DimensionValues: page.rows.map((Value) => ({
      Value,
      Attributes: names === undefined ? {} : { description: names.get(Value) ?? Value },
    })),
    ...sizes(page, values),
  };
};

/** GetTags: keys, or the values of one key. */
export const getTags: Operation<Ce, "GetTags"> = async (context, input) => {
  const { lines } = await findLines(context, input, false);
  const key = input.TagKey;
  const read = (line: CostLine): readonly string[] =>
    key === undefined ? Object.keys(line.tags) : [tagReader(key)(line)];
  const values = valuesOf(lines, read, input);
  const page = pageOf(values, pageRequest(input));
  return { Tags: page.rows, ...sizes(page, values) };
};

/** GetCostCategories: names, or the values of one; only what costs were incurred under. */
export const getCostCategories: Operation<Ce, "GetCostCategories"> = async (context, input) => {
  const found = await findLines(context, input, false);
  const name = input.CostCategoryName;
  const read = name === undefined ? await categoryNames(context, found) : valueReader(found.world.category(name));
  const values = valuesOf(found.lines, read, input);
  const page = pageOf(values, pageRequest(input));
  const shown = name === undefined ? { CostCategoryNames: page.rows } : { CostCategoryValues: page.rows };
  return { ...shown, ...sizes(page, values) };
};

const valueReader = (reader: LineReader | undefined) => (line: CostLine) =>
  reader === undefined ? [] : [reader(line)];

async function categoryNames(context: Context, { scope, world }: Found): Promise<(line: CostLine) => string[]> {
  const rows = scope.isPayer
    ? await context.store.read((reader) =>
        reader.range(costCategories, { prefix: [scope.payer], limit: mostCategories }),
      )
    : [];
  const readers = rows.map(({ name }) => ({ name, read: world.category(name) }));
  return (line) => readers.flatMap(({ name, read }) => ((read?.(line) ?? "") === "" ? [] : [name]));
}

async function findLines(context: Context, input: ValuesInput, resources: boolean): Promise<Found> {
  const now = context.clock.now();
  const isByHour = input.TimePeriod.Start.includes("T");
  const granularity = isByHour ? "HOURLY" : resources ? "DAILY" : "MONTHLY";
  const period = readPeriod(input.TimePeriod, granularity, now);
  const scope = await scopeOfView(context, input.BillingViewArn);
  const world = await worldOf(context, scope);
  const wanted = readFilter(input.Filter, world);
  const lines = await linesOf(context, scope, { ...period, granularity, resources });
  return { scope, world, lines: lines.filter(wanted) };
}

/** Values once each, by name or by the metric they are to be sorted by. */
function valuesOf(
  lines: readonly CostLine[],
  read: (line: CostLine) => readonly string[],
  { SearchString: search, SortBy: [sortBy] = [] }: ValuesInput,
): string[] {
  const measure = sortBy === undefined ? undefined : metricReader(readMetric(sortBy.Key));
  const sums = new Map<string, Decimal>();
  for (const line of lines) {
    for (const value of read(line)) {
      const before = sums.get(value);
      if (before === undefined || measure !== undefined)
        sums.set(value, (before ?? zero).plus(measure?.(line) ?? zero));
    }
  }
  const found = [...sums].filter(
    ([value]) => search === undefined || value.toLowerCase().includes(search.toLowerCase()),
  );
  found.sort(([a, sumOfA], [b, sumOfB]) => sumOfA.compare(sumOfB) || (a < b ? -1 : 1));
  const values = found.map(([value]) => value);
  return measure !== undefined && sortBy?.SortOrder !== "ASCENDING" ? values.reverse() : values;
}

function pageRequest(input: ValuesInput): { request: object; token: string | undefined; size: number } {
  return { request: input, token: input.NextPageToken, size: sizeOf(input.MaxResults, limits.pageValues) };
}

function sizes(
  page: { readonly rows: readonly string[]; readonly token: string | undefined },
  all: readonly string[],
): { ReturnSize: number; TotalSize: number; NextPageToken?: string } {
  const next = page.token === undefined ? {} : { NextPageToken: page.token };
  return { ReturnSize: page.rows.length, TotalSize: all.length, ...next };
}
