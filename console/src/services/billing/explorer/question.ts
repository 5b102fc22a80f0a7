/** What is asked of Cost Explorer, as the page's address has it, and the requests that it stands for. Pure. */
import type {
  Expression,
  GetCostAndUsageCommandInput,
  GetCostForecastCommandInput,
  Granularity,
  GroupDefinition,
  Metric,
} from "@aws-sdk/client-cost-explorer";
import { dayAfter, monthAfter } from "../months.ts";

/** The choices, as texts of the address. */
export interface Question {
  /** `6m`: so many months with the running one; `30d`: so many days with today; `last`; `2026-01-01~2026-01-31`. */
  readonly range: string;
  readonly granularity: Granularity;
  /** `SERVICE`, `tag:team`, `category:Teams`; "" for none. */
  readonly group: string;
  readonly metric: string;
  readonly filters: readonly Filter[];
}

/** One filter; several hold together. */
export interface Filter {
  readonly group: string;
  readonly values: readonly string[];
  readonly isExcluded: boolean;
}

/** Dimensions to group and filter by, as AWS's console offers them. */
export const dimensions = [
  "SERVICE",
  "LINKED_ACCOUNT",
  "REGION",
  "USAGE_TYPE",
  "OPERATION",
  "RECORD_TYPE",
  "INSTANCE_TYPE",
  "AZ",
  "PURCHASE_TYPE",
] as const;
export type Dimension = (typeof dimensions)[number];

/** The measures; what differs between them is docs/rating.md's subject. */
export const metrics = [
  "UnblendedCost",
  "BlendedCost",
  "AmortizedCost",
  "NetUnblendedCost",
  "NetAmortizedCost",
  "UsageQuantity",
] as const;

/** Ranges that are offered by name. */
export const ranges = ["mtd", "last", "3m", "6m", "12m", "7d", "14d", "30d", "90d"] as const;

/** First day, and the day after the last. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** The days of a range; one that cannot be read is the last six months. */
export function spanOf(range: string, today: string): Span {
  const end = dayAfter(today, 1);
  const month = today.slice(0, 7);
  const custom = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)$/.exec(range);
  if (custom && isDay(custom[1]!) && isDay(custom[2]!) && custom[1]! <= custom[2]!) {
    return { start: custom[1]!, end: dayAfter(custom[2]!, 1) };
  }
  if (range === "mtd") return { start: `${month}-01`, end };
  if (range === "last") return { start: `${monthAfter(month, -1)}-01`, end: `${month}-01` };
  const days = /^(\d{1,3})d$/.exec(range);
  if (days) return { start: dayAfter(end, -Number(days[1])), end };
  const months = /^(\d{1,2})m$/.exec(range);
  return { start: `${monthAfter(month, 1 - Number(months?.[1] ?? 6))}-01`, end };
}

function isDay(text: string): boolean {
  return !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** The request for what was spent. */
export function usageInput(question: Question, today: string): GetCostAndUsageCommandInput {
  const span = spanOf(question.range, today);
  const group = groupOf(question.group);
  const filter = expressionOf(question.filters);
  return {
    TimePeriod: periodOf(span, question.granularity),
    Granularity: question.granularity,
    Metrics: [question.metric],
    ...(group && { GroupBy: [group] }),
    ...(filter && { Filter: filter }),
  };
}

function periodOf({ start, end }: Span, granularity: Granularity): { Start: string; End: string } {
  const time = granularity === "HOURLY" ? "T00:00:00Z" : "";
  return { Start: start + time, End: end + time };
}

const forecastMetrics: Readonly<Record<string, Metric>> = {
  UnblendedCost: "UNBLENDED_COST",
  BlendedCost: "BLENDED_COST",
  AmortizedCost: "AMORTIZED_COST",
  NetUnblendedCost: "NET_UNBLENDED_COST",
  NetAmortizedCost: "NET_AMORTIZED_COST",
};

/** The request for what will be spent; undefined where there is nothing to foretell. */
export function forecastInput(question: Question, today: string): GetCostForecastCommandInput | undefined {
  const { granularity, range, filters } = question;
  const metric = forecastMetrics[question.metric];
  if (metric === undefined || granularity === "HOURLY" || spanOf(range, today).end <= today) return undefined;
  const month = today.slice(0, 7);
  // The running month is foretold as a whole, with what was spent of it already.
  const monthly = { Start: `${month}-01`, End: `${monthAfter(month, 3)}-01` };
  const filter = expressionOf(filters);
  return {
    TimePeriod: granularity === "MONTHLY" ? monthly : { Start: today, End: dayAfter(today, 14) },
    Granularity: granularity,
    Metric: metric,
    PredictionIntervalLevel: 80,
    ...(filter && { Filter: filter }),
  };
}

function groupOf(group: string): GroupDefinition | undefined {
  if (group === "") return undefined;
  if (group.startsWith("tag:")) return { Type: "TAG", Key: group.slice(4) };
  if (group.startsWith("category:")) return { Type: "COST_CATEGORY", Key: group.slice(9) };
  return { Type: "DIMENSION", Key: group };
}

function expressionOf(filters: readonly Filter[]): Expression | undefined {
  const all = filters.filter(({ values }) => values.length > 0).map(oneExpression);
  return all.length > 1 ? { And: all } : all[0];
}

function oneExpression({ group, values, isExcluded }: Filter): Expression {
  const Values = [...values];
  const kind: Expression = group.startsWith("tag:")
    ? { Tags: { Key: group.slice(4), Values } }
    : group.startsWith("category:")
      ? { CostCategories: { Key: group.slice(9), Values } }
      : { Dimensions: { Key: group as Dimension, Values } };
  return isExcluded ? { Not: kind } : kind;
}

/** Filters as the address has them. */
export function filtersText(filters: readonly Filter[]): string {
  const rows = filters.map(({ group, values, isExcluded }) => [group, isExcluded ? 1 : 0, ...values]);
  return rows.length === 0 ? "" : JSON.stringify(rows);
}

/** Reads them back; what cannot be read is no filter. */
export function readFilters(text: string): readonly Filter[] {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown): Filter[] => {
      if (!Array.isArray(row)) return [];
      const [group, excluded, ...values] = row as unknown[];
      const isFilter = typeof group === "string" && values.every((value) => typeof value === "string");
      return isFilter ? [{ group, values, isExcluded: excluded === 1 }] : [];
    });
  } catch {
    return [];
  }
}
