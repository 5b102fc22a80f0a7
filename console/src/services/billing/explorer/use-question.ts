/** The question that the page's address asks, and changing it. */
import type { Granularity } from "@aws-sdk/client-cost-explorer";
import { useMemo } from "react";
import { useQueryState } from "../../../frame/router.ts";
import { chartTypes, type ChartType } from "../chart-types.ts";
import { filtersText, metrics, readFilters, type Filter, type Question } from "./question.ts";

const granularities = ["MONTHLY", "DAILY", "HOURLY"] as const;

/** The choices, with a function for each to change it. */
export interface QuestionState {
  readonly question: Question;
  readonly chart: ChartType;
  readonly isForecast: boolean;
  setRange(range: string): void;
  setGranularity(granularity: string): void;
  setGroup(group: string): void;
  setMetric(metric: string): void;
  setChart(chart: string): void;
  setFilters(filters: readonly Filter[]): void;
  setForecast(isForecast: boolean): void;
}

/** Reads the address; what is not known there is as without it. */
export function useQuestion(): QuestionState {
  const [range, setRange] = useQueryState("range", "6m");
  const [granularity, setGranularity] = useQueryState("granularity", "MONTHLY");
  const [group, setGroup] = useQueryState("group", "SERVICE");
  const [metric, setMetric] = useQueryState("metric", "UnblendedCost");
  const [chart, setChart] = useQueryState("chart", "stacked");
  const [filters, setFilters] = useQueryState("filters");
  const [forecast, setForecast] = useQueryState("forecast");
  const question = useMemo((): Question => {
    return {
      range,
      granularity: known<Granularity>(granularities, granularity, "MONTHLY"),
      group: group === "none" ? "" : group,
      metric: known(metrics, metric, "UnblendedCost"),
      filters: readFilters(filters),
    };
  }, [range, granularity, group, metric, filters]);
  return {
    question,
    chart: known(chartTypes, chart, "stacked"),
    isForecast: forecast === "yes",
    setRange,
    setGranularity,
    setGroup: (next) => setGroup(next === "" ? "none" : next),
    setMetric,
    setChart,
    setFilters: (next) => setFilters(filtersText(next)),
    setForecast: (next) => setForecast(next ? "yes" : ""),
  };
}

function known<Value extends string>(values: readonly Value[], value: string, fallback: Value): Value {
  return values.find((each) => each === value) ?? fallback;
}
