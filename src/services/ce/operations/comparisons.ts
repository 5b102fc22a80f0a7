/** GetCostAndUsageComparisons and GetCostComparisonDrivers: two months side by side. */
import type { Ce, ComparisonMetricValue, Expression, GroupDefinition } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { type Decimal, zero } from "../../../pricing/decimal.ts";
import { isMoney, metricReader } from "../../../pricing/explore/metrics.ts";
import { recordTypeOf } from "../../../pricing/explore/dimensions.ts";
import type { LineReader } from "../../../pricing/explore/dimensions.ts";
import type { Period } from "../../../pricing/explore/periods.ts";
import { nextMonthStart } from "../../../pricing/rate/billing-period.ts";
import { invalid } from "../errors.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { monthsBefore, readFilter, readGroups, readMetric, readPeriod } from "../request.ts";
import { scopeOfView } from "../billing-view.ts";
import { linesOf, worldOf } from "../scope.ts";

type Input = Ce["GetCostAndUsageComparisons"]["input"];

/** Groups on a page at most, and how many drivers one gets. */
const pageGroups = 5_000;
const mostDrivers = 10;

/** A group's lines of both months. */
interface Compared {
  readonly keys: readonly string[];
  readonly baseline: CostLine[];
  readonly comparison: CostLine[];
}

interface Comparison {
  readonly metric: string;
  readonly groups: Compared[];
  readonly all: Compared;
}

/** GetCostAndUsageComparisons. */
export const getCostAndUsageComparisons: Operation<Ce, "GetCostAndUsageComparisons"> = async (context, input) => {
  const { metric, groups, all } = await compare(context, input);
  const size = sizeOf(input.MaxResults, pageGroups);
  const page = pageOf(groups, { request: input, token: input.NextPageToken, size });
  return {
    CostAndUsageComparisons: page.rows.map((group) => ({
      CostAndUsageSelector: selectorOf(input.GroupBy, group.keys, input.Filter),
      Metrics: { [metric]: valuesOf(group, metric) },
    })),
    TotalCostAndUsage: { [metric]: valuesOf(all, metric) },
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

/** GetCostComparisonDrivers: which usage types and charge types made the difference, the greatest first. */
export const getCostComparisonDrivers: Operation<Ce, "GetCostComparisonDrivers"> = async (context, input) => {
  const { metric, groups } = await compare(context, input);
  if (!isMoney(metric)) throw invalid(`Invalid metric for comparison drivers: ${input.MetricForComparison}`);
  const size = sizeOf(input.MaxResults, 10);
  const page = pageOf(groups, { request: input, token: input.NextPageToken, size });
  return {
    CostComparisonDrivers: page.rows.map((group) => ({
      CostSelector: selectorOf(input.GroupBy, group.keys, input.Filter),
      Metrics: { [metric]: valuesOf(group, metric) },
      CostDrivers: driversOf(group, metric),
    })),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function driversOf(group: Compared, metric: string) {
  const drivers = new Map<string, Compared>();
  const add = (lines: readonly CostLine[], side: "baseline" | "comparison"): void => {
    for (const line of lines) {
      const [type, name] = driverOf(line);
      const key = `${type}\u0000${name}`;
      let driver = drivers.get(key);
      if (driver === undefined) drivers.set(key, (driver = { keys: [type, name], baseline: [], comparison: [] }));
      driver[side].push(line);
    }
  };
  add(group.baseline, "baseline");
  add(group.comparison, "comparison");
  const found = [...drivers.values()].filter((driver) => !differenceOf(driver, metric).isZero());
  found.sort((a, b) => absolute(differenceOf(b, metric)).compare(absolute(differenceOf(a, metric))));
  return found.slice(0, mostDrivers).map((driver) => ({
    Type: driver.keys[0] ?? "",
    Name: driver.keys[1] ?? "",
    Metrics: { [metric]: valuesOf(driver, metric) },
  }));
}

/** Use by its usage type; fees, credits and taxes by what they are. */
function driverOf(line: CostLine): [type: string, name: string] {
  const record = recordTypeOf(line);
  return record === "Usage" ? ["USAGE_CHANGE", line.usageType] : ["BILLING_CHANGE", record];
}

const absolute = (value: Decimal): Decimal => (value.isNegative() ? value.negated() : value);

function differenceOf({ baseline, comparison }: Compared, metric: string): Decimal {
  return sumOf(comparison, metric).minus(sumOf(baseline, metric));
}

function sumOf(lines: readonly CostLine[], metric: string): Decimal {
  const read = metricReader(metric);
  return lines.reduce((sum, line) => sum.plus(read(line)), zero);
}

function valuesOf(group: Compared, metric: string): ComparisonMetricValue {
  const units = new Set([...group.baseline, ...group.comparison].map(({ unit }) => unit));
  const [unit = "N/A"] = units;
  return {
    BaselineTimePeriodAmount: sumOf(group.baseline, metric).toString(),
    ComparisonTimePeriodAmount: sumOf(group.comparison, metric).toString(),
    Difference: differenceOf(group, metric).toString(),
    Unit: isMoney(metric) ? "USD" : units.size === 1 ? unit : "N/A",
  };
}

async function compare(context: Context, input: Input): Promise<Comparison> {
  const now = context.clock.now();
  const [baseline, comparison] = [readMonth(input.BaselineTimePeriod, now), readMonth(input.ComparisonTimePeriod, now)];
  const metric = readMetric(input.MetricForComparison);
  const scope = await scopeOfView(context, input.BillingViewArn);
  const world = await worldOf(context, scope);
  const wanted = readFilter(input.Filter, world);
  const groupBy = readGroups(input.GroupBy, world);
  const groups = new Map<string, Compared>();
  const all: Compared = { keys: [], baseline: [], comparison: [] };
  const add = async (period: Period, side: "baseline" | "comparison"): Promise<void> => {
    for (const line of await linesOf(context, scope, { ...period, granularity: "MONTHLY" })) {
      if (!wanted(line)) continue;
      all[side].push(line);
      groupOf(groups, groupBy, line)[side].push(line);
    }
  };
  await add(baseline, "baseline");
  await add(comparison, "comparison");
  const sorted = [...groups.values()].sort((a, b) =>
    absolute(differenceOf(b, metric)).compare(absolute(differenceOf(a, metric))),
  );
  return { metric, groups: sorted, all };
}

function groupOf(groups: Map<string, Compared>, groupBy: readonly LineReader[], line: CostLine): Compared {
  const keys = groupBy.map((read) => read(line));
  const key = keys.join("\u0000");
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = { keys, baseline: [], comparison: [] }));
  return group;
}

/** Exactly one month each (API reference: "the time period must start and end on the first day of a month, with a duration of one month"). */
function readMonth(interval: { readonly Start: string; readonly End: string }, now: number): Period {
  const period = readPeriod(interval, "MONTHLY", now);
  if (period.start !== monthsBefore(period.start, 0) || period.end !== nextMonthStart(period.start)) {
    throw invalid("Time period must start and end on the first day of a month, with a duration of exactly one month");
  }
  return period;
}

/** The expression that picks a group out. */
function selectorOf(
  groupBy: readonly GroupDefinition[] | undefined,
  keys: readonly string[],
  filter: Expression | undefined,
): Expression {
  const parts = (groupBy ?? []).map(({ Type = "DIMENSION", Key = "" }, i): Expression => {
    const value = keys[i] ?? "";
    if (Type === "DIMENSION") return { Dimensions: { Key, Values: [value] } };
    const Values = [value.slice(Key.length + 1)];
    return Type === "TAG" ? { Tags: { Key, Values } } : { CostCategories: { Key, Values } };
  });
  if (filter !== undefined) parts.push(filter);
  return parts.length > 1 ? { And: parts } : (parts[0] ?? {});
}
