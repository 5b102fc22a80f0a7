/** Questions to Cost Explorer, from the address to the request. */
import { expect, test } from "vitest";
import { filtersText, forecastInput, readFilters, spanOf, usageInput, type Question } from "./question.ts";

const today = "2026-11-22";
const question: Question = {
  range: "6m",
  granularity: "MONTHLY",
  group: "SERVICE",
  metric: "UnblendedCost",
  filters: [],
};

test("ranges end with today, and those that cannot be read are six months", () => {
  expect(spanOf("6m", today)).toEqual({ start: "2026-06-01", end: "2026-11-23" });
  expect(spanOf("nonsense", today)).toEqual(spanOf("6m", today));
  expect(spanOf("2026-13-01~2026-13-02", today)).toEqual(spanOf("6m", today));
  expect(spanOf("7d", today)).toEqual({ start: "2026-11-16", end: "2026-11-23" });
  expect(spanOf("last", today)).toEqual({ start: "2026-10-01", end: "2026-11-01" });
  expect(spanOf("2026-01-01~2026-01-31", today)).toEqual({ start: "2026-01-01", end: "2026-02-01" });
});

test("filters hold together, and some exclude", () => {
  const filters = [
    { group: "SERVICE", values: ["Amazon Simple Storage Service"], isExcluded: false },
    { group: "tag:team", values: ["sky"], isExcluded: true },
    { group: "REGION", values: [], isExcluded: false },
  ];
  expect(readFilters(filtersText(filters))).toEqual(filters);
  expect(usageInput({ ...question, group: "tag:team", filters }, today)).toMatchObject({
    GroupBy: [{ Type: "TAG", Key: "team" }],
    Filter: {
      And: [
        { Dimensions: { Key: "SERVICE", Values: ["Amazon Simple Storage Service"] } },
        { Not: { Tags: { Key: "team", Values: ["sky"] } } },
      ],
    },
  });
  expect(readFilters("{")).toEqual([]);
  expect(readFilters('[["SERVICE",0,7]]')).toEqual([]);
});

test("hours are asked for by times", () => {
  expect(usageInput({ ...question, range: "7d", granularity: "HOURLY" }, today).TimePeriod).toEqual({
    Start: "2026-11-16T00:00:00Z",
    End: "2026-11-23T00:00:00Z",
  });
});

test("only ranges that reach today have a forecast", () => {
  expect(forecastInput(question, today)).toMatchObject({ TimePeriod: { Start: "2026-11-01", End: "2027-02-01" } });
  expect(forecastInput({ ...question, range: "last" }, today)).toBeUndefined();
  expect(forecastInput({ ...question, metric: "UsageQuantity" }, today)).toBeUndefined();
});
