/** Reads what requests for costs have in common: time periods, granularity, metrics, groups and filters. */
import type { DateInterval, Expression, GroupDefinition } from "../../generated/ce.ts";
import type { CostGranularity } from "../../kernel/costs.ts";
import { dimensionReader, lineDimensions, type LineReader } from "../../pricing/explore/dimensions.ts";
import {
  expressionProblem,
  type LineTest,
  type LineWorld,
  newLineTest,
  tagReader,
} from "../../pricing/explore/expression.ts";
import { metricName } from "../../pricing/explore/metrics.ts";
import { dayMilliseconds, dayStart, type Period } from "../../pricing/explore/periods.ts";
import { nextMonthStart } from "../../pricing/rate/billing-period.ts";
import { invalid } from "./errors.ts";
import { limits } from "./limits.ts";

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const hourForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Reads a date or moment; throws a ValidationException for what is none. */
export function readTime(text: string): number {
  const time = dayForm.test(text) || hourForm.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw invalid(`Invalid date format: ${text}. Use yyyy-MM-dd or yyyy-MM-ddThh:mm:ssZ.`);
  return time;
}

/** A time period in the past, as the granularity allows it. `now` is region time. */
export function readPeriod(interval: DateInterval, granularity: CostGranularity, now: number): Period {
  const period = { start: readTime(interval.Start), end: readTime(interval.End) };
  if (period.start >= period.end) throw invalid("Start date (and hour) should be before end date (and hour)");
  const isByHour = hourForm.test(interval.Start) || hourForm.test(interval.End);
  if (granularity !== "HOURLY" && isByHour) throw invalid("Hourly timePeriod is not supported for this request");
  if (granularity === "HOURLY" && (!hourForm.test(interval.Start) || !hourForm.test(interval.End))) {
    throw invalid("Start and end of an hourly time period need an hour: yyyy-MM-ddThh:mm:ssZ");
  }
  if (period.start > now) throw invalid("Start date should not be in the future");
  if (period.end > nextMonthStart(now)) throw invalid("end date past the beginning of next month");
  checkAge(period.start, granularity, now);
  return period;
}

function checkAge(start: number, granularity: CostGranularity, now: number): void {
  if (granularity === "HOURLY") {
    if (start >= dayStart(now) - limits.hourlyDays * dayMilliseconds) return;
    throw invalid("start date is too old for hourly, the max supported days for hourly granularity is 14 days.");
  }
  if (start >= monthsBefore(now, limits.dailyMonths)) return;
  if (granularity === "DAILY" || start < monthsBefore(now, limits.monthlyMonths)) {
    throw invalid("You haven't enabled historical data beyond 14 months");
  }
  if (new Date(start).getUTCDate() !== 1) {
    throw invalid(
      "To retrieve data beyond the past 14 months, your start date needs to be the first day of the month.",
    );
  }
}

/** First day of the month that lies so many months before. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months);
}

/** Metrics by their names in answers. */
export function readMetrics(metrics: readonly string[] | undefined): string[] {
  if (metrics === undefined || metrics.length === 0) throw invalid("Metrics should not be empty");
  return metrics.map(readMetric);
}

/** One metric by its name in answers. */
export function readMetric(text: string): string {
  const name = metricName(text);
  if (name === undefined) throw invalid(`Invalid metric: ${text}`);
  return name;
}

/** What is wanted of the lines: all of them without a filter. */
export function readFilter(filter: Expression | undefined, world: LineWorld): LineTest {
  if (filter === undefined) return () => true;
  const problem = expressionProblem(filter, lineDimensions);
  if (problem !== undefined) throw invalid(problem);
  return newLineTest(filter, world);
}

const groupTypes: ReadonlySet<string> = new Set(["DIMENSION", "TAG", "COST_CATEGORY"]);

/** How groups are told apart; the keys of tags and cost categories are `Key$value`, as AWS writes them. */
export function readGroups(groupBy: readonly GroupDefinition[] | undefined, world: LineWorld): LineReader[] {
  const groups = groupBy ?? [];
  if (groups.length > limits.groupBy) throw invalid("Number of groups should not be more than 2");
  const keys = groups.map(({ Type, Key }) => `${Type} ${Key}`);
  if (new Set(keys).size !== keys.length) throw invalid("Group definitions should not be repeated");
  return groups.map((group) => readGroup(group, world));
}

function readGroup({ Type = "DIMENSION", Key = "" }: GroupDefinition, world: LineWorld): LineReader {
  if (!groupTypes.has(Type)) throw invalid(`Invalid group type: ${Type}`);
  if (Key === "") throw invalid("Group key should not be empty");
  if (Type === "TAG") return prefixed(Key, tagReader(Key));
  if (Type === "COST_CATEGORY") return prefixed(Key, world.category(Key) ?? (() => ""));
  const reader = dimensionReader(Key, world.accountNames);
  if (reader === undefined) throw invalid(`Group Definition dimension is invalid: ${Key}`);
  return reader;
}

function prefixed(key: string, read: LineReader): LineReader {
  const texts = new Map<string, string>();
  return (line) => {
    const value = read(line);
    let text = texts.get(value);
    if (text === undefined) texts.set(value, (text = `${key}$${value}`));
    return text;
  };
}

/** Whether a filter or group tells resources apart. */
export function namesResources(value: unknown): boolean {
  return value !== undefined && JSON.stringify(value).includes('"RESOURCE_ID"');
}
