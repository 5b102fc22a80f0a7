/** Cost Explorer's answers as tables. */
import { expect, test } from "vitest";
import { costTable } from "./answer.ts";

const names = { all: "Total", none: "(none)" };
const group = (key: string, Amount: string) => ({ Keys: [key], Metrics: { UnblendedCost: { Amount, Unit: "USD" } } });

test("groups have an amount for each period, and sums are exact", () => {
  const table = costTable(
    [
      {
        TimePeriod: { Start: "2026-10-01", End: "2026-11-01" },
        Groups: [group("team$sky", "0.1"), group("team$", "5")],
      },
      { TimePeriod: { Start: "2026-11-01", End: "2026-12-01" }, Groups: [group("team$sky", "0.2")] },
    ],
    "UnblendedCost",
    names,
  );
  expect(table.rows).toEqual([
    { name: "(none)", amounts: ["5", "0"], total: "5" },
    { name: "sky", amounts: ["0.1", "0.2"], total: "0.3" },
  ]);
  expect(table.total).toEqual({ name: "Total", amounts: ["5.1", "0.2"], total: "5.3" });
});

test("a question without groups has one row of sums", () => {
  const Total = { UnblendedCost: { Amount: "7", Unit: "USD" } };
  const table = costTable([{ TimePeriod: { Start: "2026-10-01", End: "2026-11-01" }, Total }], "UnblendedCost", names);
  expect(table).toEqual({ periods: ["2026-10-01"], rows: [], total: { name: "Total", amounts: ["7"], total: "7" } });
});
