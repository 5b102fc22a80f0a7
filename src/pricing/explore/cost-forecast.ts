/** Forecasts of a metric over lines: use by its weekly pattern, monthly charges by the months before. */
import type { CostLine } from "../../kernel/costs.ts";
import { monthStart, nextMonthStart } from "../rate/billing-period.ts";
import { isSupport } from "./dimensions.ts";
import { fitModel, intervalWidth } from "./forecast.ts";
import { metricReader } from "./metrics.ts";
import { dayMilliseconds, dayStart, type Period } from "./periods.ts";

/** What is known, and from when on it has to be guessed. */
export interface ForecastBasis {
  /** Daily lines of the past. */
  readonly lines: readonly CostLine[];
  readonly metric: string;
  /** Region time: the running day and later ones are forecast. */
  readonly now: number;
}

/** One period's forecast; amounts of days that are over stand in it as they were. */
export interface PeriodForecast {
  readonly period: Period;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** Forecasts look at no more than this many days. */
export const historyDays = 390;

/** Forecaster of one metric. */
export interface Forecaster {
  /** `level`: percent of cases that shall be within the bounds. */
  forecast(period: Period, level: number): PeriodForecast;
  /** The sum of the days of a period that are over. */
  actual(period: Period): number;
}

/** What may come again every month on its first day. Single fees, credits and refunds are not foretold. */
const isMonthly = ({ lineItemType, service }: CostLine): boolean =>
  lineItemType === "RIFee" || lineItemType === "Tax" || (isSupport(service) && lineItemType !== "Credit");
const isSingle = ({ lineItemType }: CostLine): boolean =>
  ["Fee", "SavingsPlanUpfrontFee", "Credit", "Refund"].includes(lineItemType);

/** First day with use; undefined without any. */
function firstDay(lines: readonly CostLine[]): number | undefined {
  let first: number | undefined;
  for (const { start, lineItemType } of lines) {
    if (lineItemType === "Usage" && (first === undefined || start < first)) first = dayStart(start);
  }
  return first;
}

/** AWS forecasts from a full billing cycle on: use that began a month ago or earlier (Cost Management guide, "Forecasting"). */
export function hasBillingCycle(lines: readonly CostLine[], now: number): boolean {
  const first = firstDay(lines);
  if (first === undefined) return false;
  const date = new Date(first);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) <= now;
}

/** Fits a forecaster. */
export function newForecaster({ lines, metric, now }: ForecastBasis): Forecaster {
  const today = dayStart(now);
  const first = firstDay(lines) ?? today;
  const read = metricReader(metric);
  const days = Math.round((today - first) / dayMilliseconds);
  const usage = Array.from({ length: days }, () => 0);
  const all = new Map<number, number>();
  const monthly = new Map<number, number>();
  for (const line of lines) {
    const day = dayStart(line.start);
    const value = read(line).toNumber();
    all.set(day, (all.get(day) ?? 0) + value);
    const at = Math.round((day - first) / dayMilliseconds);
    if (isMonthly(line)) monthly.set(line.billingPeriod, (monthly.get(line.billingPeriod) ?? 0) + value);
    else if (!isSingle(line) && at >= 0 && at < days) usage[at] = (usage[at] ?? 0) + value;
  }
  const model = fitModel(usage.length === 0 ? [0] : usage);
  const monthlyFee = lastMonths(monthly, today);
  const isPositive = usage.every((value) => value >= 0);
  const actual = (period: Period): number => sumBetween(all, period, today);
  return {
    actual,
    forecast: (period, level) => {
      const from = Math.max(today, dayStart(period.start));
      const ahead = (time: number): number => Math.round((time - today) / dayMilliseconds) + 1;
      const to = Math.ceil(period.end / dayMilliseconds) * dayMilliseconds - dayMilliseconds;
      let mean = actual(period);
      if (to < from) return { period, mean, lower: mean, upper: mean };
      for (let day = from; day <= to; day += dayMilliseconds) {
        const expected = model.mean(ahead(day));
        mean += isPositive ? Math.max(0, expected) : expected;
        if (day === monthStart(day) && day > today) mean += monthlyFee;
      }
      const width = intervalWidth(level) * model.deviation(ahead(from), ahead(to));
      const least = isPositive ? actual(period) : -Infinity;
      return { period, mean, lower: Math.max(least, mean - width), upper: mean + width };
    },
  };
}

function sumBetween(days: ReadonlyMap<number, number>, { start, end }: Period, today: number): number {
  let sum = 0;
  for (const [day, value] of days) if (day >= start && day < end && day < today) sum += value;
  return sum;
}

/** The mean of up to three full months' monthly charges. */
function lastMonths(monthly: ReadonlyMap<number, number>, today: number): number {
  const full = [...monthly].filter(([month]) => nextMonthStart(month) <= today).sort(([a], [b]) => b - a);
  const recent = full.slice(0, 3);
  return recent.length === 0 ? 0 : recent.reduce((sum, [, value]) => sum + value, 0) / recent.length;
}
