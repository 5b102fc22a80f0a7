/** GetReservationCoverage and GetReservationUtilization. */
import type { Ce, Coverage, ReservationAggregates } from "../../../generated/ce.ts";
import { costReservations, type ReservationRow } from "../../../kernel/cost-terms.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostGranularity, CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { zero } from "../../../pricing/decimal.ts";
import { percentage, reservationUse, type ReservationUse } from "../../../pricing/explore/commitment-use.ts";
import { type Period, periodsOf, periodText } from "../../../pricing/explore/periods.ts";
import { termEnd } from "../../../pricing/rate/billing-period.ts";
import { invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { readFilter, readGroups, readPeriod } from "../request.ts";
import { type CostScope, linesOf, scopeOf, worldOf } from "../scope.ts";

type Input = Ce["GetReservationCoverage"]["input"];

/** EC2 unless a filter names another service. */
const defaultService = "AmazonEC2";

interface Found {
  readonly lines: readonly CostLine[];
  readonly rows: readonly ReservationRow[];
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly granularity: CostGranularity;
  readonly groupOf: ((line: CostLine) => Record<string, string>) | undefined;
}

async function find(context: Context, input: Input): Promise<Found> {
  if (input.Granularity === "HOURLY") throw invalid("Hourly granularity is not supported for reservations");
  if (input.Granularity !== undefined && (input.GroupBy ?? []).length > 0) {
    throw invalid("Granularity and GroupBy can't be used together");
  }
  const granularity = (input.Granularity ?? "MONTHLY") as CostGranularity;
  const period = readPeriod(input.TimePeriod, "DAILY", context.clock.now());
  const scope = await scopeOf(context, context.caller.accountId);
  const world = await worldOf(context, scope);
  const wanted = readFilter(input.Filter, world);
  const groups = input.GroupBy ?? [];
  const readers = readGroups(groups.slice(0, 2), world);
  const isFiltered = JSON.stringify(input.Filter ?? {}).includes('"SERVICE"');
  const all = await linesOf(context, scope, { ...period, granularity: "DAILY" });
  const lines = all.filter((line) => (isFiltered || line.service === defaultService) && wanted(line));
  const services = isFiltered ? new Set(lines.map(({ service }) => service)) : new Set([defaultService]);
  const rows = (await reservationsOf(context, scope)).filter(({ service }) => services.has(service));
  const names = groups.map(({ Key = "" }) =>
    Key.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase()),
  );
  return {
    lines,
    rows,
    period,
    granularity,
    periods: input.Granularity === undefined ? [period] : periodsOf(period, granularity),
    groupOf:
      groups.length === 0
        ? undefined
        : (line) => Object.fromEntries(readers.map((read, i) => [names[i] ?? "", read(line)])),
  };
}

async function reservationsOf({ store }: Context, { members }: CostScope): Promise<ReservationRow[]> {
  const rows = await store.read((reader) =>
    Promise.all(members.map((member) => reader.range(costReservations, { prefix: [member], limit: 10_000 }))),
  );
  return rows.flat();
}

const within = (lines: readonly CostLine[], { start, end }: Period): CostLine[] =>
  lines.filter((line) => line.start >= start && line.start < end);

/** GetReservationCoverage. */
export const getReservationCoverage: Operation<Ce, "GetReservationCoverage"> = async (context, input) => {
  const found = await find(context, input);
  const all = found.periods.map((period) => {
    const lines = within(found.lines, period);
    const groups = groupsOf(lines, found.groupOf).map(({ attributes, lines: ofGroup }) => ({
      Attributes: attributes,
      Coverage: coverageOutput(reservationUse(found.rows, ofGroup, period)),
    }));
    return {
      TimePeriod: periodText(period, found.granularity),
      Groups: groups,
      Total: coverageOutput(reservationUse(found.rows, lines, period)),
    };
  });
  const size = sizeOf(input.MaxResults, limits.pageValues);
  const page = pageOf(all, { request: input, token: input.NextPageToken, size });
  return {
    CoveragesByTime: page.rows,
    Total: coverageOutput(reservationUse(found.rows, found.lines, found.period)),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function groupsOf(
  lines: readonly CostLine[],
  groupOf: Found["groupOf"],
): { attributes: Record<string, string>; lines: CostLine[] }[] {
  if (groupOf === undefined) return [];
  const groups = new Map<string, { attributes: Record<string, string>; lines: CostLine[] }>();
  for (const line of lines) {
    if (line.instanceType === "") continue;
    const attributes = groupOf(line);
    const key = JSON.stringify(attributes);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { attributes, lines: [line] });
    else group.lines.push(line);
  }
  return [...groups.values()];
}

function coverageOutput(use: ReservationUse): Coverage {
  const hours = use.usedHours.plus(use.onDemandHours);
  const units = use.usedUnits.plus(use.onDemandUnits);
  return {
    CoverageHours: {
      OnDemandHours: use.onDemandHours.toString(),
      ReservedHours: use.usedHours.toString(),
      TotalRunningHours: hours.toString(),
      CoverageHoursPercentage: percentage(use.usedHours, hours),
    },
    CoverageNormalizedUnits: {
      OnDemandNormalizedUnits: use.onDemandUnits.toString(),
      ReservedNormalizedUnits: use.usedUnits.toString(),
      TotalRunningNormalizedUnits: units.toString(),
      CoverageNormalizedUnitsPercentage: percentage(use.usedUnits, units),
    },
    CoverageCost: { OnDemandCost: use.onDemandCost.toString() },
  };
}

/** GetReservationUtilization: groups are by SUBSCRIPTION_ID only, as AWS has it. */
export const getReservationUtilization: Operation<Ce, "GetReservationUtilization"> = async (context, input) => {
  const groups = input.GroupBy ?? [];
  if (groups.some(({ Key }) => Key !== "SUBSCRIPTION_ID")) throw invalid("GroupBy supports SUBSCRIPTION_ID only");
  const found = await find(context, input);
  const all = found.periods.map((period) => {
    const lines = within(found.lines, period);
    return {
      TimePeriod: periodText(period, found.granularity),
      Groups: groups.length === 0 ? [] : found.rows.map((row) => reservationGroup(row, lines, period)),
      Total: utilizationOutput(reservationUse(found.rows, lines, period)),
    };
  });
  const size = sizeOf(input.MaxResults, limits.pageValues);
  const page = pageOf(all, { request: input, token: input.NextPageToken, size });
  return {
    UtilizationsByTime: page.rows,
    Total: utilizationOutput(reservationUse(found.rows, found.lines, found.period)),
    ...(page.token !== undefined && { NextPageToken: page.token }),
  };
};

function reservationGroup(row: ReservationRow, lines: readonly CostLine[], period: Period) {
  const { id, account, region, usageType, count, term, purchaseOption, start } = row;
  return {
    Key: "SUBSCRIPTION_ID",
    Value: id,
    Attributes: {
      accountId: account,
      instanceType: usageType.split(":")[1] ?? usageType,
      leaseId: id,
      numberOfInstances: String(count),
      region,
      startDateTime: new Date(start).toISOString(),
      endDateTime: new Date(row.end ?? termEnd(start, term === "1yr" ? 1 : 3)).toISOString(),
      subscriptionId: id,
      subscriptionType: purchaseOption,
      scope: row.zone === undefined ? "Region" : "Availability Zone",
      ...(row.zone !== undefined && { availabilityZone: row.zone }),
    },
    Utilization: utilizationOutput(reservationUse([row], lines, period)),
  };
}

function utilizationOutput(use: ReservationUse): ReservationAggregates {
  const fee = use.amortizedUpfront.plus(use.amortizedRecurring);
  const unusedHours = use.purchasedHours.minus(use.usedHours);
  const unusedCost = use.purchasedHours.isZero() ? zero : fee.times(unusedHours).dividedBy(use.purchasedHours, 10);
  const savings = use.onDemandCostOfUsed.minus(fee);
  return {
    UtilizationPercentage: percentage(use.usedHours, use.purchasedHours),
    UtilizationPercentageInUnits: percentage(use.usedUnits, use.purchasedUnits),
    PurchasedHours: use.purchasedHours.toString(),
    PurchasedUnits: use.purchasedUnits.toString(),
    TotalActualHours: use.usedHours.toString(),
    TotalActualUnits: use.usedUnits.toString(),
    UnusedHours: unusedHours.toString(),
    UnusedUnits: use.purchasedUnits.minus(use.usedUnits).toString(),
    OnDemandCostOfRIHoursUsed: use.onDemandCostOfUsed.toString(),
    NetRISavings: savings.rounded(10).toString(),
    RealizedSavings: savings.plus(unusedCost).rounded(10).toString(),
    UnrealizedSavings: unusedCost.toString(),
    RICostForUnusedHours: unusedCost.toString(),
    AmortizedUpfrontFee: use.amortizedUpfront.rounded(10).toString(),
    AmortizedRecurringFee: use.amortizedRecurring.rounded(10).toString(),
    TotalAmortizedFee: fee.rounded(10).toString(),
  };
}
