/** GetCostForecast and GetUsageForecast. */
import type { Ce, GetCostForecastRequest, GetCostForecastResponse } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { CostLine } from "../../../kernel/costs.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { hasBillingCycle, historyDays, newForecaster } from "../../../pricing/explore/cost-forecast.ts";
import { hasUsage, isMoney } from "../../../pricing/explore/metrics.ts";
import { dayMilliseconds, dayStart, type Period, periodsOf, periodText } from "../../../pricing/explore/periods.ts";
import { awsError } from "../../../kernel/errors.ts";
import { dataUnavailable, invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { monthsBefore, readFilter, readMetric, readTime } from "../request.ts";
import { scopeOfView } from "../billing-view.ts";
import { linesOf, worldOf } from "../scope.ts";

/** The interval when none is asked for: what the console shows. */
const defaultLevel = 80;

/** GetCostForecast. */
export const getCostForecast: Operation<Ce, "GetCostForecast"> = async (context, input) => {
  const metric = readMetric(input.Metric);
  if (!isMoney(metric)) throw invalid(`Invalid metric for a cost forecast: ${input.Metric}`);
  return forecast(context, input, metric);
};

/** GetUsageForecast: of use in one unit. */
export const getUsageForecast: Operation<Ce, "GetUsageForecast"> = async (context, input) => {
  const metric = readMetric(input.Metric);
  if (isMoney(metric)) throw invalid(`Invalid metric for a usage forecast: ${input.Metric}`);
  return forecast(context, input, metric);
};

async function forecast(
  context: Context,
  input: GetCostForecastRequest,
  metric: string,
): Promise<GetCostForecastResponse> {
  const now = context.clock.now();
  const { period, granularity } = readForecastPeriod(input, now);
  const level = input.PredictionIntervalLevel;
  if (level !== undefined && (level < 51 || level > 99)) {
    throw invalid("PredictionIntervalLevel should be between 51 and 99");
  }
  const scope = await scopeOfView(context, input.BillingViewArn);
  const wanted = readFilter(input.Filter, await worldOf(context, scope));
  const span = { start: dayStart(now) - historyDays * dayMilliseconds, end: now };
  const lines = (await linesOf(context, scope, { ...span, granularity: "DAILY" })).filter(wanted);
  if (!hasBillingCycle(lines, now)) {
    throw dataUnavailable("Insufficient amount of historical data to generate forecast, try adjusting the time period");
  }
  const unit = isMoney(metric) ? "USD" : metric === "UsageQuantity" ? unitOf(lines) : "N/A";
  const forecaster = newForecaster({ lines, metric, now });
  const results = periodsOf(period, granularity).map((each) => forecaster.forecast(each, level ?? defaultLevel));
  return {
    Total: { Amount: text(results.reduce((sum, { mean }) => sum + mean, 0)), Unit: unit },
    ForecastResultsByTime: results.map((result) => ({
      TimePeriod: periodText(result.period, granularity),
      MeanValue: text(result.mean),
      ...(level !== undefined && {
        PredictionIntervalLowerBound: text(result.lower),
        PredictionIntervalUpperBound: text(result.upper),
      }),
    })),
  };
}

const text = (value: number): string => String(Number(value.toFixed(10)));

function unitOf(lines: readonly CostLine[]): string {
  const units = new Set(lines.filter(hasUsage).map(({ unit }) => unit));
  const [unit = "N/A"] = units;
  if (units.size <= 1) return unit;
  throw awsError(
    "UnresolvableUsageUnitException",
    "Cost Explorer was unable to identify the usage unit. Provide UsageType/UsageTypeGroup filter selections that contain matching units, for example: hours.",
    { status: 400 },
  );
}

function readForecastPeriod(
  input: GetCostForecastRequest,
  now: number,
): { period: Period; granularity: "DAILY" | "MONTHLY" } {
  if (input.Granularity === "HOURLY") throw invalid("Hourly granularity is not supported for forecasts");
  const granularity = input.Granularity as "DAILY" | "MONTHLY";
  const period = { start: readTime(input.TimePeriod.Start), end: readTime(input.TimePeriod.End) };
  if (period.start >= period.end) throw invalid("Start date (and hour) should be before end date (and hour)");
  if (period.start < monthsBefore(now, 0)) throw invalid("Start date should not be before the current month");
  if (period.end <= now) throw invalid("End date should be in the future");
  const latest =
    granularity === "DAILY"
      ? dayStart(now) + limits.dailyForecastDays * dayMilliseconds
      : monthsBefore(now, -limits.monthlyForecastMonths - 1);
  if (period.end > latest) {
    throw invalid(
      granularity === "DAILY" ? "Daily forecasts reach 3 months ahead" : "Monthly forecasts reach 18 months ahead",
    );
  }
  return { period, granularity };
}
