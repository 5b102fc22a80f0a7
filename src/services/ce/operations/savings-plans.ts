/** GetSavingsPlansCoverage, GetSavingsPlansUtilization and GetSavingsPlansUtilizationDetails. */
import type { Ce, SavingsPlansUtilizationAggregates } from "../../../generated/ce.ts";
import { costSavingsPlans, type SavingsPlanRow } from "../../../kernel/cost-terms.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostGranularity, CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import {
  isEligible,
  percentage,
  savingsPlanUse,
  type SavingsPlanUse,
} from "../../../pricing/explore/commitment-use.ts";
import { type Period, periodsOf, periodText } from "../../../pricing/explore/periods.ts";
import { termEnd } from "../../../pricing/rate/billing-period.ts";
import { dataUnavailable, invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { readFilter, readGroups, readPeriod } from "../request.ts";
import { linesOf, scopeOf, worldOf } from "../scope.ts";

type Input = Ce["GetSavingsPlansCoverage"]["input"];

interface Found {
  readonly lines: readonly CostLine[];
  readonly rows: readonly SavingsPlanRow[];
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly granularity: CostGranularity;
  readonly groupOf: (line: CostLine) => Record<string, string>;
}

async function find(context: Context, input: Input): Promise<Found> {
  if (input.Granularity === "HOURLY") throw invalid("Hourly granularity is not supported for savings plans");
  const granularity = (input.Granularity ?? "MONTHLY") as CostGranularity;
  const period = readPeriod(input.TimePeriod, "DAILY", context.clock.now());
  const scope = await scopeOf(context, context.caller.accountId);
  const world = await worldOf(context, scope);
  const wanted = readFilter(input.Filter, world);
  const readers = readGroups(input.GroupBy, world);
  const keys = (input.GroupBy ?? []).map(({ Key = "" }) => Key);
  const lines = (await linesOf(context, scope, { ...period, granularity: "DAILY" })).filter(wanted);
  const rows = await context.store.read((reader) =>
    Promise.all(scope.members.map((member) => reader.range(costSavingsPlans, { prefix: [member], limit: 10_000 }))),
  );
  return {
    lines,
    rows: rows
      .flat()
      .filter(({ start, term }) => start < period.end && termEnd(start, term === "1yr" ? 1 : 3) > period.start),
    period,
    granularity,
    periods: input.Granularity === undefined ? [period] : periodsOf(period, granularity),
    groupOf: (line) => Object.fromEntries(readers.map((read, i) => [keys[i] ?? "", read(line)])),
  };
}

const within = (lines: readonly CostLine[], { start, end }: Period): CostLine[] =>
  lines.filter((line) => line.start >= start && line.start < end);

/** GetSavingsPlansCoverage: of what savings plans could cover. */
export const getSavingsPlansCoverage: Operation<Ce, "GetSavingsPlansCoverage"> = async (context, input) => {
  const found = await find(context, input);
  const rows = found.periods.flatMap((period) => {
    const groups = new Map<string, { attributes: Record<string, string>; lines: CostLine[] }>();
    for (const line of within(found.lines, period)) {
      if (line.lineItemType !== "SavingsPlanCoveredUsage" && !(line.lineItemType === "Usage" && isEligible(line)))
        continue;
      const attributes = found.groupOf(line);
      const key = JSON.stringify(attributes);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { attributes, lines: [line] });
      else group.lines.push(line);
    }
    return [...groups.values()].map((group) => {
      const use = savingsPlanUse(found.rows, group.lines, period);
      return {
        Attributes: group.attributes,
        Coverage: coverageOutput(use),
        TimePeriod: periodText(period, found.granularity),
      };
    });
  });
  const size = sizeOf(input.MaxResults, limits.pageValues);
  const page = pageOf(rows, { request: input, token: input.NextToken, size });
  return { SavingsPlansCoverages: page.rows, ...(page.token !== undefined && { NextToken: page.token }) };
};

function coverageOutput(use: SavingsPlanUse) {
  const total = use.onDemandCostOfUsed.plus(use.onDemandCost);
  return {
    SpendCoveredBySavingsPlans: use.onDemandCostOfUsed.toString(),
    OnDemandCost: use.onDemandCost.toString(),
    TotalCost: total.toString(),
    CoveragePercentage: percentage(use.onDemandCostOfUsed, total),
  };
}

/** GetSavingsPlansUtilization. */
export const getSavingsPlansUtilization: Operation<Ce, "GetSavingsPlansUtilization"> = async (context, input) => {
  const found = await find(context, input);
  requirePlans(found);
  return {
    Total: utilizationOutput(savingsPlanUse(found.rows, found.lines, found.period)),
    SavingsPlansUtilizationsByTime: found.periods.map((period) => ({
      TimePeriod: periodText(period, found.granularity),
      ...utilizationOutput(savingsPlanUse(found.rows, within(found.lines, period), period)),
    })),
  };
};

function requirePlans({ rows }: Found): void {
  if (rows.length === 0) throw dataUnavailable("No savings plans data is available for the time period");
}

/** GetSavingsPlansUtilizationDetails: plan by plan. */
export const getSavingsPlansUtilizationDetails: Operation<Ce, "GetSavingsPlansUtilizationDetails"> = async (
  context,
  input,
) => {
  const found = await find(context, input);
  requirePlans(found);
  const size = sizeOf(input.MaxResults, limits.pageValues);
  const page = pageOf(found.rows, { request: input, token: input.NextToken, size });
  const wanted = new Set(input.DataType ?? ["ATTRIBUTES", "UTILIZATION", "AMORTIZED_COMMITMENT", "SAVINGS"]);
  return {
    SavingsPlansUtilizationDetails: page.rows.map((row) => {
      const output = utilizationOutput(savingsPlanUse([row], found.lines, found.period));
      return {
        SavingsPlanArn: row.id,
        ...(wanted.has("ATTRIBUTES") && { Attributes: attributesOf(row) }),
        ...(wanted.has("UTILIZATION") && { Utilization: output.Utilization }),
        ...(wanted.has("SAVINGS") && { Savings: output.Savings }),
        ...(wanted.has("AMORTIZED_COMMITMENT") && { AmortizedCommitment: output.AmortizedCommitment }),
      };
    }),
    Total: utilizationOutput(savingsPlanUse(found.rows, found.lines, found.period)),
    TimePeriod: periodText(found.period, "DAILY"),
    ...(page.token !== undefined && { NextToken: page.token }),
  };
};

function attributesOf(row: SavingsPlanRow): Record<string, string> {
  return {
    AccountId: row.account,
    SavingsPlansType: row.planType,
    HourlyCommitment: row.hourlyCommitment,
    PurchaseTerm: row.term,
    PaymentOption: row.purchaseOption,
    StartDateTime: new Date(row.start).toISOString(),
    EndDateTime: new Date(termEnd(row.start, row.term === "1yr" ? 1 : 3)).toISOString(),
    ...(row.region !== undefined && { Region: row.region }),
    ...(row.instanceFamily !== undefined && { InstanceFamily: row.instanceFamily }),
  };
}

function utilizationOutput(use: SavingsPlanUse): SavingsPlansUtilizationAggregates {
  return {
    Utilization: {
      TotalCommitment: use.commitment.rounded(10).toString(),
      UsedCommitment: use.used.rounded(10).toString(),
      UnusedCommitment: use.commitment.minus(use.used).rounded(10).toString(),
      UtilizationPercentage: use.utilizationPercentage,
    },
    Savings: {
      NetSavings: use.onDemandCostOfUsed.minus(use.commitment).rounded(10).toString(),
      OnDemandCostEquivalent: use.onDemandCostOfUsed.rounded(10).toString(),
    },
    AmortizedCommitment: {
      AmortizedRecurringCommitment: use.amortizedRecurring.rounded(10).toString(),
      AmortizedUpfrontCommitment: use.amortizedUpfront.rounded(10).toString(),
      TotalAmortizedCommitment: use.commitment.rounded(10).toString(),
    },
  };
}
