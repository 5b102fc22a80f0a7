/** GetCostAndUsage and GetCostAndUsageWithResources: lines added up by period and group. */
import type {
  Ce,
  DimensionValuesWithAttributes,
  GetCostAndUsageRequest,
  GetCostAndUsageResponse,
  Group,
  GroupDefinition,
  ResultByTime,
} from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostGranularity } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { LineWorld } from "../../../pricing/explore/expression.ts";
import {
  dayMilliseconds,
  dayStart,
  type Period,
  periodFinder,
  periodsOf,
  periodText,
} from "../../../pricing/explore/periods.ts";
import { type PeriodSums, sumLines } from "../../../pricing/explore/sums.ts";
import { invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf } from "../pages.ts";
import { namesResources, readFilter, readGroups, readMetrics, readPeriod } from "../request.ts";
import { scopeOfView } from "../billing-view.ts";
import { linesOf, worldOf } from "../scope.ts";

/** GetCostAndUsage. */
export const getCostAndUsage: Operation<Ce, "GetCostAndUsage"> = async (context, input) => {
  if (namesResources(input.GroupBy) || namesResources(input.Filter)) {
    throw invalid("RESOURCE_ID is only supported by GetCostAndUsageWithResources");
  }
  return answer(context, input, false);
};

/** GetCostAndUsageWithResources: the last 14 days, by resource. */
export const getCostAndUsageWithResources: Operation<Ce, "GetCostAndUsageWithResources"> = async (context, input) => {
  const oldest = dayStart(context.clock.now()) - limits.resourceDays * dayMilliseconds;
  if (!namesResources(input.GroupBy) && !namesResources(input.Filter)) {
    throw invalid("GetCostAndUsageWithResources must group by or filter by RESOURCE_ID");
  }
  if (Date.parse(input.TimePeriod.Start) < oldest) {
    throw invalid("start date is too old for hourly, the max supported days for hourly granularity is 14 days.");
  }
  return answer(context, { ...input, Metrics: input.Metrics ?? ["UnblendedCost"] }, true);
};

async function answer(
  context: Context,
  input: GetCostAndUsageRequest,
  resources: boolean,
): Promise<GetCostAndUsageResponse> {
  const granularity = input.Granularity as CostGranularity;
  const period = readPeriod(input.TimePeriod, granularity, context.clock.now());
  const metrics = readMetrics(input.Metrics);
  const scope = await scopeOfView(context, input.BillingViewArn);
  const world = await worldOf(context, scope);
  const wanted = readFilter(input.Filter, world);
  const groupBy = readGroups(input.GroupBy, world);
  const lines = await linesOf(context, scope, { ...period, granularity, resources });
  const periods = periodsOf(period, granularity);
  const summed = sumLines(input.Filter === undefined ? lines : lines.filter(wanted), {
    metrics,
    groupBy,
    periodCount: periods.length,
    periodOf: periodFinder(periods, granularity),
  });
  const rows = rowsOf(summed, groupBy.length > 0);
  const page = pageOf(rows, { request: input, token: input.NextPageToken, size: limits.pageGroups });
  return {
    ...(page.token !== undefined && { NextPageToken: page.token }),
    ...(input.GroupBy !== undefined && { GroupDefinitions: input.GroupBy.map(definition) }),
    ResultsByTime: resultsOf(page.rows, { periods, summed, metrics, granularity, now: context.clock.now() }),
    DimensionValueAttributes: attributesOf(page.rows, input.GroupBy, world),
  };
}

const definition = ({ Type = "DIMENSION", Key = "" }: GroupDefinition): GroupDefinition => ({ Type, Key });

/** A group of a period, or a period that has none. */
interface Row {
  readonly period: number;
  readonly group: PeriodSums["groups"][number] | undefined;
}

function rowsOf(summed: readonly PeriodSums[], isGrouped: boolean): Row[] {
  return summed.flatMap(({ groups }, period): Row[] =>
    isGrouped && groups.length > 0 ? groups.map((group) => ({ period, group })) : [{ period, group: undefined }],
  );
}

function resultsOf(
  rows: readonly Row[],
  parts: {
    periods: readonly Period[];
    summed: readonly PeriodSums[];
    metrics: readonly string[];
    granularity: CostGranularity;
    now: number;
  },
): ResultByTime[] {
  const groups = new Map<number, Group[]>();
  for (const { period, group } of rows) {
    let list = groups.get(period);
    if (list === undefined) groups.set(period, (list = []));
    if (group !== undefined) list.push({ Keys: group.keys, Metrics: group.sums.output(parts.metrics) });
  }
  return [...groups].map(([at, Groups]) => {
    const period = parts.periods[at] as Period;
    const sums = parts.summed[at] as PeriodSums;
    return {
      TimePeriod: periodText(period, parts.granularity),
      Total: sums.groups.length > 0 ? {} : sums.total.output(parts.metrics),
      Groups,
      Estimated: sums.estimated || period.end > parts.now,
    };
  });
}

/** Accounts by name, where results are by account. */
function attributesOf(
  rows: readonly Row[],
  groupBy: readonly GroupDefinition[] | undefined,
  world: LineWorld,
): DimensionValuesWithAttributes[] {
  const at = groupBy?.findIndex(({ Key }) => Key === "LINKED_ACCOUNT") ?? -1;
  if (at < 0) return [];
  const ids = new Set(rows.flatMap(({ group }) => group?.keys[at] ?? []));
  return [...ids].sort().map((id) => ({ Value: id, Attributes: { description: world.accountNames.get(id) ?? id } }));
}
